import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { hasFused, runFused } from "../../core/kernels/kernel.ts";
import { type ClosedForm, closedForm } from "../../core/losses/closed_form.ts";
import { rowShares } from "../../core/losses/context.ts";

/**
 * Cross-entropy with the true classes at T = 1:
 *
 * `−mean_n Σ_c y_nc · log q_nc`, with `q = softmax(logits)` and `y = (1 − ε) · onehot + ε / classes`
 *
 * Of a mixture of rows, onehot is its shares of the classes: `λ · CE(y1) + (1 − λ) · CE(y2)`, as in Zhang et al. (2018),
 * "mixup: Beyond Empirical Risk Minimization", https://arxiv.org/abs/1710.09412.
 *
 * Label smoothing: Szegedy et al. (2016), "Rethinking the Inception Architecture for Computer Vision",
 * https://arxiv.org/abs/1512.00567.
 *
 * @param logits `[batch, classes]`
 * @param labels int32 `[batch]`
 * @param labelSmoothing ε in [0, 1)
 * @param labelMask 1 where the class is known, else 0, float32 `[batch]`: the mean is then over the known rows, and 0 where
 * there is none
 * @param rowWeights how much each row counts, `[batch]`: each row's term is multiplied by it
 * @param shares the labels as shares of the classes, `[batch, classes]`, where some rows are mixtures
 */
export function crossEntropy(
  logits: tf.Tensor2D,
  labels: tf.Tensor1D,
  labelSmoothing = 0,
  labelMask?: tf.Tensor1D,
  shares?: tf.Tensor2D,
  rowWeights?: tf.Tensor1D,
): tf.Scalar {
  const [batch, classes] = logits.shape;
  return closedForm(logits, (logits) => {
    if (!shares && !rowWeights && hasFused("RetortCrossEntropy") && labels.size === batch) {
      const [loss, gradient] = runFused("RetortCrossEntropy", { logits, labels, labelMask }, {
        labelSmoothing,
      });
      return { loss, gradient } as ClosedForm;
    }
    // In int32 and then cast: the WASM kernel writes the bits of an integer whatever type it is asked for.
    const onehot = shares ?? tf.cast(tf.oneHot(labels, classes), "float32");
    const y = labelSmoothing === 0
      ? onehot
      : tf.add(tf.mul(onehot, 1 - labelSmoothing), labelSmoothing / classes); // [batch, classes]
    const logQ = tf.logSoftmax(logits); // [batch, classes]
    if (labelMask || rowWeights) {
      const share = rowShares(
        { ...labelMask ? { labelMask } : {}, ...rowWeights ? { rowWeights } : {} },
        batch,
      );
      return {
        loss: tf.neg(tf.sum(tf.mul(tf.mul(y, logQ), share))),
        gradient: tf.mul(tf.sub(tf.exp(logQ), y), share),
      };
    }
    return {
      loss: tf.mul(tf.sum(tf.mul(y, logQ)), -1 / batch),
      gradient: tf.mul(tf.sub(tf.exp(logQ), y), 1 / batch),
    };
  });
}

/** {@link crossEntropy} of the student's logits with the labels. */
export const crossEntropyLoss = definePlugin({
  kind: "loss",
  name: "cross-entropy",
  summary: "Cross-entropy of the student with the true classes.",
  options: () =>
    z.strictObject({
      labelSmoothing: z.number().min(0).lt(1).default(0)
        .describe("Share of the label that is spread over all classes."),
    }),
  create: ({ labelSmoothing }) =>
    lossWith(
      function crossEntropyLoss({ student, labels, labelMask, shares, rowWeights }) {
        return crossEntropy(student.logits, labels, labelSmoothing, labelMask, shares, rowWeights);
      },
      {
        tasks: ["classes", "tokens"],
        weighs: true,
        knownTerms: () => [{ kind: "label-cross-entropy", weight: 1, labelSmoothing }],
      },
    ),
});
