import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { Update } from "../../core/optimizer.ts";

/**
 * Stochastic gradient descent with momentum, as PyTorch has it: `b ← μ · b + g`, `w ← w − lr · b`, or
 * `w ← w − lr · (g + μ · b)` where Nesterov's.
 *
 * Sutskever et al. (2013), "On the importance of initialization and momentum in deep learning",
 * https://proceedings.mlr.press/v28/sutskever13.html.
 */
export const sgd = definePlugin({
  kind: "optimizer",
  name: "sgd",
  summary: "Stochastic gradient descent with momentum.",
  paper: "Sutskever et al. (2013), On the importance of initialization and momentum in deep learning, " +
    "https://proceedings.mlr.press/v28/sutskever13.html",
  options: (kit) =>
    z.strictObject({
      learningRate: kit.schedule({ min: 0 }).default(0.01).describe("Step size."),
      momentum: z.number().min(0).lt(1).default(0.9).describe("Share of the last step that goes on."),
      nesterov: z.boolean().default(false).describe("Looks ahead along the momentum; needs some."),
      weightDecay: z.number().min(0).default(0).describe(
        "L2 penalty on all weights: `weightDecay · weight` is added to the gradient.",
      ),
    }).refine(({ momentum, nesterov }) => !nesterov || momentum > 0, {
      path: ["nesterov"],
      message: "must be false where momentum is 0",
    }),
  create({ learningRate, momentum, nesterov, weightDecay }, context) {
    const update = ({ variable, gradient, slots: [velocity], learningRate }: Update) => {
      let step = weightDecay > 0 ? tf.add(gradient, tf.mul(variable, weightDecay)) : gradient;
      if (velocity) {
        velocity.assign(tf.add(tf.mul(velocity, momentum), step));
        step = nesterov ? tf.add(step, tf.mul(velocity, momentum)) : velocity;
      }
      variable.assign(tf.sub(variable, tf.mul(step, learningRate)));
    };
    return {
      slots: momentum > 0 ? ["momentum"] : [],
      learningRate: toScheduler(learningRate, context),
      update,
      formula: {
        of: update,
        kernel: (rate) => ({ kernel: "RetortSgd", attrs: { rate, momentum, nesterov, weightDecay } }),
      },
    };
  },
});
