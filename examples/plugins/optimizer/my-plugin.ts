import { definePlugin, toScheduler } from "@retort/retort/plugin";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";

/**
 * Lion: steps of one size, along the sign of the gradient mixed with its moving average.
 *
 * Chen et al. (2023), Symbolic Discovery of Optimization Algorithms, https://arxiv.org/abs/2302.06675
 */
export const myPlugin = definePlugin({
  kind: "optimizer",
  name: "my-plugin",
  summary: "Lion: steps of one size, along the sign of the mixed gradient.",
  paper:
    "Chen et al. (2023), Symbolic Discovery of Optimization Algorithms, https://arxiv.org/abs/2302.06675",
  // What a config may say. A schedule is a number, or a scheduler that changes it while training runs.
  options: (kit) =>
    z.strictObject({
      learningRate: kit.schedule({ min: 0 }).default(0.001).describe("Step size."),
      mix: z.number().min(0).lt(1).default(0.9).describe("Share of the moving average in the sign."),
      decay: z.number().min(0).lt(1).default(0.99).describe("Share of the moving average that stays."),
    }),
  create: ({ learningRate, mix, decay }, context) => ({
    // The engine keeps one tensor of this name for each weight, zero at the start, and saves it in checkpoints.
    slots: ["average"],
    learningRate: toScheduler(learningRate, context),
    update({ variable, gradient, slots: [average], learningRate }) {
      const step = tf.sign(tf.add(tf.mul(average!, mix), tf.mul(gradient, 1 - mix)));
      average!.assign(tf.add(tf.mul(average!, decay), tf.mul(gradient, 1 - decay)));
      variable.assign(tf.sub(variable, tf.mul(step, learningRate)));
    },
  }),
});
