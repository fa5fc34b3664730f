import * as tf from "@tensorflow/tfjs";
import { makerOf, mark } from "../catalogue/plugin_error.ts";
import type { Loss, LossContext } from "../loss.ts";
import type { Outputs } from "../outputs.ts";

/**
 * A loss for a teacher that has no answer to some rows: of those the loss of their labels alone counts, and of the others the loss
 * itself, as if they were the batch:
 *
 * `(answered · loss(answered rows) + others · hardLoss(other rows)) / batch`
 *
 * So a row counts as much as any other, whoever it is learned from.
 */
export function labelsAlone(loss: Loss, hardLoss: Loss): Loss {
  const parted = (context: LossContext) => {
    const { answered } = context;
    if (!answered) return loss(context);
    const batch = answered.length;
    const [own, others] = [placesOf(answered, 1), placesOf(answered, 0)];
    const parts = [{ at: own, of: loss }, { at: others, of: hardLoss }].filter(({ at }) => at.length);
    return tf.addN(
      parts.map(({ at, of }) => tf.mul(of(rowsOf(context, at, of === loss)), at.length / batch) as tf.Scalar),
    ) as tf.Scalar;
  };
  /** A term of the loss: of rows without an answer it is 0. */
  const ofAnswered = (term: Loss): Loss => {
    const parted = (context: LossContext) => {
      const { answered } = context;
      if (!answered) return term(context);
      const at = placesOf(answered, 1);
      if (!at.length) return tf.mul(tf.sum(context.student.logits), 0) as tf.Scalar;
      return tf.mul(term(rowsOf(context, at, true)), at.length / answered.length) as tf.Scalar;
    };
    return mark(Object.assign(parted, traitsOf(term)), makerOf(term, "the loss"));
  };
  const terms = loss.terms?.map(({ name, loss }) => ({ name, loss: ofAnswered(loss) }));
  return mark(
    Object.assign(parted, traitsOf(loss), terms ? { terms } : {}, {
      weighs: loss.weighs === true && hardLoss.weighs === true,
    }),
    makerOf(loss, "the loss"),
  );
}

/** What a loss says of itself, but for its formula: that is of the loss as it is. */
function traitsOf({ needs, tasks, weighs, terms }: Loss): Pick<Loss, "needs" | "tasks" | "weighs" | "terms"> {
  return {
    ...needs ? { needs } : {},
    ...tasks ? { tasks } : {},
    ...weighs === undefined ? {} : { weighs },
    ...terms ? { terms } : {},
  };
}

function placesOf(answered: Uint8Array, value: number): Int32Array {
  return Int32Array.from(answered.keys()).filter((at) => answered[at] === value);
}

/** A context of some rows of the batch alone. */
function rowsOf(context: LossContext, at: Int32Array, withTeacher: boolean): LossContext {
  const { answered: _, student, teacher, labels, labelMask, shares, targets, rowWeights, ...rest } = context;
  const batch = student.logits.shape[0];
  const some = tf.tensor1d(at, "int32");
  const pick = <T extends tf.Tensor>(tensor: T): T => tf.gather(tensor, some) as T;
  return {
    ...rest,
    student: outputsOf(student, (tensor) => pickWithGradient(tensor, at, batch)),
    ...teacher && withTeacher ? { teacher: outputsOf(teacher, pick) } : {},
    labels: pick(labels),
    ...labelMask ? { labelMask: pick(labelMask) } : {},
    ...shares ? { shares: pick(shares) } : {},
    ...targets ? { targets: pick(targets) } : {},
    ...rowWeights ? { rowWeights: pick(rowWeights) } : {},
  };
}

function outputsOf(
  { logits, features, members, ...rest }: Outputs,
  pick: <T extends tf.Tensor>(tensor: T) => T,
): Outputs {
  return {
    ...rest,
    logits: pick(logits),
    ...features
      ? { features: Object.fromEntries(Object.entries(features).map(([name, one]) => [name, pick(one)])) }
      : {},
    ...members ? { members: members.map((member) => outputsOf(member, pick)) } : {},
  };
}

/** Rows of a tensor; its gradient is 0 in the others. The gradient of tfjs' gather has no kernel on every backend. */
function pickWithGradient<T extends tf.Tensor>(tensor: T, at: Int32Array, batch: number): T {
  const places = new Int32Array(batch).fill(at.length);
  at.forEach((row, i) => places[row] = i);
  const picked = tf.customGrad((...inputs) => {
    const [tensor] = inputs as [T];
    return {
      value: tf.gather(tensor, tf.tensor1d(at, "int32")),
      gradFunc: (dy: tf.Tensor) => {
        const none = tf.zeros([1, ...dy.shape.slice(1)]);
        return tf.gather(tf.concat([dy, none]), tf.tensor1d(places, "int32"));
      },
    };
  });
  return picked(tensor) as T;
}
