import * as tf from "@tensorflow/tfjs";
import type { Combination } from "../../outputs.ts";
import type { TaskLosses } from "../../strategy.ts";
import { NEAR } from "../answers.ts";
import { isOneOf, SURE } from "./combine.ts";

/** `combined` of tensors: logits `[batch, classes]` of each member as one. Call inside `tf.tidy`. */
export function combinedTensors(
  members: readonly tf.Tensor2D[],
  { mean, weights = members.map(() => 1 / members.length), perRow, temperature = 1 }: Combination,
  answers: TaskLosses["answers"],
): tf.Tensor2D {
  const shares = perRow && members.length > 1 ? entropyShares(members, answers) : undefined;
  const whole = weightedTensors(members, shares ?? weights, mean, answers);
  return temperature === 1 ? whole : tf.div(whole, temperature);
}

/** The mean of logits `[batch, classes]`, or of their probabilities, by weights: a number for each member, or `[batch, 1]`. */
export function weightedTensors(
  members: readonly tf.Tensor2D[],
  weights: readonly (number | tf.Tensor)[],
  mean: Combination["mean"],
  answers: TaskLosses["answers"],
): tf.Tensor2D {
  if (mean === "logits" || answers === "numbers") {
    return tf.addN(members.map((logits, m) => tf.mul(logits, weights[m]!))) as tf.Tensor2D;
  }
  if (!isOneOf(answers)) {
    return logitOf(tf.addN(members.map((logits, m) => tf.mul(tf.sigmoid(logits), weights[m]!))));
  }
  // log-sum-exp over a stack [members, batch, classes]; a weight of 0 adds exp(-inf) = 0.
  const logOf = (weight: number | tf.Tensor) =>
    typeof weight === "number" ? Math.log(weight) : tf.log(weight);
  const weighted = members.map((logits, m) => tf.add(tf.logSoftmax(logits), logOf(weights[m]!)));
  return tf.logSumExp(tf.stack(weighted), 0) as tf.Tensor2D;
}

/** See `entropyWeights`: of each member `[batch, 1]`. */
function entropyShares(members: readonly tf.Tensor2D[], answers: TaskLosses["answers"]): tf.Tensor[] {
  const entropies = members.map((logits) => tf.add(entropyOf(logits, answers), SURE));
  const sum = tf.addN(entropies);
  return entropies.map((entropy) => tf.div(tf.sub(1, tf.div(entropy, sum)), members.length - 1));
}

/** `[batch, 1]`, in nats. */
function entropyOf(logits: tf.Tensor2D, answers: TaskLosses["answers"]): tf.Tensor {
  if (isOneOf(answers)) {
    const logP = tf.logSoftmax(logits);
    return tf.neg(tf.sum(tf.mul(tf.exp(logP), logP), 1, true));
  }
  const z = tf.abs(logits);
  const each = tf.add(tf.softplus(tf.neg(z)), tf.mul(z, tf.sigmoid(tf.neg(z))));
  return tf.sum(each, 1, true);
}

/** The logit of probabilities: `log(p / (1 − p))`. */
function logitOf(probabilities: tf.Tensor): tf.Tensor2D {
  const p = tf.clipByValue(probabilities, NEAR, 1 - NEAR);
  return tf.log(tf.div(p, tf.sub(1, p))) as tf.Tensor2D;
}
