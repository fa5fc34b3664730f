import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { assertClose } from "../../support/tensors.ts";
import { BUILDS, start } from "./wasm_kernels/against_cpu.ts";

/** Whatever layers of tfjs have a gradient on cpu, each with the shape of one row of its input. */
const LAYERS: Readonly<Record<string, readonly [make: () => tf.layers.Layer, shape: readonly number[]]>> = {
  conv1d: [() => tf.layers.conv1d({ filters: 3, kernelSize: 3, padding: "same", activation: "relu" }), [
    6,
    2,
  ]],
  conv2d: [() => tf.layers.conv2d({ filters: 3, kernelSize: 3, strides: 2, activation: "relu" }), [7, 6, 2]],
  "conv2d of one pixel with strides": [
    () => tf.layers.conv2d({ filters: 3, kernelSize: 1, strides: 2, padding: "same" }),
    [6, 6, 2],
  ],
  conv2dTranspose: [() => tf.layers.conv2dTranspose({ filters: 2, kernelSize: 3, strides: 2 }), [3, 4, 3]],
  separableConv2d: [
    () => tf.layers.separableConv2d({ filters: 3, kernelSize: 3, padding: "same", depthMultiplier: 2 }),
    [5, 5, 2],
  ],
  depthwiseConv2d: [() => tf.layers.depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2 }), [5, 6, 5]],
  maxPooling1d: [() => tf.layers.maxPooling1d({ poolSize: 2 }), [7, 3]],
  maxPooling2d: [() => tf.layers.maxPooling2d({ poolSize: 3, strides: 2, padding: "same" }), [7, 6, 3]],
  averagePooling2d: [() => tf.layers.averagePooling2d({ poolSize: 2 }), [7, 6, 3]],
  globalAveragePooling2d: [() => tf.layers.globalAveragePooling2d({}), [4, 3, 5]],
  globalMaxPooling2d: [() => tf.layers.globalMaxPooling2d({}), [4, 3, 5]],
  batchNormalization: [() => tf.layers.batchNormalization({}), [4, 3, 5]],
  layerNormalization: [() => tf.layers.layerNormalization({}), [4, 6]],
  // On cpu, the nearest neighbour's gradient is wrong for all rows but the first, and so is bilinear's for oblong images.
  upSampling2d: [() => tf.layers.upSampling2d({ size: [2, 2], interpolation: "bilinear" }), [3, 3, 2]],
  zeroPadding2d: [() => tf.layers.zeroPadding2d({}), [3, 2, 2]],
  prelu: [() => tf.layers.prelu({ alphaInitializer: "ones" }), [5]],
  softmax: [() => tf.layers.activation({ activation: "softmax" }), [3, 5]],
  dense: [() => tf.layers.dense({ units: 4, activation: "sigmoid" }), [3, 5]],
  simpleRNN: [() => tf.layers.simpleRNN({ units: 3 }), [4, 2]],
  gru: [() => tf.layers.gru({ units: 3 }), [4, 2]],
  lstm: [() => tf.layers.lstm({ units: 3 }), [4, 2]],
};

for (const [name, [makeLayer, shape]] of Object.entries(LAYERS)) {
  Deno.test(`a layer ${name} has on wasm the gradients it has on cpu`, async () => {
    const { name: wasm } = await start();
    const [actual, expected] = [
      await gradients(wasm, makeLayer, shape),
      await gradients("cpu", makeLayer, shape),
    ];
    assertEquals(actual.length, expected.length);
    assert(expected.every((values) => values.some((value) => value !== 0)), "a gradient is 0 on cpu");
    expected.forEach((values, i) => assertClose(actual[i]!, values, 1e-4, `gradient ${i}`));
  });
}

/** Of a layer's input and weights, for three rows while training, where each number it answers has a weight. */
async function gradients(backend: string, makeLayer: () => tf.layers.Layer, shape: readonly number[]) {
  await tf.setBackend(backend);
  const draw = drawing();
  const found: Float32Array[] = [];
  tf.tidy(() => {
    const layer = makeLayer();
    const input = tf.variable(draw([3, ...shape]));
    layer.apply(input);
    layer.setWeights(layer.getWeights().map((weight) => tf.abs(draw(weight.shape))));
    const call = () => layer.apply(input, { training: true }) as tf.Tensor;
    const weights = draw(call().shape);
    const variables = [
      input,
      ...layer.trainableWeights.map((weight) => (weight as unknown as { val: tf.Variable }).val),
    ];
    const { grads } = tf.variableGrads(() => tf.sum(tf.mul(call(), weights)) as tf.Scalar, variables);
    for (const { name } of variables) found.push(Float32Array.from(grads[name]!.dataSync()));
    layer.dispose();
    input.dispose();
  });
  return found;
}

/** Tensors of normal values, the same ones each time. */
function drawing(): (shape: readonly (number | null)[]) => tf.Tensor {
  const random = seededRandom(1);
  return (shape) => {
    const sizes = shape.map((size) => size ?? 1);
    const length = sizes.reduce((a, b) => a * b, 1);
    return tf.tensor(Float32Array.from({ length }, () => random.normal()), sizes);
  };
}

/** A model of weights of these shapes, which answers `[rows, 3]`. */
interface Model {
  readonly weights: readonly number[][];
  readonly input: readonly number[];
  /** Inputs are whole numbers below this one. */
  readonly words?: number;
  readonly learningRate: number;
  readonly forward: (x: tf.Tensor, weights: readonly tf.Tensor[]) => tf.Tensor;
}

