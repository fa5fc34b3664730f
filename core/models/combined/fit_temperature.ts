import type { TaskLosses } from "../../strategy.ts";
import { isOneOf, logSumAt, sigmoid } from "./combine.ts";

/** Logits and what is true of them. */
export interface Judged {
  /** `[rows, width]` */
  readonly logits: ArrayLike<number>;
  readonly width: number;
  /** What outputs stand for. */
  readonly answers: TaskLosses["answers"];
  /** The true class of each, `[rows]`; where outputs are of labels, 0 or 1 for each, `[rows, width]`. */
  readonly truth: ArrayLike<number>;
}

/** A temperature, and what it is worth on the rows that it was fitted on. */
export interface FittedTemperature {
  readonly temperature: number;
  /** Mean NLL in nats: as they are, and divided by the temperature. */
  readonly before: number;
  readonly after: number;
  /**
   * Twice the log of the likelihood ratio against a temperature of 1: above 6.6 one of 1 is refused at 1 % (chi-squared, one degree of
   * freedom; Wilks, 1938).
   */
  readonly likelihoodRatio: number;
  /** `low`, `high`: the best is at a bound or beyond, as where every row is answered right; the temperature is 1 then. */
  readonly bound?: "low" | "high";
}

/** A temperature is from 1/20 to 20. */
const LARGEST = 20;

/**
 * The temperature T that gives `logits / T` the least mean negative log-likelihood, in float64. In `1 / T` that is convex, so that
 * its derivative has one root at most, which a bracketed Newton's method finds.
 *
 * Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks, https://arxiv.org/abs/1706.04599
 */
export function fitTemperature(judged: Judged): FittedTemperature {
  const rows = judged.logits.length / judged.width;
  const before = slopes(judged, 1);
  const as = (beta: number, bound?: FittedTemperature["bound"]): FittedTemperature => {
    const after = beta === 1 ? before : slopes(judged, beta);
    return {
      temperature: 1 / beta,
      before: before.nll,
      after: after.nll,
      likelihoodRatio: Math.max(0, 2 * rows * (before.nll - after.nll)),
      ...bound ? { bound } : {},
    };
  };
  if (before.slope === 0) return as(1);
  let [low, high] = before.slope > 0 ? [1 / LARGEST, 1] : [1, LARGEST];
  if (before.slope > 0 && slopes(judged, low).slope >= 0) return as(1, "high");
  if (before.slope < 0 && slopes(judged, high).slope <= 0) return as(1, "low");
  let beta = Math.sqrt(low * high);
  for (let i = 0; i < 100 && high / low > 1 + 1e-12; i++) {
    const { slope, curvature } = slopes(judged, beta);
    if (slope === 0) break;
    if (slope > 0) high = beta;
    else low = beta;
    const newton = beta - slope / curvature;
    beta = newton > low && newton < high ? newton : Math.sqrt(low * high);
    if (Math.abs(newton - beta) < 1e-13 * beta && Math.abs(slope / curvature) < 1e-11 * beta) break;
  }
  return as(beta);
}

/** Mean NLL of `beta · logits`, with its first and second derivative by `beta`. */
function slopes({ logits, width, answers, truth }: Judged, beta: number) {
  const rows = logits.length / width;
  let [nll, slope, curvature] = [0, 0, 0];
  if (!isOneOf(answers)) {
    for (let at = 0; at < logits.length; at++) {
      const z = logits[at]!;
      // −log of the probability of what is true: log(1 + e^−s), with the sign on the side of the truth.
      const s = truth[at]! > 0.5 ? z : -z;
      const wrong = sigmoid(-beta * s);
      nll += Math.max(-beta * s, 0) + Math.log1p(Math.exp(-Math.abs(beta * s)));
      slope -= wrong * s;
      curvature += wrong * (1 - wrong) * s * s;
    }
    return { nll: nll / rows, slope: slope / rows, curvature: curvature / rows };
  }
  const scaled = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    for (let c = 0; c < width; c++) scaled[c] = beta * logits[from + c]!;
    const logSum = logSumAt(scaled, 0, width);
    const own = logits[from + truth[row]!]!;
    let [mean, square] = [0, 0];
    for (let c = 0; c < width; c++) {
      // Below the true class's, so that an offset of the row costs no digits.
      const z = logits[from + c]! - own;
      const p = Math.exp(scaled[c]! - logSum);
      mean += p * z;
      square += p * z * z;
    }
    nll += logSum - beta * own;
    slope += mean;
    curvature += square - mean * mean;
  }
  return { nll: nll / rows, slope: slope / rows, curvature: curvature / rows };
}
