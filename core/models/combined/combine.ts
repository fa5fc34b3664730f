import type { Combination } from "../../outputs.ts";
import type { TaskLosses } from "../../strategy.ts";
import { FLOOR, NEAR } from "../answers.ts";

/** What outputs stand for. */
type Answers = TaskLosses["answers"];

/** Added to each entropy, in nats, so that members that are all sure count alike. */
export const SURE = 1e-6;

/**
 * Answers of several members, `[rows, width]` of logits each, as one, in float64: see `ensembleOf`, which does the same to
 * tensors.
 */
export function combined(
  answered: readonly ArrayLike<number>[],
  width: number,
  { mean: wanted, weights, perRow, temperature = 1 }: Combination,
  answers: Answers,
): Float64Array {
  const mean = answers === "numbers" ? "logits" : wanted;
  const members = answered.length;
  const length = answered[0]?.length ?? 0;
  const out = new Float64Array(length);
  const offsets = mean === "probabilities" && isOneOf(answers)
    ? answered.map((logits) => logSums(logits, width))
    : undefined;
  const shares = perRow ? entropyWeights(answered, width, answers) : undefined;
  for (let m = 0; m < members; m++) {
    const logits = answered[m]!;
    const given = weights?.[m] ?? 1 / members;
    for (let at = 0; at < length; at++) {
      const row = Math.floor(at / width);
      const weight = shares ? shares[row * members + m]! : given;
      const logit = logits[at]!;
      out[at]! += weight *
        (mean === "logits" ? logit : offsets ? Math.exp(logit - offsets[m]![row]!) : sigmoid(logit));
    }
  }
  for (let at = 0; at < length; at++) out[at] = logitOfMean(out[at]!, mean, answers) / temperature;
  return out;
}

function logitOfMean(value: number, mean: Combination["mean"], answers: Answers): number {
  if (mean === "logits") return value;
  if (isOneOf(answers)) return Math.log(Math.max(value, FLOOR));
  const p = Math.min(Math.max(value, NEAR), 1 - NEAR);
  return Math.log(p / (1 - p));
}

/**
 * How much each of several members counts in each row, `[rows, members]`: `(1 − H_k / Σ_j H_j) / (K − 1)` with the entropies `H` of
 * their answers, so more for who is sure. Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy,
 * https://doi.org/10.1109/ICASSP40776.2020.9054698, scaled to sum to 1. Of labels `H` is the sum of the labels' own.
 */
export function entropyWeights(
  answered: readonly ArrayLike<number>[],
  width: number,
  answers: Answers,
): Float64Array {
  const members = answered.length;
  const rows = (answered[0]?.length ?? 0) / width;
  const weights = new Float64Array(rows * members).fill(1);
  if (members < 2) return weights;
  const entropies = new Float64Array(members);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let m = 0; m < members; m++) {
      sum += entropies[m] = SURE + entropyOf(answered[m]!, row * width, width, answers);
    }
    for (let m = 0; m < members; m++) {
      weights[row * members + m] = (1 - entropies[m]! / sum) / (members - 1);
    }
  }
  return weights;
}

function entropyOf(logits: ArrayLike<number>, from: number, width: number, answers: Answers): number {
  let entropy = 0;
  if (!isOneOf(answers)) {
    for (let at = from; at < from + width; at++) entropy += binaryEntropy(logits[at]!);
    return entropy;
  }
  const logSum = logSumAt(logits, from, width);
  for (let at = from; at < from + width; at++) {
    const logP = logits[at]! - logSum;
    entropy -= Math.exp(logP) * logP;
  }
  return entropy;
}

/** Entropy of a label whose logit is `z`: `log(1 + e^−|z|) + |z| · σ(−|z|)`. */
function binaryEntropy(logit: number): number {
  const z = Math.abs(logit);
  const less = Math.exp(-z);
  return Math.log1p(less) + z * less / (1 + less);
}

/** Whether outputs are logits of classes, of which one is true. */
export function isOneOf(answers: Answers): boolean {
  return answers === "softmax" || answers === "tokens";
}

/** The combination of all members but one, its weight shared out: by the others' weights, where these have none alike. */
export function without({ weights, ...rest }: Combination, member: number): Combination {
  if (!weights) return rest;
  const others = weights.filter((_, m) => m !== member);
  const sum = others.reduce((a, b) => a + b, 0);
  return { ...rest, weights: others.map((weight) => sum > 0 ? weight / sum : 1 / others.length) };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** log Σ exp(logit) of the row that begins at `from`. */
export function logSumAt(logits: ArrayLike<number>, from: number, width: number): number {
  let most = -Infinity;
  for (let at = from; at < from + width; at++) most = Math.max(most, logits[at]!);
  let sum = 0;
  for (let at = from; at < from + width; at++) sum += Math.exp(logits[at]! - most);
  return most + Math.log(sum);
}

/** log Σ exp(logit) of each row, `[rows]`. */
function logSums(logits: ArrayLike<number>, width: number): Float64Array {
  return Float64Array.from(
    { length: logits.length / width },
    (_, row) => logSumAt(logits, row * width, width),
  );
}
