import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { softmax } from "../../../core/base/softmax.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import type { Student } from "../../../core/student.ts";

/** A student with random weights and the preprocessing of as many numbers as it takes. */
export interface Trained {
  readonly student: Student;
  readonly preprocessing: Preprocessing;
}

/** `numbers` columns that are called `x0`, `x1`, … and are standardised somehow. */
export function preprocessingOf(numbers: number, classes: readonly string[]): Preprocessing {
  const columns = Array.from({ length: numbers }, (_, i) => ({
    kind: "numeric" as const,
    name: `x${i}`,
    mean: (i % 7) / 3,
    sd: 1 + (i % 5) / 7,
    missing: false,
  }));
  return { version: 1, label: "y", classes, columns, features: numbers };
}

/** Layers behind an input of so many features, with weights from a seed; batch norms have statistics that are no identity. */
export function trainedOf(features: number, layers: readonly tf.layers.Layer[], seed = 1): Trained {
  const model = tf.sequential({ layers: [tf.layers.inputLayer({ inputShape: [features] }), ...layers] });
  const random = seededRandom(seed);
  for (const layer of model.layers) {
    const draw = random.split(layer.name);
    const isNorm = layer.getClassName() === "BatchNormalization";
    const fresh = layer.getWeights().map((weight) => {
      const spread = 1.7 / Math.sqrt(weight.size / weight.shape.at(-1)!);
      const values = Float32Array.from(
        { length: weight.size },
        () => isNorm ? 0.5 + draw.uniform() : (2 * draw.uniform() - 1) * spread,
      );
      return tf.tensor(values, weight.shape);
    });
    layer.setWeights(fresh);
    fresh.forEach((tensor) => tensor.dispose());
  }
  const classes = Array.from({ length: model.outputs[0]!.shape.at(-1)! }, (_, i) => `class ${i}`);
  return { student: layersStudent("student", model), preprocessing: preprocessingOf(features, classes) };
}

/** Features as they are after standardising, from a seed. */
export function featuresOf(rows: number, width: number, seed = 2): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: rows * width }, () => 4 * random.uniform() - 2);
}

/** What tfjs answers: logits and probabilities. */
export function answersOfTfjs(
  { student, preprocessing: { features: width, classes } }: Trained,
  features: Float32Array,
): { readonly logits: Float32Array; readonly probabilities: Float32Array } {
  const logits = tf.tidy(() =>
    student.forward({ features: tf.tensor2d(features, [features.length / width, width]) }, {
      training: false,
    }).logits
      .dataSync<"float32">().slice()
  );
  const probabilities = new Float32Array(logits.length);
  for (let at = 0; at < logits.length; at += classes.length) {
    probabilities.set(softmax(logits.subarray(at, at + classes.length)), at);
  }
  return { logits, probabilities };
}

const {
  dense,
  conv2d,
  separableConv2d,
  maxPooling2d,
  reshape,
  flatten,
  dropout,
  batchNormalization,
  activation,
} = tf.layers;

/** One of each kind of model that the compact runtime covers, made anew by each call. */
export const COVERED: Readonly<Record<string, () => Trained>> = {
  "linear": () => trainedOf(5, [dense({ units: 3 })]),
  "digits": () => trainedOf(64, [dense({ units: 128, activation: "relu" }), dense({ units: 10 })]),
  "one class less than a vector": () =>
    trainedOf(7, [dense({ units: 33, activation: "relu" }), dense({ units: 3 })]),
  "no bias": () => trainedOf(9, [dense({ units: 46, useBias: false }), dense({ units: 2, useBias: false })]),
  ...Object.fromEntries(
    (["tanh", "sigmoid", "elu", "gelu"] as const).map((name) => [
      name,
      () =>
        trainedOf(6, [
          dense({ units: 20, activation: name as "tanh" }),
          dropout({ rate: 0.3 }),
          dense({ units: 4 }),
        ]),
    ]),
  ),
  "batch norm, folded": () =>
    trainedOf(6, [
      dense({ units: 17, useBias: false }),
      batchNormalization({}),
      activation({ activation: "relu" }),
      dense({ units: 12 }),
      batchNormalization({ scale: false, center: false }),
      activation({ activation: "gelu" as "relu" }),
      dense({ units: 3 }),
    ]),
  "batch norm behind an activation": () =>
    trainedOf(6, [
      dense({ units: 17, activation: "elu" }),
      batchNormalization({ center: false }),
      dense({ units: 3 }),
    ]),
  "batch norm first": () => trainedOf(6, [batchNormalization({ epsilon: 0.1 }), dense({ units: 3 })]),
  "a model inside": () =>
    trainedOf(6, [
      tf.sequential({
        layers: [
          dense({ units: 7, activation: "tanh", inputShape: [6], name: "inner" }),
          dropout({ rate: 0.3 }),
        ],
      }),
      dense({ units: 3 }),
    ]),
  "convolution": () =>
    trainedOf(7 * 6 * 2, [
      reshape({ targetShape: [7, 6, 2] }),
      conv2d({ filters: 5, kernelSize: 3, padding: "same", activation: "relu" }),
      maxPooling2d({ poolSize: 2, padding: "same" }),
      conv2d({ filters: 6, kernelSize: [2, 3], padding: "valid", strides: [1, 2], activation: "tanh" }),
      batchNormalization({}),
      flatten(),
      dense({ units: 9, activation: "relu" }),
      dense({ units: 3 }),
    ]),
  "convolution with strides, dilations and a valid pool": () =>
    trainedOf(11 * 9, [
      reshape({ targetShape: [11, 9, 1] }),
      conv2d({ filters: 4, kernelSize: 3, padding: "same", strides: 2, useBias: false }),
      batchNormalization({}),
      activation({ activation: "relu" }),
      conv2d({ filters: 4, kernelSize: 2, padding: "same", dilationRate: 2, activation: "sigmoid" }),
      maxPooling2d({ poolSize: [3, 2], strides: [2, 1], padding: "valid" }),
      flatten(),
      dense({ units: 4 }),
    ]),
  "separable convolution": () =>
    trainedOf(8 * 8 * 3, [
      reshape({ targetShape: [8, 8, 3] }),
      separableConv2d({ filters: 7, kernelSize: 3, padding: "same", depthMultiplier: 2, activation: "relu" }),
      maxPooling2d({ poolSize: 2, padding: "same" }),
      separableConv2d({ filters: 4, kernelSize: 3, padding: "valid", strides: 1, useBias: false }),
      flatten(),
      dense({ units: 10 }),
    ]),
  "dense on pixels": () =>
    trainedOf(12, [
      reshape({ targetShape: [4, 3] }),
      dense({ units: 5, activation: "relu" }),
      flatten(),
      dense({ units: 2 }),
    ]),
};
