import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Plugin } from "../../core/plugin.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose, read } from "../support/tensors.ts";

/** How a backend differs from others. */
export interface BackendTraits {
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Tests that a backend behaves as all backends do. The machine must have it. */
export function testBackend(
  plugin: Plugin<"backend">,
  options: Options = {},
  { refuses = [] }: BackendTraits = {},
): void {
  const name = nameOf(plugin, options);
  const activated = async () => {
    const backend = make(plugin, options);
    await backend.activate();
    return backend;
  };

  Deno.test(`${name} is the backend of tfjs once it is activated, again and again`, async () => {
    for (let i = 0; i < 2; i++) {
      const { name } = await activated();
      assertEquals(tf.getBackend(), name);
    }
  });
  Deno.test(`${name} takes over from another, with what it had`, async () => {
    const { name } = await activated();
    const kept = tf.tensor1d([1, 2, 3]);
    await tf.setBackend("cpu");
    await activated();
    assertEquals(tf.getBackend(), name);
    assertEquals(await read(() => tf.mul(kept, 2)), Float32Array.of(2, 4, 6));
    kept.dispose();
  });
  Deno.test(`${name} computes values and gradients`, async () => {
    await activated();
    const before = tf.memory().numTensors;
    const weights = tf.tidy(() => tf.variable(tf.tensor2d([[1, -2], [0.5, 3]])));
    const loss = () => {
      const logits = tf.matMul(tf.tensor2d([[1, 2]]), weights); // [[2, 4]]
      return tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), [[1, 0]]))) as tf.Scalar;
    };
    const p = 1 / (1 + Math.exp(2)); // softmax([2, 4])[0]
    assertClose(await read(loss), [-Math.log(p)], 1e-5, "loss");
    const gradient = await read(() => tf.variableGrads(loss, [weights]).grads[weights.name]!);
    assertClose(gradient, [p - 1, 1 - p, 2 * (p - 1), 2 * (1 - p)], 1e-5, "gradient");
    weights.dispose();
    assertEquals(tf.memory().numTensors, before, "tensors are left");
  });
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, [], refuses));
}
