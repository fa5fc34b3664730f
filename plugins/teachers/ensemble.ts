import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems } from "../../core/catalogue/void_options.ts";
import { ensembleOf } from "../../core/models/combined/ensemble.ts";
import { fittedCombination } from "../../core/models/combined/fitted_combination.ts";
import { innerPlan } from "../../core/models/teacher_plan.ts";
import type { Combination } from "../../core/outputs.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

/**
 * Several models, each trained on the labels (or brought along trained), that answer as one. Their weights are given, are those with
 * the least loss on validation rows (a convex problem), or are found in each row by how sure the members are:
 * `(1 − H_k / Σ_j H_j) / (K − 1)` with the entropies `H` of their answers, after Kwon, Na, Lee & Kim (2020), Adaptive Knowledge
 * Distillation Based on Entropy, https://doi.org/10.1109/ICASSP40776.2020.9054698.
 */
export const ensemble = definePlugin({
  kind: "teacher",
  name: "ensemble",
  summary: "Several models that answer as one: the mean of their logits or of their probabilities.",
  paper: "Hansen & Salamon (1990), Neural network ensembles, https://doi.org/10.1109/34.58871",
  options: (kit) =>
    z.strictObject({
      members: z.union([z.number().int().min(1).max(1000), z.array(kit.part("student", "teacher")).min(1)], {
        error: "must be a whole number from 1 to 1000 or a list of models",
      }).default(5).describe(
        "How many models like `of`, or a list of different ones: students to train, or teachers.",
      ),
      of: kit.part("student", "teacher").optional()
        .describe("What each member is, where `members` is a number; `mlp` by default."),
      mean: z.enum(["logits", "probabilities"]).default("logits").describe("What is averaged over members."),
      weights: z.union([z.array(z.number().min(0)), z.enum(["fitted", "entropy"])]).optional()
        .describe(
          "One per member, none negative, scaled to sum to 1; `fitted` on validation rows; or by `entropy`, in each row more for who is sure. All alike by default.",
        ),
    }).superRefine(({ members, of, weights }, ctx) => {
      const count = typeof members === "number" ? members : members.length;
      const problem = (key: string, rule: string, value: unknown) =>
        addProblems([{ path: [key], rule, value }], ctx);
      if (typeof members !== "number" && of) problem("of", "must be left out where members is a list", of);
      if (!weights) return;
      if (typeof weights === "string") {
        if (count === 1) problem("weights", "must be left out where there is one member", weights);
        else if (weights === "fitted" && count > MOST_FITTED) {
          problem("weights", `must not be fitted where there are more than ${MOST_FITTED} members`, weights);
        }
      } else if (weights.length !== count) {
        problem("weights", `must have one entry for each of the ${count} members`, weights.length);
      } else if (!weights.some((weight) => weight > 0)) problem("weights", "must not all be zero", weights);
    }),
  create({ members, of, mean, weights }, context) {
    const specs = typeof members === "number"
      ? Array.from({ length: members }, () => of ?? { use: "mlp" })
      : members;
    const given = Array.isArray(weights) ? weights : specs.map(() => 1);
    const sum = given.reduce((a, b) => a + b, 0);
    const combination: Combination = weights === "entropy"
      ? { mean, perRow: weights }
      : { mean, weights: given.map((weight) => weight / sum) };
    const digits = String(specs.length).length;
    const plans = specs.map((spec, i) =>
      innerPlan(spec, `teacher-${String(i + 1).padStart(digits, "0")}`, context)
    );
    return {
      name: "ensemble",
      independent: plans.every(({ independent }) => independent),
      raw: plans.some(({ raw }) => raw),
      ids: plans.flatMap(({ ids = [] }) => ids),
      async *stages(run) {
        const refuse = (option: string, rule: string, value: string) => {
          throw new UserError(
            `Cannot use teacher ensemble: ${option} must be ${rule} where the task is ${run.task.name}: current value is ` +
              JSON.stringify(value),
          );
        };
        if (run.task.answers === "numbers") {
          if (mean === "probabilities") refuse("mean", '"logits" (the mean of the numbers)', mean);
          if (weights === "entropy") {
            refuse("weights", 'a list or "fitted" (numbers have no entropy)', weights);
          }
        }
        const trained: LiveTeacher[] = [];
        try {
          for (const { name, stages } of plans) trained.push({ ...yield* stages(run), name });
          const put = weights === "fitted" ? await fittedCombination(trained, mean, run) : combination;
          return await ensembleOf(trained.splice(0), put, run.task.answers);
        } finally {
          // Those that no ensemble has taken, where a stage failed.
          trained.forEach((member) => member.dispose());
        }
      },
    };
  },
});

/** Each look at the rows takes time by the square of the members. */
const MOST_FITTED = 100;
