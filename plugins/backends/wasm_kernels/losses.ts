import type * as tf from "@tensorflow/tfjs";
import { type Context, type Entry, floatsOf, makeOutput, pointerOf } from "./kernel.ts";

/** Softened targets' divergence with its gradient. */
export const softTargets: Entry = {
  name: "soft-targets",
  summary:
    "The divergence of softened answers and its gradient in one pass over the rows, summed in float64.",
  kernels: {
    RetortSoftTargets: (context) => ({ inputs, attrs }) => {
      const { student, teacher } = inputs as Record<string, tf.TensorInfo>;
      const { temperature } = attrs as unknown as { readonly temperature: number };
      const [rows, classes] = student!.shape as [number, number];
      return withLoss(context, student!, (gradient) =>
        context.native.softTargets(
          pointerOf(context, student!),
          pointerOf(context, teacher!),
          gradient,
          rows,
          classes,
          temperature,
          1,
          false,
        ));
    },
  },
};

/** Cross-entropy with its gradient. */
export const crossEntropy: Entry = {
  name: "cross-entropy",
  summary: "Cross-entropy and its gradient in one pass over the rows, summed in float64.",
  kernels: {
    RetortCrossEntropy: (context) => ({ inputs, attrs }) => {
      const { logits, labels, labelMask } = inputs as Record<string, tf.TensorInfo>;
      const { labelSmoothing } = attrs as unknown as { readonly labelSmoothing: number };
      const [rows, classes] = logits!.shape as [number, number];
      return withLoss(context, logits!, (gradient) =>
        context.native.crossEntropy(
          pointerOf(context, logits!),
          pointerOf(context, labels!),
          labelMask ? pointerOf(context, labelMask) : 0,
          gradient,
          rows,
          classes,
          labelSmoothing,
          1,
          false,
        ));
    },
  },
};

function withLoss(
  context: Context,
  logits: tf.TensorInfo,
  compute: (gradient: number) => number,
): [tf.TensorInfo, tf.TensorInfo] {
  const [loss, gradient] = [makeOutput(context, []), makeOutput(context, logits.shape)];
  const value = compute(pointerOf(context, gradient));
  floatsOf(context, loss)[0] = value;
  return [loss, gradient];
}
