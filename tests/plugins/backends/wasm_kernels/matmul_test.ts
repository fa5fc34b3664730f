import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, type Case, withGradients } from "./against_cpu.ts";

/** A product of `[…, m, k]` and `[…, k, n]`, each side transposed or not. */
interface Product extends Case {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

const size = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }) },
  fc.constantFrom(0, 1, 33, 64),
);

/** The batches of both sides: alike, or one matrix for all. */
const batches = fc.tuple(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }), fc.nat(3)).map(
  ([batch, which]) => {
    const ones = batch.map(() => 1);
    return [[batch, batch], [batch, ones], [ones, batch], [batch, batch]][which] as [number[], number[]];
  },
);

const products: fc.Arbitrary<Product> = fc.record({
  batches,
  m: size,
  k: size,
  n: size,
  transposeA: fc.boolean(),
  transposeB: fc.boolean(),
  seed: fc.nat(),
}).map(({ batches: [a, b], m, k, n, transposeA, transposeB, seed }) => ({
  inputs: [[...a, ...transposeA ? [k, m] : [m, k]], [...b, ...transposeB ? [n, k] : [k, n]]],
  transposeA,
  transposeB,
  seed,
}));

agreesWithCpu("matMul() of all transpositions and batches", {
  cases: products,
  always: [{ inputs: [[0, 2, 3], [0, 3, 4]], transposeA: false, transposeB: false, seed: 1 }],
  compute: ([a, b], { transposeA, transposeB }) => tf.matMul(a!, b!, transposeA, transposeB),
  runs: 120,
  tolerance: 1e-4,
});

agreesWithCpu("matMul() broadcasts batches as numpy does", {
  cases: fc.constant({ inputs: [[2, 1, 3, 4], [3, 4, 5]], seed: 1 }),
  compute: ([a, b]) => {
    // cpu itself has no such broadcast: both sides as long as the result.
    if (tf.getBackend() !== "cpu") return tf.matMul(a!, b!);
    return tf.matMul(tf.tile(a!, [1, 3, 1, 1]), tf.tile(tf.expandDims(b!, 0), [2, 1, 1, 1]));
  },
  runs: 1,
});

agreesWithCpu("the gradients of matMul()", {
  cases: fc.record({
    batch: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    sides: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9 }))),
    transposeA: fc.boolean(),
    transposeB: fc.boolean(),
    seed: fc.nat(),
  }).map(({ batch, sides: [m, k, n], transposeA, transposeB, seed }) => ({
    inputs: [
      [...batch, ...transposeA ? [k!, m!] : [m!, k!]],
      [...batch, ...transposeB ? [n!, k!] : [k!, n!]],
      [...batch, m!, n!],
    ],
    transposeA,
    transposeB,
    seed,
  })),
  compute: (tensors, { transposeA, transposeB }) =>
    withGradients((a, b) => tf.matMul(a!, b!, transposeA, transposeB), tensors),
});

const activations = ["linear", "relu", "relu6", "sigmoid", "elu", "leakyrelu"] as const;

agreesWithCpu("fused.matMul() with bias and activations", {
  cases: fc.record({
    sides: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 19 }))),
    transposeB: fc.boolean(),
    activation: fc.constantFrom(...activations),
    seed: fc.nat(),
  }).map(({ sides: [m, k, n], transposeB, activation, seed }) => ({
    inputs: [[m!, k!], transposeB ? [n!, k!] : [k!, n!], [n!]],
    transposeB,
    activation,
    seed,
  })),
  compute: ([a, b, bias], { transposeB, activation }) =>
    tf.fused.matMul({
      a: a as tf.Tensor2D,
      b: b as tf.Tensor2D,
      bias: bias!,
      transposeA: false,
      transposeB,
      activation,
    }),
});

agreesWithCpu("fused.matMul() with one bias for all columns", {
  cases: fc.record({
    n: fc.integer({ min: 1, max: 9 }),
    bias: fc.constantFrom([], [1]),
    activation: fc.constantFrom(...activations),
    seed: fc.nat(),
  }).map(({ n, bias, activation, seed }) => ({ inputs: [[2, 3], [3, n], bias], activation, seed })),
  compute: ([a, b, bias], { activation }) =>
    tf.fused.matMul({ a: a as tf.Tensor2D, b: b as tf.Tensor2D, bias: bias!, activation }),
});
