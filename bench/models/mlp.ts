import * as tf from "@tensorflow/tfjs";
import type { MlpModel } from "../subjects.ts";

/** The dense layers in stock tfjs layers; takes `[batch, features]`. */
export function mlpModel({ layers }: Pick<MlpModel, "layers">): tf.LayersModel {
  const [features, ...units] = layers;
  const model = tf.sequential();
  model.add(tf.layers.inputLayer({ inputShape: [features!] }));
  for (const [i, width] of units.entries()) {
    const last = i + 1 === units.length;
    const kernelInitializer = tf.initializers.glorotUniform({ seed: i + 1 });
    model.add(tf.layers.dense({ units: width, kernelInitializer, activation: last ? "linear" : "relu" }));
  }
  return model;
}
