import { assert, assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { servedModel } from "../../../core/edge/served_model.ts";
import type { EncodedInput, Preprocessing } from "../../../core/preprocessing.ts";
import type { Student } from "../../../core/student.ts";

/** A student of ids that answers how many a row has, and keeps the shapes that it was asked for. */
function counting(shapes: number[][], width = 2): Student {
  return {
    name: "counting",
    parameters: 0,
    variables: [],
    state: [],
    reads: ["tokens"],
    forward({ tokens, lengths }) {
      shapes.push(tokens!.shape);
      const length = tf.expandDims(tf.cast(lengths!, "float32"), 1);
      return { logits: tf.concat([tf.zerosLike(length), length].slice(-width), 1) as tf.Tensor2D };
    },
    fingerprint: () => Promise.resolve(""),
    dispose() {},
  };
}

const PREPROCESSING: Preprocessing = {
  version: 1,
  label: "y",
  classes: ["a", "b"],
  columns: [{
    kind: "encoded",
    name: "ids",
    of: "tokens",
    encoder: "tokens",
    options: {},
    state: { vocabulary: 9 },
    width: 0,
    missing: false,
  }],
  features: 0,
  answer: { task: "numbers", from: "numbers", scales: [{ mean: 0, sd: 1 }, { mean: 0, sd: 1 }] },
};

/** Sequences of these lengths. */
function sequences(lengths: readonly number[]): Readonly<Record<string, EncodedInput>> {
  const starts = Int32Array.of(0, ...lengths.map((_, i) => lengths.slice(0, i + 1).reduce((a, b) => a + b)));
  return { tokens: { kind: "tokens", ids: new Int32Array(starts.at(-1)!).fill(3), starts, vocabulary: 9 } };
}

Deno.test("servedModel() asks for long sequences in parts, so that one of them makes no room for all", async () => {
  await tf.setBackend("cpu");
  const shapes: number[][] = [];
  const served = await servedModel("m", {
    student: counting(shapes),
    preprocessing: PREPROCESSING,
    encoders: {},
  });
  const lengths = [60_000, 5, 0, 40_000, 1, 30_000, 30_000, 100_000, 2];
  const answers = await served.numbers!(new Float32Array(), lengths.length, sequences(lengths));
  assertEquals([...answers], lengths.flatMap((length) => [0, length]));
  assert(shapes.every(([rows, longest]) => rows === 1 || rows! * longest! <= 65_536), `${shapes}`);
  assertEquals(shapes, [[1, 60_000], [2, 5], [1, 40_000], [2, 30_000], [1, 30_000], [1, 100_000], [1, 2]]);
  shapes.length = 0;
  await served.numbers!(new Float32Array(), 300, sequences(Array(300).fill(3)));
  assertEquals(shapes, [[300, 3]]);
});

Deno.test("servedModel() says so where a student answers too few numbers", async () => {
  await tf.setBackend("cpu");
  const student = counting([], 1);
  const served = await servedModel("m", { student, preprocessing: PREPROCESSING, encoders: {} });
  await assertRejects(
    async () => await served.numbers!(new Float32Array(), 3, sequences([1, 2, 3])),
    UserError,
    "Cannot ask model m as it must answer 2 numbers for each row: it answers 3 for 3 rows",
  );
});
