import { argMax } from "../../base/softmax.ts";
import { isOneOf, logSumAt, sigmoid } from "../../models/combined/combine.ts";
import { fitTemperature, type Judged } from "../../models/combined/fit_temperature.ts";
import { FEWEST } from "../../models/combined/judge.ts";
import type { Calibration, Confidence } from "../../results.ts";
import { expectedCalibrationError } from "../metrics.ts";

/** Bins of the expected calibration error. */
const BINS = 15;
/** Standard deviations above the mean that chance stays below in 999 of 1000 cases. */
const FAR = 3.09;
/** A calibration error below this misleads nobody, however sure it is. */
const HARMLESS = 0.05;
/** A temperature between these is near 1. */
const NEAR_ONE: readonly [number, number] = [0.67, 1.5];

/** The loss of each row, `[rows]`: NLL at a temperature, in nats and of labels summed over these; of numbers the mean squared error. */
export function rowLosses({ logits, width, answers, truth }: Judged, temperature = 1): Float64Array {
  const losses = new Float64Array(logits.length / width);
  const scaled = new Float64Array(width);
  for (let row = 0; row < losses.length; row++) {
    const from = row * width;
    if (isOneOf(answers)) {
      for (let c = 0; c < width; c++) scaled[c] = logits[from + c]! / temperature;
      losses[row] = logSumAt(scaled, 0, width) - scaled[truth[row]!]!;
      continue;
    }
    for (let at = from; at < from + width; at++) {
      const off = logits[at]! - truth[at]!;
      const s = (truth[at]! > 0.5 ? logits[at]! : -logits[at]!) / temperature;
      losses[row]! += answers === "numbers"
        ? off * off / width
        : Math.max(-s, 0) + Math.log1p(Math.exp(-Math.abs(s)));
    }
  }
  return losses;
}

/** Confidence and correctness of each answer at a temperature: of labels the probability of each, and whether it is there. */
function confidences(judged: Judged, temperature: number) {
  const { logits, width, answers, truth } = judged;
  const losses = rowLosses(judged, temperature);
  const nll = losses.reduce((a, b) => a + b, 0) / losses.length;
  if (!isOneOf(answers)) {
    const confidence = Float64Array.from(logits, (logit) => sigmoid(logit / temperature));
    return { confidence, correct: Float64Array.from(truth), nll };
  }
  const [confidence, correct] = [new Float64Array(losses.length), new Float64Array(losses.length)];
  for (let row = 0; row < losses.length; row++) {
    const scaled = Float64Array.from({ length: width }, (_, c) => logits[row * width + c]! / temperature);
    const best = argMax(scaled);
    confidence[row] = Math.exp(scaled[best]! - logSumAt(scaled, 0, width));
    correct[row] = best === truth[row] ? 1 : 0;
  }
  return { confidence, correct, nll };
}

/** ECE and NLL of logits divided by a temperature. */
export function confidenceAt(judged: Judged, temperature: number): Confidence<number> {
  const { confidence, correct, nll } = confidences(judged, temperature);
  return { ece: expectedCalibrationError(confidence, correct, BINS), nll };
}

/**
 * The calibration error that models which are perfectly calibrated, with these confidences, stay below in 999 of 1000 cases. In each
 * bin what is right less what is promised is then nearly normal, with mean 0 and the variance `Σ p (1 − p)`; the error is the sum of
 * these sizes. Its mean is above 0, the more so the fewer rows there are (Bröcker & Smith, 2007, Increasing the Reliability of
 * Reliability Diagrams, https://doi.org/10.1175/WAF993.1).
 */
export function errorByChance(confidence: ArrayLike<number>): number {
  const variances = new Float64Array(BINS);
  for (let i = 0; i < confidence.length; i++) {
    const p = confidence[i]!;
    variances[Math.min(BINS - 1, Math.max(0, Math.ceil(p * BINS) - 1))]! += p * (1 - p);
  }
  const mean = variances.reduce((sum, one) => sum + Math.sqrt(2 * one / Math.PI), 0);
  const variance = variances.reduce((sum, one) => sum + one * (1 - 2 / Math.PI), 0);
  return (mean + FAR * Math.sqrt(variance)) / confidence.length;
}

/** A teacher's answers to the rows of both parts. */
export interface ToCalibrate {
  readonly test: Judged;
  /** Null where there are no validation rows. */
  readonly validation: Judged | null;
  /** What its answers have been divided by already. */
  readonly applied?: number | undefined;
  /** How many teachers are looked at: the more, the rarer must chance be that finds one. */
  readonly among: number;
}

/** How confident a teacher is against how right it is, with the temperature that validation rows ask for and without. */
export function calibrationOf({ test, validation, applied = 1, among }: ToCalibrate): Calibration<number> {
  // As they were before, so that calibrated teachers show what they gained.
  const undone = (judged: Judged): Judged =>
    applied === 1
      ? judged
      : { ...judged, logits: Float64Array.from(judged.logits, (logit) => logit * applied) };
  const [trained, held] = [undone(test), validation && undone(validation)];
  const as_trained = confidenceAt(trained, 1);
  const isApplied = applied !== 1;
  if (!held || !isEnough(held)) {
    return {
      temperature: null,
      applied: isApplied,
      as_trained,
      calibrated: null,
      validation: null,
      misleads: false,
    };
  }
  const { confidence, correct, nll } = confidences(held, 1);
  const found = {
    ece: expectedCalibrationError(confidence, correct, BINS),
    nll,
    ece_by_chance: errorByChance(confidence),
  };
  const { temperature, likelihoodRatio, bound } = fitTemperature(held);
  const isFar = !bound && (temperature < NEAR_ONE[0] || temperature > NEAR_ONE[1]) &&
    // Above it by chance in 1 of 100 runs at most, whichever of the teachers it is (chi-squared is below exp(−x / 2)).
    likelihoodRatio > 2 * Math.log(100 * among);
  const isOff = found.ece > Math.max(HARMLESS, found.ece_by_chance);
  return {
    temperature: bound ? null : temperature,
    applied: isApplied,
    as_trained,
    calibrated: bound ? null : confidenceAt(trained, temperature),
    validation: found,
    misleads: !isApplied && (isFar || isOff),
  };
}

/** Whether there are rows, and classes, enough to fit a temperature on. */
function isEnough({ logits, width, truth, answers }: Judged): boolean {
  if (logits.length / width < FEWEST) return false;
  return !isOneOf(answers) || Array.prototype.some.call(truth, (label) => label !== truth[0]);
}
