import * as tf from "@tensorflow/tfjs";
import { closedForm } from "./closed_form.ts";

/** How far the student's answer is from the teacher's in each row, and how that changes. */
export interface RowDivergence {
  /** `[rows]` */
  readonly rows: tf.Tensor1D;
  /** With respect to the softened logits, `[rows, classes]`; each row's is that of its own divergence. */
  readonly gradient: tf.Tensor2D;
}

/** A divergence of log-probabilities, `[rows, classes]` each. */
export type Divergence = (logP: tf.Tensor2D, logQ: tf.Tensor2D) => RowDivergence;

/** Two answers beside each other, `[…, classes]` each. */
export interface Apart<T extends tf.Tensor = tf.Tensor> {
  /** The teacher's probabilities. */
  readonly p: T;
  /** `log q − log p` */
  readonly logRatio: T;
  /** `q − p`, which sums to 0 over the classes. */
  readonly surplus: T;
  /** `p · (log p − log q) + (q − p)`: each is ≥ 0, and their sum over the classes is `KL(p ‖ q)`. */
  readonly terms: T;
}

/** Below this, `log q − log p` is put into a series: the differences of p and q would be rounding. */
const NEAR = 0.25;

/**
 * How far apart p and q are. A term is `p · (eᵈ − 1 − d)` with `d = log q − log p`, of which a series loses no digits
 * where the two nearly agree, as they do at high temperatures. What the teacher deems impossible has `q` for its term.
 *
 * @param logP the teacher's log-probabilities
 * @param logRatio `log q − log p`; taken from log-probabilities alone, it is as good as these are
 */
export function apart<T extends tf.Tensor>(logP: T, logQ: T, logRatio: T = tf.sub(logQ, logP)): Apart<T> {
  const [p, q] = [tf.exp(logP), tf.exp(logQ)];
  const isNear = tf.less(tf.abs(logRatio), NEAR);
  const d = tf.where(isNear, logRatio, tf.zerosLike(logRatio));
  // eᵈ − 1 − d to d⁷, by Horner's rule
  const inside = [720, 120, 24, 6, 2].reduce<tf.Tensor>(
    (sum, factorial) => tf.add(tf.mul(sum, d), 1 / factorial),
    tf.scalar(1 / 5040),
  );
  const series = tf.mul(inside, tf.square(d));
  const difference = tf.sub(q, p);
  const far = tf.where(tf.greater(p, 0), tf.sub(difference, tf.mul(p, logRatio)), q);
  return {
    p,
    logRatio,
    surplus: tf.where(isNear, tf.mul(p, tf.add(d, series)), difference) as T,
    terms: tf.where(isNear, tf.mul(p, series), far) as T,
  };
}

/**
 * {@link apart} of `p = softmax(teacher / T)` and `q = softmax(student / T)`. Their ratio is that of the logits, each
 * less its row's largest: at a high temperature the logarithms of two probabilities would differ by rounding alone.
 */
export function softenedApart(
  student: tf.Tensor,
  teacher: tf.Tensor,
  temperature: number | tf.Scalar,
): Apart {
  const softened = (logits: tf.Tensor) => {
    const shifted = tf.div(tf.sub(logits, tf.max(logits, -1, true)), temperature);
    const log = tf.log(tf.sum(tf.exp(shifted), -1, true));
    return { shifted, log, logs: tf.sub(shifted, log) };
  };
  const [ours, theirs] = [softened(student), softened(teacher)];
  const logRatio = tf.sub(tf.sub(ours.shifted, theirs.shifted), tf.sub(ours.log, theirs.log));
  return apart<tf.Tensor>(theirs.logs, ours.logs, logRatio);
}

/** `Σ_c p_c · (log p_c − log q_c)` in each row, `[rows]`; see {@link apart}. */
export function kullbackLeibler(logP: tf.Tensor2D, logQ: tf.Tensor2D): tf.Tensor1D {
  return tf.sum(apart(logP, logQ).terms, 1);
}

/** `KL(p ‖ q)`, p being the teacher: the student covers all that the teacher deems possible. */
export function forwardKl(logP: tf.Tensor2D, logQ: tf.Tensor2D): RowDivergence {
  const { terms, surplus } = apart(logP, logQ);
  return { rows: tf.sum(terms, 1), gradient: surplus };
}

/** `KL(q ‖ p)`, q being the student: the student seeks out what the teacher deems likely. */
export function reverseKl(logP: tf.Tensor2D, logQ: tf.Tensor2D): RowDivergence {
  return { rows: kullbackLeibler(logQ, logP), gradient: throughSoftmax(logQ, tf.sub(logQ, logP)) };
}

/** A gradient with respect to `q = softmax(z)` as one with respect to z: `q · (g − Σ_c q_c · g_c)`. */
export function throughSoftmax(logQ: tf.Tensor2D, gradient: tf.Tensor2D): tf.Tensor2D {
  const q = tf.exp(logQ);
  return tf.mul(q, tf.sub(gradient, tf.sum(tf.mul(q, gradient), 1, true)));
}

/** Where a divergence is measured. */
export interface DivergenceOptions {
  /** What both sides' logits are divided by; 1 by default. */
  readonly temperature?: number;
  /** 1 for each row that counts, else 0, `[…]`; all count by default. */
  readonly mask?: tf.Tensor;
}

/**
 * The mean divergence over the rows that count.
 *
 * @param studentLogits `[…, classes]`
 * @param teacherLogits `[…, classes]`; carries no gradient
 */
export function meanDivergence(
  studentLogits: tf.Tensor,
  teacherLogits: tf.Tensor,
  { temperature = 1, mask }: DivergenceOptions,
  divergence: Divergence,
): tf.Scalar {
  const classes = studentLogits.shape.at(-1)!;
  const flat = (logits: tf.Tensor) => tf.reshape(logits, [-1, classes]) as tf.Tensor2D;
  return closedForm(flat(studentLogits), (studentLogits) => {
    const logP = tf.logSoftmax<tf.Tensor2D>(tf.div(flat(teacherLogits), temperature)); // [rows, classes]
    const logQ = tf.logSoftmax<tf.Tensor2D>(tf.div(studentLogits, temperature)); // [rows, classes]
    const { rows, gradient } = divergence(logP, logQ);
    const counts = mask ? tf.cast(tf.reshape(mask, [-1]), "float32") : tf.onesLike(rows);
    const shares = tf.div(counts, tf.maximum(tf.sum(counts), 1)); // [rows]
    return {
      loss: tf.sum(tf.mul(shares, rows)),
      gradient: tf.mul(gradient, tf.div(tf.expandDims(shares, 1), temperature)),
    };
  });
}
