import * as z from "zod";
import { OptionsError } from "../../core/errors.ts";
import { definePlugin, type Plugin, type Spec } from "../../core/plugin.ts";
import { range, toScheduler } from "../../core/scheduler.ts";

/** Options of the `hinton` strategy. */
export interface HintonOptions {
  /** Softens teacher and student alike, above 0: a number or a scheduler. Default 4. */
  readonly temperature?: number | Spec<"scheduler"> | string | undefined;
  /** Weight of the soft targets, at least 0: a number or a scheduler. Default 0.9. */
  readonly softWeight?: number | Spec<"scheduler"> | string | undefined;
  /** Weight of the labels' cross-entropy, at least 0: a number or a scheduler. Default 0.1. */
  readonly hardWeight?: number | Spec<"scheduler"> | string | undefined;
}

/**
 * Classic distillation: `softWeight · T² KL(teacher_T || student_T) + hardWeight · CE(labels, student)`.
 * Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531
 */
export const hinton: Plugin<"strategy", "hinton", HintonOptions> = definePlugin({
  kind: "strategy",
  name: "hinton",
  summary: "Classic distillation: soft targets at a temperature, and the labels.",
  paper:
    "Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(4)
        .describe("Softens teacher and student alike: a number or a scheduler."),
      softWeight: kit.schedule({ min: 0 }).default(0.9)
        .describe("Weight of the teacher's soft targets."),
      hardWeight: kit.schedule({ min: 0 }).default(0.1)
        .describe("Weight of the labels' cross-entropy."),
    }).refine(({ softWeight, hardWeight }) => softWeight !== 0 || hardWeight !== 0, {
      error: "must have a softWeight or a hardWeight above 0: both are 0",
    }),
  create({ temperature, softWeight, hardWeight }, context) {
    if ([softWeight, hardWeight].every((weight) => range(toScheduler(weight, context)).high === 0)) {
      const rule = "must have a softWeight or a hardWeight above 0: both are 0 all the way";
      throw new OptionsError("strategy hinton", [{ path: [], rule }]);
    }
    return {
      async *stages({ teacher, newStudent, loss }) {
        const soft = { use: "soft-targets", temperature };
        const hard = { use: "cross-entropy" };
        const both = {
          use: "sum",
          of: [
            { use: "scale", by: softWeight, of: soft, as: "softWeight" },
            { use: "scale", by: hardWeight, of: hard, as: "hardWeight" },
          ],
        };
        return yield { name: "student", student: newStudent(), teacher, loss: loss(both) };
      },
    };
  },
});
