import type * as tf from "@tensorflow/tfjs";
import type { FusedUpdate } from "../optimizer.ts";
import { type FusedKernel, hasFused, ownMemory, runFused } from "./kernel.ts";

/** The names of each kernel's inputs after variable and gradient: the optimizer's slots, in their order. */
const SLOTS: Readonly<Record<FusedUpdate["kernel"], readonly string[]>> = {
  RetortAdam: ["gradients", "squares"],
  RetortSgd: ["momentum"],
};

/** Whether the active backend can update in one dispatch. */
export function canUpdate({ kernel }: FusedUpdate): boolean {
  return hasFused(kernel satisfies FusedKernel);
}

/** Updates a variable and its slots in place. */
export function updateInPlace(
  { kernel, attrs }: FusedUpdate,
  variable: tf.Variable,
  gradient: tf.Tensor,
  slots: readonly tf.Variable[],
): void {
  ownMemory(variable);
  slots.forEach(ownMemory);
  const named = Object.fromEntries(slots.map((slot, i) => [SLOTS[kernel][i]!, slot]));
  runFused(kernel, { variable, gradient, ...named }, attrs);
}
