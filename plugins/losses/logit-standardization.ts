import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import { softenedApart } from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

const EPSILON = 1e-7;

/**
 * Soft targets of standardised logits, so that the student need not match the teacher's range:
 *
 * `T² · mean_n KL(softmax(Z(teacher_n) / T) ‖ softmax(Z(student_n) / T))`, with `Z(z) = (z − mean z) / (std z + 1e-7)`
 *
 * The standard deviation is the unbiased one, over the classes of a row. The paper weighs the loss with 9.
 *
 * Sun, Ren, Li, Wang & Cao (2024), "Logit Standardization in Knowledge Distillation",
 * https://arxiv.org/abs/2403.01427.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 * @param temperature T, above 0
 */
export function logitStandardization(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  temperature: number,
): tf.Scalar {
  const [batch, classes] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    const student = standardized(studentLogits);
    const teacher = standardized(teacherLogits);
    const { terms, surplus } = softenedApart(student.scores, teacher.scores, temperature); // [batch, classes]
    // Through Z: less what moves all logits alike, and less what only stretches them.
    const stretch = tf.sum(tf.mul(surplus, student.scores), 1, true); // [batch, 1]
    const along = tf.mul(student.scores, tf.div(stretch, classes - 1));
    const bySpread = tf.div(student.hasSpread, tf.add(student.spread, EPSILON)); // [batch, 1]
    return {
      loss: tf.mul(tf.sum(terms), temperature ** 2 / batch),
      // The surplus sums to 0 over the classes.
      gradient: tf.mul(tf.mul(tf.sub(surplus, along), bySpread), temperature / batch) as tf.Tensor2D,
    };
  });
}

/** Z of each row, and the standard deviation `[batch, 1]`. A row without spread points nowhere: it gets no gradient. */
function standardized(logits: tf.Tensor2D) {
  const centred = tf.sub(logits, tf.mean(logits, 1, true));
  const spread = tf.sqrt(tf.div(tf.sum(tf.square(centred), 1, true), logits.shape[1] - 1));
  const rounding = tf.mul(tf.max(tf.abs(logits), 1, true), 1e-6);
  return {
    scores: tf.div(centred, tf.add(spread, EPSILON)) as tf.Tensor2D,
    spread,
    hasSpread: tf.cast(tf.greater(spread, rounding), "float32"),
  };
}

/** {@link logitStandardization} of the student's logits with the teacher's. */
export const logitStandardizationLoss = definePlugin({
  kind: "loss",
  name: "logit-standardization",
  summary: "Soft targets of standardised logits: the student need not match the teacher's range.",
  paper: "Sun, Ren, Li, Wang & Cao (2024), Logit Standardization in Knowledge Distillation, " +
    "https://arxiv.org/abs/2403.01427",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(2)
        .describe("What both sides' standardised logits are divided by."),
    }),
  create({ temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function logitStandardizationLoss(context) {
      const { logits } = context.student;
      if (logits.shape[1] < 3) {
        throw new UserError(
          `Cannot standardise logits as the number of classes must be at least 3: current value is ${
            logits.shape[1]
          }; of two standardised logits only the larger one's place is left, so use soft-targets`,
        );
      }
      const temperature = temperatureNow(temperatureAt, context);
      return logitStandardization(logits, teacherLogits(context, "logit-standardization"), temperature);
    }, { tasks: ["classes", "tokens"] });
  },
});
