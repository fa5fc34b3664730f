import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { closedForm } from "../../core/closed_form.ts";
import { lossWith, teacherOutputs } from "../../core/loss.ts";
import { definePlugin, type Plugin, type Spec } from "../../core/plugin.ts";
import type { Random } from "../../core/random.ts";
import { toScheduler } from "../../core/scheduler.ts";
import { temperatureNow } from "../../core/temperature.ts";

/** How teachers are weighed against each other, row by row. */
export type TeacherWeighing = "uniform" | "confidence" | "entropy";

/**
 * The weight of each of K teachers in each row; in a row they sum to 1.
 *
 * - `confidence`: `(1 − softmax_k(CE_k)) / (K − 1)`, with the teachers' cross-entropies with the label (at T = 1): more for
 *   who is right. Uniform where the label is unknown. Zhang, Chen & Wang (2022), "Confidence-Aware Multi-Teacher Knowledge
 *   Distillation", https://arxiv.org/abs/2201.00007; their code divides by K once more, which we leave out. It is the
 *   logits' part of the paper: the hints from the teachers' features, weighed likewise, are left out.
 * - `entropy`: `(1 − H_k / Σ_j H_j) / (K − 1)`, with the entropies of the teachers' answers: more for who is sure, whatever
 *   the label. Kwon, Na, Lee & Kim (2020), "Adaptive Knowledge Distillation Based on Entropy",
 *   https://doi.org/10.1109/ICASSP40776.2020.9054698, in the form in which Zhang et al. compare with it, scaled to sum to 1.
 *
 * @param teacherLogits `[teachers, batch, classes]`
 * @param labels int32 `[batch]`; -1 where the class is unknown
 * @returns `[teachers, batch]`
 */
export function teacherWeights(
  teacherLogits: tf.Tensor3D,
  labels: tf.Tensor1D,
  weighing: TeacherWeighing,
): tf.Tensor2D {
  const [teachers, batch, classes] = teacherLogits.shape;
  if (teachers === 1 || weighing === "uniform") return tf.fill([teachers, batch], 1 / teachers);
  const logP = tf.logSoftmax(teacherLogits);
  if (weighing === "confidence") {
    // In int32 and then cast: the WASM kernel writes the bits of an integer whatever type it is asked for. A label of -1
    // gives a row of zeros, so the same cross-entropy of 0 for all.
    const onehot = tf.cast(tf.oneHot(labels, classes), "float32");
    const surprise = tf.neg(tf.sum(tf.mul(onehot, logP), 2)); // [teachers, batch]
    return tf.div(tf.sub(1, tf.softmax(surprise.transpose()).transpose()), teachers - 1);
  }
  // Where all are sure beyond what float32 can tell, they count alike.
  const entropy = tf.add(tf.neg(tf.sum(tf.mul(tf.exp(logP), logP), 2)), 1e-7); // [teachers, batch]
  return tf.div(tf.sub(1, tf.div(entropy, tf.sum(entropy, 0))), teachers - 1);
}

/**
 * Divergence of the student from each teacher's softened answers, weighted by teacher and row:
 *
 * `T² · mean_n Σ_k w_kn Σ_c p_knc · (log p_knc − log q_nc)`, with `p_k = softmax(teacher_k / T)` and `q = softmax(student / T)`
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[teachers, batch, classes]`; carries no gradient
 * @param weights `[teachers, batch]`; carry no gradient
 * @param temperature T, above 0
 */
export function multiTeacher(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor3D,
  weights: tf.Tensor2D,
  temperature: number,
): tf.Scalar {
  const [batch] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    const logP = tf.logSoftmax(tf.div(teacherLogits, temperature)); // [teachers, batch, classes]
    const logQ = tf.logSoftmax(tf.div(studentLogits, temperature)); // [batch, classes]
    const p = tf.exp(logP);
    const w = tf.expandDims(weights, 2); // [teachers, batch, 1]
    // The surplus sums to 0 over the classes; with it each term is ≥ 0, as in soft-targets.
    const surplus = tf.mul(w, tf.sub(tf.exp(logQ), p));
    const divergence = tf.sum(tf.add(tf.mul(w, tf.mul(p, tf.sub(logP, logQ))), surplus));
    return {
      loss: tf.mul(divergence, temperature ** 2 / batch),
      gradient: tf.mul(tf.sum(surplus, 0), temperature / batch),
    };
  });
}

/**
 * Which of so many teachers teach in a step, where each is left out with a probability: at least one does.
 *
 * Son, Na, Choi & Hwang (2021), "Densely Guided Knowledge Distillation using Multiple Teacher Assistants",
 * https://arxiv.org/abs/2009.08825.
 */
export function keptTeachers(count: number, drop: number, random: Random): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const kept = all.filter(() => random.uniform() >= drop);
  return kept.length ? kept : [random.integer(count)];
}

/** Options of {@link multiTeacherLoss}. */
export interface MultiTeacherOptions {
  /** `uniform` (default), `confidence` (CA-MKD, by the labels) or `entropy` (by how sure each teacher is). */
  readonly weights?: TeacherWeighing | undefined;
  /** A number above 0, or a scheduler that stays above 0; 4 unless told. */
  readonly temperature?: number | Spec<"scheduler"> | string | undefined;
  /** Probability that a teacher is left out of a step, in [0, 1); 0 unless told. */
  readonly drop?: number | undefined;
}

/** {@link multiTeacher} of the members of an ensemble; a teacher without members counts as its only one. */
export const multiTeacherLoss: Plugin<"loss", "multi-teacher", MultiTeacherOptions> = definePlugin({
  kind: "loss",
  name: "multi-teacher",
  summary: "Soft targets of each member of an ensemble, weighted by teacher and row.",
  paper: "Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, " +
    "https://arxiv.org/abs/2201.00007",
  options: (kit) =>
    z.strictObject({
      weights: z.enum(["uniform", "confidence", "entropy"]).default("uniform")
        .describe(
          "More for teachers that are right (`confidence`) or sure (`entropy`), row by row; or all alike.",
        ),
      temperature: kit.schedule({ above: 0 }).default(4)
        .describe("What all logits are divided by; the weights are found at 1."),
      drop: z.number().min(0).lt(1).default(0)
        .describe(
          "Probability that a teacher is left out of a step; at least one stays, and weights sum to 1.",
        ),
    }),
  create({ weights: weighing, temperature, drop }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function multiTeacherLoss(context) {
      const teacher = teacherOutputs(context, "multi-teacher");
      const members = teacher.members ?? [teacher];
      const temperature = temperatureNow(temperatureAt, context);
      const kept = keptTeachers(members.length, drop, context.random.split("drop"));
      const logits = tf.stack(kept.map((k) => members[k]!.logits)) as tf.Tensor3D; // [kept, batch, classes]
      const weights = teacherWeights(logits, context.labels, weighing); // [kept, batch]
      const means = tf.unstack(tf.mean(weights, 1)) as tf.Scalar[];
      members.forEach((_, k) => context.observe(`weight.${k + 1}`, means[kept.indexOf(k)] ?? 0));
      return multiTeacher(context.student.logits, logits, weights, temperature);
    }, { needs: { members: true } });
  },
});
