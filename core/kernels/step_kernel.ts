import type * as tf from "@tensorflow/tfjs";
import type { KnownTerm } from "../loss.ts";
import type { FusedUpdate } from "../optimizer.ts";
import type { ChainLayer, FusedActivation } from "../student.ts";
import { chainWeights } from "./forward.ts";
import { ownMemory, runFused } from "./kernel.ts";

/** One training step of a chain, all of which one kernel does: forward, loss, backward, update. */
export interface FusedStep {
  readonly chain: readonly ChainLayer[];
  /** `[rows, in]` */
  readonly x: tf.Tensor2D;
  /** int32 `[rows]`; -1 where nobody knows the class */
  readonly labels: tf.Tensor1D;
  /** 1 where the class is known, else 0, `[rows]`; absent where all are known */
  readonly labelMask?: tf.Tensor1D;
  /** Logits `[rows, classes]`; absent where there is no teacher */
  readonly teacher?: tf.Tensor2D;
  /** What dropout leaves of each link, `[rows, out]` by the link's place; absent where it drops nothing */
  readonly masks: readonly (tf.Tensor | undefined)[];
  readonly terms: readonly KnownTerm[];
  readonly update: FusedUpdate;
  /** Each of the chain's variables (`w1`, `b1`, …) with the optimizer's slots. */
  readonly slots: readonly { readonly variable: tf.Variable; readonly slots: readonly tf.Variable[] }[];
  /** `[]`: to which the batch's loss times its rows is added. */
  readonly total: tf.Variable;
}

/**
 * Attributes of `RetortStep`. Its inputs are x, labels, labelMask, teacher and total as above, the weights `w1`, `b1`, `w2`, …,
 * each weight's slots as `w1.0`, `w1.1`, and the masks as `mask1`, …
 */
export interface StepNumbers {
  readonly activations: readonly FusedActivation[];
  readonly terms: readonly KnownTerm[];
  readonly update: FusedUpdate;
}

/** Takes the step: variables, slots and the running loss change in place. */
export function fusedStep(
  { chain, x, labels, labelMask, teacher, masks, terms, update, slots, total }: FusedStep,
): void {
  const inputs: Record<string, tf.Tensor | undefined> = { x, labels, labelMask, teacher, total };
  const weights = chainWeights(chain);
  const names = new Map(Object.entries(weights).map(([name, variable]) => [variable.id, name]));
  for (const { variable, slots: own } of slots) {
    const name = names.get(variable.id)!;
    ownMemory(variable);
    inputs[name] = variable;
    for (let i = 0; i < own.length; i++) {
      ownMemory(own[i]!);
      inputs[`${name}.${i}`] = own[i];
    }
  }
  ownMemory(total);
  for (let i = 0; i < masks.length; i++) inputs[`mask${i + 1}`] = masks[i];
  const numbers: StepNumbers = { activations: chain.map(({ activation }) => activation), terms, update };
  runFused("RetortStep", inputs, numbers);
}
