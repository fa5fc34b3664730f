import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import type { AnswerFormat } from "../preprocessing.ts";

/** What probabilities are raised to at least before their logarithm is taken: that of 0 is no number. */
export const FLOOR = 1e-30;

/** How far from 1 the probabilities of a row may sum to, as those that were stored with few digits do. */
const OFF = 0.02;

/** How far below 0 a probability may be, as one less another that is nearly 1. */
const ROUNDED = 1e-3;

/**
 * Logits of probabilities: `log(max(p, 1e-30))`. They differ from the logits that the probabilities were made of by one
 * number in each row, so they say the same at every temperature. A row that does not sum to 1 (to 0.02), or has a number
 * below 0, has NaN, which no run takes for an answer.
 *
 * @param probabilities `[batch, classes]`
 */
export function logitsOf(probabilities: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const sums = tf.sum(probabilities, 1, true); // [batch, 1]
    const isWhole = tf.logicalAnd(
      tf.less(tf.abs(tf.sub(sums, 1)), OFF),
      tf.greater(tf.min(probabilities, 1, true), -ROUNDED),
    );
    const wholes = tf.where(isWhole, tf.zerosLike(sums), tf.fill([sums.shape[0]!, 1], NaN));
    return tf.add(tf.log(tf.maximum(probabilities, FLOOR)), wholes) as tf.Tensor2D;
  });
}

/** How near a label's probability may be to 0 and 1: float32 has no number between 1 - 6e-8 and 1. */
export const NEAR = 1e-7;

/**
 * Logits of labels' probabilities, each by itself: `log(p / (1 − p))`, with p from 1e-7 to 1 − 1e-7. A number below 0 or above 1
 * has NaN, which no run takes for an answer.
 *
 * @param probabilities `[batch, labels]`
 */
export function logitsOfEach(probabilities: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const isOne = tf.logicalAnd(
      tf.greaterEqual(probabilities, -ROUNDED),
      tf.lessEqual(probabilities, 1 + ROUNDED),
    );
    const p = tf.clipByValue(probabilities, NEAR, 1 - NEAR);
    const wholes = tf.where(isOne, tf.zerosLike(p), tf.fill(p.shape, NaN));
    return tf.add(tf.sub(tf.log(p), tf.log(tf.sub(1, p))), wholes) as tf.Tensor2D;
  });
}

/** Logits `[batch, 2]` of the second class's probability, `[batch, 1]`. */
export function logitsOfSecond(probability: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const logits = logitsOf(tf.concat([tf.sub(1, probability), probability], 1) as tf.Tensor2D);
    return tf.sub(logits, tf.slice(logits, [0, 0], [-1, 1])) as tf.Tensor2D;
  });
}

/** Whose answers are looked at, and to which rows. */
export interface Asked {
  /** The model's name. */
  readonly who: string;
  /** The rows in words: `test rows`. */
  readonly of: string;
  /** The data set's row behind each answer, from 0. */
  readonly rows: ArrayLike<number>;
  /** Class names, or those of the outputs; left out, they are numbered from 1. */
  readonly classes?: readonly string[] | undefined;
  /** How outputs are read that are no logits of classes. */
  readonly answer?: AnswerFormat | undefined;
}

/** What to do about an answer that is not finite, by what outputs stand for. */
const REMEDIES: Readonly<Record<"softmax" | AnswerFormat["from"], (value: number) => string>> = {
  softmax: (value) =>
    value === -Infinity
      ? "a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))"
      : "look at what it makes of that row (probabilities below 0, or that do not sum to 1, are none)",
  sigmoid: (value) =>
    Number.isNaN(value)
      ? "look at what it makes of that row (probabilities below 0 or above 1 are none)"
      : "a label's logit is log(p / (1 - p)), so keep each probability p between 1e-7 and 1 - 1e-7",
  numbers: () => "look at what it makes of that row",
};

/**
 * Throws a `UserError` where an answer, of `[rows, classes]`, is not finite: with the model, the row (1 is the first of the
 * data), the class or output, and the remedy.
 */
export function checkFinite(logits: ArrayLike<number>, { who, of, rows, classes, answer }: Asked): void {
  for (let at = 0; at < logits.length; at++) {
    const value = logits[at]!;
    if (Number.isFinite(value)) continue;
    const width = logits.length / rows.length;
    const [row, c] = [Math.floor(at / width), at % width];
    const remedy = REMEDIES[answer?.from ?? "softmax"](value);
    throw new UserError(
      `Cannot use the answers of ${who} to the ${of}: each must be a finite number: row ${rows[row]! + 1}, ${
        answer ? "output" : "class"
      } ${classes ? show(classes[c]) : c + 1} is ${value}; ${remedy}`,
    );
  }
}
