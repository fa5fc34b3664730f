import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { log1p } from "../../core/base/near_zero.ts";
import type { Random } from "../../core/base/random.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { teacherOutputs } from "../../core/losses/context.ts";
import { softenedApart } from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

const WEIGHINGS = ["uniform", "confidence", "entropy"] as const;

/** How teachers are weighed against each other, row by row. */
export type TeacherWeighing = (typeof WEIGHINGS)[number];

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
  if (weighing === "entropy") return shareOfOthers(logEntropies(teacherLogits));
  // In int32 and then cast: the WASM kernel writes the bits of an integer whatever type it is asked for. A label of -1
  // gives a row of zeros, so the same cross-entropy of 0 for all.
  const onehot = tf.cast(tf.oneHot(labels, classes), "float32");
  return shareOfOthers(tf.neg(tf.sum(tf.mul(onehot, tf.logSoftmax(teacherLogits)), 2)));
}

/**
 * `(1 − softmax_k) / (K − 1)`, `[teachers, batch]`: what the others have of the softmax over the teachers. It is their
 * sum, not a difference from 1 that rounding would make 0.
 */
function shareOfOthers(scores: tf.Tensor): tf.Tensor2D {
  const teachers = scores.shape[0]!;
  const shares = tf.transpose(tf.softmax(tf.transpose(scores))); // [teachers, batch]
  const others = tf.div(tf.sub(1, tf.eye(teachers)), teachers - 1);
  return tf.matMul(others, shares as tf.Tensor2D);
}

/**
 * The logarithm of each teacher's entropy, `[teachers, batch]`. With `δ_c` how far a logit is below the row's largest,
 * and `S = Σ exp(−δ_c)` over the classes but that one, the entropy is `log(1 + S) + Σ exp(−δ_c) · δ_c / (1 + S)`: a sum
 * over the other classes of what is above 0, whose logarithm is found however sure a teacher is.
 */
function logEntropies(logits: tf.Tensor3D): tf.Tensor2D {
  const classes = logits.shape[2];
  const below = tf.minimum(tf.sub(tf.max(logits, 2, true), logits), FURTHEST); // [teachers, batch, classes]
  const top = tf.cast(tf.oneHot(tf.cast(tf.argMin(below, 2), "int32"), classes), "float32");
  const sum = tf.sum(tf.mul(tf.exp(tf.neg(below)), tf.sub(1, top)), 2, true); // S
  // log(1 + S) / S, which is 1 where S is nothing
  const each = tf.where(
    tf.greater(sum, 1e-6),
    tf.div(log1p(sum), tf.maximum(sum, 1e-6)),
    tf.onesLike(sum),
  );
  const parts = tf.sub(tf.log(tf.add(tf.div(below, tf.add(sum, 1)), each)), below);
  return tf.logSumExp(tf.sub(parts, tf.mul(top, 2 * FURTHEST)), 2);
}

/** The weights times those that the ensemble's own option gives, scaled to sum to 1 in a row. */
function timesGiven(weights: tf.Tensor2D, given: readonly number[]): tf.Tensor2D {
  if (given.every((one) => one === given[0])) return weights;
  const scaled = tf.mul(weights, tf.tensor2d([...given], [given.length, 1]));
  return tf.div(scaled, tf.maximum(tf.sum(scaled, 0, true), 1e-30));
}

/** Further below the largest than any logit that counts. */
const FURTHEST = 1e30;

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
    const { terms, surplus } = softenedApart(studentLogits, teacherLogits, temperature); // [teachers, batch, classes]
    const w = tf.expandDims(weights, 2); // [teachers, batch, 1]
    return {
      loss: tf.mul(tf.sum(tf.mul(w, terms)), temperature ** 2 / batch),
      gradient: tf.mul(tf.sum(tf.mul(w, surplus), 0), temperature / batch),
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

/** {@link multiTeacher} of the members of an ensemble; a teacher without members counts as its only one. */
export const multiTeacherLoss = definePlugin({
  kind: "loss",
  name: "multi-teacher",
  summary:
    "Soft targets of each member of an ensemble, weighted by teacher and row, and by the ensemble's weights.",
  paper: "Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, " +
    "https://arxiv.org/abs/2201.00007",
  options: (kit) =>
    z.strictObject({
      weights: z.enum(WEIGHINGS).default("uniform")
        .describe(
          "More for teachers that are right by the labels (`confidence`, CA-MKD) or sure (`entropy`), row by row; or all alike (`uniform`).",
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
      const given = teacher.weights ?? members.map(() => 1);
      const heard = [...members.keys()].filter((k) => given[k]! > 0);
      const kept = keptTeachers(heard.length, drop, context.random.split("drop")).map((i) => heard[i]!);
      const logits = tf.stack(kept.map((k) => members[k]!.logits)) as tf.Tensor3D; // [kept, batch, classes]
      const weights = timesGiven(
        teacherWeights(logits, context.labels, weighing),
        kept.map((k) => given[k]!),
      );
      const means = tf.unstack(tf.mean(weights, 1)) as tf.Scalar[];
      members.forEach((_, k) => context.observe(`weight.${k + 1}`, means[kept.indexOf(k)] ?? 0));
      return multiTeacher(context.student.logits, logits, weights, temperature);
    }, { tasks: ["classes", "tokens"], needs: { members: true } });
  },
});
