import * as tf from "@tensorflow/tfjs";
import type { LogitsTerm } from "./kernels/step_kernel.ts";
import { withHidden } from "./hidden.ts";
import type { Random } from "./base/random.ts";
import type { Batch, Outputs } from "./teacher.ts";

/** What a loss may look at. All of it is borrowed: a loss disposes nothing and keeps nothing. */
export interface LossContext {
  /** The student's answer; the only thing that carries a gradient, beside what is `trained`. */
  readonly student: Outputs;
  /** The teacher's answer to the same batch; absent where a stage has no teacher. */
  readonly teacher?: Outputs;
  /**
   * The true class of each row, int32 `[batch]`; -1 where nobody knows it (see `known`). Of a row of several classes (see
   * `shares`) it is one of them, drawn by its share, so that a loss of the labels alone is right on average.
   */
  readonly labels: tf.Tensor1D;
  /**
   * The label of each row as shares of the classes, float32 `[batch, classes]`: 1 for its class, two shares or more where it
   * is a mixture, all 0 where nobody knows. Present where a stage without a teacher is shown mixtures; a loss of the labels
   * that reads it has no noise of the draw.
   */
  readonly shares?: tf.Tensor2D;
  /** 1 where the row's class is known, else 0, float32 `[batch]`; absent where all are known. */
  readonly known?: tf.Tensor1D;
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

/** When a loss is asked, and whom it tells of what it does. */
export type Told = Pick<LossContext, "progress" | "observe">;

/** What the student is told about its answer: a scalar, the mean over the batch, in nats. */
export interface Loss {
  (context: LossContext): tf.Scalar;
  /** What it reads beside the logits. */
  readonly needs?: Needs;
  /** The losses it adds up: each is logged by name with its value and its share of the gradient. */
  readonly terms?: readonly Term[];
  /**
   * The same loss as a sum of terms that a backend may know, at a progress; it observes what the loss does. Undefined where
   * the loss is no such sum.
   */
  readonly onLogits?: (context: Told) => readonly LogitsTerm[];
}

/** The loss with what it reads, or what it is made of, stated. */
export function lossWith(
  loss: (context: LossContext) => tf.Scalar,
  traits: Pick<Loss, "needs" | "terms" | "onLogits">,
): Loss {
  const { onLogits, ...rest } = traits;
  return withHidden(Object.assign((context: LossContext) => loss(context), rest), { onLogits });
}

/** Terms times a number. */
export function weighted(terms: readonly LogitsTerm[], by: number): readonly LogitsTerm[] {
  return terms.map((term) => ({ ...term, weight: term.weight * by }));
}

/** What to ask a teacher for, so that a loss has what it reads. */
export function askedFor({ teacher: taps, members }: Needs = {}): Pick<Batch, "taps" | "members"> {
  return { ...taps?.length ? { taps } : {}, ...members ? { members } : {} };
}

/** What several losses read together. */
export function needsOf(losses: readonly Loss[]): Needs {
  const all = (
    side: "student" | "teacher",
  ) => [...new Set(losses.flatMap(({ needs }) => needs?.[side] ?? []))];
  return {
    student: all("student"),
    teacher: all("teacher"),
    members: losses.some(({ needs }) => needs?.members),
  };
}

/** The context as a term sees it: what it trains is kept under the term's name, and so is what it observes if told. */
export function within(
  context: LossContext,
  term: string,
  { observed = false }: { readonly observed?: boolean } = {},
): LossContext {
  return {
    ...observed ? observing(context, term) : context,
    trained: (name, shape, initial) => context.trained(`${term}.${name}`, shape, initial),
  };
}

/** The context with what is observed under the term's name. */
export function observing<T extends Told>(context: T, term: string): T {
  return { ...context, observe: (name, value) => context.observe(`${term}.${name}`, value) };
}

/** The teacher's answer, or an error where the stage has no teacher. `loss` names who asks. */
export function teacherOutputs({ teacher }: LossContext, loss: string): Outputs {
  if (!teacher) throw new TypeError(`Cannot compute ${loss} as the stage must have a teacher: it has none`);
  return teacher;
}

/** The teacher's logits, or an error where the stage has no teacher. `loss` names who asks. */
export function teacherLogits(context: LossContext, loss: string): tf.Tensor2D {
  return teacherOutputs(context, loss).logits;
}

/** A tapped layer's output, `[batch, …]`. It must be among the loss's `needs`. */
export function feature(outputs: Outputs, layer: string): tf.Tensor {
  const found = outputs.features?.[layer];
  if (!found) throw new TypeError(`Cannot read ${layer} as it must be among the loss's needs: it is not`);
  return found;
}

/** The true class of each row, int32 `[batch]`; where nobody knows it, the teacher's most probable one. */
export function targetClasses(context: LossContext, loss: string): tf.Tensor1D {
  const { labels, known } = context;
  if (!known) return labels;
  const likeliest = tf.argMax(teacherLogits(context, loss), 1); // [batch]
  return tf.where(tf.less(labels, 0), likeliest, labels) as tf.Tensor1D;
}