const MODELS: Readonly<Record<string, Model>> = {
  "a small CNN": {
    weights: [[3, 3, 2, 4], [4], [3, 3, 4, 5], [5], [20, 3]],
    input: [8, 8, 2],
    learningRate: 0.3,
    forward(x, [f1, b1, f2, b2, w]) {
      const first = tf.relu(tf.add(tf.conv2d(x as tf.Tensor4D, f1 as tf.Tensor4D, 1, "same"), b1!));
      const pooled = tf.maxPool(first as tf.Tensor4D, 2, 2, "valid");
      const second = tf.relu(tf.add(tf.conv2d(pooled, f2 as tf.Tensor4D, 2, "same"), b2!));
      return tf.matMul(tf.reshape(second, [x.shape[0]!, 20]), w!);
    },
  },
  "a depthwise CNN": {
    weights: [[3, 3, 2, 2], [1, 1, 4, 6], [3, 3, 6, 1], [6, 3]],
    input: [7, 6, 2],
    learningRate: 2,
    forward(x, [d1, p1, d2, w]) {
      const first = tf.depthwiseConv2d(x as tf.Tensor4D, d1 as tf.Tensor4D, 1, "same");
      const mixed = tf.relu(tf.conv2d(first as tf.Tensor4D, p1 as tf.Tensor4D, 1, "same"));
      const second = tf.elu(tf.depthwiseConv2d(mixed as tf.Tensor4D, d2 as tf.Tensor4D, 2, "same"));
      return tf.matMul(tf.mean(tf.avgPool(second as tf.Tensor4D, 2, 1, "valid"), [1, 2]), w!);
    },
  },
  "an embedding": {
    weights: [[9, 6], [6, 3]],
    input: [5],
    words: 9,
    learningRate: 3,
    forward: (x, [table, w]) => tf.matMul(tf.tanh(tf.mean(tf.gather(table!, tf.cast(x, "int32")), 1)), w!),
  },
  "attention of two heads": {
    weights: [[9, 8], [8, 2, 4], [8, 2, 4], [8, 2, 4], [8, 8], [8, 3]],
    input: [5],
    words: 9,
    learningRate: 0.3,
    forward(x, [table, q, k, v, o, w]) {
      const tokens = tf.gather(table!, tf.cast(x, "int32")); // [rows, words, width]
      const heads = (weights: tf.Tensor) => {
        const flat = tf.matMul(tf.reshape(tokens, [-1, 8]), tf.reshape(weights, [8, 8]));
        return tf.transpose(tf.reshape(flat, [-1, 5, 2, 4]), [0, 2, 1, 3]);
      };
      const scores = tf.softmax(tf.div(tf.matMul(heads(q!), heads(k!), false, true), 2));
      const seen = tf.reshape(tf.transpose(tf.matMul(scores, heads(v!)), [0, 2, 1, 3]), [-1, 8]);
      const mixed = tf.add(tokens, tf.reshape(tf.matMul(seen, o!), tokens.shape));
      const { mean, variance } = tf.moments(mixed, -1, true);
      const normal = tf.div(tf.sub(mixed, mean), tf.sqrt(tf.add(variance, 1e-3)));
      return tf.matMul(tf.mean(normal, 1), w!);
    },
  },
};

for (const [name, model] of Object.entries(MODELS)) {
  for (const options of BUILDS) {
    Deno.test(`${name} trains on ${JSON.stringify(options)} of wasm as on cpu, and leaves nothing`, async () => {
      const backend = await start(options);
      const before = tf.memory().numTensors;
      const [actual, expected] = [await trained(backend.name, model), await trained("cpu", model)];
      assertEquals(tf.memory().numTensors, before);
      assert(expected.losses.at(-1)! < 0.9 * expected.losses[0]!, `it does not learn: ${expected.losses}`);
      assertClose(actual.losses, expected.losses, 1e-4, "losses");
      expected.weights.forEach((values, i) => assertClose(actual.weights[i]!, values, 1e-3, `weights ${i}`));
    });
  }
}

/** What a few steps of gradient descent make of a model: each step's cross-entropy, and the weights in the end. */
async function trained(backend: string, { weights: shapes, input, words, learningRate, forward }: Model) {
  await tf.setBackend(backend);
  const draw = drawing();
  const losses: number[] = [];
  const weights = tf.tidy(() => {
    const variables = shapes.map((shape) => tf.variable(tf.mul(draw(shape), 0.4)));
    const raw = draw([12, ...input]);
    const x = words ? tf.floor(tf.mul(tf.sigmoid(raw), words)) : raw;
    const labels = tf.tensor2d(Array.from({ length: 12 }, (_, i) => [0, 1, 2].map((c) => +(i % 3 === c))));
    for (let step = 0; step < 8; step++) {
      tf.tidy(() => {
        const { value, grads } = tf.variableGrads(() =>
          tf.neg(tf.mean(tf.sum(tf.mul(labels, tf.logSoftmax(forward(x, variables))), 1))) as tf.Scalar
        );
        losses.push(value.dataSync()[0]!);
        for (const one of variables) one.assign(tf.sub(one, tf.mul(grads[one.name]!, learningRate)));
      });
    }
    const values = variables.map((one) => Float32Array.from(one.dataSync()));
    variables.forEach((one) => one.dispose());
    return values;
  });
  return { losses, weights };
}
