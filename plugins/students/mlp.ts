import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { Random } from "../../core/base/random.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems, leftOut } from "../../core/catalogue/void_options.ts";
import { glorotUniform } from "../../core/models/glorot.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import type { StudentShape } from "../../core/student.ts";

const ACTIVATIONS = ["relu", "tanh", "sigmoid", "elu", "gelu"] as const;

/** A multilayer perceptron: dense layers, each with an optional batch norm, an activation and an optional dropout. */
export const mlp = definePlugin({
  kind: "student",
  name: "mlp",
  summary: "A multilayer perceptron; also what teachers are made of.",
  options: () =>
    z.strictObject({
      hidden: z.array(z.number().int().min(1)).max(64).default([64, 32])
        .describe("Widths of the hidden layers; an empty list is a linear model."),
      activation: z.enum(ACTIVATIONS).default("relu").describe("After each hidden layer."),
      dropout: z.number().min(0).lt(1).default(0)
        .describe("Share of each hidden layer's outputs dropped in training."),
      batchNorm: z.boolean().default(false)
        .describe("Normalise each hidden layer before its activation (Ioffe & Szegedy, 2015)."),
    }).superRefine(({ hidden, activation, dropout, batchNorm }, ctx) => {
      if (hidden.length) return;
      const where = "hidden is empty, as a linear model has no hidden layer";
      addProblems([
        ...leftOut("activation", activation, where, "relu"),
        ...leftOut("dropout", dropout, where, 0),
        ...leftOut("batchNorm", batchNorm, where, false),
      ], ctx);
    }),
  create({ hidden, activation, dropout, batchNorm }) {
    const wide = (factor: number) => hidden.map((units) => Math.max(1, Math.round(units * factor)));
    const scaled = (factor: number) => ({ hidden: wide(factor), activation, dropout, batchNorm });
    function mlp({ name, features, classes, random }: StudentShape) {
      const model = tf.sequential({ name: "mlp" });
      model.add(tf.layers.inputLayer({ inputShape: [features], name: "features" }));
      hidden.forEach((units, i) => {
        const at = i + 1;
        const inner = { useBias: !batchNorm, ...batchNorm ? {} : { activation } };
        model.add(tf.layers.dense({ units, ...inner, kernelInitializer: "zeros", name: `hidden_${at}` }));
        if (batchNorm) {
          model.add(tf.layers.batchNormalization({ name: `norm_${at}` }));
          model.add(tf.layers.activation({ activation, name: `activation_${at}` }));
        }
        if (dropout) model.add(tf.layers.dropout({ rate: dropout, name: `dropout_${at}` }));
      });
      model.add(tf.layers.dense({ units: classes, kernelInitializer: "zeros", name: "logits" }));
      initialise(model, random);
      return layersStudent(name, model);
    }
    // A linear model has no width.
    return hidden.length ? Object.assign(mlp, { scaled }) : mlp;
  },
});

function initialise(model: tf.LayersModel, random: Random): void {
  for (const layer of model.layers) {
    if (layer.getClassName() !== "Dense") continue;
    const [kernel, ...rest] = layer.getWeights();
    const fresh = glorotUniform(kernel!.shape, random.split(layer.name));
    layer.setWeights([fresh, ...rest]);
    fresh.dispose();
  }
}
