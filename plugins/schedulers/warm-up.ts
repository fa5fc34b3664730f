import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { interpolate, toScheduler } from "../../core/catalogue/schedules.ts";

/**
 * A straight rise to where `then` begins, and then all of `then` in what is left of the course.
 *
 * Goyal et al. (2017), "Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour",
 * https://arxiv.org/abs/1706.02677, section 2.2.
 */
export const warmUp = definePlugin({
  kind: "scheduler",
  name: "warm-up",
  summary: "A straight rise at the beginning, then another scheduler over the rest.",
  paper: "Goyal et al. (2017), Accurate, Large Minibatch SGD: Training ImageNet in 1 Hour, " +
    "https://arxiv.org/abs/1706.02677",
  options: (kit) =>
    z.strictObject({
      fraction: z.number().gt(0).lt(1).default(0.1).describe("Share of the course that the rise takes."),
      from: z.number().default(0).describe("Value at the first step."),
      then: kit.schedule().describe("What follows: a number, or a scheduler whose course is the rest."),
    }),
  create({ fraction, from, then }, context) {
    const rest = toScheduler(then, context);
    const top = rest(0);
    return function warmUp(progress) {
      if (progress < fraction) return interpolate(from, top, progress / fraction);
      return rest(Math.min((progress - fraction) / (1 - fraction), 1));
    };
  },
});
