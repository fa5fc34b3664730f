import type * as tf from "@tensorflow/tfjs";
import { assertChannelsLast, placedWindow } from "../../../core/edge/window.ts";
import type { Graph, GraphLayout } from "./graph.ts";
import type { Attribute } from "./proto.ts";
import type { LayerWeight } from "../../../core/edge/export_parts.ts";

/** A layer as it is turned into operators. Images keep their channels last, as in tfjs. */
export interface LayerPart {
  readonly layer: tf.layers.Layer;
  readonly config: Readonly<Record<string, unknown>>;
  readonly weights: ReadonlyMap<string, LayerWeight>;
  /** Names of what it reads. */
  readonly inputs: readonly string[];
  /** Shapes without the batch. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** What its value is to be called. */
  readonly name: string;
  /** An error that names the layer and says what it must be. */
  refuse(rule: string): Error;
}

type Emit = (part: LayerPart, graph: Graph) => void;

/** How each kind of layer is written with ONNX's operators, by its class name in tfjs. */
export const LAYERS: Readonly<Record<string, Emit>> = {
  Dense(part, graph) {
    const { name, inputs, weights } = part;
    const kernel = weights.get("kernel")!;
    const layout = { order: [0, 1], shape: kernel.shape, axis: 1 };
    const product = graph.add(`${name}/product`, "MatMul", [inputs[0]!, graph.kernel(name, kernel, layout)]);
    activate(part, graph, biased(part, graph, product));
  },
  Activation(part, graph) {
    activate(part, graph, part.inputs[0]!);
  },
  Dropout: passOn,
  Reshape: reshape,
  Flatten: reshape,
  BatchNormalization(part, graph) {
    const { name, config, input, weights, refuse, inputs } = part;
    const axis = config["axis"] as number;
    if (axis !== -1 && axis !== input.length) throw refuse("normalised over its last axis");
    const of = (weight: string, otherwise: number) =>
      weights.get(weight)?.values ?? new Float32Array(input.at(-1)!).fill(otherwise);
    const [gamma, beta, mean, variance] = [
      of("gamma", 1),
      of("beta", 0),
      of("moving_mean", 0),
      of("moving_variance", 1),
    ];
    const scale = Float64Array.from(
      gamma,
      (gamma, i) => gamma / Math.sqrt(variance[i]! + (config["epsilon"] as number)),
    );
    const shift = beta.map((beta, i) => beta - mean[i]! * scale[i]!);
    const scaled = graph.add(`${name}/scaled`, "Mul", [inputs[0]!, graph.floats(`${name}/scale`, scale)]);
    graph.add(name, "Add", [scaled, graph.floats(`${name}/shift`, shift)]);
  },
  LayerNormalization(part, graph) {
    const { name, config, input, weights, refuse, inputs } = part;
    const [axis, ...others] = [config["axis"]].flat() as number[];
    if (others.length || axis !== -1 && axis !== input.length) throw refuse("normalised over its last axis");
    const of = (weight: string, otherwise: number) =>
      weights.get(weight)?.values ?? new Float32Array(input.at(-1)!).fill(otherwise);
    graph.add(name, "LayerNormalization", [
      inputs[0]!,
      graph.floats(`${name}/gamma`, of("gamma", 1)),
      graph.floats(`${name}/beta`, of("beta", 0)),
    ], { axis: { int: -1 }, epsilon: { float: config["epsilon"] as number } });
  },
  Conv2D(part, graph) {
    const kernel = part.weights.get("kernel")!;
    const value = convolution(part, graph, part.inputs[0]!, kernel, full(kernel), 1);
    activate(part, graph, biased(part, graph, value));
  },
  DepthwiseConv2D(part, graph) {
    const kernel = part.weights.get("depthwise_kernel")!;
    activate(part, graph, biased(part, graph, depthwise(part, graph, kernel)));
  },
  SeparableConv2D(part, graph) {
    const { name, weights } = part;
    const point = weights.get("pointwise_kernel")!;
    const each = depthwise(part, graph, weights.get("depthwise_kernel")!);
    // A convolution of 1×1 is a matrix product at each pixel.
    const [, , channels, out] = point.shape as readonly [number, number, number, number];
    const flat = { order: [0, 1, 2, 3], shape: [channels, out], axis: 1 };
    const mixed = graph.add(`${name}/mixed`, "MatMul", [each, graph.kernel(name, point, flat)]);
    activate(part, graph, biased(part, graph, mixed));
  },
  MaxPooling2D: (part, graph) => pool(part, graph, "MaxPool"),
  AveragePooling2D: (part, graph) => pool(part, graph, "AveragePool"),
  GlobalAveragePooling2D(part, graph) {
    assertChannelsLast(part.config, part.refuse);
    graph.add(part.name, "ReduceMean", part.inputs, { axes: { ints: [1, 2] }, keepdims: { int: 0 } });
  },
  Add(part, graph) {
    const [first, ...rest] = part.inputs;
    const last = rest.pop();
    if (last === undefined) throw part.refuse("a sum of several");
    const sum = rest.reduce(
      (sum, one, i) => graph.add(`${part.name}/sum_${i + 1}`, "Add", [sum, one]),
      first!,
    );
    graph.add(part.name, "Add", [sum, last]);
  },
  Concatenate(part, graph) {
    const axis = part.config["axis"] as number;
    graph.add(part.name, "Concat", part.inputs, { axis: { int: axis } });
  },
};

