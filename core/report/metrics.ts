import { argMax } from "../base/softmax.ts";
import type { Evaluation } from "../results.ts";

/**
 * Accuracy, NLL and ECE of logits `[rows, classes]` (row by row) against labels `[rows]`. Computed in float64.
 *
 * @example
 * ```ts
 * import { assertAlmostEquals, assertEquals } from "@std/assert";
 *
 * const { accuracy, nll } = evaluate(Float32Array.of(0, 2, 1, 1), Int32Array.of(1, 1));
 * assertEquals(accuracy, 0.5);
 * assertAlmostEquals(nll, (Math.log(1 + Math.exp(-2)) + Math.log(2)) / 2, 1e-7);
 * ```
 */
export function evaluate(logits: Float32Array, labels: Int32Array): Evaluation {
  const rows = labels.length;
  const classes = logits.length / rows;
  const predicted = new Int32Array(rows);
  const confidence = new Float64Array(rows);
  const correct = new Uint8Array(rows);
  const rowNll = new Float64Array(rows);
  let nll = 0;
  for (let i = 0; i < rows; i++) {
    const row = logits.subarray(i * classes, (i + 1) * classes);
    const best = argMax(row);
    const logSum = logSumExp(row, row[best]!);
    predicted[i] = best;
    confidence[i] = Math.exp(row[best]! - logSum);
    correct[i] = best === labels[i] ? 1 : 0;
    rowNll[i] = logSum - row[labels[i]!]!;
    nll += rowNll[i]!;
  }
  const accuracy = correct.reduce((sum, one) => sum + one, 0) / rows;
  const ece = expectedCalibrationError(confidence, correct);
  return { accuracy, nll: nll / rows, ece, predicted, rowNll };
}

/**
 * Expected calibration error: the mean over rows of |accuracy - confidence| of the row's bin. Bins are of equal
 * width and closed on the right, `(lo, hi]`; a confidence of 0 falls in the first.
 * Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks, https://arxiv.org/abs/1706.04599
 */
export function expectedCalibrationError(
  confidence: ArrayLike<number>,
  correct: ArrayLike<number>,
  bins = 15,
): number {
  const edges = Array.from({ length: bins }, (_, i) => (i + 1) / bins);
  const sums = new Float64Array(bins);
  for (let i = 0; i < confidence.length; i++) {
    const bin = edges.findIndex((edge) => confidence[i]! <= edge);
    const at = bin < 0 ? bins - 1 : bin;
    sums[at] = sums[at]! + correct[i]! - confidence[i]!;
  }
  return sums.reduce((sum, one) => sum + Math.abs(one), 0) / confidence.length;
}

/** The share of each class's rows that are answered right, `[classes]`; NaN for a class that no row has. */
export function recallOf(predicted: Int32Array, labels: Int32Array, classes: number): number[] {
  const [right, all] = [new Float64Array(classes), new Float64Array(classes)];
  labels.forEach((label, i) => {
    all[label]!++;
    if (predicted[i] === label) right[label]!++;
  });
  return Array.from(right, (count, c) => count / all[c]!);
}

/** Balanced accuracy: the mean recall of the classes that some row has. A model that answers one class alone has 1 / classes. */
export function balancedAccuracy(recall: readonly number[]): number {
  const known = recall.filter((share) => !Number.isNaN(share));
  return known.reduce((sum, share) => sum + share, 0) / known.length;
}

/** Share of rows on which two models answer the same class. */
export function agreement(a: Int32Array, b: Int32Array): number {
  return a.reduce((sum, one, i) => sum + (one === b[i] ? 1 : 0), 0) / a.length;
}

function logSumExp(row: ArrayLike<number>, top: number): number {
  let sum = 0;
  for (let c = 0; c < row.length; c++) sum += Math.exp(row[c]! - top);
  return top + Math.log(sum);
}
