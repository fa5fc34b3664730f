import * as z from "zod";
import { OptionsError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { unknownNames } from "../../core/catalogue/problems.ts";
import {
  addProblems,
  isZeroIn,
  leftOut,
  type Schedule,
  voidRules,
} from "../../core/catalogue/void_options.ts";
import { softLossOf } from "../../core/losses/task_losses.ts";
import { quantised, quantiseOption } from "../../core/models/fake_quantised.ts";
import type { Spec } from "../../core/spec.ts";

const TEMPERATURE = 4;

/** Further losses have temperatures of their own. */
const rules = voidRules(
  "strategy hinton",
  ({ temperature, softWeight }: { readonly temperature: Schedule; readonly softWeight: Schedule }, isZero) =>
    isZero(softWeight) ? leftOut("temperature", temperature, "softWeight is 0", TEMPERATURE) : [],
);

/**
 * Classic distillation: `softWeight · T² KL(teacher_T || student_T) + hardWeight · CE(labels, student)`, and any further
 * losses with their weights. A term whose weight is the number 0 is left out.
 * Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531
 */
export const hinton = definePlugin({
  kind: "strategy",
  name: "hinton",
  summary: "Classic distillation: soft targets at a temperature, and the labels.",
  paper:
    "Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, https://arxiv.org/abs/1503.02531",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(TEMPERATURE)
        .describe("Softens teacher and student alike: a number or a scheduler."),
      softWeight: kit.schedule({ min: 0 }).default(0.9)
        .describe("Weight of the teacher's soft targets."),
      hardWeight: kit.schedule({ min: 0 }).default(0.1)
        .describe("Weight of the labels' loss."),
      losses: z.record(z.string().min(1), kit.part("loss")).default({})
        .describe(
          "Further losses, by names of your choice: on features of tapped layers, or in place of the soft targets.",
        ),
      weights: z.record(z.string(), kit.schedule({ min: 0 })).default({})
        .describe("Weights of the further losses by name; 1 for those left out."),
      quantise: quantiseOption(),
    }).superRefine(({ temperature, softWeight, hardWeight, losses, weights }, ctx) => {
      const names = Object.keys(losses);
      for (const name of names.filter((name) => ["soft", "hard"].includes(name))) {
        const rule = "must have another name: soft and hard are this strategy's own terms";
        addProblems([{ path: ["losses", name], rule }], ctx);
      }
      unknownNames(weights, names, "weights", "loss among losses", ctx);
      if (softWeight === 0 && hardWeight === 0 && names.every((name) => weights[name] === 0)) {
        ctx.addIssue({
          code: "custom",
          message: "must have a softWeight or a hardWeight above 0: both are 0",
        });
      } else rules.inSchema({ temperature, softWeight }, ctx);
    }),
  create({ temperature, softWeight, hardWeight, losses, weights, quantise }, context) {
    const never = isZeroIn(context);
    if ([softWeight, hardWeight, ...Object.keys(losses).map((name) => weights[name] ?? 1)].every(never)) {
      const rule = "must have a softWeight or a hardWeight above 0: both are 0 all the way";
      throw new OptionsError("strategy hinton", [{ path: [], rule }]);
    }
    rules.inCreate({ temperature, softWeight }, context);
    return quantised(quantise, {
      async *stages({ teacher, newStudent, loss, task }) {
        const soft = softLossOf(task, "hinton", temperature, TEMPERATURE);
        const hard = task.hardLoss;
        const own: Readonly<Record<string, readonly [Schedule, Spec<"loss">]>> = {
          soft: [softWeight, soft],
          hard: [hardWeight, hard],
        };
        const heard = Object.entries(own).filter(([, [weight]]) => weight !== 0);
        const further = Object.entries(losses).filter(([name]) => weights[name] !== 0);
        const alone = heard.map(([name, [by, of]]) => ({ use: "scale", by, of, as: `${name}Weight` }));
        const all = further.length
          ? {
            use: "sum",
            of: Object.fromEntries([...heard.map(([name, [, of]]) => [name, of]), ...further]),
            weights: Object.fromEntries([
              ...heard.map(([name, [weight]]) => [name, weight]),
              ...Object.entries(weights).filter(([, weight]) => weight !== 0),
            ]),
          }
          : { use: "sum", of: alone };
        return yield { name: "student", student: newStudent(), teacher, loss: loss(all) };
      },
    });
  },
});
