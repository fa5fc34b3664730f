import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { lossWith, type Told, weighted } from "../../core/loss.ts";
import { definePlugin } from "../../core/plugin.ts";
import { toScheduler } from "../../core/scheduler.ts";

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
    const weightIn = (told: Told) => {
      const weight = weightAt(told.progress);
      if (as !== undefined) told.observe(as, weight);
      return weight;
    };
    const { needs, onLogits } = loss;
    return lossWith(
      function scale(context) {
        return tf.mul(loss(context), weightIn(context));
      },
      {
        ...needs ? { needs } : {},
        ...onLogits ? { onLogits: (told: Told) => weighted(onLogits(told), weightIn(told)) } : {},
      },
    );
  },
});
