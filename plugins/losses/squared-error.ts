import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { rowShares, targetsOf } from "../../core/losses/context.ts";

/**
 * The squared distance from the targets, the mean over rows and outputs: `mean_n mean_c (student_nc − target_nc)²`. Both are
 * standardised, so that 1 is what the mean of the training rows would have.
 *
 * @param outputs `[batch, columns]`
 * @param targets `[batch, columns]`; carry no gradient
 * @param shares what each row is multiplied by, `[batch, 1]`; 1 / batch where all count the same
 */
export function squaredError(
  outputs: tf.Tensor2D,
  targets: tf.Tensor2D,
  shares: tf.Tensor2D | number = 1 / outputs.shape[0],
): tf.Scalar {
  const columns = outputs.shape[1];
  return closedForm(outputs, (outputs) => {
    const difference = tf.sub(outputs, targets); // [batch, columns]
    const scale = tf.div(shares, columns);
    return {
      loss: tf.sum(tf.mul(tf.square(difference), scale)),
      gradient: tf.mul(tf.mul(difference, scale), 2) as tf.Tensor2D,
    };
  });
}

/** {@link squaredError} of the student's outputs with the labels. */
export const squaredErrorLoss = definePlugin({
  kind: "loss",
  name: "squared-error",
  summary: "Mean squared error of the student's numbers, standardised.",
  options: () => z.strictObject({}),
  create: () =>
    lossWith(
      function squaredErrorLoss(context) {
        const { logits } = context.student;
        return squaredError(logits, targetsOf(context, "squared-error"), rowShares(context, logits.shape[0]));
      },
      { tasks: ["numbers"], weighs: true },
    ),
});
