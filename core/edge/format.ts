import type { TrainedStudent } from "../exporter.ts";
import type { Quantised } from "../models/quantise.ts";
import type { Preprocessing } from "../preprocessing.ts";
import type { WeightPrecision } from "../results.ts";

/** Activations that the compact runtime has, as tfjs defines them. */
export type CompactActivation = "relu" | "sigmoid" | "tanh" | "elu" | "gelu";

/** Weights as they are stored: float32, the bits of float16, or int8 with a scale for each output. */
export type CompactWeights = Float32Array | Uint16Array | Quantised;

/** What slides over an image, and where it stops. Pairs are height and width. */
export interface Window {
  readonly input: readonly [height: number, width: number, channels: number];
  readonly output: readonly [height: number, width: number];
  readonly size: readonly [height: number, width: number];
  readonly strides: readonly [height: number, width: number];
  readonly dilations: readonly [height: number, width: number];
  /** Rows above the image and columns left of it. */
  readonly pad: readonly [top: number, left: number];
}

/** `x · kernel + bias`, or 0 where that is below it (`relu`), of each run of `inputs` numbers: all of a row, or each pixel of an image. */
export interface CompactDense {
  readonly kind: "dense";
  readonly name: string;
  readonly inputs: number;
  readonly outputs: number;
  /** `[inputs, outputs]` */
  readonly kernel: CompactWeights;
  /** `[outputs]` */
  readonly bias?: Float32Array;
  readonly relu?: boolean;
}

/** What each stop of the window covers, side by side: a dense layer behind it makes a convolution. Outside of the image is 0. */
export interface CompactPatches {
  readonly kind: "patches";
  readonly name: string;
  readonly window: Window;
}

/** A convolution of each channel by itself; a dense layer behind it makes a separable convolution. */
export interface CompactDepthwise {
  readonly kind: "depthwise";
  readonly name: string;
  readonly window: Window;
  /** Outputs for each channel. */
  readonly multiplier: number;
  /** `[height, width, channels, multiplier]` */
  readonly kernel: CompactWeights;
}

/** The largest number of each channel in the window. Outside of the image is nothing. */
export interface CompactMaxPool {
  readonly kind: "maxPool";
  readonly name: string;
  readonly window: Window;
}

/** `x · scale + shift` for each channel: a batch norm that could not be folded into the layer before it. */
export interface CompactScale {
  readonly kind: "scale";
  readonly name: string;
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

/** An activation; a ReLU is folded into the dense layer before it where there is one. */
export interface CompactActivate {
  readonly kind: "activate";
  readonly name: string;
  readonly activation: CompactActivation;
}

/** A row of the kernel for each id: the first layer of a student that reads sequences. What is behind it works on positions. */
export interface CompactEmbedding {
  readonly kind: "embedding";
  readonly name: string;
  /** Name of the input that it reads. */
  readonly input: string;
  readonly units: number;
  /** `[ids, units]` */
  readonly kernel: CompactWeights;
  /** Whether id 0 is padding, which no mean counts. */
  readonly maskZero?: boolean;
}

/**
 * What a position and those before it have, `size` in all, side by side, the oldest first: a dense layer behind it makes a causal
 * convolution. Before the first position is 0.
 */
export interface CompactLookBack {
  readonly kind: "lookBack";
  readonly name: string;
  readonly size: number;
}

/** One vector of a sequence: the mean of its positions, 0 where it has none, or its last one. What is behind it works on rows. */
export interface CompactPool {
  readonly kind: "pool";
  readonly name: string;
  readonly of: "mean" | "last";
}

/** One step from features, or from ids, to logits. Numbers lie row by row, images with channels last: reshaping takes no step. */
export type CompactLayer =
  | CompactDense
  | CompactPatches
  | CompactDepthwise
  | CompactMaxPool
  | CompactScale
  | CompactActivate
  | CompactEmbedding
  | CompactLookBack
  | CompactPool;

/** A student as the compact runtime takes it: no graph, no tfjs, each step with its own weights. */
export interface CompactStudent {
  readonly name: string;
  readonly preprocessing: Preprocessing;
  /** The last one answers the logits. */
  readonly layers: readonly CompactLayer[];
  readonly precision: WeightPrecision;
  /** Where it answers what comes next. */
  readonly next?: TrainedStudent["next"];
}
