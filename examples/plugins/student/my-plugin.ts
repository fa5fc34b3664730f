import { definePlugin, layersStudent } from "@retort/retort/plugin";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";

/**
 * A linear model and a hidden layer side by side, their logits added up.
 *
 * Cheng et al. (2016), Wide & Deep Learning for Recommender Systems, https://arxiv.org/abs/1606.07792
 */
export const myPlugin = definePlugin({
  kind: "student",
  name: "my-plugin",
  summary: "A linear model and a hidden layer side by side.",
  options: () =>
    z.strictObject({ hidden: z.int().min(1).default(32).describe("Units of the hidden layer.") }),
  create: ({ hidden }) =>
    function myPlugin({ name, features, classes, random }) {
      const zeros = { kernelInitializer: "zeros" } as const;
      const inputs = tf.input({ shape: [features], name: "features" });
      const units = tf.layers.dense({ units: hidden, activation: "relu", name: "hidden", ...zeros }).apply(
        inputs,
      );
      const deep = tf.layers.dense({ units: classes, name: "deep", ...zeros }).apply(units);
      const wide = tf.layers.dense({ units: classes, name: "wide", ...zeros }).apply(inputs);
      const sum = tf.layers.add({ name: "logits" }).apply([deep, wide] as tf.SymbolicTensor[]);
      const outputs = sum as tf.SymbolicTensor;
      const model = tf.model({ inputs, outputs, name: "my-plugin" });
      // tfjs would draw the weights by Math.random; drawn from `random`, the same seed gives the same student.
      for (const layer of model.layers.filter((layer) => layer.getClassName() === "Dense")) {
        const draw = random.split(layer.name);
        const [kernel, bias] = layer.getWeights() as [tf.Tensor, tf.Tensor];
        const scale = Math.sqrt(1 / kernel.shape[0]!);
        const values = Float32Array.from({ length: kernel.size }, () => scale * draw.normal());
        tf.tidy(() => layer.setWeights([tf.tensor(values, kernel.shape), bias]));
      }
      return layersStudent(name, model);
    },
});
