import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, formulaOf, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { LogContext } from "../../core/loss.ts";
import { weighted } from "../../core/losses/known_terms.ts";
import { traitsOf } from "../../core/losses/needs.ts";

/** A loss times a weight, which may change while training runs. */
export const scale = definePlugin({
  kind: "loss",
  name: "scale",
  summary: "A loss times a weight, which may change while training runs.",
  options: (kit) =>
    z.strictObject({
      by: kit.schedule({ min: 0 }).describe("The weight."),
      of: kit.part("loss").describe("The loss."),
      as: z.string().min(1).optional().describe(
        "A name under which the weight appears in the epochs' events.",
      ),
    }),
  create({ by, of, as }, context) {
    const weightAt = toScheduler(by, context);
    const loss = context.make("loss", of);
    const weightIn = (log: LogContext) => {
      const weight = weightAt(log.progress);
      if (as !== undefined) log.observe(as, weight);
      return weight;
    };
    const formula = formulaOf(loss);
    return lossWith(
      function scale(context) {
        return tf.mul(loss(context), weightIn(context));
      },
      {
        ...traitsOf([loss]),
        ...formula ? { knownTerms: (log: LogContext) => weighted(formula.terms(log), weightIn(log)) } : {},
      },
    );
  },
});
