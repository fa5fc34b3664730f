import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { rowShares, targetsOf } from "../../core/losses/context.ts";

/**
 * Huber's loss, the mean over rows and outputs: `½ d²` where a standardised output is nearer to its target than δ, else
 * `δ (|d| − ½ δ)`, so that a few far values do not decide.
 *
 * Huber (1964), "Robust Estimation of a Location Parameter", https://doi.org/10.1214/aoms/1177703732
 *
 * @param outputs `[batch, columns]`
 * @param targets `[batch, columns]`; carry no gradient
 * @param delta δ, above 0
 * @param shares what each row is multiplied by, `[batch, 1]`; 1 / batch where all count the same
 */
export function huber(
  outputs: tf.Tensor2D,
  targets: tf.Tensor2D,
  delta: number,
  shares: tf.Tensor2D | number = 1 / outputs.shape[0],
): tf.Scalar {
  const columns = outputs.shape[1];
  return closedForm(outputs, (outputs) => {
    const difference = tf.sub(outputs, targets); // [batch, columns]
    const near = tf.clipByValue(difference, -delta, delta);
    const scale = tf.div(shares, columns);
    // near · (d − near / 2) is ½ d² within δ, and δ (|d| − ½ δ) beyond.
    return {
      loss: tf.sum(tf.mul(tf.mul(near, tf.sub(difference, tf.mul(near, 0.5))), scale)),
      gradient: tf.mul(near, scale) as tf.Tensor2D,
    };
  });
}

/** {@link huber} of the student's outputs with the labels. */
export const huberLoss = definePlugin({
  kind: "loss",
  name: "huber",
  summary: "Huber's loss of the student's numbers: far values count linearly.",
  paper: "Huber (1964), Robust Estimation of a Location Parameter, https://doi.org/10.1214/aoms/1177703732",
  options: () =>
    z.strictObject({
      delta: z.number().gt(0).default(1).describe(
        "Where it becomes linear, in standard deviations of the label.",
      ),
    }),
  create: ({ delta }) =>
    lossWith(
      function huberLoss(context) {
        const { logits } = context.student;
        return huber(logits, targetsOf(context, "huber"), delta, rowShares(context, logits.shape[0]));
      },
      { tasks: ["numbers"], weighs: true },
    ),
});
