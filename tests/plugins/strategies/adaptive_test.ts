import { assertAlmostEquals, assertEquals, assertGreater, assertLess, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import type { Loss } from "../../../core/loss.ts";
import { plan, run } from "../../../core/run/engine.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { adaptive } from "../../../plugins/strategies/adaptive.ts";
import { testStrategy, VARIANT } from "../../suites/strategy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, valueOf } from "../../support/batch.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { memoryScope, toyCatalogue, toyConfig, toyStages } from "../../toy.ts";
import vectors from "../../vectors/extras.json" with { type: "json" };

const TEAM = { use: "ensemble", members: 3, of: { use: "mlp", hidden: [5] }, train: { epochs: 1 } };

testStrategy(adaptive, {}, {
  // Its losses are tested on each backend, and hinton has its stages on each.
  on: ["wasm"],
  refuses: [
    [{ method: "camkd" }, 'method must be one of "wsld", "ca-mkd", "entropy", "ctkd", "uncertainty"'],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ softWeight: -1 }, "softWeight must be at least 0: current value is -1"],
    [{ hardWeight: "much" }, "hardWeight.use must be one of the scheduler plugins"],
    [{ softWeight: 0, hardWeight: 0 }, "must have a softWeight or a hardWeight above 0: both are 0"],
    [
      { method: "ctkd", temperature: 4 },
      "temperature must be left out where method is ctkd, which learns it",
    ],
    [
      { method: "uncertainty", softWeight: 0.9 },
      "softWeight must be left out where method is uncertainty, which learns it: current value is 0.9",
    ],
    [{ method: "uncertainty", hardWeight: 1 }, "hardWeight must be left out where method is uncertainty"],
    [{ softWeight: 0 }, "softWeight must be above 0, or nothing adapts: current value is 0"],
    [{ softWeight: { use: "constant", value: 0 } }, "softWeight must be above 0, or nothing adapts"],
    [{ alpha: 0.5 }, "alpha is not an option of strategy adaptive"],
    [{ softweight: 0.5 }, 'softweight is not an option of strategy adaptive; did you mean "softWeight"?'],
  ],
});
testStrategy(adaptive, { method: "ca-mkd", temperature: { use: "linear", from: 8, to: 2 } }, {
  config: { teacher: TEAM },
  ...VARIANT,
});
testStrategy(adaptive, { method: "entropy", hardWeight: 0 }, { config: { teacher: TEAM }, ...VARIANT });
testStrategy(adaptive, { method: "ctkd" }, VARIANT);
testStrategy(adaptive, { method: "uncertainty" }, VARIANT);
testStrategy(adaptive, { method: "ctkd", quantise: "int8" }, VARIANT);

/** The loss of the strategy's one stage. */
async function lossOf(options: Options): Promise<Loss> {
  const catalogue = toyCatalogue();
  const strategy = catalogue.make("strategy", { ...options, use: "adaptive" });
  const teacher = { name: "ensemble", members: [{}, {}] } as unknown as LiveTeacher;
  const { value } = await strategy.stages({ ...toyStages(catalogue), teacher }).next();
  const { student, loss } = value as Exclude<typeof value, { readonly variables: unknown }>;
  student.dispose();
  return loss;
}

onBackends(
  ["cpu", "wasm", "webgpu"],
  "adaptive by wsld is the golden case, with its authors' weights",
  async () => {
    const { inputs, expected } = vectors.cases.find(({ id }) => id === "wsld_T2_alpha2.5")!;
    const batch = {
      student: inputs.student_logits!,
      teacher: inputs.teacher_logits!,
      labels: inputs.labels!,
    };
    const loss = await lossOf({});
    assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), expected.total!, 2e-5 * expected.total!);
    assertClose(await read(() => gradientOf(loss, batch)), expected.grad_total!.flat(), 2e-5, "gradient");
  },
);

onBackends(["cpu", "wasm", "webgpu"], "adaptive by ca-mkd is the golden case and the labels", async () => {
  const { inputs, params, expected } = vectors.cases.find(({ id }) => id === "camkd_logit_term_K3")!;
  const [student, members] = [inputs.student_logits!, inputs.teacher_logits_list!];
  const batch = { student, members, teacher: members[0]!, labels: inputs.labels! };
  const value = async (options: Options) => {
    const loss = await lossOf({ method: "ca-mkd", temperature: params.T, ...options });
    assertEquals(loss.needs?.members, true);
    return readNumber(() => valueOf(loss, batch));
  };
  const soft = await value({ hardWeight: 0 });
  const hard = await readNumber(() => valueOf(make(crossEntropyLoss, {}), batch));
  const total = expected.total_without_extra_1_over_K!;
  assertAlmostEquals(soft, total, 2e-5 * total);
  assertAlmostEquals(await value({}), total + hard, 1e-4);
});

