import { assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, start, withGradients } from "./against_cpu.ts";

agreesWithCpu("unsortedSegmentSum() of rows, some of no segment", {
  cases: fc.record({
    ids: fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 12 }),
    rest: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    segments: fc.integer({ min: 1, max: 5 }),
    seed: fc.nat(),
  }).map(({ ids, rest, segments, seed }) => ({ inputs: [[ids.length, ...rest]], ids, segments, seed })),
  always: [{ inputs: [[0, 3]], ids: [], segments: 2, seed: 1 }],
  compute: ([x], { ids, segments }) => tf.unsortedSegmentSum(x!, tf.tensor1d(ids, "int32"), segments),
});

agreesWithCpu("the gradient of gather()", {
  cases: fc.record({
    ids: fc.array(fc.nat(4), { minLength: 1, maxLength: 9 }),
    width: fc.integer({ min: 1, max: 7 }),
    axis: fc.nat(1),
    seed: fc.nat(),
  }).map(({ ids, width, axis, seed }) => ({
    inputs: axis ? [[width, 5], [width, ids.length]] : [[5, width], [ids.length, width]],
    ids,
    axis,
    seed,
  })),
  compute: (tensors, { ids, axis }) =>
    withGradients((x) => tf.gather(x, tf.tensor1d(ids, "int32"), axis), tensors),
});

Deno.test("unsortedSegmentSum() on wasm refuses whole numbers and tables of ids", async () => {
  await start();
  const sum = (x: tf.Tensor, ids: tf.Tensor) =>
    tf.tidy(() => void tf.unsortedSegmentSum(x, ids as tf.Tensor1D, 2));
  const [rows, ids, table] = [tf.ones([2, 2]), tf.tensor1d([0, 1], "int32"), tf.zeros([2, 2], "int32")];
  const refusal = "rows must be float32 and their ids one int32 each";
  assertThrows(() => sum(table, ids), TypeError, refusal);
  assertThrows(() => sum(rows, table), TypeError, refusal);
  tf.dispose([rows, ids, table]);
});
