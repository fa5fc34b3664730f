import type * as tf from "@tensorflow/tfjs";
import type { Random } from "./base/random.ts";
import type { Outputs } from "./outputs.ts";

/** What a loss may look at. All of it is borrowed: a loss disposes nothing and keeps nothing. */
export interface LossContext {
  /** The student's answer; the only thing that carries a gradient, beside what is `trained`. */
  readonly student: Outputs;
  /** The teacher's answer to the same batch; absent where a stage has no teacher. */
  readonly teacher?: Outputs;
  /**
   * The true class of each row, int32 `[batch]`; -1 where nobody knows it (see `labelMask`). Of a row of several classes (see
   * `shares`) it is one of them, drawn by its share, so that a loss of the labels alone is right on average.
   */
  readonly labels: tf.Tensor1D;
  /**
   * The label of each row as shares of the classes, float32 `[batch, classes]`: 1 for its class, two shares or more where it
   * is a mixture, all 0 where nobody knows. Present where a stage without a teacher has mixtures; a loss of the labels
   * that reads it has no noise of the draw.
   */
  readonly shares?: tf.Tensor2D;
  /** The labels of tasks other than classes as numbers, float32 `[batch, dim]`: see `Task`. */
  readonly targets?: tf.Tensor2D;
  /**
   * How much each row counts, float32 `[batch]`, 1 on average over the training rows; absent where all count the same. A mean
   * over rows is then `Σ weight · value / batch`.
   */
  readonly rowWeights?: tf.Tensor1D;
  /** Label mask: 1 where the row's class is known, else 0, float32 `[batch]`; absent where all are known. */
  readonly labelMask?: tf.Tensor1D;
  /** 1 for each row that the teacher has an answer to, else 0, `[batch]`; absent where it has one to all. See `labelsAlone`. */
  readonly answered?: Uint8Array | undefined;
  /** `step / steps`, in [0, 1). */
  readonly progress: number;
  /** Random numbers of this step; `split` them by a name of your own. */
  readonly random: Random;
  /** Records a number or a scalar under a name (a temperature, a weight): it appears in the epoch's event. */
  observe(name: string, value: number | tf.Scalar): void;
  /**
   * A tensor of the loss's own that is trained with the student: a regressor's weights, a learned temperature. It is
   * made when first asked for under its name, each element `initial` or drawn by it, and is the same one from then on.
   */
  trained(name: string, shape: readonly number[], initial: number | ((random: Random) => number)): tf.Tensor;
}

/** What a loss reads beside the logits; the engine gets it from student and teacher. */
export interface Needs {
  /** Layers of the student, by name. */
  readonly student?: readonly string[];
  /** Layers of the teacher, by name; those of a member of an ensemble as `teacher-1.hidden_2`. */
  readonly teacher?: readonly string[];
  /** The answer of each member of the teacher, in `teacher.members`. */
  readonly members?: boolean;
}

/** One of the losses that a loss adds up, with its weight. */
export interface Term {
  readonly name: string;
  readonly loss: Loss;
}

/** The progress of training, and where a loss logs what it does. */
export type LogContext = Pick<LossContext, "progress" | "observe">;

/** The student's loss: a scalar, the mean over the batch, in nats. */
export interface Loss {
  (context: LossContext): tf.Scalar;
  /** What it reads beside the logits. */
  readonly needs?: Needs;
  /** Names of the tasks that it serves, or `all`; `["classes"]` where it is left out. */
  readonly tasks?: readonly string[] | "all";
  /** Whether its mean is weighted by `rowWeights`. */
  readonly weighs?: boolean;
  /** The losses it adds up: each is logged by name with its value and its share of the gradient. */
  readonly terms?: readonly Term[];
  /** The same loss as a sum of terms that a backend may know; left out where it is no such sum. */
  readonly formula?: LossFormula;
}

/**
 * A loss in terms that a backend may know. It is used only while `of` is the loss itself: a function that wraps the
 * loss, even one that has all its properties, is called as it is.
 */
export interface LossFormula {
  readonly of: (context: LossContext) => tf.Scalar;
  /** The terms at a progress; it logs what the loss logs. */
  terms(context: LogContext): readonly KnownTerm[];
}

/**
 * A term of a loss that is a sum of these, times `weight`:
 *
 * - `softened-kl`: `T² · mean_n Σ_c p_nc · (log p_nc − log q_nc)` of teacher (p) and student (q), both softened by T;
 * - `label-cross-entropy`: `−mean_n Σ_c y_nc · log q_nc` over the rows of known class, with `y` smoothed by `labelSmoothing`.
 */
export type KnownTerm =
  | { readonly kind: "softened-kl"; readonly weight: number; readonly temperature: number }
  | { readonly kind: "label-cross-entropy"; readonly weight: number; readonly labelSmoothing: number };
