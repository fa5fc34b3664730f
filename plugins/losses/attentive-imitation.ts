import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { stopGradient } from "../../core/kernels/stop_gradient.ts";
import type { LossContext } from "../../core/loss.ts";
import { rowShares, teacherOutputs } from "../../core/losses/context.ts";
import type { Outputs } from "../../core/outputs.ts";

/**
 * How much each answer of a teacher is to be believed, in [0, 1]: `1 − e / max e`, with `e` the teacher's own squared error on the
 * row. The paper divides by the range of the errors of all training rows; here it is the largest of the batch, so that no
 * pass over the data comes first and no belief is below 0. A row whose target nobody knows has that of the batch's mean error.
 *
 * @param teacher `[batch, columns]`
 * @param targets `[batch, columns]`
 * @param labelMask 1 where the target is known, `[batch]`
 * @returns `[batch, 1]`
 */
export function beliefByError(
  teacher: tf.Tensor2D,
  targets: tf.Tensor2D,
  labelMask?: tf.Tensor1D,
): tf.Tensor2D {
  return tf.tidy(() => {
    const errors = tf.mean(tf.squaredDifference(teacher, targets), 1, true); // [batch, 1]
    const known = labelMask ? tf.expandDims(labelMask, 1) : tf.ones([teacher.shape[0], 1]);
    const mean = tf.div(tf.sum(tf.mul(errors, known)), tf.maximum(tf.sum(known), 1));
    const all = tf.where(tf.greater(known, 0), errors, tf.mul(tf.onesLike(errors), mean));
    // Where the teacher is right everywhere it is believed everywhere.
    return tf.sub(1, tf.div(all, tf.maximum(tf.max(all), 1e-12))) as tf.Tensor2D;
  });
}

/**
 * How much each answer of an ensemble is to be believed by its members' spread: `v̄ / (v̄ + v)`, with `v` the variance of what they
 * say of the row and `v̄` the batch's mean; ½ at the mean, 1 where all say the same. It is the precision of a mean whose
 * own noise is as large as the mean spread.
 *
 * @param members what each says, `[batch, columns]`
 * @param mean what the ensemble says, `[batch, columns]`
 * @param weights how much each member counts, summing to 1
 * @returns `[batch, 1]`
 */
export function beliefBySpread(
  members: readonly tf.Tensor2D[],
  mean: tf.Tensor2D,
  weights: readonly number[] = members.map(() => 1 / members.length),
): tf.Tensor2D {
  return tf.tidy(() => {
    const squares = members.map((member, i) => tf.mul(tf.squaredDifference(member, mean), weights[i]!));
    const variance = tf.mean(tf.addN(squares), 1, true); // [batch, 1]
    const average = tf.maximum(tf.mean(variance), 1e-12);
    return tf.div(average, tf.add(variance, average)) as tf.Tensor2D;
  });
}

/**
 * The squared distance of the student's numbers from the teacher's, each row as much as its answer is to be believed:
 *
 * `mean_n Φ_n · mean_c (student_nc − teacher_nc)²`
 *
 * @param student `[batch, columns]`
 * @param teacher `[batch, columns]`; carries no gradient
 * @param belief Φ, `[batch, 1]`; carries no gradient
 * @param shares what each row is multiplied by, `[batch, 1]`; 1 / batch where all count the same
 */
export function attentiveImitation(
  student: tf.Tensor2D,
  teacher: tf.Tensor2D,
  belief: tf.Tensor2D | number,
  shares: tf.Tensor2D | number = 1 / student.shape[0],
): tf.Scalar {
  const distance = tf.mean(tf.squaredDifference(student, stopGradient(teacher)), 1, true); // [batch, 1]
  return tf.sum(tf.mul(distance, tf.mul(belief, shares))) as tf.Scalar;
}

/** {@link attentiveImitation} of the student's numbers with the teacher's. */
export const attentiveImitationLoss = definePlugin({
  kind: "loss",
  name: "attentive-imitation",
  summary:
    "Squared distance from the teacher's numbers, less where the teacher errs itself and where an ensemble's members differ.",
  paper:
    "Saputra, Gusmão, Almalioglu, Markham & Trigoni (2019), Distilling Knowledge From a Deep Pose Regressor " +
    "Network, https://arxiv.org/abs/1908.00858",
  options: () =>
    z.strictObject({
      bounded: z.boolean().default(true).describe(
        "Whether the teacher's own error on a row bounds its pull there: times 1 less its share of the batch's largest.",
      ),
      spread: z.boolean().default(true).describe(
        "Whether the spread of an ensemble's members does: times v̄ / (v̄ + v) of their variance v. One model has none.",
      ),
    }),
  create({ bounded, spread }) {
    return lossWith(
      function attentiveImitationLoss(context) {
        const teacher = teacherOutputs(context, "attentive-imitation");
        const { logits } = context.student;
        const beliefs = [
          ...bounded ? boundedBy(context, teacher) : [],
          ...spread ? spreadOf(teacher) : [],
        ];
        const belief = beliefs.length ? beliefs.reduce((one, other) => tf.mul(one, other)) : 1;
        // What the teacher says counts for rows of unknown label, too.
        const { labelMask: _, ...all } = context;
        return attentiveImitation(logits, teacher.logits, belief, rowShares(all, logits.shape[0]));
      },
      { tasks: ["numbers"], weighs: true, ...spread ? { needs: { members: true } } : {} },
    );
  },
});

function boundedBy({ targets, labelMask }: LossContext, { logits }: Outputs): tf.Tensor2D[] {
  return targets ? [beliefByError(stopGradient(logits), targets, labelMask)] : [];
}

function spreadOf({ logits, members = [], weights }: Outputs): tf.Tensor2D[] {
  if (members.length < 2) return [];
  const answers = members.map((member) => stopGradient(member.logits));
  return [beliefBySpread(answers, stopGradient(logits), weights)];
}
