import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { cpu } from "../../../plugins/backends/cpu.ts";
import { webgpu } from "../../../plugins/backends/webgpu.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose } from "../../support/tensors.ts";

/** Normal numbers times `scale`, the same for the same name and shape. */
export function noise(name: string, shape: number[], scale = 1): tf.Tensor {
  const random = seededRandom(3).split(name);
  const size = shape.reduce((product, one) => product * one, 1);
  return tf.tensor(Float32Array.from({ length: size }, () => scale * random.normal()), shape);
}

/** What a function of tensors returns on webgpu is what it returns on cpu, within `tolerance` of the largest value or `least`. */
export async function assertAlike(
  compute: () => tf.Tensor[],
  { tolerance = 1e-5, least = 1e-3 }: { readonly tolerance?: number; readonly least?: number } = {},
): Promise<void> {
  // In this order: cpu has the ways back that webgpu brings.
  const [actual, expected] = [await valuesOn(webgpu, compute), await valuesOn(cpu, compute)];
  assertEquals(actual.map(({ length }) => length), expected.map(({ length }) => length));
  expected.forEach((values, i) => {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), least);
    assertClose(actual[i]!, values, tolerance * largest, `output ${i}`);
  });
}

async function valuesOn(plugin: unknown, compute: () => tf.Tensor[]): Promise<Float32Array[]> {
  await make(plugin as Plugin<"backend">, {}).activate();
  const made = tf.tidy(compute);
  const values = await Promise.all(made.map(async (one) => Float32Array.from(await one.data())));
  tf.dispose(made);
  return values;
}
