import type * as tf from "@tensorflow/tfjs";
import { type FusedKernel, hasFused, ownMemory, runFused } from "./kernel.ts";

/** An optimizer's update of one variable as a kernel: which one, and its numbers for this step. */
export type FusedUpdate =
  | { readonly kernel: "RetortAdam"; readonly attrs: AdamNumbers }
  | { readonly kernel: "RetortSgd"; readonly attrs: SgdNumbers };

/** `g ← β₁ g + gradient`, `s ← β₂ s + gradient²`, `w ← decay · w − rate · g / (√s + ε)` */
export interface AdamNumbers {
  readonly beta1: number;
  readonly beta2: number;
  readonly rate: number;
  readonly epsilon: number;
  readonly decay: number;
}

/** As PyTorch has it: see the optimizer `sgd`. */
export interface SgdNumbers {
  readonly rate: number;
  readonly momentum: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
}

/** The names of each kernel's inputs after variable and gradient: the optimizer's slots, in their order. */
export const SLOTS: Readonly<Record<FusedUpdate["kernel"], readonly string[]>> = {
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
