import { assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, type Case, start } from "./against_cpu.ts";

/** Pooling of an image. */
interface Pooling extends Case {
  readonly filterSize: [number, number];
  readonly strides: [number, number];
  readonly pad: "same" | "valid" | number;
}

const pair = (max: number) =>
  fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max })) as fc.Arbitrary<[number, number]>;

const poolings: fc.Arbitrary<Pooling> = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  size: pair(9),
  channels: fc.integer({ min: 1, max: 6 }),
  filterSize: pair(4),
  strides: pair(4),
  pad: fc.constantFrom("same" as const, "valid" as const, 0, 1, 2),
  seed: fc.nat(),
}).map(({ batch, size, channels, ...rest }) => ({ inputs: [[batch, ...size, channels]], ...rest })).filter(
  ({ inputs: [image], filterSize, strides, pad }) => {
    const nhwc = image as [number, number, number, number];
    const { outShape } = tf.backend_util.computePool2DInfo(nhwc, filterSize, strides, 1, pad, rounding(pad));
    // cpu takes a window of one pixel for a copy where the result is as large as the image, wherever windows lie.
    const isCopy = filterSize[0] * filterSize[1] === 1 && tf.util.arraysEqual(nhwc, outShape);
    const isPlain = strides[0] * strides[1] === 1 && (typeof pad === "string" || pad === 0);
    return outShape.every((size) => size > 0) && (!isCopy || isPlain);
  },
);

/** tfjs wants to be told where the padding is a number. */
function rounding(pad: Pooling["pad"]): "floor" | undefined {
  return typeof pad === "number" ? "floor" : undefined;
}

/** Numbers in the place of -Infinity and NaN, which differ from themselves. */
function comparable(pooled: tf.Tensor): tf.Tensor {
  const values = pooled.dataSync().map((x) => x === -Infinity ? -1000 : Number.isNaN(x) ? 1000 : x);
  return tf.tensor(values, pooled.shape);
}

const always: Pooling[] = [
  // tfjs works out the width of the result from the height of window and stride.
  { inputs: [[1, 6, 6, 2]], filterSize: [2, 2], strides: [2, 1], pad: 0, seed: 1 },
  { inputs: [[1, 6, 6, 2]], filterSize: [2, 2], strides: [1, 2], pad: 0, seed: 1 },
  // There are windows that lie outside of the image.
  { inputs: [[1, 3, 3, 1]], filterSize: [1, 1], strides: [1, 1], pad: 1, seed: 1 },
  { inputs: [[1, 3, 3, 1]], filterSize: [1, 1], strides: [1, 1], pad: "valid", seed: 1 },
];

for (const op of ["maxPool", "avgPool"] as const) {
  agreesWithCpu(`${op}() with any padding`, {
    cases: poolings,
    always,
    compute: ([x], { filterSize, strides, pad }) =>
      comparable(tf[op](x as tf.Tensor4D, filterSize, strides, pad, rounding(pad))),
    runs: 150,
  });
}

Deno.test("maxPool() on wasm refuses a window that does not fit into the image, and keeps nothing", async () => {
  await start();
  const x = tf.ones<tf.Rank.R4>([1, 2, 2, 1]);
  const before = tf.memory().numDataBuffers;
  assertThrows(
    () => tf.maxPool(x, 4, 1, 0),
    RangeError,
    "Cannot pool as the window must fit into the padded image: current value is a window of 4 × 4 and an image of 2 × 2",
  );
  x.dispose();
  if (tf.memory().numDataBuffers !== before - 1) throw new Error("data are left");
});
