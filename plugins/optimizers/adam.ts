import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { ADAM_SLOTS, adamNumbers, adamStep, MOMENTS } from "../../core/training/adam.ts";
import type { Update } from "../../core/optimizer.ts";
import type { Plugin } from "../../core/plugin.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { Spec } from "../../core/spec.ts";

/** Options of {@link adam}. */
export interface AdamOptions {
  /** A number of at least 0, or a scheduler that stays so; 0.001 unless told. */
  readonly learningRate?: number | Spec<"scheduler"> | string | undefined;
  /** Decay of the gradients' running mean, in [0, 1); 0.9 unless told. */
  readonly beta1?: number | undefined;
  /** Decay of the squared gradients' running mean, in [0, 1); 0.999 unless told. */
  readonly beta2?: number | undefined;
  /** Keeps the division finite where gradients vanish; 1e-8 unless told. */
  readonly epsilon?: number | undefined;
}

/**
 * `w ← w − lr · m̂ / (√v̂ + ε)`, with bias-corrected running means of the gradients and of their squares.
 *
 * Kingma & Ba (2015), "Adam: A Method for Stochastic Optimization", https://arxiv.org/abs/1412.6980.
 */
export const adam: Plugin<"optimizer", "adam", AdamOptions> = definePlugin({
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
