import { assertEquals, assertLessOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";

/** Reads the tensor that `compute` returns; what else it made is disposed. */
export async function read(compute: () => tf.Tensor): Promise<Float32Array> {
  const tensor = tf.tidy(compute);
  try {
    return Float32Array.from(await tensor.data());
  } finally {
    tensor.dispose();
  }
}

/** Reads the one number that `compute` returns. */
export async function readNumber(compute: () => tf.Tensor): Promise<number> {
  const values = await read(compute);
  assertEquals(values.length, 1);
  return values[0]!;
}

/** Each value within `tolerance` of the one expected. */
export function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  msg = "",
): void {
  assertEquals(actual.length, expected.length, msg);
  for (let i = 0; i < expected.length; i++) {
    // A NaN must fail, and is neither above nor below.
    const off = Math.abs(actual[i]! - expected[i]!);
    assertLessOrEqual(off, tolerance, `${msg} [${i}]: ${actual[i]} is not ${expected[i]}`);
  }
}

/** All finite. */
export function assertFinite(values: ArrayLike<number>, msg = ""): void {
  assertEquals(Array.from(values).filter((value) => !Number.isFinite(value)), [], msg);
}
