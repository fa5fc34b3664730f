import { recovery } from "../core/report.ts";
import type { Outcome, Score } from "./results_run.ts";

/** A difference in test accuracy between two models, paired row by row. */
export interface Paired {
  /** Mean difference, as a fraction. */
  readonly difference: number;
  /** Two-sided, of the normal approximation. */
  readonly p: number;
}

/**
 * Whether one model is right more often than another on the same test rows, over all seeds. The rows are the sample: a
 * row that several seeds test counts once, with its sums, since its answers are not independent.
 */
export function paired(
  outcomes: readonly Outcome[],
  one: (outcome: Outcome, index: number) => Score,
  other: (outcome: Outcome, index: number) => Score,
): Paired {
  const gains = new Map<number, number>();
  let answers = 0;
  outcomes.forEach((outcome, index) => {
    const [a, b] = [one(outcome, index), other(outcome, index)];
    outcome.testRows.forEach((row, i) => {
      const right = (score: Score) => score.predicted[i] === outcome.testLabels[i] ? 1 : 0;
      gains.set(row, (gains.get(row) ?? 0) + right(a) - right(b));
      answers++;
    });
  });
  const values = [...gains.values()];
  const sum = values.reduce((a, b) => a + b, 0);
  const n = values.length;
  const variance = n / (n - 1) * values.reduce((total, value) => total + (value - sum / n) ** 2, 0);
  return {
    difference: sum / answers,
    p: variance > 0 ? 2 * normalTail(Math.abs(sum) / Math.sqrt(variance)) : 1,
  };
}

/** P(Z > z) for a standard normal Z and z ≥ 0, to 1e-7 (Abramowitz & Stegun, 1964, 26.2.17). */
export function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t *
    (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
}

/** Which p-values hold at 5 % for all tests together: S. Holm (1979), A simple sequentially rejective multiple test procedure. */
export function holm(ps: readonly number[]): boolean[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const holds = ps.map(() => false);
  for (const [rank, { p, i }] of order.entries()) {
    if (p > 0.05 / (ps.length - rank)) break;
    holds[i] = true;
  }
  return holds;
}

/** The share of the ensemble's gain that the student recovered, pooled over seeds; null where the gain is within noise. */
export function recoveredIn(outcomes: readonly Outcome[]): ReturnType<typeof recovery>["recovered"] {
  const model = ({ predicted }: Score) => ({ evaluation: { predicted: Int32Array.from(predicted) } });
  return recovery(outcomes.map((outcome) => ({
    ensemble: model(outcome.ensemble),
    baseline: model(outcome.baseline),
    student: model(outcome.student),
    testRows: Int32Array.from(outcome.testRows),
    testLabels: Int32Array.from(outcome.testLabels),
  } as unknown as Parameters<typeof recovery>[0][number]))).recovered;
}
