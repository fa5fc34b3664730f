/** What a batch norm has learned, one number for each channel. */
export interface BatchNorm {
  /** 1 where left out. */
  readonly gamma?: Float32Array | undefined;
  /** 0 where left out. */
  readonly beta?: Float32Array | undefined;
  /** The moving mean and variance of training. */
  readonly mean: Float32Array;
  readonly variance: Float32Array;
  readonly epsilon: number;
}

/** The same as one factor and one sum for each channel: `x · scale + shift`. */
export interface ScaleAndShift {
  /** `gamma / √(variance + epsilon)`, `[channels]` */
  readonly scale: Float64Array;
  /** `beta + (bias − mean) · scale`, `[channels]`, behind a layer whose bias is not added any more; 0 where left out. */
  shift(bias?: Float32Array): Float32Array;
}

/**
 * What batch norm computes once it is trained: `gamma · (x − mean) / √(variance + epsilon) + beta`.
 *
 * Ioffe & Szegedy (2015), Batch Normalization, https://arxiv.org/abs/1502.03167
 */
export function scaleAndShift({ mean, variance, epsilon, ...own }: BatchNorm): ScaleAndShift {
  const gamma = own.gamma ?? new Float32Array(mean.length).fill(1);
  const beta = own.beta ?? new Float32Array(mean.length);
  const scale = Float64Array.from(gamma, (gamma, i) => gamma / Math.sqrt(variance[i]! + epsilon));
  return {
    scale,
    shift: (bias) => beta.map((beta, i) => beta + ((bias?.[i] ?? 0) - mean[i]!) * scale[i]!),
  };
}
