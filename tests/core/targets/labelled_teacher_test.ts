import { assertEquals, assertRejects, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { asTeacher, disposeOutputs } from "../../../core/models/teachers.ts";
import type { Answers } from "../../../core/targets/answers.ts";
import { identityOf } from "../../../core/targets/identity.ts";
import { answersOf, labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import { memoryTargets } from "../../../core/targets/store.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { read } from "../../support/tensors.ts";
import { randomInputs, toyCatalogue, toyStages, valuesOf } from "../../toy.ts";

const PARTS = {
  encoding: "float32",
  data: "d",
  preprocessing: "p",
  rows: "r",
  views: "none",
  teacher: "t",
  asked: [],
};
const ROWS = Int32Array.of(4, 0, 9);
const ANSWERS: Answers = {
  classes: 2,
  logits: Float32Array.of(1, 2, 3, 4, 5, 6),
};
const LIVE: LiveTeacher = {
  name: "live",
  parameters: 12,
  predict: () => {
    throw new Error("it was asked");
  },
  dispose: () => {
    throw new Error("it was disposed");
  },
};

/** What is stored for `ROWS` as a teacher. */
const stored = (answers: Answers) => labelledTeacher("print", [{ rows: ROWS, answers }], LIVE);

/** The stored answers to these rows of the data set. */
function answers(teacher: LiveTeacher, rows: readonly number[]): Promise<Float32Array> {
  return read(() =>
    teacher.predict({ inputs: { features: tf.zeros([rows.length, 1]) }, rows: Int32Array.from(rows) }).logits
  );
}

onBackends(
  EVERYWHERE,
  "labelledTeacher() looks up rows of the data set, in any order and more than once",
  async () => {
    const teacher = stored(ANSWERS);
    assertEquals(await answers(teacher, [9, 4, 9]), Float32Array.of(5, 6, 1, 2, 5, 6));
    assertEquals([teacher.name, teacher.parameters, teacher.fingerprint], ["live", 12, "print"]);
    teacher.dispose();
  },
);

onBackends(
  ["cpu"],
  "labelledTeacher() refuses a row that was not labelled, and an augmented view",
  async () => {
    const teacher = stored(ANSWERS);
    for (const row of [1, -1, 10]) {
      const { message } = await assertRejects(() => answers(teacher, [4, row]), RangeError);
      assertEquals(
        message,
        `Cannot look up soft targets as the row must be labelled: current value is ${row}`,
      );
    }
  },
);

onBackends(EVERYWHERE, "labelledTeacher() answers what the live teacher answers", async () => {
  const student = toyStages(toyCatalogue()).newStudent("teacher");
  const live = asTeacher(student);
  const rows = seededRandom(1).permutation(20).subarray(0, 8);
  const inputs = randomInputs(8, 5);
  const logits = await read(() => live.predict({ inputs: { features: inputs }, rows }).logits);
  const looked = labelledTeacher("print", [{ rows, answers: { classes: 3, logits } }], live);
  assertEquals(await read(() => looked.predict({ inputs: { features: inputs }, rows }).logits), logits);
  [inputs, live].forEach((one) => one.dispose());
});

/** Answers with layers and with members, one of which has members of its own. */
const RICH: Answers = {
  ...ANSWERS,
  features: {
    flat: { shape: [1], values: Float32Array.of(10, 20, 30) },
    image: { shape: [1, 2, 2], values: Float32Array.from({ length: 12 }, (_, i) => i) },
  },
  members: [
    { classes: 2, logits: Float32Array.of(1, 1, 2, 2, 3, 3) },
    {
      classes: 2,
      logits: Float32Array.of(4, 4, 5, 5, 6, 6),
      members: [{ classes: 2, logits: Float32Array.of(7, 7, 8, 8, 9, 9) }],
    },
  ],
};

onBackends(EVERYWHERE, "labelledTeacher() looks up layers in their shape, and members in theirs", () => {
  const teacher = stored(RICH);
  const batch = { inputs: { features: tf.zeros([2, 1]) }, rows: Int32Array.of(9, 4) };
  const outputs = teacher.predict({ ...batch, taps: ["image", "flat"], members: true });
  const { flat, image } = outputs.features!;
  assertEquals([flat!.shape, image!.shape], [[2, 1], [2, 1, 2, 2]]);
  const [first, second] = outputs.members!;
  const all = [flat!, image!, first!.logits, second!.logits, second!.members![0]!.logits];
  assertEquals(valuesOf(all).map((values) => [...values]), [
    [30, 10],
    [8, 9, 10, 11, 0, 1, 2, 3],
    [3, 3, 1, 1],
    [6, 6, 4, 4],
    [9, 9, 7, 7],
  ]);
  disposeOutputs(outputs);
  const plain = teacher.predict(batch);
  assertEquals([plain.features, plain.members], [undefined, undefined]);
  disposeOutputs(plain);
  tf.dispose(batch.inputs);
});

onBackends(["cpu"], "labelledTeacher() refuses a layer that was not stored", () => {
  const inputs = tf.zeros([1, 1]) as tf.Tensor2D;
  for (const answers of [ANSWERS, RICH]) {
    assertThrows(
      () => stored(answers).predict({ inputs: { features: inputs }, rows: Int32Array.of(9), taps: ["deep"] }),
      RangeError,
      "Cannot look up deep as it must have been stored: it was not",
    );
  }
  inputs.dispose();
});

onBackends(
  ["cpu", "wasm", "webgpu"],
  "answersOf() reads what a model answered, layers and members too",
  async () => {
    const teacher = stored(RICH);
    const inputs = tf.zeros([3, 1]) as tf.Tensor2D;
    const outputs = teacher.predict({
      inputs: { features: inputs },
      rows: ROWS,
      taps: ["image", "flat"],
      members: true,
    });
    assertEquals(await answersOf(outputs), RICH);
    disposeOutputs(outputs);
    inputs.dispose();
  },
);

onBackends(EVERYWHERE, "labelledTeacher() looks up rows in chunks of any size", async () => {
  const chunk = (rows: readonly number[]) => ({
    rows: Int32Array.from(rows),
    answers: { classes: 2, logits: Float16Array.from(rows.flatMap((row) => [row, -row])) },
  });
  const teacher = labelledTeacher("print", [chunk([7, 1, 3]), chunk([0, 200]), chunk([5])], LIVE);
  assertEquals(await answers(teacher, [5, 200, 7, 3]), Float32Array.of(5, -5, 200, -200, 7, -7, 3, -3));
  await assertRejects(() => answers(teacher, [2]), RangeError, "current value is 2");
});

onBackends(["cpu"], "labelledTeacher() finds rows that are few among very many", async () => {
  const rows = Int32Array.of(2 ** 31 - 1, 12, 2 ** 30);
  const logits = Float32Array.of(1, 2, 3, 4, 5, 6);
  const teacher = labelledTeacher("print", [{ rows, answers: { classes: 2, logits } }], LIVE);
  assertEquals(await answers(teacher, [2 ** 30, 2 ** 31 - 1]), Float32Array.of(5, 6, 1, 2));
  for (const row of [13, -1]) await assertRejects(() => answers(teacher, [row]), RangeError, `is ${row}`);
});

Deno.test("memoryTargets() keeps chunks by fingerprint, whatever the place", async () => {
  const store = memoryTargets();
  const request = async (teacher: string, chunkRows = 2048) => ({
    identity: await identityOf({ ...PARTS, teacher }),
    encoding: { precision: "float32" } as const,
    rows: 3,
    passes: 1,
    chunkRows,
  });
  const first = await store.open("seed-1/student", await request("one"));
  assertEquals(await first.read(0), undefined);
  await first.write(0, ANSWERS);
  await first.close();
  const again = await store.open("seed-1/second", await request("one", 4096));
  assertStrictEquals(await again.read(0), ANSWERS);
  assertEquals([again.chunkRows, await again.read(1)], [2048, undefined]);
  assertEquals(await (await store.open("seed-1/student", await request("two"))).read(0), undefined);
  assertEquals(await (await memoryTargets().open("seed-1/student", await request("one"))).read(0), undefined);
});
