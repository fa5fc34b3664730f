import type { WeightPrecision } from "../results.ts";

/** All of them, from the finest to the coarsest. */
export const WEIGHT_PRECISIONS: readonly WeightPrecision[] = ["float32", "float16", "int8"];

/** Whole numbers and, for each channel, what one of them stands for. */
export interface Quantised {
  /** Of the same order as the weights, in [-127, 127]. */
  readonly values: Int8Array;
  /** One for each output channel: weight ≈ value · scale. */
  readonly scales: Float32Array;
}

/** The smallest scale: what is smaller is no normal float32, and too coarse to divide by. */
export const SMALLEST_SCALE: number = 2 ** -126;

/**
 * Symmetric int8 quantisation with one scale for each output channel, the last axis of the weights: the largest weight of a
 * channel becomes ±127. A channel of zeros has a scale of 1.
 *
 * Krishnamoorthi (2018), Quantizing deep convolutional networks for efficient inference, https://arxiv.org/abs/1806.08342
 */
export function quantiseChannels(weights: Float32Array, channels: number): Quantised {
  const scales = new Float32Array(channels);
  weights.forEach((weight, i) => scales[i % channels] = Math.max(scales[i % channels]!, Math.abs(weight)));
  scales.forEach((largest, channel) => {
    scales[channel] = largest / 127 >= SMALLEST_SCALE ? largest / 127 : 1;
  });
  const values = Int8Array.from(
    weights,
    (weight, i) => Math.max(-127, Math.min(127, Math.round(weight / scales[i % channels]!))),
  );
  return { values, scales };
}

/** What the whole numbers stand for. */
export function dequantise({ values, scales }: Quantised): Float32Array {
  return Float32Array.from(values, (value, i) => value * scales[i % scales.length]!);
}

/** A weight of a layer: its shape, and the name that the layer has for it. */
export interface NamedWeight {
  readonly name: string;
  readonly shape: readonly number[];
}

/**
 * How many output channels a weight has, where it is a kernel: what a lower precision stores in fewer bytes. Biases and the
 * numbers of normalisations have one axis, are few, and stay float32 (undefined). A depthwise kernel
 * `[height, width, channels, multiplier]` has an output for each of the last two axes.
 */
export function outputChannels({ name, shape }: NamedWeight): number | undefined {
  if (shape.length < 2) return undefined;
  const last = shape.at(-1)!;
  return /(^|\/)depthwise_kernel(_\d+)?$/.test(name) ? last * shape.at(-2)! : last;
}

/** Bytes of the numbers of a weight; for int8 with its scales. */
export function storedBytes(weight: NamedWeight, precision: WeightPrecision): number {
  const size = weight.shape.reduce((a, b) => a * b, 1);
  const channels = outputChannels(weight);
  if (channels === undefined || precision === "float32") return 4 * size;
  return precision === "float16" ? 2 * size : size + 4 * channels;
}

/** What a weight is once it has been stored: of a kernel, the numbers that its float16 or int8 stand for. */
export function storedValues(
  weight: NamedWeight,
  values: Float32Array,
  precision: WeightPrecision,
): Float32Array {
  const channels = outputChannels(weight);
  if (channels === undefined || precision === "float32") return values;
  if (precision === "float16") return Float32Array.from(Float16Array.from(values));
  return dequantise(quantiseChannels(values, channels));
}
