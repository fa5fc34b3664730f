import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { scaleAndShift } from "../../../core/models/batch_norm.ts";
import { describe, sizesOf } from "../../../core/models/description.ts";
import { type LayerOp, opOf, valuesOf, weightsOf, withWeights } from "../../../core/models/layer_ops.ts";
import { onBackends } from "../../support/backends.ts";

const { layers } = tf;

onBackends(["cpu"], "describe() has all calls in order, with those of models inside in their places", () => {
  const inner = tf.sequential({
    name: "inner",
    layers: [
      layers.dense({ units: 5, activation: "relu", name: "b", inputShape: [4] }),
      layers.dropout({ rate: 0.3, name: "c" }),
    ],
  });
  const input = tf.input({ shape: [6] });
  const twice = layers.dense({ units: 4, name: "twice" });
  const first = twice.apply(layers.dense({ units: 4, name: "a" }).apply(input)) as tf.SymbolicTensor;
  const second = inner.apply(twice.apply(first)) as tf.SymbolicTensor;
  const model = tf.model({
    inputs: input,
    outputs: layers.dense({ units: 3, name: "d" }).apply(second) as tf.SymbolicTensor,
  });
  const { input: given, output, calls } = describe(model);
  assertEquals(calls.map(({ name, className, op }) => [name, className, op.kind]), [
    ["a", "Dense", "Dense"],
    ["twice", "Dense", "Dense"],
    ["twice/2", "Dense", "Dense"],
    ["inner.b", "Dense", "Dense"],
    ["inner.c", "Dropout", "Dropout"],
    ["d", "Dense", "Dense"],
  ]);
  let before = given;
  for (const { inputs, outputs } of calls) {
    assertEquals(inputs, [before]);
    before = outputs[0]!;
  }
  assertEquals(before, output);
  assertEquals(calls.map(({ inputShape, outputShape }) => [sizesOf(inputShape), sizesOf(outputShape)]), [
    [[6], [4]],
    [[4], [4]],
    [[4], [4]],
    [[4], [5]],
    [[5], [5]],
    [[5], [3]],
  ]);
  model.dispose();
  tf.disposeVariables();
});

onBackends(["cpu"], "describe() refuses a model that answers no classes, by its name", () => {
  const model = tf.sequential({
    name: "wide",
    layers: [layers.reshape({ targetShape: [2, 2], inputShape: [4] })],
  });
  assertThrows(
    () => describe(model),
    UserError,
    'Cannot use model "wide" as it must answer [batch, classes]: it answers [batch,2,2]',
  );
  model.dispose();
});

onBackends(
  ["cpu"],
  "opOf() says what a layer computes: its weights as the variables that learn, its options",
  () => {
    const conv = layers.conv2d({
      filters: 3,
      kernelSize: [3, 2],
      strides: 2,
      dilationRate: 1,
      padding: "same",
      activation: "elu",
      name: "conv",
    });
    const norm = layers.batchNormalization({ scale: false, epsilon: 0.25, name: "norm" });
    const model = tf.sequential({
      layers: [
        layers.reshape({ targetShape: [6, 5, 2], inputShape: [60] }),
        conv,
        norm,
        layers.flatten(),
        layers.leakyReLU({ name: "leaky" }),
        layers.dense({ units: 3, useBias: false, name: "logits" }),
      ],
    });
    const ops = describe(model).calls.map(({ op }) => op);
    assertEquals(ops.map(({ kind }) => kind), [
      "Reshape",
      "Conv2D",
      "BatchNormalization",
      "Flatten",
      "Other",
      "Dense",
    ]);
    const { sliding, activation, weights } = ops[1] as LayerOp<"Conv2D">;
    assertEquals([sliding, activation], [{
      size: [3, 2],
      strides: [2, 2],
      dilations: [1, 1],
      padding: "same",
      channelsLast: true,
    }, "elu"]);
    assertEquals([weights.kernel.shape, weights.bias?.shape], [[3, 2, 2, 3], [3]]);
    const of = (layer: tf.layers.Layer) => weightsOf(layer).map(({ name }) => name);
    assertEquals([of(conv), of(norm)], [["kernel", "bias"], ["beta", "moving_mean", "moving_variance"]]);
    const batchNorm = ops[2] as LayerOp<"BatchNormalization">;
    assertEquals([batchNorm.epsilon, batchNorm.axis, batchNorm.weights.gamma], [0.25, -1, undefined]);
    assertEquals((ops[4] as LayerOp<"Other">).activation, "leakyRelu");
    assertEquals((ops[5] as LayerOp<"Dense">).weights.bias, undefined);
    // What is described is what learns: a weight that moves is seen.
    const { kernel } = (ops[5] as LayerOp<"Dense">).weights;
    tf.tidy(() => kernel.variable.assign(tf.fill(kernel.variable.shape, 2)));
    assertEquals(model.layers.at(-1)!.getWeights()[0]!.dataSync()[0], 2);
    model.dispose();
  },
);

onBackends(["cpu"], "withWeights() replaces the weights alone, in their order", async () => {
  const dense = layers.dense({ units: 2, inputShape: [3], name: "d", activation: "tanh" });
  const model = tf.sequential({ layers: [dense] });
  const op = opOf(dense) as LayerOp<"Dense">;
  const read: string[] = [];
  const { weights, ...rest } = await withWeights(op, (weight) => {
    read.push(weight.name);
    return valuesOf(weight);
  });
  assertEquals([read, rest], [["kernel", "bias"], { kind: "Dense", activation: "tanh" }]);
  assertEquals(weights.kernel, dense.getWeights()[0]!.dataSync() as Float32Array);
  model.dispose();
});

onBackends(["cpu"], "scaleAndShift() is what batch norm computes, alone and behind a layer's bias", () => {
  const [gamma, beta, mean, variance] = [[2, -1], [0.5, 3], [1, -2], [4, 0.01]].map((of) =>
    Float32Array.from(of)
  );
  const norm = layers.batchNormalization({ epsilon: 0.001, inputShape: [2] });
  const model = tf.sequential({ layers: [norm] });
  tf.tidy(() => norm.setWeights([gamma!, beta!, mean!, variance!].map((values) => tf.tensor1d(values))));
  const { scale, shift } = scaleAndShift({
    gamma,
    beta,
    mean: mean!,
    variance: variance!,
    epsilon: 0.001,
  });
  const bias = Float32Array.of(0.25, -7);
  const [alone, behind] = [shift(), shift(bias)];
  tf.tidy(() => {
    const x = [[0.3, 5], [-4, 1]];
    const expected = (model.predict(tf.tensor2d(x)) as tf.Tensor2D).arraySync();
    const moved = (model.predict(tf.add(tf.tensor2d(x), tf.tensor1d(bias))) as tf.Tensor2D).arraySync();
    x.forEach((row, i) =>
      row.forEach((value, c) => {
        assertAlmostEquals(value * scale[c]! + alone[c]!, expected[i]![c]!, 1e-4);
        assertAlmostEquals(value * scale[c]! + behind[c]!, moved[i]![c]!, 1e-4);
      })
    );
  });
  const { scale: plain, shift: none } = scaleAndShift({ mean: mean!, variance: variance!, epsilon: 0 });
  assertEquals([plain[0], none()[0]], [0.5, -0.5]);
  model.dispose();
});