/** The methods, what each epoch's event must tell, and the teacher they need. */
const TOLD: readonly (readonly [Options, readonly string[], unknown?])[] = [
  [{ method: "wsld" }, ["temperature", "rowWeight", "softWeight", "hardWeight"]],
  [
    { method: "ca-mkd" },
    ["temperature", "weight.1", "weight.2", "weight.3", "softWeight", "hardWeight"],
    TEAM,
  ],
  [
    { method: "entropy" },
    ["temperature", "weight.1", "weight.2", "weight.3", "softWeight", "hardWeight"],
    TEAM,
  ],
  [{ method: "ctkd" }, ["temperature", "lambda", "softWeight", "hardWeight"]],
  [{ method: "uncertainty" }, ["soft.temperature", "soft.weight", "hard.weight"]],
];

/** What a run's epochs told of its student's stage. */
async function epochsOf(options: Options, changes: Options): Promise<Readonly<Record<string, number>>[]> {
  const catalogue = toyCatalogue();
  const strategy = { ...options, use: "adaptive" };
  const config = toyConfig(catalogue, { backend: tf.getBackend(), strategy, ...changes });
  const seen: Readonly<Record<string, number>>[] = [];
  const { scope } = memoryScope(catalogue);
  scope.register(EVENTS, (event) => {
    if (event.type === "epoch" && event.stage === "student") seen.push(event.values);
  });
  await run(catalogue, config, { scope });
  return seen;
}

const TRAIN = { epochs: 6, batchSize: 16, optimizer: { use: "adam", learningRate: 0.02 } };

for (const [options, names, teacher] of TOLD) {
  onBackends(
    EVERYWHERE,
    `adaptive by ${options["method"]} tells what it adapts in each epoch's event`,
    async () => {
      const epochs = await epochsOf(options, { train: TRAIN, ...teacher ? { teacher } : {} });
      assertEquals(epochs.length, 6);
      for (const values of epochs) {
        for (const name of names) {
          assertEquals(Number.isFinite(values[name]), true, `${name} is ${values[name]}`);
        }
        if (!teacher) {
          continue;
        }
        const weights = [1, 2, 3].map((k) => values[`weight.${k}`]!);
        assertAlmostEquals(weights.reduce((a, b) => a + b), 1, 1e-5);
        assertGreater(new Set(weights).size, 1, "they differ");
      }
      const [first, last] = [epochs[0]!, epochs[5]!];
      for (const name of names) {
        // What is learned or follows the data moves; what is given stays.
        const given = name.startsWith("soft.t") || /^(soft|hard)Weight$/.test(name) ||
          name === "temperature" && options["method"] !== "ctkd";
        if (name !== "lambda") {
          assertEquals(first[name] === last[name], given, `${name}: ${first[name]}, ${last[name]}`);
        }
      }
    },
  );
}

onBackends(["cpu"], "adaptive by uncertainty hears less of the term that stays higher", async () => {
  const last = (await epochsOf({ method: "uncertainty" }, { train: { ...TRAIN, epochs: 20 } })).at(-1)!;
  // The soft targets fall towards 0, the labels' cross-entropy does not.
  assertGreater(last["soft.weight"]!, last["hard.weight"]!);
});

onBackends(["cpu"], "adaptive by ctkd fades the temperature's gradient in", async () => {
  const epochs = await epochsOf({ method: "ctkd" }, { train: { ...TRAIN, epochs: 20 } });
  const lambdas = epochs.map((values) => values["lambda"]!);
  assertLess(lambdas[0]!, 0.5);
  assertEquals(lambdas.slice(2), new Array(18).fill(1));
});

for (const method of ["ca-mkd", "entropy"]) {
  Deno.test(`adaptive by ${method} says that its teacher must have members`, async () => {
    const catalogue = toyCatalogue();
    const config = toyConfig(catalogue, { strategy: { use: "adaptive", method } });
    const error = await assertRejects(() => plan(catalogue, config), UserError);
    assertEquals(
      error.message,
      `Cannot use strategy adaptive with method ${method} as the teacher must have members to weigh, as an ensemble ` +
        `has: it has none`,
    );
  });
}

onBackends(EVERYWHERE, "adaptive leaves out a term whose weight is 0", async () => {
  const batch = randomBatch(3, 4);
  const [alone, wsld] = [make(crossEntropyLoss, {}), await lossOf({ hardWeight: 0, softWeight: 1 })];
  assertEquals(wsld.terms?.length, 1);
  const both = await lossOf({ softWeight: 2, hardWeight: 3 });
  const value = (loss: Loss) => readNumber(() => valueOf(loss, batch));
  assertAlmostEquals(await value(both), 3 * await value(alone) + 2 * await value(wsld), 1e-4);
});
