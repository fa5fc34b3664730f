/** How the weights of a student are stored where it is served. */
export type WeightPrecision = "float32" | "float16" | "int8";

/** Whole numbers and, for each channel, what one of them stands for. */
export interface Quantised {
  /** Of the same order as the weights, in [-127, 127]. */
  readonly values: Int8Array;
  /** One for each output channel: weight ≈ value · scale. */
  readonly scales: Float32Array;
}

/**
 * Symmetric int8 quantisation with one scale for each output channel, the last axis of the weights: the largest weight of a
 * channel becomes ±127. A channel of zeros has a scale of 1.
 *
 * Krishnamoorthi (2018), Quantizing deep convolutional networks for efficient inference, https://arxiv.org/abs/1806.08342
 */
export function quantiseChannels(weights: Float32Array, channels: number): Quantised {
  const scales = new Float32Array(channels);
  weights.forEach((weight, i) => scales[i % channels] = Math.max(scales[i % channels]!, Math.abs(weight)));
  scales.forEach((largest, channel) => scales[channel] = largest / 127 || 1);
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
