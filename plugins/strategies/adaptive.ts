import * as z from "zod";
import { OptionsError, UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { range, toScheduler } from "../../core/catalogue/schedules.ts";
import { addProblems, isZeroIn, refuse } from "../../core/catalogue/void_options.ts";
import { softLossOf } from "../../core/losses/task_losses.ts";
import { quantised, quantiseOption } from "../../core/models/fake_quantised.ts";
import type { Spec } from "../../core/spec.ts";
import type { TaskLosses } from "../../core/strategy.ts";

const METHODS = ["wsld", "ca-mkd", "entropy", "ctkd", "uncertainty"] as const;

/** What adapts. */
export type AdaptiveMethod = (typeof METHODS)[number];

type Own = Readonly<Partial<Record<"temperature" | "softWeight" | "hardWeight", number>>>;

/** The options that each method has, with its authors' values; the temperature of the last is that of `hinton`. */
const DEFAULTS: Readonly<Record<AdaptiveMethod, Own>> = {
  "wsld": { temperature: 2, softWeight: 2.5, hardWeight: 1 },
  "ca-mkd": { temperature: 4, softWeight: 1, hardWeight: 1 },
  "entropy": { temperature: 4, softWeight: 1, hardWeight: 1 },
  "ctkd": { softWeight: 0.9, hardWeight: 0.1 },
  "uncertainty": { temperature: 4 },
};

const NOTHING_ADAPTS = { path: ["softWeight"], rule: "must be above 0, or nothing adapts", value: 0 };

const PAPERS = [
  "Zhou et al. (2021), Rethinking Soft Labels for Knowledge Distillation: A Bias-Variance Tradeoff Perspective, " +
  "https://arxiv.org/abs/2102.00650",
  "Zhang, Chen & Wang (2022), Confidence-Aware Multi-Teacher Knowledge Distillation, https://arxiv.org/abs/2201.00007",
  "Kwon, Na, Lee & Kim (2020), Adaptive Knowledge Distillation Based on Entropy, " +
  "https://doi.org/10.1109/ICASSP40776.2020.9054698",
  "Li et al. (2022), Curriculum Temperature for Knowledge Distillation, https://arxiv.org/abs/2211.16231",
  "Kendall, Gal & Cipolla (2018), Multi-Task Learning Using Uncertainty to Weigh Losses for Scene Geometry and " +
  "Semantics, https://arxiv.org/abs/1705.07115",
].join("; ");

/** Classic distillation with a part that adapts to the data; that part is among the values of each epoch's event. */
export const adaptive = definePlugin({
  kind: "strategy",
  name: "adaptive",
  summary:
    "Distillation that adapts the weights of rows, teachers or terms, or the temperature, to the data.",
  paper: PAPERS,
  options: (kit) =>
    z.strictObject({
      method: z.enum(METHODS).default("wsld").describe(
        "What adapts: each row's weight (`wsld`), each teacher's by its loss (`ca-mkd`, the logits' part of its paper: " +
          "the weighted hints from the teachers' features are left out) or its certainty (`entropy`), the temperature (`ctkd`), the weights of soft targets and labels (`uncertainty`).",
      ),
      temperature: kit.schedule({ above: 0 }).optional()
        .describe("Softens teachers and student alike; default 4 (wsld: 2); ctkd has none."),
      softWeight: kit.schedule({ min: 0 }).optional()
        .describe(
          "Weight of what the teacher says; default 1 (wsld: 2.5, ctkd: 0.9); uncertainty has none.",
        ),
      hardWeight: kit.schedule({ min: 0 }).optional()
        .describe("Weight of the labels' loss; default 1 (ctkd: 0.1); uncertainty has none."),
      quantise: quantiseOption(),
    }).superRefine(({ method, ...given }, ctx) => {
      for (const key of ["temperature", "softWeight", "hardWeight"] as const) {
        if (given[key] === undefined || key in DEFAULTS[method]) continue;
        const rule = `must be left out where method is ${method}, which learns it`;
        addProblems([{ path: [key], rule, value: given[key] }], ctx);
      }
      if (given.softWeight === 0 && given.hardWeight !== 0) addProblems([NOTHING_ADAPTS], ctx);
    }),
  create({ method, quantise, ...given }, context) {
    const own = DEFAULTS[method];
    const temperature = given.temperature ?? own.temperature;
    const [softWeight, hardWeight] = [given.softWeight ?? own.softWeight, given.hardWeight ?? own.hardWeight];
    const weights = [softWeight, hardWeight].filter((weight) => weight !== undefined);
    if (weights.length && weights.every((weight) => range(toScheduler(weight, context)).high === 0)) {
      const rule = "must have a softWeight or a hardWeight above 0: both are 0 all the way";
      throw new OptionsError("strategy adaptive", [{ path: [], rule }]);
    }
    if (softWeight !== undefined && isZeroIn(context)(softWeight)) {
      refuse("strategy adaptive", [NOTHING_ADAPTS]);
    }
    const lossesFor = (task: TaskLosses) => {
      const soft: Spec<"loss"> = {
        "wsld": { use: "wsld", temperature },
        "ca-mkd": { use: "multi-teacher", weights: "confidence", temperature },
        "entropy": { use: "multi-teacher", weights: "entropy", temperature },
        "ctkd": { use: "curriculum-temperature" },
        "uncertainty": softLossOf(task, "adaptive", temperature, own.temperature),
      }[method];
      const hard = task.hardLoss;
      const both = [
        { use: "scale", by: softWeight, of: soft, as: "softWeight" },
        { use: "scale", by: hardWeight, of: hard, as: "hardWeight" },
      ].filter(({ by }) => by !== 0);
      return { soft, hard, both };
    };
    return quantised(quantise, {
      async *stages({ teacher, newStudent, loss, task }) {
        if ((method === "ca-mkd" || method === "entropy") && !teacher.members) {
          throw new UserError(
            `Cannot use strategy adaptive with method ${method} as the teacher must have members to weigh, as an ` +
              `ensemble has: it has none`,
          );
        }
        const { soft, hard, both } = lossesFor(task);
        const all = method === "uncertainty"
          ? { use: "uncertainty", of: { soft, hard } }
          : { use: "sum", of: both };
        return yield { name: "student", student: newStudent(), teacher, loss: loss(all) };
      },
    });
  },
});
