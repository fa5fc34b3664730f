import { assertEquals, assertNotEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { Augmentation } from "../../../core/augmentation.ts";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { definePlugin, lossWith } from "../../../core/catalogue/define.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import { fixedView, viewRows, type ViewSource } from "../../../core/data/views.ts";
import { feature } from "../../../core/losses/context.ts";
import { BATCH_ROWS } from "../../../core/models/ask.ts";
import { asTeacher, disposeOutputs } from "../../../core/models/teachers.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { Labelled } from "../../../core/targets/answers.ts";
import { emptyAnswers, encodeInto, layoutOf } from "../../../core/targets/encoding.ts";
import { labelRange, labelRanges, rangesOf } from "../../../core/targets/label.ts";
import { labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import { memoryTargets, TARGETS } from "../../../core/targets/store.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { clouds, partOf, toyCatalogue, toyConfig, toyStages, valuesOf } from "../../toy.ts";
import { runIn, strategyOf, teacherOf } from "../run/runs.ts";

const NOISE: Augmentation = {
  apply({ features }, random) {
    features.forEach((value, i) => features[i] = value + 0.3 * random.normal());
  },
};

onBackends(
  EVERYWHERE,
  "labelRange() stores what a live teacher answers to each row and to each view of it",
  async () => {
    const part = partOf(clouds({ rows: 30 }));
    const { newStudent } = toyStages(toyCatalogue(), { features: part.width });
    const live = asTeacher(newStudent("teacher"));
    const source: ViewSource = { part, augmentation: NOISE, views: 2, stride: 100, random: seededRandom(3) };
    const needs = { teacher: ["hidden_1"] };
    const chunks: Labelled[] = [];
    for (const range of rangesOf(source, 30)) {
      const answers = await labelRange({ teacher: live, source, needs }, range);
      chunks.push({ rows: viewRows(source, range), answers });
    }
    const expected = [0, 1, 2].map((view) => part.rows.map((row) => 100 * view + row));
    assertEquals(chunks.map(({ rows }) => rows), expected);
    const stored = labelledTeacher("print", chunks, live);
    const order = seededRandom(1).permutation(30);
    for (const view of [0, 1, 2]) {
      const shown = fixedView(source, order, view);
      const inputs = tf.tensor2d(shown.features, [30, part.width]);
      const batch = { inputs: { features: inputs }, rows: shown.rows, taps: needs.teacher };
      const [now, then] = [live.predict(batch), stored.predict(batch)];
      for (
        const [one, other] of [[now.logits, then.logits], [
          now.features!["hidden_1"]!,
          then.features!["hidden_1"]!,
        ]]
      ) {
        assertEquals(other!.shape, one!.shape);
        assertClose(valuesOf([other!])[0]!, valuesOf([one!])[0]!, 1e-6);
      }
      [now, then].forEach(disposeOutputs);
      inputs.dispose();
    }
    live.dispose();
  },
);

Deno.test("rangesOf() begins a chunk with each view, and refuses rows that no number holds", () => {
  const part = partOf(clouds({ rows: 5 }));
  const source = { part, views: 1, stride: 8, random: seededRandom(1) };
  assertEquals(rangesOf(source, 3), [
    { view: 0, from: 0, to: 3 },
    { view: 0, from: 3, to: 5 },
    { view: 1, from: 0, to: 3 },
    { view: 1, from: 3, to: 5 },
  ]);
  assertEquals([...viewRows({ ...source, stride: 10 }, { view: 2, from: 3, to: 5 })], [23, 24]);
  assertThrows(
    () => rangesOf({ ...source, stride: 2 ** 30 + 1 }, 3),
    UserError,
    "rows times views must be below two thousand million: there are 5 rows and 1 views",
  );
});

onBackends(
  ["cpu", "wasm"],
  "labelRange() gives the same bits whatever the chunk, and rests between batches",
  async () => {
    const rows = 2 * BATCH_ROWS + 10;
    const part = partOf(clouds({ rows }));
    const live = asTeacher(toyStages(toyCatalogue(), { features: part.width }).newStudent("teacher"));
    const source: ViewSource = { part, random: seededRandom(3) };
    const needs = { teacher: ["hidden_1"] };
    const whole = await labelRange({ teacher: live, source, needs }, { view: 0, from: 0, to: rows });
    let rests = 0;
    const encoding = { precision: "float16", top: 2 } as const;
    const rest = () => Promise.resolve(void rests++);
    const encoded = await labelRange({ teacher: live, source, needs, encoding, rest }, {
      view: 0,
      from: 0,
      to: rows,
    });
    assertEquals(rests, 2);
    const expected = emptyAnswers(layoutOf(whole), encoding, rows);
    encodeInto(expected, whole, 0);
    assertEquals(encoded, expected);
    for await (
      const chunk of labelRanges({ teacher: live, source, needs }, rangesOf(source, BATCH_ROWS).slice(2))
    ) {
      assertEquals(chunk.logits, whole.logits.slice(2 * BATCH_ROWS * whole.classes));
    }
    await assertRejects(
      () => labelRange({ teacher: live, source, needs }, { view: 0, from: 1, to: 1 }),
      RangeError,
      "there must be some",
    );
    live.dispose();
  },
);

/** Adds noise; the options name the amount. */
const NOISY: Plugin = definePlugin({
  kind: "augmentation",
  name: "noisy",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => () => NOISE,
}) as Plugin;

/** A run with a frozen teacher; how often the teacher was asked about how many rows while it ran. */
async function labelling(
  train: Readonly<Record<string, unknown>>,
  { targets = memoryTargets(), seed = 1, strategy = "hinton" as unknown, fingerprint = "print" } = {},
) {
  let asked: number[] = [];
  const teacher = teacherOf(({ classes, features }) => ({
    fingerprint,
    parameters: 1000,
    predict({ rows, inputs }) {
      asked.push(...rows);
      const logits = tf.tidy(() =>
        tf.matMul(inputOf<tf.Tensor2D>(inputs, "features"), tf.ones([features, classes])) as tf.Tensor2D
      );
      return { logits };
    },
    dispose() {},
  }));
  const catalogue = toyCatalogue([teacher, NOISY]);
  const config = toyConfig(catalogue, {
    teacher: { use: "toy-teacher" },
    train: { epochs: 4, batchSize: 16, ...train },
    strategy,
    seed,
  });
  let whileTraining: readonly number[] = [];
  const { events, files } = await runIn(catalogue, config, {
    selfCheck: false,
    register: (scope) => scope.register(TARGETS, targets),
    watch({ type }) {
      if (type === "run-start") asked = [];
      // Then the models are measured on the rows of the test.
      if (type === "stage-end") whileTraining = [...asked];
    },
  });
  const labelled = events.flatMap((event) => event.type === "labelled" ? [event.rows] : []);
  return { asked: whileTraining, labelled, weights: files.get("student/weights.bin")! };
}

Deno.test("run() labels each row and each fixed view once, over all epochs", async () => {
  const { asked, labelled } = await labelling({ augment: "noisy", views: 3 });
  assertEquals(labelled, [36 * 4]);
  assertEquals([asked.length, new Set(asked).size], [36 * 4, 36 * 4]);
});

Deno.test("run() asks a frozen teacher live where each view is a new one", async () => {
  const { asked, labelled } = await labelling({ augment: "noisy" });
  assertEquals(labelled, []);
  // Four rows to try the loss, then all rows in each of four epochs.
  assertEquals(asked.length, 4 + 4 * 36);
  assertEquals(new Set(asked.slice(4)), new Set([-1]));
});

Deno.test("run() labels anew for other views, another seed and another teacher, and for nothing else", async () => {
  const targets = memoryTargets();
  const given = { augment: "noisy", views: 2 };
  const first = await labelling(given, { targets });
  assertEquals(first.labelled, [36 * 3]);
  const again = await labelling({ ...given, epochs: 2 }, {
    targets,
    strategy: { use: "hinton", temperature: 2 },
  });
  assertEquals([again.labelled, again.asked], [[], []]);
  assertEquals((await labelling({ ...given, views: 1 }, { targets })).labelled, [36 * 2]);
  assertEquals((await labelling({}, { targets })).labelled, [36]);
  assertEquals((await labelling(given, { targets, seed: 2 })).labelled, [36 * 3]);
  assertEquals((await labelling(given, { targets, fingerprint: "other" })).labelled, [36 * 3]);
});

Deno.test("run() with fixed views gives the same bytes twice, and others than with new ones", async () => {
  const given = { augment: "noisy", views: 2 };
  const { weights } = await labelling(given);
  assertEquals((await labelling(given)).weights, weights);
  assertNotEquals((await labelling({ augment: "noisy" })).weights, weights);
});

/** Adds what it reads of a layer of the teacher. */
const READER: Plugin = definePlugin({
  kind: "loss",
  name: "reader",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () =>
    lossWith(
      ({ student, teacher }) =>
        tf.mul(tf.mean(student.logits), tf.mean(feature(teacher!, "hidden_1"))) as tf.Scalar,
      { needs: { teacher: ["hidden_1"] } },
    ),
}) as Plugin;

Deno.test("run() labels anew for a loss that reads more of the teacher, beside what is stored", async () => {
  const targets = memoryTargets();
  const catalogue = toyCatalogue([READER]);
  const labelled = async (strategy: unknown) => {
    const { events } = await runIn(catalogue, toyConfig(catalogue, { strategy }), {
      register: (scope) => scope.register(TARGETS, targets),
    });
    return events.filter(({ type }) => type === "labelled").length;
  };
  const reading = { use: "hinton", losses: { mine: "reader" } };
  const counts = [];
  for (const strategy of ["hinton", reading, reading, "hinton"]) counts.push(await labelled(strategy));
  assertEquals(counts, [1, 1, 0, 0]);
});

Deno.test("run() takes no views from the store that another stage's place has drawn", async () => {
  const stages: Parameters<typeof strategyOf>[0] = async function* ({ newStudent, teacher, loss }) {
    return yield { name: "student", student: newStudent(), teacher, loss: loss("soft-targets") };
  };
  const second = strategyOf(async function* (run) {
    yield { name: "first", student: run.newStudent("first"), loss: run.loss("cross-entropy") };
    return yield* stages(run);
  }, "second");
  const catalogue = toyCatalogue([NOISY, strategyOf(stages, "only"), second]);
  const weights = async (strategy: string, targets = memoryTargets()) => {
    const config = toyConfig(catalogue, { strategy, train: { epochs: 2, augment: "noisy", views: 2 } });
    const { files } = await runIn(catalogue, config, {
      register: (scope) => scope.register(TARGETS, targets),
    });
    return files.get("student/weights.bin")!;
  };
  const targets = memoryTargets();
  await weights("only", targets);
  assertEquals(await weights("second", targets), await weights("second"));
});
