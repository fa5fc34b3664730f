import type * as tf from "@tensorflow/tfjs";

/** What a model answers for a batch. */
export interface Outputs {
  /** Unnormalised log-probabilities, `[batch, classes]`. */
  readonly logits: tf.Tensor2D;
  /** Named inner activations, `[batch, …]` each. */
  readonly features?: Readonly<Record<string, tf.Tensor>>;
  /** What each model inside answered, where there are any and they were asked for. */
  readonly members?: readonly Outputs[];
  /** How much each of these members counts, summing to 1; all alike unless given. */
  readonly weights?: readonly number[];
}

/** How members are put together. */
export interface Combination {
  readonly mean: "logits" | "probabilities";
  /** One per member, summing to 1; all alike unless given. */
  readonly weights?: readonly number[];
  /** Whether these weights were fitted on validation rows. */
  readonly fitted?: boolean;
  /** Weighs the members of each row anew, more for who is sure of it: `weights` are all alike then. */
  readonly perRow?: "entropy";
  /** What the logits of the whole are divided by; 1 unless given. */
  readonly temperature?: number;
}

/**
 * Named tensors, the batch first: `features` `[batch, width]`, preprocessed; `image` `[batch, height, width, channels]`;
 * `tokens` `[batch, longest of the batch]`, int32 and padded with 0, with `lengths` `[batch]`, int32, beside it. Those that
 * the model reads are there.
 */
export type Inputs = Readonly<Record<string, tf.Tensor>>;

/** What a model is asked. */
export interface Batch {
  readonly inputs: Inputs;
  /** The data set's row behind each input, or -1 where the input is no row as it stands (an augmented view). */
  readonly rows: Int32Array;
  /**
   * The data set's row that each input is, or is a view of; -1 where it was made of rows of several classes, so that it is nobody's
   * own. Left out, it is `rows`.
   */
  readonly origins?: Int32Array | undefined;
  /** Layers whose outputs to return as features; those of a member as `teacher-1.hidden_2`. */
  readonly taps?: readonly string[];
  /** Whether to return the members' answers. */
  readonly members?: boolean;
}
