/** The logits of one row become its probabilities, in place: `exp(z_c) / Σ exp(z)`, with the row's largest taken off each z. */
export function softmaxInPlace(values: Float32Array | Float64Array, from: number, to: number): void {
  let top = -Infinity;
  for (let i = from; i < to; i++) top = Math.max(top, values[i]!);
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] = Math.exp(values[i]! - top);
  for (let i = from; i < to; i++) values[i]! /= sum;
}

/** Probabilities of one row of logits, in float64: `softmax(logits / temperature)`. */
export function softmax(logits: ArrayLike<number>, temperature = 1): Float64Array {
  const values = Float64Array.from(logits, (logit) => logit / temperature);
  softmaxInPlace(values, 0, values.length);
  return values;
}

/**
 * Which of a row's numbers is the largest, as the likeliest class is: its position, counted from `from`. The first of several
 * that are alike; -1 where none is a number.
 */
export function argMax(values: ArrayLike<number>, from = 0, to: number = values.length): number {
  let [best, most] = [-1, -Infinity];
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    if (value > most) {
      best = i - from;
      most = value;
    }
  }
  return best;
}
