import { assertLessOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { expm1, log1p } from "../../../core/base/near_zero.ts";
import { onBackends } from "../../support/backends.ts";
import { read } from "../../support/tensors.ts";

const POSITIVE = [0, 1e-30, 1e-9, 1e-7, 1e-5, 1e-3, 0.01, 0.1, 0.3, 0.7, 1, 5, 20, 80].map(Math.fround);

for (
  const [name, compute, inFloat64, values] of [
    ["log1p", log1p, Math.log1p, POSITIVE],
    ["expm1", expm1, Math.expm1, POSITIVE.map((x) => -x)],
  ] as const
) {
  onBackends(["cpu", "wasm", "webgpu"], `${name}() keeps its digits near 0`, async () => {
    const actual = await read(() => compute(tf.tensor1d(values)));
    values.forEach((x, i) => {
      const expected = inFloat64(x);
      assertLessOrEqual(Math.abs(actual[i]! - expected), 1e-6 * Math.abs(expected), `at ${x}: ${actual[i]}`);
    });
  });
}
