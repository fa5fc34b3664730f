import type { LayerWeight } from "../../../core/edge/export_parts.ts";
import { assertChannelsLast, placedWindow, type SlidingLayer } from "../../../core/edge/window.ts";
import { scaleAndShift } from "../../../core/models/batch_norm.ts";
import { isLastAxis, type LayerKind, type LayerOp, type Pair } from "../../../core/models/layer_ops.ts";
import type { Graph, GraphLayout } from "./graph.ts";
import type { Attribute } from "./proto.ts";
import { maskedMean } from "./sequences.ts";

/** A layer as it is turned into operators. Images keep their channels last, as in tfjs. */
export interface LayerPart<K extends LayerKind = LayerKind> {
  /** What it computes, with its weights. */
  readonly op: LayerOp<K, LayerWeight>;
  /** Names of what it reads. */
  readonly inputs: readonly string[];
  /** Of a layer that reads a sequence: what says which positions are there. */
  readonly masks?: readonly string[] | undefined;
  /** Shapes without the batch; -1 for the length of sequences. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** What its value is to be called. */
  readonly name: string;
  /** An error that names the layer and says what it must be. */
  refuse(rule: string): Error;
}

/** Writes a kind of layer with operators. */
export type Emit<K extends LayerKind = LayerKind> = (part: LayerPart<K>, graph: Graph) => void;

