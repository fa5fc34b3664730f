/** Whether a number that is measured again and again grows. */

/** A straight line through samples, by least squares. */
export interface Trend {
  /** By how much it grows in a unit of time. */
  readonly slope: number;
  /** How uncertain the slope is. */
  readonly error: number;
  /** Whether the slope may well be none: less than two standard errors above it. */
  readonly isFlat: boolean;
}

/**
 * The slope of samples and its standard error. Neighbouring samples of a process's memory are alike, so that there are fewer that
 * say something new: the error is widened by √((1 + ρ) / (1 − ρ)), where ρ is the correlation of neighbouring residuals.
 */
export function trendOf(samples: readonly { readonly at: number; readonly value: number }[]): Trend {
  const n = samples.length;
  if (n < 4) throw new RangeError(`Cannot fit a trend as there must be 4 samples or more: there are ${n}`);
  const mean = (of: (i: number) => number) => samples.reduce((sum, _, i) => sum + of(i), 0) / n;
  const at = mean((i) => samples[i]!.at);
  const value = mean((i) => samples[i]!.value);
  const spread = n * mean((i) => (samples[i]!.at - at) ** 2);
  const slope = n * mean((i) => (samples[i]!.at - at) * (samples[i]!.value - value)) / spread;
  const residuals = samples.map((sample) => sample.value - value - slope * (sample.at - at));
  const squares = residuals.reduce((sum, one) => sum + one * one, 0);
  const neighbours = residuals.slice(1).reduce((sum, one, i) => sum + one * residuals[i]!, 0);
  const alike = squares > 0 ? Math.min(0.98, Math.max(0, neighbours / squares)) : 0;
  const error = Math.sqrt(squares / (n - 2) / spread) * Math.sqrt((1 + alike) / (1 - alike));
  return { slope, error, isFlat: slope <= 2 * error };
}
