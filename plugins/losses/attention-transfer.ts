import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import {
  comparedFeatures,
  flattened,
  layerOptions,
  layersNeeded,
  requireSameShape,
} from "../../core/losses/feature.ts";
import { lengths, unit } from "../../core/losses/unit.ts";

const FORMS = ["mean-of-squares", "norm"] as const;

/** How two attention maps are compared. */
export type AttentionForm = (typeof FORMS)[number];

/**
 * The student is to look where the teacher looks. With the maps `Q = A / ‖A‖` and `A = mean_channels |features|^p`:
 *
 * `mean_n,position (Q_student − Q_teacher)²` (the authors' code, often with a weight of 1000), or
 * `mean_n ‖Q_student − Q_teacher‖` (the paper)
 *
 * Zagoruyko & Komodakis (2017), "Paying More Attention to Attention: Improving the Performance of Convolutional Neural
 * Networks via Attention Transfer", https://arxiv.org/abs/1612.03928.
 *
 * @param student {@link attention} `[batch, positions]`
 * @param teacher of the same shape
 */
export function attentionTransfer(student: tf.Tensor, teacher: tf.Tensor, form: AttentionForm): tf.Scalar {
  const off = tf.sub(student, teacher); // [batch, positions]
  return form === "norm" ? tf.mean(lengths(off)) : tf.mean(tf.square(off));
}

/**
 * Where features are strong, each row at length 1, `[batch, positions]`.
 *
 * @param features `[batch, height, width, channels]`, or `[batch, width]`, where each feature is a position
 * @param power p
 */
export function attention(features: tf.Tensor, power = 2): tf.Tensor2D {
  const strengths = power === 2 ? tf.square(features) : tf.pow(tf.abs(features), power);
  return unit(flattened(features.rank > 2 ? tf.mean(strengths, -1) : strengths));
}

/** The shape without the channels. */
function positions({ rank, shape }: tf.Tensor): readonly number[] {
  return rank > 2 ? shape.slice(0, -1) : shape;
}

/** Images averaged down to a height and width of which theirs are multiples; others are left as they are. */
export function pooledTo(images: tf.Tensor, [, height, width]: readonly number[]): tf.Tensor {
  if (images.rank !== 4) return images;
  const [batch, h, w, channels] = images.shape as [number, number, number, number];
  const pools = h >= height! && w >= width! && h % height! === 0 && w % width! === 0;
  if (!pools || (h === height && w === width)) return images;
  // Means of blocks, as the WASM backend cannot differentiate `avgPool`: first down the rows, then along them.
  const rows = tf.mean(tf.reshape(images, [batch * height!, h / height!, w * channels]), 1);
  const blocks = tf.reshape(rows, [batch * height! * width!, w / width!, channels]);
  return tf.reshape(tf.mean(blocks, 1), [batch, height!, width!, channels]);
}

/** {@link attentionTransfer} of a student's layer with a teacher's. */
export const attentionTransferLoss = definePlugin({
  kind: "loss",
  name: "attention-transfer",
  summary: "The student is to look where the teacher looks.",
  paper: "Zagoruyko & Komodakis (2017), Paying More Attention to Attention: Improving the Performance of " +
    "Convolutional Neural Networks via Attention Transfer, https://arxiv.org/abs/1612.03928",
  options: () =>
    z.strictObject({
      ...layerOptions(),
      power: z.number().min(1).default(2)
        .describe("Exponent of the features; higher looks at the strongest alone."),
      form: z.enum(FORMS).default("mean-of-squares")
        .describe("How maps are compared: mean-of-squares as in the authors' code, norm as in the paper."),
    }),
  create({ power, form, ...compared }) {
    return lossWith(function attentionTransferLoss(context) {
      const [student, teacher] = comparedFeatures(context, compared, "attention-transfer");
      const [one, other] = [pooledTo(student, teacher.shape), pooledTo(teacher, student.shape)];
      const remedy =
        "take layers with as many positions, or one with a multiple of the other's height and width";
      requireSameShape(positions(one), positions(other), compared, remedy);
      return attentionTransfer(attention(one, power), attention(other, power), form);
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