/** How each kind of layer is written with ONNX's operators. */
export const LAYERS: Readonly<{ [K in LayerKind]?: Emit<K> }> = {
  Dense(part, graph) {
    const { name, inputs, op: { weights: { kernel } } } = part;
    const layout = { order: [0, 1], shape: kernel.shape, axis: 1 };
    const product = graph.add(`${name}/product`, "MatMul", [inputs[0]!, graph.kernel(name, kernel, layout)]);
    activate(part, graph, biased(part, graph, product));
  },
  Activation(part, graph) {
    activate(part, graph, part.inputs[0]!);
  },
  Dropout: passOn,
  SpatialDropout1D: passOn,
  Reshape: reshape,
  Flatten(part, graph) {
    assertChannelsLast(part.op, part.refuse);
    reshape(part, graph);
  },
  BatchNormalization({ name, op, input, refuse, inputs }, graph) {
    if (!isLastAxis(op.axis, input.length + 1)) throw refuse("normalised over its last axis");
    const { gamma, beta, moving_mean: mean, moving_variance: variance } = op.weights;
    const { scale, shift } = scaleAndShift({
      gamma: gamma?.values,
      beta: beta?.values,
      mean: mean.values,
      variance: variance.values,
      epsilon: op.epsilon,
    });
    const scaled = graph.add(`${name}/scaled`, "Mul", [inputs[0]!, graph.floats(`${name}/scale`, scale)]);
    graph.add(name, "Add", [scaled, graph.floats(`${name}/shift`, shift())]);
  },
  LayerNormalization({ name, op, input, refuse, inputs }, graph) {
    const { weights: { gamma, beta }, epsilon, axes: [axis, ...others] } = op;
    if (others.length || !isLastAxis(axis!, input.length + 1)) throw refuse("normalised over its last axis");
    const all = (value: number) => new Float32Array(input.at(-1)!).fill(value);
    graph.add(name, "LayerNormalization", [
      inputs[0]!,
      graph.floats(`${name}/gamma`, gamma?.values ?? all(1)),
      graph.floats(`${name}/beta`, beta?.values ?? all(0)),
    ], { axis: { int: -1 }, epsilon: { float: epsilon } });
  },
  Conv2D(part, graph) {
    const { kernel } = part.op.weights;
    const value = convolution(part, graph, part.inputs[0]!, kernel, full(kernel), 1);
    activate(part, graph, biased(part, graph, value));
  },
  DepthwiseConv2D(part, graph) {
    activate(part, graph, biased(part, graph, depthwise(part, graph)));
  },
  SeparableConv2D(part, graph) {
    const { name, op: { weights: { pointwise_kernel: point } } } = part;
    const each = depthwise(part, graph);
    // A convolution of 1×1 is a matrix product at each pixel.
    const [, , channels, out] = point.shape as readonly [number, number, number, number];
    const flat = { order: [0, 1, 2, 3], shape: [channels, out], axis: 1 };
    const mixed = graph.add(`${name}/mixed`, "MatMul", [each, graph.kernel(name, point, flat)]);
    activate(part, graph, biased(part, graph, mixed));
  },
  MaxPooling2D: (part, graph) => pool(part, graph, "MaxPool"),
  AveragePooling2D: (part, graph) => pool(part, graph, "AveragePool"),
  GlobalAveragePooling2D(part, graph) {
    assertChannelsLast(part.op, part.refuse);
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
  Concatenate({ name, op: { axis }, inputs }, graph) {
    graph.add(name, "Concat", inputs, { axis: { int: axis } });
  },
  Embedding({ name, op: { weights: { embeddings } }, masks, inputs, refuse }, graph) {
    if (!masks) throw refuse("one that reads a sequence of ids");
    const layout = { order: [0, 1], shape: embeddings.shape, axis: 1 };
    graph.add(name, "Gather", [graph.kernel(name, embeddings, layout), inputs[0]!]);
  },
  CausalConv1D({ name, op: { weights: { kernel, bias } }, inputs }, graph) {
    const [size, channels, out] = kernel.shape as readonly [number, number, number];
    const steps = graph.add(`${name}/channels_first`, "Transpose", [inputs[0]!], {
      perm: { ints: [0, 2, 1] },
    });
    const layout = { order: [2, 1, 0], shape: [out, channels, size], axis: 0 };
    const convolved = graph.add(`${name}/convolved`, "Conv", [
      steps,
      graph.kernel(name, kernel, layout),
      graph.floats(`${name}/bias`, bias.values),
    ], { kernel_shape: { ints: [size] }, pads: { ints: [size - 1, 0] } });
    const last = graph.add(`${name}/channels_last`, "Transpose", [convolved], { perm: { ints: [0, 2, 1] } });
    graph.add(name, "Relu", [last]);
  },
  MaskedAveragePooling1D({ name, inputs, masks = [] }, graph) {
    maskedMean(graph, name, inputs[0]!, masks);
  },
};

function passOn({ name, inputs }: LayerPart, graph: Graph): void {
  graph.add(name, "Identity", inputs);
}

/** Rows stay rows: the first axis is whatever the batch is. */
function reshape({ name, inputs, output }: LayerPart, graph: Graph): void {
  graph.add(name, "Reshape", [inputs[0]!, graph.integers(`${name}/shape`, [-1, ...output])]);
}

/** With the layer's bias, where it has one. */
function biased(
  { name, op: { weights: { bias } } }: LayerPart<"Dense" | "Conv2D" | "DepthwiseConv2D" | "SeparableConv2D">,
  graph: Graph,
  value: string,
): string {
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
function depthwise(part: LayerPart<"DepthwiseConv2D" | "SeparableConv2D">, graph: Graph): string {
  const { depthwise_kernel: kernel } = part.op.weights;
  const [height, width, channels, multiplier] = kernel.shape as readonly [number, number, number, number];
  const layout = { order: [2, 3, 0, 1], shape: [channels * multiplier, 1, height, width], axis: 0 };
  return convolution(part, graph, part.inputs[0]!, kernel, layout, channels);
}

function convolution(
  part: LayerPart<"Conv2D" | "DepthwiseConv2D" | "SeparableConv2D">,
  graph: Graph,
  input: string,
  kernel: LayerWeight,
  layout: GraphLayout,
  group: number,
): string {
  const { name } = part;
  const image = graph.add(`${name}/channels_first`, "Transpose", [input], NCHW);
  const convolved = graph.add(`${name}/convolved`, "Conv", [image, graph.kernel(name, kernel, layout)], {
    ...windowOf(part, part.op.sliding.dilations),
    group: { int: group },
  });
  return graph.add(`${name}/channels_last`, "Transpose", [convolved], NHWC);
}

function pool(part: LayerPart<"MaxPooling2D" | "AveragePooling2D">, graph: Graph, op: string): void {
  const { name, inputs } = part;
  const image = graph.add(`${name}/channels_first`, "Transpose", [inputs[0]!], NCHW);
  const pooled = graph.add(`${name}/pooled`, op, [image], windowOf(part));
  graph.add(name, "Transpose", [pooled], NHWC);
}

/** What slides over the image, with pads of its own: ONNX's SAME_UPPER would pad otherwise under a window of 1×1; pools have no dilations. */
function windowOf(part: SlidingLayer, dilations?: Pair): Record<string, Attribute> {
  const { size, strides, before, after } = placedWindow(part);
  const ints = (values: readonly number[]) => ({ ints: values });
  return {
    kernel_shape: ints(size),
    strides: ints(strides),
    ...dilations ? { dilations: ints(dilations) } : {},
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
function activate(
  { name, op: { activation }, refuse }: Pick<LayerPart, "name" | "refuse"> & {
    readonly op: { readonly activation: string };
  },
  graph: Graph,
  value: string,
): void {
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
