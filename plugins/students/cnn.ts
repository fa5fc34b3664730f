import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import type { Random } from "../../core/base/random.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems, leftOut } from "../../core/catalogue/void_options.ts";
import { glorotUniform } from "../../core/models/glorot.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import type { StudentShape } from "../../core/student.ts";

/**
 * A small convolutional network for images that lie flat in a row, pixel after pixel: blocks of a convolution, ReLU and
 * max pooling, then dense layers. With `depthwise`, the convolutions are separable (Howard et al., 2017,
 * https://arxiv.org/abs/1704.04861).
 */
export const cnn = definePlugin({
  kind: "student",
  name: "cnn",
  summary: "A small convolutional network, for rows that are images.",
  options: () =>
    z.strictObject({
      shape: z.tuple([size(), size(), size()]).meta({
        description:
          "Height, width and channels of the image that a row is, channels last; as the data says unless told.",
        examples: [[8, 8, 1]],
      }).optional(),
      blocks: z.array(size()).min(1).max(16).default([16, 32])
        .describe("Filters of each block: a 3×3 convolution, ReLU and 2×2 max pooling."),
      dense: z.array(size()).max(16).default([64])
        .describe("Widths of the dense layers after the last block; may be empty."),
      depthwise: z.boolean().default(false)
        .describe("Convolve each channel by itself and mix channels by 1×1, with far fewer weights."),
      dropout: z.number().min(0).lt(1).default(0)
        .describe("Share of each dense layer's outputs dropped in training."),
    }).superRefine(({ dense, dropout }, ctx) => {
      if (!dense.length) addProblems(leftOut("dropout", dropout, "dense is empty", 0), ctx);
    }),
  create({ shape: given, blocks, dense, depthwise, dropout }) {
    const wide = (sizes: readonly number[], factor: number) =>
      sizes.map((one) => Math.max(1, Math.round(one * factor)));
    const scaled = (factor: number) => ({
      ...given ? { shape: given } : {},
      blocks: wide(blocks, factor),
      dense: wide(dense, factor),
      depthwise,
      dropout,
    });
    function cnn({ name, features, classes, inputs: { image }, random }: StudentShape) {
      const own = image?.kind === "image" ? image.shape : undefined;
      const shape = shapeOf(given, own);
      const model = tf.sequential({ name: "cnn" });
      // An image that is all of the features is read as those: so each export takes it.
      if (own && !given && pixelsOf(own) !== features) {
        model.add(tf.layers.inputLayer({ inputShape: shape, name: "image" }));
      } else {
        assertImage(shape, features);
        model.add(tf.layers.inputLayer({ inputShape: [features], name: "features" }));
        model.add(tf.layers.reshape({ targetShape: shape, name: "image" }));
      }
      blocks.forEach((filters, i) => {
        const at = i + 1;
        const own = { filters, kernelSize: 3, padding: "same" as const, name: `conv_${at}` };
        model.add(
          depthwise
            ? tf.layers.separableConv2d({
              ...own,
              activation: "relu",
              depthwiseInitializer: "zeros",
              pointwiseInitializer: "zeros",
            })
            : tf.layers.conv2d({ ...own, activation: "relu", kernelInitializer: "zeros" }),
        );
        // What is left of an odd side is a window, too: no image is too small.
        model.add(tf.layers.maxPooling2d({ poolSize: 2, padding: "same", name: `pool_${at}` }));
      });
      model.add(tf.layers.flatten({ name: "flat" }));
      dense.forEach((units, i) => {
        const at = i + 1;
        model.add(
          tf.layers.dense({ units, activation: "relu", kernelInitializer: "zeros", name: `dense_${at}` }),
        );
        if (dropout) model.add(tf.layers.dropout({ rate: dropout, name: `dropout_${at}` }));
      });
      model.add(tf.layers.dense({ units: classes, kernelInitializer: "zeros", name: "logits" }));
      initialise(model, random);
      return layersStudent(name, model);
    }
    return Object.assign(cnn, { scaled });
  },
});

function size() {
  return z.number().int().min(1);
}

function shapeOf(
  given: readonly [number, number, number] | undefined,
  own: readonly [number, number, number] | undefined,
): [number, number, number] {
  const shape = given ?? own;
  if (shape) return [...shape];
  throw new UserError(
    "Cannot make the student cnn as the data must have an image, or shape must be given: current value is neither; set shape " +
      "to height, width and channels of the image that a row is",
  );
}

function pixelsOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

function assertImage(shape: readonly number[], features: number): void {
  const pixels = pixelsOf(shape);
  if (pixels === features) return;
  throw new UserError(
    `Cannot make the student cnn as height × width × channels of its shape must be the number of features, ` +
      `${features} (a numeric column is one; others are more): current value is ${
        shape.join(" × ")
      } = ${pixels}`,
  );
}

function initialise(model: tf.LayersModel, random: Random): void {
  for (const layer of model.layers) {
    const weights = layer.getWeights();
    const draw = random.split(layer.name);
    const fresh = weights.map((weight) => weight.rank === 1 ? weight : glorotUniform(weight.shape, draw));
    layer.setWeights(fresh);
    fresh.forEach((tensor, i) => tensor !== weights[i] && tensor.dispose());
  }
}
