import type * as tf from "@tensorflow/tfjs";
import type { FusedUpdate } from "./kernels/update.ts";
import { withHidden } from "./hidden.ts";

/** What one update works on. All tensors are borrowed. */
export interface Update {
  readonly variable: tf.Variable;
  readonly gradient: tf.Tensor;
  /** The optimizer's memory for this variable, in the order of `slots`, the variable's shape, zero at the start. */
  readonly slots: readonly tf.Variable[];
  readonly learningRate: number;
  /** 1 at the first update. */
  readonly step: number;
}

/** Assigns the variable and its slots. Called inside `tf.tidy`. */
export interface UpdateRule {
  (update: Update): void;
  /**
   * The same as a kernel that a backend may have, with its numbers; `step` is 1 at the first update. It belongs to the
   * function, so that an optimizer with another `update` has none.
   */
  readonly fused?: (learningRate: number, step: number) => FusedUpdate;
}

/** An update rule with the kernel that does the same. */
export function updateWith(
  update: (update: Update) => void,
  fused: NonNullable<UpdateRule["fused"]>,
): UpdateRule {
  return withHidden((one: Update) => update(one), { fused });
}

/**
 * How gradients move weights. It keeps no state: the engine owns its slots, so that a checkpoint holds all there
 * is, and gives it the step number, so that a resumed run computes what an uninterrupted one would.
 */
export interface Optimizer {
  /** Names of its slots. */
  readonly slots: readonly string[];
  /** The learning rate at a progress in [0, 1). */
  learningRate(progress: number): number;
  readonly update: UpdateRule;
}
