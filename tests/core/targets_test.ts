import * as tf from "@tensorflow/tfjs";
import { assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { seededRandom } from "../../core/random.ts";
import { memoryTargets, type SoftTargets, storedTeacher } from "../../core/targets.ts";
import { asTeacher, type Teacher } from "../../core/teacher.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import { read } from "../support/tensors.ts";
import { randomInputs, toyCatalogue, toyStages } from "../toy.ts";

const TARGETS: SoftTargets = {
  fingerprint: "print",
  rows: Int32Array.of(4, 0, 9),
  classes: 2,
  logits: Float32Array.of(1, 2, 3, 4, 5, 6),
};
const LIVE: Teacher = {
  name: "live",
  parameters: 12,
  predict: () => {
    throw new Error("it was asked");
  },
  dispose: () => {
    throw new Error("it was disposed");
  },
};

/** The stored answers to these rows of the data set. */
function answers(teacher: Teacher, rows: readonly number[]): Promise<Float32Array> {
  return read(() =>
    teacher.predict({ inputs: tf.zeros([rows.length, 1]), rows: Int32Array.from(rows) }).logits
  );
}

onBackends(
  EVERYWHERE,
  "storedTeacher() looks up rows of the data set, in any order and more than once",
  async () => {
    const teacher = storedTeacher(TARGETS, LIVE);
    assertEquals(await answers(teacher, [9, 4, 9]), Float32Array.of(5, 6, 1, 2, 5, 6));
    assertEquals([teacher.name, teacher.parameters, teacher.fingerprint], ["live", 12, "print"]);
    teacher.dispose();
  },
);

onBackends(
  ["cpu"],
  "storedTeacher() refuses a row that was not labelled, and an augmented view",
  async () => {
    const teacher = storedTeacher(TARGETS, LIVE);
    for (const row of [1, -1, 10]) {
      const { message } = await assertRejects(() => answers(teacher, [4, row]), RangeError);
      assertEquals(
        message,
        `Cannot look up soft targets as the row must be labelled: current value is ${row}`,
      );
    }
  },
);

onBackends(EVERYWHERE, "storedTeacher() answers what the live teacher answers", async () => {
  const student = toyStages(toyCatalogue()).newStudent("teacher");
  const live = asTeacher(student);
  const rows = seededRandom(1).permutation(20).subarray(0, 8);
  const inputs = randomInputs(8, 5);
  const logits = await read(() => live.predict({ inputs, rows }).logits);
  const stored = storedTeacher({ fingerprint: "print", rows, classes: 3, logits }, live);
  assertEquals(await read(() => stored.predict({ inputs, rows }).logits), logits);
  [inputs, live].forEach((one) => one.dispose());
});

Deno.test("memoryTargets() keeps targets by fingerprint", async () => {
  const store = memoryTargets();
  await store.put(TARGETS);
  assertStrictEquals(await store.get("print"), TARGETS);
  assertEquals(await store.get("other"), undefined);
  assertEquals(await memoryTargets().get("print"), undefined);
});
