import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, type Plugin, type Spec } from "../../core/plugin.ts";

/** Options of {@link sum}. */
export interface SumOptions {
  /** The losses; at least one. */
  readonly of: readonly (Spec<"loss"> | string)[];
}

/** The sum of losses. Weigh them with `scale`. */
export const sum: Plugin<"loss", "sum", SumOptions> = definePlugin({
  kind: "loss",
  name: "sum",
  summary: "The sum of losses.",
  options: (kit) => z.strictObject({ of: z.array(kit.part("loss")).min(1).describe("The losses.") }),
  create({ of }, context) {
    const losses = of.map((spec) => context.make("loss", spec));
    return function sum(context) {
      return tf.addN(losses.map((loss) => loss(context)));
    };
  },
});
