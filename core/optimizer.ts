import type * as tf from "@tensorflow/tfjs";

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

/**
 * How gradients move weights. It keeps no state: the engine owns its slots, so that a checkpoint holds all there
 * is, and gives it the step number, so that a resumed run computes what an uninterrupted one would.
 */
export interface Optimizer {
  /** Names of its slots. */
  readonly slots: readonly string[];
  /** The learning rate at a progress in [0, 1). */
  learningRate(progress: number): number;
  /** Assigns the variable and its slots. Called inside `tf.tidy`. */
  update(update: Update): void;
}
