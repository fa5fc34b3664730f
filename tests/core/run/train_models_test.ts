import { assert, assertEquals, assertMatch, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { Augmentation } from "../../../core/augmentation.ts";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { Container } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { Loss, LossContext } from "../../../core/loss.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { plan } from "../../../core/run/engine.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { onBackends } from "../../support/backends.ts";
import { clouds, toyCatalogue, toyConfig, valuesOf } from "../../toy.ts";
import { arraysOf, runIn, strategyOf } from "./runs.ts";

const NARROW = { use: "mlp", hidden: [5], dropout: 0.5, batchNorm: true };

/** An assistant learns from the teacher, then a student of another shape and name from the labels alone. */
const TWO = strategyOf(async function* ({ teacher, newStudent, loss }) {
  const assistant = newStudent("assistant", { use: "mlp", hidden: [4] });
  yield { name: "assistant", student: assistant, teacher, loss: loss("soft-targets") };
  return yield { name: "last", student: newStudent("second", NARROW), loss: loss("cross-entropy") };
});

onBackends(
  ["cpu"],
  "run() gives the baseline the shape, the weights and the rows of the student that a strategy returns",
  async () => {
    const catalogue = toyCatalogue([TWO]);
    const train = { epochs: 3, batchSize: 10, augment: { use: "jitter", sd: 0.3 } };
    const { files, events, report } = await runIn(
      catalogue,
      toyConfig(catalogue, { strategy: "toy-strategy", train }),
    );
    // The same training from the same weights is the same student: any difference would show.
    assertEquals(await arraysOf(files, "baseline"), await arraysOf(files, "last"));
    assertEquals(report.student.nll, report.baseline.nll);
    const parameters = events.flatMap((event) =>
      event.type === "stage-start" && ["last", "baseline"].includes(event.stage) ? [event.parameters] : []
    );
    // 4 features, 5 wide with 4 numbers each for batch norm, 3 classes.
    assertEquals(parameters, Array(2).fill(4 * 5 + 4 * 5 + 5 * 3 + 3));
  },
);

/** Further rows as a data set of its own. */
function moreRows({ rows, numeric: { names, values } }: LabelledTable): Plugin {
  return definePlugin({
    kind: "dataset",
    name: "more",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      load: () => Promise.reject(new Error("it needs no classes")),
      async *rows() {
        for (let row = 0; row < rows; row++) {
          const cells = new Map(
            names.map((name, i) => [name, String(values[row * names.length + i])] as const),
          );
          yield await Promise.resolve({ number: row + 1, cells });
        }
      },
    }),
  }) as Plugin;
}

const UNLABELLED = { data: { use: "toy", unlabelled: "more" } };
const stepsOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => event.type === "stage-start" ? [[event.stage, event.steps]] : []);

onBackends(
  ["cpu"],
  "run() teaches the student on unlabelled rows, too, and gives the baseline as many steps",
  async () => {
    const catalogue = toyCatalogue([moreRows(clouds({ rows: 20, seed: 9 }))]);
    const { events, files } = await runIn(catalogue, toyConfig(catalogue, UNLABELLED));
    assertEquals(events.flatMap((event) => event.type === "labelled" ? [event.rows] : []), [36 + 20]);
    // The teacher is trained on 36 rows, three steps in each of three epochs.
    assertEquals(stepsOf(events), [["teacher", 9], ["student", 8], ["baseline", 8]]);
    const { files: again } = await runIn(catalogue, toyConfig(catalogue, UNLABELLED));
    assertEquals(again.get("student/weights.bin"), files.get("student/weights.bin"));
    const without = toyCatalogue();
    const usual = await runIn(without, toyConfig(without));
    assertNotEquals(usual.files.get("student/weights.bin"), files.get("student/weights.bin"));
    assertEquals(usual.files.get("teachers/teacher/weights.bin"), files.get("teachers/teacher/weights.bin"));
  },
);

onBackends(["cpu"], "run() goes on with the same unlabelled rows alone", async () => {
  const storage = memoryStorage();
  const first = toyCatalogue([moreRows(clouds({ rows: 20, seed: 9 }))]);
  const controller = new AbortController();
  controller.abort();
  const config = toyConfig(first, UNLABELLED);
  await assertRejects(() => runIn(first, config, { storage, signal: controller.signal }), Interrupted);
  const other = toyCatalogue([moreRows(clouds({ rows: 20, seed: 10 }))]);
  const { message } = await assertRejects(
    () => runIn(other, config, { storage, resume: true }),
    UserError,
  );
  assertMatch(message, /the checkpoint must be of this config and data: the data is other than it was/);
  await runIn(first, config, { storage, resume: true });
});

/** What a call of a loss was given. */
interface Seen {
  readonly taught: boolean;
  readonly labels: readonly number[];
  readonly known: readonly number[] | undefined;
  readonly loss: number;
  readonly expected: number;
}

