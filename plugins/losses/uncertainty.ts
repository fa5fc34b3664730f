import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import type { LossContext, Term } from "../../core/loss.ts";
import { within } from "../../core/losses/context.ts";
import { traitsOf } from "../../core/losses/needs.ts";

/**
 * A loss weighed by how uncertain its task is, which is learned, too:
 *
 * `exp(−s) · L + s`, with `s = log σ²`
 *
 * It is least where `exp(s) = L`: a loss that stays high is heard less. This is twice the paper's form for regression,
 * `L / (2σ²) + log σ`; that for classification, `L / σ² + log σ`, halves s alone, and so tends to half the weight.
 *
 * Kendall, Gal & Cipolla (2018), "Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and
 * Semantics", https://arxiv.org/abs/1705.07115.
 *
 * @param loss L
 * @param logVariance s
 */
export function weighedByUncertainty(loss: tf.Scalar, logVariance: tf.Scalar): tf.Scalar {
  return tf.add(tf.mul(tf.exp(tf.neg(logVariance)), loss), logVariance);
}

/**
 * The sum of losses, each {@link weighedByUncertainty} of its own, from a weight of 1 on. Each is logged by its name: its
 * value, its weight `exp(−s)` and its share of the gradient.
 */
export const uncertainty = definePlugin({
  kind: "loss",
  name: "uncertainty",
  summary: "The sum of losses with learned weights: less for a loss that stays high.",
  paper:
    "Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and " +
    "Semantics, https://arxiv.org/abs/1705.07115",
  options: (kit) =>
    z.strictObject({
      of: z.record(z.string().min(1), kit.part("loss")).refine((of) => Object.keys(of).length > 0, {
        error: "must have at least 1 entry",
      }).describe("The losses, by names of your choice."),
    }),
  create({ of }, context) {
    const terms = Object.entries(of).map(([name, spec]): Term => {
      const loss = context.make("loss", spec);
      const weighed = (context: LossContext) => {
        const logVariance = context.trained(`${name}.logVariance`, [], 0) as tf.Scalar;
        context.observe(`${name}.weight`, tf.exp(tf.neg(logVariance)));
        return weighedByUncertainty(loss(within(context, name, { observed: true })), logVariance);
      };
      return { name, loss: lossWith(weighed, traitsOf([loss])) };
    });
    const losses = terms.map(({ loss }) => loss);
    return lossWith(
      function uncertainty(context) {
        return tf.addN(losses.map((loss) => loss(context)));
      },
      { ...traitsOf(losses), terms },
    );
  },
});
