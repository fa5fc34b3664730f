import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { rowShares, targetsOf } from "../../core/losses/context.ts";

/**
 * Cross-entropy of each label by itself, the mean over rows and labels:
 *
 * `−mean_n mean_l (y_nl · log q_nl + (1 − y_nl) · log(1 − q_nl))`, with `q = sigmoid(logits)`
 *
 * @param logits `[batch, labels]`
 * @param targets 1 where the row has the label, else 0, `[batch, labels]`
 * @param shares what each row is multiplied by, `[batch, 1]`; 1 / batch where all count the same
 */
export function binaryCrossEntropy(
  logits: tf.Tensor2D,
  targets: tf.Tensor2D,
  shares: tf.Tensor2D | number = 1 / logits.shape[0],
): tf.Scalar {
  const labels = logits.shape[1];
  return closedForm(logits, (logits) => {
    // −y log q − (1 − y) log(1 − q) = softplus(z) − y z
    const terms = tf.sub(tf.softplus(logits), tf.mul(targets, logits)); // [batch, labels]
    const scale = tf.div(shares, labels);
    return {
      loss: tf.sum(tf.mul(terms, scale)),
      gradient: tf.mul(tf.sub(tf.sigmoid(logits), targets), scale),
    };
  });
}

/** {@link binaryCrossEntropy} of the student's logits with the labels. */
export const binaryCrossEntropyLoss = definePlugin({
  kind: "loss",
  name: "binary-cross-entropy",
  summary: "Cross-entropy of each label by itself, the mean over labels: for rows that may have several.",
  options: () => z.strictObject({}),
  create: () =>
    lossWith(
      function binaryCrossEntropyLoss(context) {
        const { logits } = context.student;
        const shares = rowShares(context, logits.shape[0]);
        return binaryCrossEntropy(logits, targetsOf(context, "binary-cross-entropy"), shares);
      },
      { tasks: ["labels"], weighs: true },
    ),
});
