import type * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import {
  type DivergenceOptions,
  meanDivergence,
  reverseKl as reverse,
} from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/**
 * Divergence of the teacher from the student, which seeks out what the teacher deems likely and leaves the rest:
 *
 * `mean_n Σ_c q_nc · (log q_nc − log p_nc)`, with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * It is not multiplied by T². The paper draws from the student; this is its loss of a single token.
 *
 * Gu, Dong, Wei & Huang (2023), "MiniLLM: Knowledge Distillation of Large Language Models",
 * https://arxiv.org/abs/2306.08543.
 *
 * @param studentLogits `[…, classes]`
 * @param teacherLogits `[…, classes]`; carries no gradient
 * @param options The temperature, 1 by default, and a mask `[…]` of what counts
 */
export function reverseKl(
  studentLogits: tf.Tensor,
  teacherLogits: tf.Tensor,
  options: DivergenceOptions = {},
): tf.Scalar {
  return meanDivergence(studentLogits, teacherLogits, options, reverse);
}

/** {@link reverseKl} of the student's logits with the teacher's. */
export const reverseKlLoss = definePlugin({
  kind: "loss",
  name: "reverse-kl",
  summary: "Divergence of the teacher from the student: the student seeks out what the teacher deems likely.",
  paper: "Gu, Dong, Wei & Huang (2023), MiniLLM: Knowledge Distillation of Large Language Models, " +
    "https://arxiv.org/abs/2306.08543",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(1).describe("What both sides' logits are divided by."),
    }),
  create({ temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function reverseKlLoss(context) {
      const temperature = temperatureNow(temperatureAt, context);
      return reverseKl(context.student.logits, teacherLogits(context, "reverse-kl"), { temperature });
    }, { tasks: ["classes", "tokens"] });
  },
});