/** `cross-entropy`, which notes what it is given; register it in the place of the one that there is. */
function watched(seen: Seen[]): Plugin {
  const loss: Loss = ({ student: { logits }, labels, labelMask, teacher }: LossContext) => {
    const value = crossEntropy(logits, labels, 0, labelMask);
    const numbers = [...labels.dataSync()];
    const rows = valuesOf([logits])[0]!;
    const width = logits.shape[1];
    const losses = numbers.flatMap((label, i) => {
      if (label < 0) return [];
      const row = [...rows.subarray(i * width, (i + 1) * width)];
      return [Math.log(row.reduce((sum, logit) => sum + Math.exp(logit), 0)) - row[label]!];
    });
    seen.push({
      taught: teacher !== undefined,
      labels: numbers,
      known: labelMask && [...labelMask.dataSync()],
      loss: value.dataSync()[0]!,
      expected: losses.length ? losses.reduce((a, b) => a + b) / losses.length : 0,
    });
    return value;
  };
  return definePlugin({
    kind: "loss",
    name: "cross-entropy",
    summary: "For a test.",
    options: () => z.strictObject({ labelSmoothing: z.number().default(0) }),
    create: () => loss,
  }) as Plugin;
}

/** Changes all rows, and takes the class of every second training row. */
const FORGETS: Plugin = definePlugin({
  kind: "augmentation",
  name: "forgets",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => (): Augmentation => ({
    apply({ features, labels, positions }, random) {
      features.forEach((value, i) => features[i] = value + 0.1 * random.normal());
      positions.forEach((position, i) => position % 2 === 0 && (labels[i] = -1));
    },
  }),
}) as Plugin;

/** The calls of cross-entropy in a run: without a teacher all, with one those in the stage `student`. */
async function callsIn(others: readonly Plugin[], changes: Readonly<Record<string, unknown>>) {
  const seen: Seen[] = [];
  let from = 0;
  const catalogue = toyCatalogue(others);
  const { events } = await runIn(catalogue, toyConfig(catalogue, changes), {
    register: (scope: Container) =>
      void scope.register(catalogue.tokenOf("loss", "cross-entropy")!, watched(seen)),
    watch(event) {
      if (event.type === "run-start") seen.splice(0);
      if (event.type === "stage-start" && event.stage === "student") from = seen.length;
    },
  });
  for (const { loss, expected } of seen) assert(Math.abs(loss - expected) < 1e-5, `${loss}, not ${expected}`);
  for (const { labels, known } of seen) {
    assertEquals(known, labels.includes(-1) ? labels.map((label) => label < 0 ? 0 : 1) : undefined);
  }
  return {
    events,
    taught: seen.slice(from).filter(({ taught }) => taught),
    alone: seen.filter(({ taught }) => !taught),
  };
}

for (const views of [undefined, 2]) {
  const title = views ? "fixed views" : "new views";
  onBackends(
    ["cpu"],
    `a loss knows which rows of ${title} have lost their class, where there is a teacher`,
    async () => {
      const train = { epochs: 2, batchSize: 16, augment: "forgets", ...views ? { views } : {} };
      const { taught, alone } = await callsIn([FORGETS], { train });
      const lost = taught.flatMap(({ labels }) => labels).filter((label) => label < 0).length;
      const all = taught.flatMap(({ labels }) => labels).length;
      // Half of the rows, and with two views and the row itself in a third of all cases none.
      assert(lost > 0.2 * all && lost < 0.55 * all, `${lost} of ${all}`);
      // The teacher and the baseline.
      assert(alone.length > 0);
      assertEquals(alone.filter(({ labels }) => labels.includes(-1)), []);
    },
  );
}

onBackends(
  ["cpu"],
  "a loss knows which rows have no class in the data, and the baseline sees those that have",
  async () => {
    const more = moreRows(clouds({ rows: 20, seed: 9 }));
    const { taught, alone } = await callsIn([more], { ...UNLABELLED, train: { epochs: 1, batchSize: 56 } });
    // The last call is the whole epoch's.
    const { labels } = taught.at(-1)!;
    assertEquals([labels.length, labels.filter((label) => label < 0).length], [56, 20]);
    const ofBaseline = alone.at(-1)!.labels;
    assertEquals([ofBaseline.length, ofBaseline.includes(-1)], [56, false]);
  },
);

onBackends(["cpu"], "run() shows a stage without a teacher labelled rows alone, over and over", async () => {
  const more = moreRows(clouds({ rows: 20, seed: 9 }));
  const { events, taught, alone } = await callsIn([more, TWO], { ...UNLABELLED, strategy: "toy-strategy" });
  assertEquals(stepsOf(events).slice(1), [["assistant", 8], ["last", 8], ["baseline", 8]]);
  assertEquals([taught.length, alone.some(({ labels }) => labels.includes(-1))], [0, false]);
});

