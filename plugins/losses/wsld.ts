import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { log1p } from "../../core/base/near_zero.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/** Taken from a logit, it leaves exactly no probability. */
const NEVER = 1e9;

/**
 * How much each row's soft label counts: little where the student already knows the row as well as the teacher does,
 * as the soft label then adds more bias than it takes variance away.
 *
 * `w_n = 1 − exp(−CE_n(student) / (CE_n(teacher) + 10⁻⁷))`, with the cross-entropies at T = 1
 *
 * A row of unknown class has weight 1.
 *
 * Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), "Rethinking Soft Labels for Knowledge Distillation: A
 * Bias-Variance Tradeoff Perspective", https://arxiv.org/abs/2102.00650.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`
 * @param labels int32 `[batch]`; -1 where the class is unknown
 * @returns `[batch]`, each in [0, 1]; not to be differentiated
 */
export function softLabelWeights(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  labels: tf.Tensor1D,
): tf.Tensor1D {
  const [, classes] = studentLogits.shape;
  // In int32 and then cast: the WASM kernel writes the bits of an integer whatever type it is asked for. A label of -1
  // gives a row of zeros.
  const onehot = tf.cast(tf.oneHot(labels, classes), "float32");
  const known = tf.sum(onehot, 1); // [batch]
  // log(1 + Σ exp(others − own)): of a row's surprise nothing is lost where it is far below float32's step from 1.
  const surprise = (logits: tf.Tensor2D) => {
    const own = tf.sum(tf.mul(onehot, logits), 1, true); // [batch, 1]
    const others = tf.logSumExp(tf.sub(tf.sub(logits, own), tf.mul(onehot, NEVER)), 1); // [batch]
    return tf.add(tf.relu(others), log1p(tf.exp(tf.neg(tf.abs(others))))); // [batch]
  };
  const ratio = tf.div(surprise(studentLogits), tf.add(surprise(teacherLogits), 1e-7));
  return tf.sub(1, tf.mul(known, tf.exp(tf.neg(ratio)))) as tf.Tensor1D;
}

/**
 * Cross-entropy of the student with the teacher's softened answers, weighted row by row:
 *
 * `−T² · mean_n w_n Σ_c p_nc · log q_nc`, with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 * @param weights `[batch]`; carry no gradient
 * @param temperature T, above 0
 */
export function weightedSoftLabels(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  weights: tf.Tensor1D,
  temperature: number,
): tf.Scalar {
  const [batch] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    const p = tf.softmax(tf.div(teacherLogits, temperature)); // [batch, classes]
    const logQ = tf.logSoftmax(tf.div(studentLogits, temperature)); // [batch, classes]
    const w = tf.expandDims(weights, 1); // [batch, 1]
    return {
      loss: tf.mul(tf.sum(tf.mul(w, tf.mul(p, logQ))), -(temperature ** 2) / batch),
      gradient: tf.mul(tf.mul(w, tf.sub(tf.exp(logQ), p)), temperature / batch),
    };
  });
}

/** {@link weightedSoftLabels} by {@link softLabelWeights}. The paper adds 1 part of the labels' cross-entropy to 2.5 of it. */
export const wsld = definePlugin({
  kind: "loss",
  name: "wsld",
  summary: "Soft targets that count less for rows that the student knows as well as the teacher.",
  paper:
    "Zhou, Song, Chen, Zhou, Wang, Yuan & Zhang (2021), Rethinking Soft Labels for Knowledge Distillation: " +
    "A Bias-Variance Tradeoff Perspective, https://arxiv.org/abs/2102.00650",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(2)
        .describe("What both sides' logits are divided by; the weights are found at 1."),
    }),
  create({ temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function wsld(context) {
      const [student, teacher] = [context.student.logits, teacherLogits(context, "wsld")];
      const temperature = temperatureNow(temperatureAt, context);
      const weights = softLabelWeights(student, teacher, context.labels);
      context.observe("rowWeight", tf.mean(weights));
      return weightedSoftLabels(student, teacher, weights, temperature);
    }, { tasks: ["classes", "tokens"] });
  },
});
