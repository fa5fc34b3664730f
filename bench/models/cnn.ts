import * as tf from "@tensorflow/tfjs";
import type { CnnModel } from "../subjects.ts";

/** The convolutional network in stock tfjs layers; takes flat rows, `[batch, height · width · channels]`. */
export function cnnModel({ shape, filters, dense, classes }: CnnModel): tf.LayersModel {
  const seeded = (seed: number) => tf.initializers.glorotUniform({ seed });
  const model = tf.sequential();
  const inputShape = [shape.reduce((a, b) => a * b, 1)];
  model.add(tf.layers.reshape({ inputShape, targetShape: [...shape] }));
  for (const [i, count] of filters.entries()) {
    model.add(tf.layers.conv2d({
      filters: count,
      kernelSize: 3,
      padding: "same",
      activation: "relu",
      kernelInitializer: seeded(i + 1),
    }));
    model.add(tf.layers.maxPooling2d({ poolSize: 2 }));
  }
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: dense, activation: "relu", kernelInitializer: seeded(101) }));
  model.add(tf.layers.dense({ units: classes, kernelInitializer: seeded(102) }));
  return model;
}
