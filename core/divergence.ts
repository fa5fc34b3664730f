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

/**
 * `Σ_c p_c · (log p_c − log q_c)` in each row, `[rows]`. What is added, `q − p`, sums to 0 over the classes. With it
 * each term is ≥ 0, and what float32 loses where the two nearly agree cancels to first order.
 */
export function kullbackLeibler(logP: tf.Tensor2D, logQ: tf.Tensor2D): tf.Tensor1D {
  const p = tf.exp(logP);
  return tf.sum(tf.add(tf.mul(p, tf.sub(logP, logQ)), tf.sub(tf.exp(logQ), p)), 1);
}

/** `KL(p ‖ q)`, p being the teacher: the student covers all that the teacher deems possible. */
export function forwardKl(logP: tf.Tensor2D, logQ: tf.Tensor2D): RowDivergence {
  return { rows: kullbackLeibler(logP, logQ), gradient: tf.sub(tf.exp(logQ), tf.exp(logP)) };
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
  /** What both sides' logits are divided by; 1 unless told. */
  readonly temperature?: number;
  /** 1 for each row that counts, else 0, `[…]`; all count unless told. */
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
