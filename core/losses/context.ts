import * as tf from "@tensorflow/tfjs";
import type { LogContext, LossContext } from "../loss.ts";
import type { Outputs } from "../outputs.ts";

/** The context as a term sees it: what it trains is kept under the term's name, and so is what it logs if asked to. */
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

/** The context with what is logged under the term's name. */
export function observing<T extends LogContext>(context: T, term: string): T {
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
  const { labels, labelMask } = context;
  if (!labelMask) return labels;
  const likeliest = tf.argMax(teacherLogits(context, loss), 1); // [batch]
  return tf.where(tf.less(labels, 0), likeliest, labels) as tf.Tensor1D;
}

/**
 * What each row's value is multiplied by in a loss's mean, float32 `[batch, 1]`: 1 / batch; with a label mask those of known
 * label alone, and 0 where there is none; times the row's own weight where rows have one.
 */
export function rowShares(
  { rowWeights, labelMask }: Pick<LossContext, "rowWeights" | "labelMask">,
  batch: number,
): tf.Tensor2D | number {
  if (!rowWeights && !labelMask) return 1 / batch;
  const counted = labelMask
    ? tf.div(labelMask, tf.maximum(tf.sum(labelMask), 1))
    : tf.fill([batch], 1 / batch);
  return tf.expandDims(rowWeights ? tf.mul(counted, rowWeights) : counted, 1);
}

/** The labels of a task other than classes as numbers, `[batch, dim]`, or an error where the task has none. */
export function targetsOf({ targets }: LossContext, loss: string): tf.Tensor2D {
  if (targets) return targets;
  throw new TypeError(`Cannot compute ${loss} as the task must have targets [rows, outputs]: it has classes`);
}
