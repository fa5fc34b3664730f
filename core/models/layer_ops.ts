import type * as tf from "@tensorflow/tfjs";
import { variableOf } from "./variables.ts";

/** A weight of a layer. */
export interface Weight {
  /** As the layer calls it: `kernel`, `bias`, `gamma`, … */
  readonly name: string;
  readonly shape: readonly number[];
  readonly variable: tf.Variable;
}

/** Height and width. */
export type Pair = readonly [height: number, width: number];

/** How a layer slides over images. */
export interface Sliding {
  readonly size: Pair;
  readonly strides: Pair;
  readonly dilations: Pair;
  /** `same` or `valid`, where the layer pads as others do. */
  readonly padding: string;
  /** Images are `[batch, height, width, channels]`. */
  readonly channelsLast: boolean;
}

/** The layers that are described in full, by their class names in tfjs: their weights and what they compute with them. */
interface Described<W> {
  /** `activation(x · kernel + bias)`, kernel `[in, out]`, bias `[out]` */
  readonly Dense: {
    readonly weights: { readonly kernel: W; readonly bias?: W };
    readonly activation: string;
  };
  readonly Activation: { readonly activation: string };
  readonly Dropout: { readonly rate: number; readonly noiseShape: readonly (number | null)[] | undefined };
  /** The masks are the same at all positions: whole channels are dropped. */
  readonly SpatialDropout1D: { readonly rate: number };
  readonly Flatten: { readonly channelsLast: boolean };
  readonly Reshape: object;
  /** Each of the axis: `gamma · (x − moving_mean) / √(moving_variance + epsilon) + beta` */
  readonly BatchNormalization: {
    readonly weights: {
      readonly gamma?: W;
      readonly beta?: W;
      readonly moving_mean: W;
      readonly moving_variance: W;
    };
    readonly epsilon: number;
    readonly axis: number;
  };
  /** The same with the mean and the variance of the row itself. */
  readonly LayerNormalization: {
    readonly weights: { readonly gamma?: W; readonly beta?: W };
    readonly epsilon: number;
    readonly axes: readonly number[];
  };
  /** kernel `[height, width, in, out]` */
  readonly Conv2D: {
    readonly weights: { readonly kernel: W; readonly bias?: W };
    readonly sliding: Sliding;
    readonly activation: string;
  };
  /** depthwise_kernel `[height, width, channels, multiplier]` */
  readonly DepthwiseConv2D: {
    readonly weights: { readonly depthwise_kernel: W; readonly bias?: W };
    readonly sliding: Sliding;
    readonly activation: string;
  };
  /** A depthwise convolution, then a dense layer at each pixel: pointwise_kernel `[1, 1, channels · multiplier, out]` */
  readonly SeparableConv2D: {
    readonly weights: { readonly depthwise_kernel: W; readonly pointwise_kernel: W; readonly bias?: W };
    readonly sliding: Sliding;
    readonly activation: string;
  };
  readonly MaxPooling2D: { readonly sliding: Sliding };
  readonly AveragePooling2D: { readonly sliding: Sliding };
  readonly GlobalAveragePooling2D: { readonly channelsLast: boolean };
  readonly Add: object;
  readonly Concatenate: { readonly axis: number };
  /** A row of `embeddings`, `[ids, units]`, for each id; where `maskZero`, id 0 is padding. */
  readonly Embedding: { readonly weights: { readonly embeddings: W }; readonly maskZero: boolean };
  /** The mean over the positions that are there: of Retort's own. */
  readonly MaskedAveragePooling1D: object;
  /** A convolution that looks back alone, with a ReLU behind it, of Retort's own: kernel `[positions, in, out]` */
  readonly CausalConv1D: { readonly weights: { readonly kernel: W; readonly bias: W } };
  /** Any other layer: tfjs alone knows what it computes. */
  readonly Other: { readonly activation: string };
}

/** Kinds of layers. */
export type LayerKind = keyof Described<unknown>;

/** What a layer computes, with weights as variables, or as whatever {@link withWeights} made of them. */
export type LayerOp<K extends LayerKind = LayerKind, W = Weight> = {
  [P in K]: { readonly kind: P } & Described<W>[P];
}[K];

/** A layer's weights in its own order. */
export function weightsOf(layer: tf.layers.Layer): Weight[] {
  return layer.weights.map((weight) => ({
    name: weight.originalName.split("/").at(-1)!,
    shape: weight.shape as number[],
    variable: variableOf(weight),
  }));
}

