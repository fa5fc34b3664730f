import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import {
  type DivergenceOptions,
  forwardKl,
  kullbackLeibler,
  meanDivergence,
  reverseKl,
  type RowDivergence,
  throughSoftmax,
} from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/**
 * Generalised Jensen–Shannon divergence, bounded however sure and wrong the student is:
 *
 * `mean_n [β · KL(p_n ‖ m_n) + (1 − β) · KL(q_n ‖ m_n)]`, with `m = β · p + (1 − β) · q`,
 * `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * It tends to 0 with β and with 1 − β; the ends themselves are by convention `KL(p ‖ q)` at β = 0 and `KL(q ‖ p)` at
 * β = 1. It is not multiplied by T².
 *
 * Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), "On-Policy Distillation of Language Models:
 * Learning from Self-Generated Mistakes", https://arxiv.org/abs/2306.13649.
 *
 * @param studentLogits `[…, classes]`
 * @param teacherLogits `[…, classes]`; carries no gradient
 * @param beta β in [0, 1], the teacher's share of the mixture
 * @param options The temperature, 1 by default, and a mask `[…]` of what counts
 */
export function jensenShannon(
  studentLogits: tf.Tensor,
  teacherLogits: tf.Tensor,
  beta: number,
  options: DivergenceOptions = {},
): tf.Scalar {
  const between = (logP: tf.Tensor2D, logQ: tf.Tensor2D) => fromMixture(logP, logQ, beta);
  const divergence = beta === 0 ? forwardKl : beta === 1 ? reverseKl : between;
  return meanDivergence(studentLogits, teacherLogits, options, divergence);
}

function fromMixture(logP: tf.Tensor2D, logQ: tf.Tensor2D, beta: number): RowDivergence {
  // The mixture's logarithm without a probability that could round to 0.
  const [ours, theirs] = [tf.add(logQ, Math.log(1 - beta)), tf.add(logP, Math.log(beta))];
  const top = tf.maximum(ours, theirs);
  const logM = tf.add(
    top,
    tf.log(tf.add(tf.exp(tf.sub(ours, top)), tf.exp(tf.sub(theirs, top)))),
  ) as tf.Tensor2D;
  return {
    rows: tf.add(
      tf.mul(kullbackLeibler(logP, logM), beta),
      tf.mul(kullbackLeibler(logQ, logM), 1 - beta),
    ),
    gradient: throughSoftmax(logQ, tf.mul(tf.sub(logQ, logM), 1 - beta)),
  };
}

/** {@link jensenShannon} of the student's logits with the teacher's. */
export const jensenShannonLoss = definePlugin({
  kind: "loss",
  name: "jensen-shannon",
  summary: "Generalised Jensen–Shannon divergence, between soft targets and reverse KL, and bounded.",
  paper:
    "Agarwal, Vieillard, Zhou, Stanczyk, Ramos, Geist & Bachem (2023), On-Policy Distillation of Language " +
    "Models: Learning from Self-Generated Mistakes, https://arxiv.org/abs/2306.13649",
  options: (kit) =>
    z.strictObject({
      beta: z.number().min(0).max(1).default(0.5)
        .describe("The teacher's share of the mixture; 0 is forward KL and 1 reverse KL, by convention."),
      temperature: kit.schedule({ above: 0 }).default(1).describe("What both sides' logits are divided by."),
    }),
  create({ beta, temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function jensenShannonLoss(context) {
      const temperature = temperatureNow(temperatureAt, context);
      const teacher = teacherLogits(context, "jensen-shannon");
      return jensenShannon(context.student.logits, teacher, beta, { temperature });
    }, { tasks: ["classes", "tokens"] });
  },
});
