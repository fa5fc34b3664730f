import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { Update } from "../../core/optimizer.ts";
import { ADAM_SLOTS, adamNumbers, adamStep, MOMENTS } from "../../core/training/adam.ts";

/**
 * `w ← w − lr · m̂ / (√v̂ + ε)`, with bias-corrected running means of the gradients and of their squares.
 *
 * Kingma & Ba (2015), "Adam: A Method for Stochastic Optimization", https://arxiv.org/abs/1412.6980.
 */
export const adam = definePlugin({
  kind: "optimizer",
  name: "adam",
  summary: "Steps scaled by running means of the gradients and of their squares.",
  paper: "Kingma & Ba (2015), Adam: A Method for Stochastic Optimization, https://arxiv.org/abs/1412.6980",
  options: (kit) =>
    z.strictObject({
      learningRate: kit.schedule({ min: 0 }).default(0.001).describe("Step size."),
      ...MOMENTS,
    }),
  create({ learningRate, ...moments }, context) {
    const update = (update: Update) =>
      update.variable.assign(tf.sub(update.variable, adamStep(update, moments)));
    return {
      slots: ADAM_SLOTS,
      learningRate: toScheduler(learningRate, context),
      update,
      formula: {
        of: update,
        kernel: (rate, step) => ({ kernel: "RetortAdam", attrs: adamNumbers(rate, step, moments) }),
      },
    };
  },
});
