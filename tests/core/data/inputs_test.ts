import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import {
  inputOf,
  joinInputs,
  lengthsOf,
  namesOf,
  readTogether,
  rowsBetween,
  shapesOf,
  tensorsOf,
} from "../../../core/data/inputs.ts";
import { rowsAt } from "../../../core/data/prepare.ts";
import type { EncodedRows } from "../../../core/preprocessing.ts";

/** Four rows: a column and an image of 1 × 2 pixels beside it, and sequences of 2, 0, 3 and 1 ids. */
const PART: EncodedRows = {
  features: Float32Array.of(9, 1, 2, 9, 3, 4, 9, 5, 6, 9, 7, 8),
  width: 3,
  inputs: {
    tokens: {
      kind: "tokens",
      ids: Int32Array.of(11, 12, 31, 32, 33, 41),
      starts: Int32Array.of(0, 2, 2, 5, 6),
      vocabulary: 50,
    },
    image: { kind: "image", shape: [1, 2, 1], from: 1 },
  },
  labels: Int32Array.of(0, 1, 0, 1),
  rows: Int32Array.of(0, 1, 2, 3),
};

/** The values of tensors by name, which are then disposed. */
async function read(make: () => Readonly<Record<string, tf.Tensor>>): Promise<Record<string, unknown>> {
  await tf.setBackend("cpu");
  const before = tf.memory().numTensors;
  const made = make();
  const values = Object.fromEntries(Object.entries(made).map(([name, one]) => [name, one.arraySync()]));
  tf.dispose(made);
  assertEquals(tf.memory().numTensors, before);
  return values;
}

Deno.test("tensorsOf() pads sequences with 0 to the longest of the batch and tells their lengths", async () => {
  assertEquals(await read(() => tensorsOf(rowsAt(PART, [0, 1, 3]), ["tokens"])), {
    tokens: [[11, 12], [0, 0], [41, 0]],
    lengths: [2, 0, 1],
  });
  assertEquals(await read(() => tensorsOf(rowsAt(PART, [1]), ["tokens"])), { tokens: [[0]], lengths: [0] });
  const { tokens } = tensorsOf(PART, ["tokens"]);
  assertEquals(tokens!.dtype, "int32");
});

Deno.test("tensorsOf() makes those inputs alone that are read", async () => {
  const rows = rowsAt(PART, [2, 0]);
  assertEquals(await read(() => tensorsOf(rows, ["features"])), { features: [[9, 5, 6], [9, 1, 2]] });
  assertEquals(await read(() => tensorsOf(rows, ["image"])), { image: [[[[5], [6]]], [[[1], [2]]]] });
  assertEquals(await read(() => tensorsOf(rows, ["lengths"])), { lengths: [3, 2] });
  assertEquals(await read(() => tensorsOf(rows, [])), {});
  const all = await read(() =>
    tensorsOf(rows, readTogether([{}, { reads: ["tokens"] }, { reads: ["image"] }]))
  );
  assertEquals(Object.keys(all), ["features", "tokens", "lengths", "image"]);
});

Deno.test("tensorsOf() takes an image that is all of the features as it stands", async () => {
  const inputs = { image: { kind: "image", shape: [3, 1, 1], from: 0 } } as const;
  const made = await read(() => tensorsOf({ ...PART, inputs }, ["image"]));
  assertEquals((made["image"] as number[][][][]).flat(3), [...PART.features]);
});

Deno.test("tensorsOf() and inputOf() list what there is where an input is not there", () => {
  const { message } = assertThrows(() => tensorsOf(PART, ["words"], "student small"), UserError);
  assertEquals(
    message,
    'Cannot use student small as it reads the input "words", which must be there: the inputs are features, tokens, ' +
      "lengths, image",
  );
  const bare = { ...PART, features: new Float32Array(), width: 0, inputs: undefined };
  assertThrows(() => tensorsOf(bare, ["features"]), UserError, "the inputs are none");
  assertThrows(() => inputOf({}, "features"), UserError, 'the input "features"');
});

Deno.test("rowsAt(), rowsBetween() and joinInputs() carry each row's own inputs", async () => {
  const expected = { tokens: [[31, 32, 33], [41, 0, 0]], lengths: [3, 1] };
  const some = rowsBetween(PART, 2, 4);
  assertEquals(await read(() => tensorsOf(some, ["tokens"])), expected);
  assertEquals(await read(() => tensorsOf(rowsAt(PART, [2, 3]), ["tokens"])), expected);
  const again = rowsAt(PART, [3, 3]);
  const inputs = joinInputs(some.inputs, again.inputs);
  const features = new Float32Array(12);
  assertEquals(await read(() => tensorsOf({ features, inputs, rows: PART.rows }, ["tokens"])), {
    tokens: [[31, 32, 33], [41, 0, 0], [41, 0, 0], [41, 0, 0]],
    lengths: [3, 1, 1, 1],
  });
});

Deno.test("namesOf() and shapesOf() say what inputs there are", () => {
  assertEquals(namesOf(PART), ["features", "tokens", "lengths", "image"]);
  assertEquals(namesOf({ width: 0 }), []);
  assertEquals(lengthsOf("title"), "title.lengths");
  assertEquals(shapesOf(PART), {
    tokens: { kind: "tokens", vocabulary: 50 },
    image: { kind: "image", shape: [1, 2, 1] },
  });
});
