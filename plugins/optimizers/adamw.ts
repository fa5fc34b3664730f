import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { Update } from "../../core/optimizer.ts";
import { ADAM_SLOTS, adamNumbers, adamStep, MOMENTS } from "../../core/training/adam.ts";

/**
 * Adam with weight decay beside the gradient instead of in it: `w ← (1 − lr · λ) · w − lr · m̂ / (√v̂ + ε)`, with λ
 * times the learning rate as in PyTorch.
 *
 * Loshchilov & Hutter (2019), "Decoupled Weight Decay Regularization", https://arxiv.org/abs/1711.05101.
 */
export const adamw = definePlugin({
  kind: "optimizer",
  name: "adamw",
  summary: "Adam with decoupled weight decay.",
  paper:
    "Loshchilov & Hutter (2019), Decoupled Weight Decay Regularization, https://arxiv.org/abs/1711.05101",
  options: (kit) =>
    z.strictObject({
      learningRate: kit.schedule({ min: 0 }).default(0.001).describe("Step size."),
      ...MOMENTS,
      weightDecay: z.number().min(0).default(0.01)
        .describe("Weights shrink by `learningRate · weightDecay` of themselves at each step."),
    }),
  create({ learningRate, weightDecay, ...moments }, context) {
    const update = (update: Update) => {
      const { variable, learningRate } = update;
      const decayed = weightDecay > 0 ? tf.mul(variable, 1 - learningRate * weightDecay) : variable;
      variable.assign(tf.sub(decayed, adamStep(update, moments)));
    };
    return {
      slots: ADAM_SLOTS,
      learningRate: toScheduler(learningRate, context),
      update,
      formula: {
        of: update,
        kernel: (rate, step) => ({
          kernel: "RetortAdam",
          attrs: adamNumbers(rate, step, moments, weightDecay),
        }),
      },
    };
  },
});