function passOn({ name, inputs }: LayerPart, graph: Graph): void {
  graph.add(name, "Identity", inputs);
}

/** Rows stay rows: the first axis is whatever the batch is. */
function reshape(part: LayerPart, graph: Graph): void {
  const { name, inputs, output } = part;
  assertChannelsLast(part.config, part.refuse);
  graph.add(name, "Reshape", [inputs[0]!, graph.integers(`${name}/shape`, [-1, ...output])]);
}

/** With the layer's bias, where it has one. */
function biased({ name, weights }: LayerPart, graph: Graph, value: string): string {
  const bias = weights.get("bias");
  return bias
    ? graph.add(`${name}/biased`, "Add", [value, graph.floats(`${name}/bias`, bias.values)])
    : value;
}

const NCHW = { perm: { ints: [0, 3, 1, 2] } };
const NHWC = { perm: { ints: [0, 2, 3, 1] } };

/** `[height, width, in, out]` as ONNX has it: `[out, in, height, width]`. */
function full({ shape }: LayerWeight): GraphLayout {
  const [height, width, channels, out] = shape as readonly [number, number, number, number];
  return { order: [3, 2, 0, 1], shape: [out, channels, height, width], axis: 0 };
}

/** Each channel by itself: `[height, width, channels, multiplier]` as `[channels · multiplier, 1, height, width]`. */
function depthwise(part: LayerPart, graph: Graph, kernel: LayerWeight): string {
  const [height, width, channels, multiplier] = kernel.shape as readonly [number, number, number, number];
  const layout = { order: [2, 3, 0, 1], shape: [channels * multiplier, 1, height, width], axis: 0 };
  return convolution(part, graph, part.inputs[0]!, kernel, layout, channels);
}

function convolution(
  part: LayerPart,
  graph: Graph,
  input: string,
  kernel: LayerWeight,
  layout: GraphLayout,
  group: number,
): string {
  const { name } = part;
  const image = graph.add(`${name}/channels_first`, "Transpose", [input], NCHW);
  const convolved = graph.add(`${name}/convolved`, "Conv", [image, graph.kernel(name, kernel, layout)], {
    ...windowOf(part, "kernelSize"),
    group: { int: group },
  });
  return graph.add(`${name}/channels_last`, "Transpose", [convolved], NHWC);
}

function pool(part: LayerPart, graph: Graph, op: string): void {
  const { name, inputs } = part;
  const image = graph.add(`${name}/channels_first`, "Transpose", [inputs[0]!], NCHW);
  const pooled = graph.add(`${name}/pooled`, op, [image], windowOf(part, "poolSize"));
  graph.add(name, "Transpose", [pooled], NHWC);
}

/** What slides over the image, with pads of its own: ONNX's SAME_UPPER would pad otherwise under a window of 1×1. */
function windowOf(part: LayerPart, sizeKey: "kernelSize" | "poolSize"): Record<string, Attribute> {
  const { size, strides, dilations, before, after } = placedWindow(part, sizeKey);
  const ints = (values: readonly number[]) => ({ ints: values });
  return {
    kernel_shape: ints(size),
    strides: ints(strides),
    ...sizeKey === "kernelSize" ? { dilations: ints(dilations) } : {},
    pads: ints([...before, ...after]),
  };
}

/** Activations that are an operator of ONNX's, with what makes them those of tfjs. */
const OPERATORS: Readonly<Record<string, readonly [op: string, attributes?: Record<string, Attribute>]>> = {
  linear: ["Identity"],
  relu: ["Relu"],
  tanh: ["Tanh"],
  sigmoid: ["Sigmoid"],
  elu: ["Elu", { alpha: { float: 1 } }],
  selu: ["Selu"],
  softplus: ["Softplus"],
  softsign: ["Softsign"],
  hardSigmoid: ["HardSigmoid", { alpha: { float: 0.2 }, beta: { float: 0.5 } }],
  softmax: ["Softmax", { axis: { int: -1 } }],
};

/** The layer's activation of a value, under the layer's own name. */
function activate({ name, config, refuse }: LayerPart, graph: Graph, value: string): void {
  const activation = (config["activation"] ?? "linear") as string;
  const known = OPERATORS[activation];
  if (known) graph.add(name, known[0], [value], known[1]);
  else if (activation === "gelu") gelu(graph, name, value);
  else if (activation === "swish") {
    graph.add(name, "Mul", [value, graph.add(`${name}/gate`, "Sigmoid", [value])]);
  } else {
    const names = [...Object.keys(OPERATORS), "gelu", "swish"].join(", ");
    throw refuse(`with one of the activations ${names}, not ${activation}`);
  }
}

/** `x · ½ (1 + erf(x / √2))`, as tfjs has it; an operator of its own came only with opset 20. */
function gelu(graph: Graph, name: string, value: string): void {
  const scaled = graph.add(`${name}/scaled`, "Mul", [
    value,
    graph.floats(`${name}/root`, [Math.SQRT1_2], []),
  ]);
  const erf = graph.add(`${name}/erf`, "Erf", [scaled]);
  const whole = graph.add(`${name}/whole`, "Add", [erf, graph.floats(`${name}/one`, [1], [])]);
  const half = graph.add(`${name}/half`, "Mul", [value, graph.floats(`${name}/a_half`, [0.5], [])]);
  graph.add(name, "Mul", [half, whole]);
}
