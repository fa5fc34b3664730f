import type * as tf from "@tensorflow/tfjs";

/** What one update works on. All tensors are borrowed. */
export interface Update {
  readonly variable: tf.Variable;
  readonly gradient: tf.Tensor;
  /** The optimizer's state for this variable, in the order of `slots`, the variable's shape, zero at the start. */
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
  readonly update: (update: Update) => void;
  /** The same update as a kernel that a backend may have; left out where there is none. */
  readonly formula?: UpdateFormula;
}

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

/** An update as a kernel. It is used only while `of` is the optimizer's own `update`. */
export interface UpdateFormula {
  readonly of: Optimizer["update"];
  /** The kernel with its numbers at a step, 1 at the first update. */
  kernel(learningRate: number, step: number): FusedUpdate;
}
