import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { rowShares, teacherLogits } from "../../core/losses/context.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/**
 * Divergence of the student from the teacher's softened answer to each label, at gradients that do not shrink with T:
 *
 * `T² · mean_n mean_l KL(Bernoulli(p_nl) ‖ Bernoulli(q_nl))`, with `p = sigmoid(teacher / T)`, `q = sigmoid(student / T)`
 *
 * The soft targets of Hinton, Vinyals & Dean (2015), "Distilling the Knowledge in a Neural Network",
 * https://arxiv.org/abs/1503.02531, one label at a time as two classes.
 *
 * @param studentLogits `[batch, labels]`
 * @param teacherLogits `[batch, labels]`; carries no gradient
 * @param temperature T, above 0
 * @param shares what each row is multiplied by, `[batch, 1]`; 1 / batch where all count the same
 */
export function binarySoftTargets(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  temperature: number,
  shares: tf.Tensor2D | number = 1 / studentLogits.shape[0],
): tf.Scalar {
  const labels = studentLogits.shape[1];
  return closedForm(studentLogits, (studentLogits) => {
    const [s, t] = [tf.div(studentLogits, temperature), tf.div(teacherLogits, temperature)]; // [batch, labels]
    const p = tf.sigmoid(t);
    // KL = p (t − s) + softplus(s) − softplus(t)
    const terms = tf.add(tf.mul(p, tf.sub(t, s)), tf.sub(tf.softplus(s), tf.softplus(t)));
    const scale = tf.div(shares, labels);
    return {
      loss: tf.mul(tf.sum(tf.mul(terms, scale)), temperature ** 2),
      gradient: tf.mul(tf.mul(tf.sub(tf.sigmoid(s), p), scale), temperature) as tf.Tensor2D,
    };
  });
}

/** {@link binarySoftTargets} of the student's logits with the teacher's. */
export const binarySoftTargetsLoss = definePlugin({
  kind: "loss",
  name: "binary-soft-targets",
  summary:
    "Divergence of the student from the teacher's softened answer to each label, times the temperature squared.",
  paper: "Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, " +
    "https://arxiv.org/abs/1503.02531",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(4)
        .describe("What both sides' logits are divided by; higher shows more of the small probabilities."),
    }),
  create({ temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(
      function binarySoftTargetsLoss(context) {
        const teacher = teacherLogits(context, "binary-soft-targets");
        const { logits } = context.student;
        // What the teacher says counts for rows of unknown label, too.
        const { labelMask: _, ...all } = context;
        const shares = rowShares(all, logits.shape[0]);
        return binarySoftTargets(logits, teacher, temperatureNow(temperatureAt, context), shares);
      },
      { tasks: ["labels"], weighs: true },
    );
  },
});