onBackends(["cpu"], "run() and plan() pass on what a strategy warns of", async () => {
  const odd = strategyOf(async function* ({ newStudent, loss, warn }) {
    warn("that is odd");
    return yield { name: "alone", student: newStudent(), loss: loss("cross-entropy") };
  });
  const catalogue = toyCatalogue([odd]);
  const config = toyConfig(catalogue, { strategy: "toy-strategy" });
  assertEquals((await plan(catalogue, config)).warnings, ["that is odd"]);
  const { events } = await runIn(catalogue, config);
  assertEquals(events.filter(({ type }) => type === "warning"), [
    { type: "warning", seed: 1, message: "that is odd" },
  ]);
});

onBackends(["cpu"], "scaledStudent() gives a student of about so many parameters", async () => {
  const sizes: number[] = [];
  const sized = strategyOf(async function* ({ newStudent, scaledStudent, loss, teacher }) {
    for (const size of [60, 400]) {
      const student = newStudent(`assistant-${size}`, scaledStudent(size));
      sizes.push(student.parameters);
      yield { name: `assistant-${size}`, student, teacher, loss: loss("soft-targets") };
    }
    return yield { name: "student", student: newStudent(), teacher, loss: loss("soft-targets") };
  });
  const catalogue = toyCatalogue([sized]);
  const student = { use: "mlp", hidden: [8, 6] };
  const { stages } = await plan(catalogue, toyConfig(catalogue, { strategy: "toy-strategy", student }));
  assertEquals(stages.map(({ stage }) => stage), [
    "teacher",
    "assistant-60",
    "assistant-400",
    "student",
    "baseline",
  ]);
  [60, 400].forEach((size, i) => assert(Math.abs(sizes[i]! / size - 1) < 0.25, `${sizes[i]} for ${size}`));
});

onBackends(
  ["cpu"],
  "scaledStudent() refuses a student whose plugin cannot be scaled, with the remedy",
  async () => {
    const stiff: Plugin = definePlugin({
      kind: "student",
      name: "stiff",
      summary: "For a test.",
      options: () => z.strictObject({}),
      create: (_, context) => (shape) => context.make("student", { use: "mlp", hidden: [3] })(shape),
    }) as Plugin;
    const sized = strategyOf(async function* ({ newStudent, scaledStudent, loss }) {
      return yield { name: "x", student: newStudent("x", scaledStudent(100)), loss: loss("cross-entropy") };
    });
    const catalogue = toyCatalogue([stiff, sized]);
    const config = toyConfig(catalogue, { strategy: "toy-strategy", student: "stiff" });
    const { message } = await assertRejects(() => plan(catalogue, config), UserError);
    assertEquals(
      message,
      "Cannot make a student of 100 parameters as its plugin must be one that can be scaled: stiff cannot; name the student itself instead of a size",
    );
  },
);

onBackends(
  ["cpu"],
  "plan() refuses a student that answers another number of classes, whatever its answers fit",
  async () => {
    for (const units of [1, 5]) {
      const odd = definePlugin({
        kind: "student",
        name: "odd",
        summary: "For a test.",
        options: () => z.strictObject({}),
        create: () => ({ name, features }) => {
          const inputs = tf.input({ shape: [features] });
          const outputs = tf.layers.dense({ units, kernelInitializer: "zeros" }).apply(
            inputs,
          ) as tf.SymbolicTensor;
          return layersStudent(name, tf.model({ inputs, outputs }));
        },
      }) as Plugin;
      const catalogue = toyCatalogue([odd]);
      const error = await assertRejects(
        () => plan(catalogue, toyConfig(catalogue, { student: "odd" })),
        UserError,
      );
      assertEquals(
        error.message,
        `Cannot use student odd as it must answer one logit for each of the 3 classes: it answers ${units}`,
      );
    }
  },
);

onBackends(
  ["cpu"],
  "plan() warns of a student whose initial weights no seed decides, and of no other",
  async () => {
    let drawn = 0;
    const unseeded = definePlugin({
      kind: "student",
      name: "unseeded",
      summary: "For a test.",
      options: () => z.strictObject({}),
      create: () => ({ name, features, classes }) => {
        const inputs = tf.input({ shape: [features] });
        const kernelInitializer = tf.initializers.randomNormal({ seed: ++drawn });
        const outputs = tf.layers.dense({ units: classes, name: "logits", kernelInitializer }).apply(inputs);
        return layersStudent(name, tf.model({ inputs, outputs: outputs as tf.SymbolicTensor }));
      },
    }) as Plugin;
    const catalogue = toyCatalogue([unseeded]);
    const warningsOf = async (student: unknown) =>
      (await plan(catalogue, toyConfig(catalogue, { student }))).warnings.filter((one) =>
        one.includes("no seed")
      );
    const [warning] = await warningsOf("unseeded");
    assertMatch(
      warning!,
      /^the initial weights of student unseeded \(logits\/kernel.*\) are decided by no seed/,
    );
    assertEquals(await warningsOf(NARROW), []);
  },
);
