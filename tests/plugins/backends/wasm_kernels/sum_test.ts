import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, type Case, start } from "./against_cpu.ts";

/** Axes of a tensor that are summed. */
interface Reduction extends Case {
  readonly axes: number[];
  readonly keepDims: boolean;
}

const reductions: fc.Arbitrary<Reduction> = fc.record({
  shape: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  picked: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  keepDims: fc.boolean(),
  seed: fc.nat(),
}).map(({ shape, picked, keepDims, seed }) => ({
  inputs: [shape],
  axes: shape.flatMap((_, axis) => picked[axis] ? [axis] : []),
  keepDims,
  seed,
}));

agreesWithCpu("sum() over any axes", {
  cases: reductions,
  always: [{ inputs: [[3, 5000]], axes: [1], keepDims: false, seed: 1 }],
  compute: ([x], { axes, keepDims }) => tf.sum(x!, axes, keepDims),
  runs: 80,
  tolerance: 1e-4,
});

agreesWithCpu("mean() over any axes", {
  cases: reductions,
  always: [
    { inputs: [[2, 1500, 3]], axes: [1], keepDims: true, seed: 1 },
    { inputs: [[0, 5]], axes: [0], keepDims: false, seed: 1 },
    { inputs: [[5, 0]], axes: [1], keepDims: true, seed: 1 },
  ],
  compute: ([x], { axes, keepDims }) => tf.mean(x!, axes, keepDims),
});

agreesWithCpu("sum() of whole numbers", {
  cases: reductions,
  compute: ([x], { axes, keepDims }) => tf.sum(tf.cast(x!, "int32"), axes, keepDims),
  runs: 10,
});

agreesWithCpu("mean() of no whole numbers", {
  cases: fc.constant({ inputs: [[0, 3]], seed: 1 }),
  compute: ([x]) => tf.mean(tf.cast(x!, "int32"), 0),
  runs: 1,
});

Deno.test("sum() of two million numbers loses no digits on wasm", async () => {
  await start();
  const total = tf.tidy(() => tf.sum(tf.fill([2_000_003], 0.1)).dataSync()[0]!);
  assertEquals(Math.abs(total / (2_000_003 * Math.fround(0.1)) - 1) < 1e-6, true, `${total}`);
});
