import * as tf from "@tensorflow/tfjs";
import type { Loss } from "../../core/loss.ts";
import { seededRandom } from "../../core/random.ts";

/** Plain numbers for a loss. */
export interface LossBatch {
  readonly student: readonly (readonly number[])[];
  readonly teacher: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** Logits of the given spread for both sides, and labels. */
export function randomBatch(batch: number, classes: number, { seed = 1, spread = 2 } = {}): LossBatch {
  const random = seededRandom(seed);
  const logits = () =>
    Array.from({ length: batch }, () => Array.from({ length: classes }, () => spread * random.normal()));
  const labels = Array.from({ length: batch }, () => random.integer(classes));
  return { student: logits(), teacher: logits(), labels };
}

/** Rows of a batch in another order, or more than once. */
export function pick({ student, teacher, labels }: LossBatch, rows: readonly number[]): LossBatch {
  const from = <T>(list: readonly T[]) => rows.map((row) => list[row]!);
  return { student: from(student), teacher: from(teacher), labels: from(labels) };
}

/** What a loss observes is dropped unless a listener is given. */
export interface LossCall {
  readonly progress?: number;
  readonly observe?: (name: string, value: number) => void;
}

/** Student's and teacher's logits to a scalar, as functions to differentiate. */
export function lossOf(
  loss: Loss,
  labels: readonly number[],
  { progress = 0, observe = () => {} }: LossCall = {},
) {
  return (student: tf.Tensor, teacher: tf.Tensor): tf.Scalar =>
    loss({
      student: { logits: student as tf.Tensor2D },
      teacher: { logits: teacher as tf.Tensor2D },
      labels: tf.tensor1d([...labels], "int32"),
      progress,
      observe,
    });
}

/** The loss of a batch. Call inside `tf.tidy`. */
export function valueOf(loss: Loss, batch: LossBatch, call?: LossCall): tf.Scalar {
  return lossOf(loss, batch.labels, call)(tensor(batch.student), tensor(batch.teacher));
}

/** The gradient with respect to the student's logits, `[batch, classes]`. Call inside `tf.tidy`. */
export function gradientOf(loss: Loss, batch: LossBatch, call?: LossCall): tf.Tensor {
  const teacher = tensor(batch.teacher);
  return tf.grad((student) => lossOf(loss, batch.labels, call)(student, teacher))(tensor(batch.student));
}

/** Rows as a tensor. */
export function tensor(rows: readonly (readonly number[])[]): tf.Tensor2D {
  return tf.tensor2d(rows.map((row) => [...row]), [rows.length, rows[0]!.length], "float32");
}
