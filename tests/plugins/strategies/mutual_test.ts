import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { EVENTS } from "../../../core/catalogue/container.ts";
import { plan, run } from "../../../core/run/engine.ts";
import type { StrategyRun } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { mutual } from "../../../plugins/strategies/mutual.ts";
import { testStrategy, VARIANT } from "../../suites/strategy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, randomBatch } from "../../support/batch.ts";
import type { Options } from "../../support/catalogue.ts";
import { read } from "../../support/tensors.ts";
import {
  follow,
  memoryScope,
  randomInputs,
  toyCatalogue,
  toyConfig,
  toyStages,
  valuesOf,
} from "../../toy.ts";

testStrategy(mutual, {}, {
  // Its losses are tested on each backend, and hinton has its stages on each.
  on: ["wasm"],
  refuses: [
    [{ peers: 1 }, "peers must be at least 2: current value is 1"],
    [{ peers: 2.5 }, "peers must be a whole number from 2 to 100 or a list of students"],
    [{ peers: ["mlp"] }, "peers must have at least 2 entries"],
    [
      { peers: ["mlp", { use: "mlp", hidden: [0] }] },
      "peers[1].hidden[0] must be at least 1: current value is 0",
    ],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ peerWeight: -1 }, "peerWeight must be at least 0: current value is -1"],
    [
      { hardWeight: 0 },
      "must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0",
    ],
    [{ cohort: 3 }, "cohort is not an option of strategy mutual"],
  ],
});
testStrategy(mutual, {
  peers: [{ use: "mlp", hidden: [4], dropout: 0.2 }, { use: "mlp", hidden: [5], batchNorm: true }, "mlp"],
  temperature: 2,
  peerWeight: { use: "linear", from: 0, to: 1 },
  softWeight: 0.5,
}, VARIANT);
testStrategy(mutual, { peers: 2, quantise: "int8" }, VARIANT);

async function stageOf(options: Options) {
  const catalogue = toyCatalogue();
  const run: StrategyRun = { ...toyStages(catalogue), teacher: {} as LiveTeacher };
  const { made, stages } = await follow(
    catalogue.make("strategy", { ...options, use: "mutual" }).stages(run),
  );
  assertEquals(stages.length, 1);
  return { made, stage: stages[0]!, teacher: run.teacher };
}

onBackends(EVERYWHERE, "mutual trains peers together, and returns the first of them", async () => {
  const { made, stage } = await stageOf({ peers: 3 });
  assertEquals([stage.name, stage.student.name, made.name], ["student", "student", "student"]);
  assertEquals(stage.student.variables.length, 3 * made.variables.length);
  assertEquals(stage.student.variables.slice(0, made.variables.length), made.variables);
  assertEquals("teacher" in stage, false);
  const kernels = valuesOf(stage.student.variables.filter(({ rank }) => rank === 2)).map((values) =>
    values.join()
  );
  assertEquals(new Set(kernels).size, kernels.length, "each peer begins by itself");
  stage.student.dispose();
});

onBackends(EVERYWHERE, "mutual takes a list of peers, of which the first is the student", async () => {
  const { made, stage } = await stageOf({ peers: [{ use: "mlp", hidden: [7] }, { use: "mlp", hidden: [] }] });
  assertEquals(made.parameters, 6 * 7 + 8 * 3);
  assertEquals(stage.student.state.reduce((sum, { size }) => sum + size, 0), made.parameters + 6 * 3);
  stage.student.dispose();
});

onBackends(EVERYWHERE, "mutual has each peer listen to the teacher where it is told to", async () => {
  const { stage, teacher } = await stageOf({ softWeight: 0.5 });
  assertEquals(stage.teacher, teacher);
  const batch = randomBatch(4, 3);
  const { student, loss } = stage;
  const gradient = (sharpness: number) =>
    read(() => {
      const context = contextOf(batch);
      const teacher = { logits: tf.mul(context.teacher!.logits, sharpness) as tf.Tensor2D };
      const answer = () => student.forward({ features: randomInputs(4, 5) }, { training: false });
      const { grads } = tf.variableGrads(() => loss({ ...context, teacher, student: answer() }), [
        ...student.variables,
      ]);
      return tf.concat(student.variables.map(({ name }) => tf.reshape(grads[name]!, [-1])));
    });
  const [one, other] = [await gradient(1), await gradient(3)];
  const half = one.length / 2;
  assertNotEquals(one.subarray(0, half), other.subarray(0, half));
  assertNotEquals(one.subarray(half), other.subarray(half));
  stage.student.dispose();
});

onBackends(["cpu"], "mutual has peers that come to agree, and tells its terms", async () => {
  const catalogue = toyCatalogue();
  const agreeing = async (options: Options) => {
    const config = toyConfig(catalogue, {
      strategy: { use: "mutual", peers: 2, ...options },
      student: { use: "mlp", hidden: [4] },
      train: { epochs: 20, batchSize: 16, optimizer: { use: "adam", learningRate: 0.02 } },
    });
    const values: Readonly<Record<string, number>>[] = [];
    const { scope } = memoryScope(catalogue);
    scope.register(EVENTS, (event) => {
      if (event.type === "epoch" && event.stage === "student") values.push(event.values);
    });
    await run(catalogue, config, { scope });
    return values;
  };
  const [first, ...rest] = await agreeing({});
  const last = rest.at(-1)!;
  const termsOf = (values: object) =>
    Object.keys(values).filter((name) => name.endsWith(".share")).map((name) => name.split(".")[0]);
  assertEquals(termsOf(last), ["labels", "peers"]);
  for (const name of ["labels.loss", "labels.weight", "peers.loss", "peerWeight"]) assert(name in last, name);
  assertEquals(
    last["peers.loss"]! < 0.5 * first!["peers.loss"]!,
    true,
    `${first!["peers.loss"]} ${last["peers.loss"]}`,
  );
  const [taught] = await agreeing({ softWeight: 0.5 });
  assertEquals(termsOf(taught!), ["teacher", "labels", "peers"]);
  assertEquals([taught!["teacher.weight"], taught!["labels.weight"]], [0.5, 1]);
  const shares = ["teacher", "labels", "peers"].map((name) => taught![`${name}.share`]!);
  assertAlmostEquals(shares.reduce((sum, share) => sum + share, 0), 1, 1e-6);
  const [unlabelled] = await agreeing({ softWeight: 0.5, hardWeight: 0 });
  assertEquals(termsOf(unlabelled!), ["teacher", "peers"]);
});

onBackends(["cpu"], "mutual is compared with a baseline of the first peer's architecture", async () => {
  const catalogue = toyCatalogue();
  const peers = [{ use: "mlp", hidden: [5] }, { use: "mlp", hidden: [2] }];
  const { scope, storage } = memoryScope(catalogue);
  const report = await run(catalogue, toyConfig(catalogue, { strategy: { use: "mutual", peers } }), {
    scope,
  });
  const parameters = 5 * 5 + 6 * 3;
  const { stages } = await plan(catalogue, toyConfig(catalogue, { strategy: { use: "mutual", peers } }));
  assertEquals(
    stages.filter(({ stage }) => ["student", "baseline"].includes(stage)).map(({ parameters }) => parameters),
    [parameters + 5 * 2 + 3 * 3, parameters],
  );
  assertEquals([report.student.parameters, report.baseline.parameters], [parameters, parameters]);
  assertEquals(storage.files.get("student/weights.bin")!.length, 4 * parameters);
});