/** A weight's numbers. */
export async function valuesOf({ variable }: Weight): Promise<Float32Array> {
  return Float32Array.from(await variable.data());
}

/** What a layer of tfjs computes. The layer must be built. */
export function opOf(layer: tf.layers.Layer): LayerOp {
  const kind = layer.getClassName();
  const describe = KINDS[kind as LayerKind];
  if (!Object.hasOwn(KINDS, kind) || !describe) return { kind: "Other", activation: activationOf(layer) };
  const weights = Object.fromEntries(weightsOf(layer).map((weight) => [weight.name, weight]));
  // Each kind's weights have the names that are described, which no type of tfjs says.
  return { kind, weights, ...describe(layer.getConfig(), layer) } as LayerOp;
}

/** An op whose weights are replaced, one after the other: a GPU gives its data only asynchronously. */
export async function withWeights<K extends LayerKind, V>(
  op: LayerOp<K>,
  replace: (weight: Weight) => Promise<V>,
): Promise<LayerOp<K, V>> {
  const weights: Record<string, V> = {};
  const own: Readonly<Record<string, Weight>> = "weights" in op ? op.weights : {};
  for (const [name, weight] of Object.entries(own)) weights[name] = await replace(weight);
  return { ...op, weights } as LayerOp<K, V>;
}

/** Whether a normalisation of inputs of so many axes, the batch among them, is along the last one. */
export function isLastAxis(axis: number, rank: number): boolean {
  return axis === -1 || axis === rank - 1;
}

type Config = Readonly<Record<string, unknown>>;

/** What a layer's config says beside its weights, by kind. */
const KINDS: Readonly<Partial<Record<LayerKind, (config: Config, layer: tf.layers.Layer) => object>>> = {
  Dense: activated,
  Activation: activated,
  Dropout: ({ rate, noiseShape }) => ({ rate, noiseShape: noiseShape ?? undefined }),
  SpatialDropout1D: ({ rate }) => ({ rate }),
  Flatten: (config) => ({ channelsLast: isChannelsLast(config) }),
  Reshape: () => ({}),
  BatchNormalization: ({ epsilon, axis }) => ({ epsilon, axis }),
  LayerNormalization: ({ epsilon, axis }) => ({ epsilon, axes: [axis].flat() }),
  Conv2D: convolution,
  DepthwiseConv2D: convolution,
  SeparableConv2D: convolution,
  MaxPooling2D: (config) => ({ sliding: slidingOf(config, "poolSize") }),
  AveragePooling2D: (config) => ({ sliding: slidingOf(config, "poolSize") }),
  GlobalAveragePooling2D: (config) => ({ channelsLast: isChannelsLast(config) }),
  Add: () => ({}),
  Concatenate: ({ axis }) => ({ axis }),
  Embedding: ({ maskZero }) => ({ maskZero: Boolean(maskZero) }),
  MaskedAveragePooling1D: () => ({}),
  CausalConv1D: () => ({}),
};

function convolution(config: Config, layer: tf.layers.Layer): object {
  return { ...activated(config, layer), sliding: slidingOf(config, "kernelSize") };
}

function activated(_: Config, layer: tf.layers.Layer): object {
  return { activation: activationOf(layer) };
}

/** Layers that are an activation and nothing else, by class. */
const ACTIVATIONS: Readonly<Record<string, string>> = {
  Softmax: "softmax",
  ReLU: "relu",
  LeakyReLU: "leakyRelu",
  PReLU: "prelu",
  ELU: "elu",
  ThresholdedReLU: "thresholdedRelu",
};

/** The activation of what a layer answers, by tfjs' name: `linear` where it has none. */
function activationOf(layer: tf.layers.Layer): string {
  const { activation } = layer.getConfig();
  return ACTIVATIONS[layer.getClassName()] ?? (typeof activation === "string" ? activation : "linear");
}

function slidingOf(config: Config, sizeKey: "kernelSize" | "poolSize"): Sliding {
  const size = pair(config[sizeKey]);
  return {
    size,
    strides: pair(config["strides"] ?? size),
    dilations: pair(config["dilationRate"] ?? 1),
    padding: config["padding"] as string,
    channelsLast: isChannelsLast(config),
  };
}

function isChannelsLast({ dataFormat }: Config): boolean {
  return (dataFormat ?? "channelsLast") === "channelsLast";
}

function pair(value: unknown): Pair {
  return Array.isArray(value) ? [value[0], value[1] ?? value[0]] : [value as number, value as number];
}
