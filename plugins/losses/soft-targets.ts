import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { hasFused, runFused } from "../../core/kernels/kernel.ts";
import { type ClosedForm, closedForm } from "../../core/losses/closed_form.ts";
import { rowShares, teacherLogits } from "../../core/losses/context.ts";
import { softenedApart } from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/**
 * Divergence of the student from the teacher's softened answers, at gradients that do not shrink with T:
 *
 * `T² · mean_n Σ_c p_nc · (log p_nc − log q_nc)`, with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * Hinton, Vinyals & Dean (2015), "Distilling the Knowledge in a Neural Network", https://arxiv.org/abs/1503.02531.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 * @param temperature T, above 0
 * @param rowWeights how much each row counts, `[batch]`: each row's term is multiplied by it
 */
export function softTargets(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  temperature: number,
  rowWeights?: tf.Tensor1D,
): tf.Scalar {
  const [batch] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    if (
      !rowWeights && hasFused("RetortSoftTargets") &&
      tf.util.arraysEqual(studentLogits.shape, teacherLogits.shape)
    ) {
      const inputs = { student: studentLogits, teacher: teacherLogits };
      const [loss, gradient] = runFused("RetortSoftTargets", inputs, { temperature });
      return { loss, gradient } as ClosedForm;
    }
    const { terms, surplus } = softenedApart(studentLogits, teacherLogits, temperature); // [batch, classes]
    const share = rowShares(rowWeights ? { rowWeights } : {}, batch);
    if (typeof share !== "number") {
      return {
        loss: tf.mul(tf.sum(tf.mul(terms, share)), temperature ** 2),
        gradient: tf.mul(tf.mul(surplus, share), temperature) as tf.Tensor2D,
      };
    }
    return {
      loss: tf.mul(tf.sum(terms), temperature ** 2 / batch),
      gradient: tf.mul(surplus, temperature / batch) as tf.Tensor2D,
    };
  });
}

/** {@link softTargets} of the student's logits with the teacher's. */
export const softTargetsLoss = definePlugin({
  kind: "loss",
  name: "soft-targets",
  summary: "Divergence of the student from the teacher's softened answers, times the temperature squared.",
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
      function softTargetsLoss(context) {
        const teacher = teacherLogits(context, "soft-targets");
        return softTargets(
          context.student.logits,
          teacher,
          temperatureNow(temperatureAt, context),
          context.rowWeights,
        );
      },
      {
        tasks: ["classes", "tokens"],
        weighs: true,
        knownTerms(log) {
          return [{ kind: "softened-kl", weight: 1, temperature: temperatureNow(temperatureAt, log) }];
        },
      },
    );
  },
});
