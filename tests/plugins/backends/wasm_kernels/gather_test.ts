import { assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, start } from "./against_cpu.ts";

const TYPES = ["float32", "int32", "bool"] as const;

agreesWithCpu("gather() along any axis, of any type", {
  cases: fc.record({
    shape: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
    picked: fc.array(fc.nat(99), { maxLength: 12 }),
    axis: fc.nat(2),
    dtype: fc.constantFrom(...TYPES),
    isTable: fc.boolean(),
    seed: fc.nat(),
  }).map(({ shape, picked, axis, ...rest }) => ({
    ...rest,
    inputs: [shape],
    axis: Math.min(axis, shape.length - 1),
    ids: picked.map((id) => id % shape[Math.min(axis, shape.length - 1)]!),
  })),
  compute: ([x], { ids, axis, dtype, isTable }) => {
    const indices = tf.tensor(ids, isTable ? [ids.length, 1] : [ids.length], "int32");
    // On WASM, a float that is cast to bool loses what is below 1.
    const table = dtype === "bool" ? tf.greater(x!, 0) : tf.cast(tf.mul(x!, 10), dtype);
    return tf.gather(table, indices as tf.Tensor1D, axis);
  },
  runs: 80,
});

agreesWithCpu("gather() of batches, each with indices of its own", {
  cases: fc.record({
    batch: fc.integer({ min: 1, max: 3 }),
    outer: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 1 }),
    rows: fc.integer({ min: 1, max: 6 }),
    row: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 1 }),
    picked: fc.nat(4),
    seed: fc.nat(),
  }).map(({ batch, outer, rows, row, picked, seed }) => ({
    inputs: [[batch, ...outer, rows, ...row]],
    axis: 1 + outer.length,
    ids: Array.from({ length: batch * picked }, (_, i) => (seed + 7 * i) % rows),
    seed,
  })),
  always: [{ inputs: [[2, 5]], axis: 1, ids: [0, 3, 1, 4, 2, 0], seed: 1 }],
  compute: ([x], { axis, ids }) => {
    const batch = x!.shape[0]!;
    return tf.gather(x!, tf.tensor2d(ids, [batch, ids.length / batch], "int32") as tf.Tensor, axis, 1);
  },
});

agreesWithCpu("gather() of rows of nothing, and of no rows", {
  cases: fc.constantFrom<{ ids: number[]; shape: number[] }>(
    { ids: [2, 0], shape: [3, 0] },
    { ids: [], shape: [3, 2] },
    { ids: [], shape: [0, 9] },
  ).map(({ ids, shape }) => ({ inputs: [shape], ids, seed: 1 })),
  compute: ([x], { ids }) => tf.gather(x!, tf.tensor1d(ids, "int32")),
  runs: 10,
});

Deno.test("gather() on wasm refuses an index beyond the rows, and keeps nothing", async () => {
  await start();
  const [x, ids] = [tf.ones([3, 16]), tf.tensor1d([0, 3], "int32")];
  const before = tf.memory().numDataBuffers;
  assertThrows(
    () => tf.gather(x, ids),
    RangeError,
    "Cannot gather as an index must be from 0 to 2: current value is 3",
  );
  tf.dispose([x, ids]);
  if (tf.memory().numDataBuffers !== before - 2) throw new Error("data are left");
});
