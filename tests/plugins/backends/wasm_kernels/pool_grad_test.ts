import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, type Case, withGradients } from "./against_cpu.ts";

/** Pooling of an image by windows that each touch it; the second shape weighs what comes out. */
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
  strides: pair(3),
  pad: fc.constantFrom("same" as const, "valid" as const, 0, 1),
  seed: fc.nat(),
}).map(({ batch, size, channels, filterSize, strides, pad, seed }) => {
  const image: [number, number, number, number] = [batch, ...size, channels];
  const { outShape } = tf.backend_util.computePool2DInfo(image, filterSize, strides, 1, pad, rounding(pad));
  return { inputs: [image, outShape], filterSize, strides, pad, seed };
}).filter(({ inputs: [image, out], filterSize, strides, pad }) =>
  out!.every((size) => size > 0) && [0, 1].every((i) => {
    const before = typeof pad === "number" ? pad : 0;
    return before < filterSize[i]! && (out![i + 1]! - 1) * strides[i]! - before < image![i + 1]!;
  })
);

/** tfjs wants to be told where the padding is a number. */
function rounding(pad: Pooling["pad"]): "floor" | undefined {
  return typeof pad === "number" ? "floor" : undefined;
}

agreesWithCpu("the gradient of maxPool()", {
  cases: poolings,
  compute: (tensors, { filterSize, strides, pad }) =>
    withGradients((x) => tf.maxPool(x as tf.Tensor4D, filterSize, strides, pad, rounding(pad)), tensors),
  runs: 60,
});

agreesWithCpu("the gradient of maxPool() where inputs are equal", {
  cases: poolings,
  compute: ([x, weights], { filterSize, strides, pad }) =>
    withGradients(
      (x) => tf.maxPool(x as tf.Tensor4D, filterSize, strides, pad, rounding(pad)),
      [tf.round(x!), weights!],
    ),
});

agreesWithCpu("the gradient of avgPool()", {
  cases: poolings,
  compute: (tensors, { filterSize, strides, pad }) =>
    withGradients((x) => tf.avgPool(x as tf.Tensor4D, filterSize, strides, pad, rounding(pad)), tensors),
  runs: 60,
});
