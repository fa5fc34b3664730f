import * as z from "zod";
import { ensembleOf } from "../../core/models/ensemble.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { Teacher } from "../../core/teacher.ts";
import { innerPlan } from "../../core/models/teacher_plan.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Spec } from "../../core/spec.ts";

/** Options of the `ensemble` teacher. */
export interface EnsembleOptions {
  /** How many models like `of`, or a list of different ones (students to train, or teachers). Default 5. */
  readonly members?: number | (Spec<"student" | "teacher"> | string)[] | undefined;
  /** What each member is, where `members` is a number. Default `mlp`. */
  readonly of?: Spec<"student" | "teacher"> | string | undefined;
  /** Mean of the members' logits (default) or of their probabilities. */
  readonly mean?: "logits" | "probabilities" | undefined;
  /** One weight per member, none negative; they are scaled to sum to 1. Default all alike. */
  readonly weights?: number[] | undefined;
}

/** Several models, each trained on the labels (or brought along trained), that answer as one. */
export const ensemble: Plugin<"teacher", "ensemble", EnsembleOptions> = definePlugin({
  kind: "teacher",
  name: "ensemble",
  summary: "Several models that answer as one: the mean of their logits or of their probabilities.",
  paper: "Hansen & Salamon (1990), Neural network ensembles, https://doi.org/10.1109/34.58871",
  options: (kit) =>
    z.strictObject({
      members: z.union([z.number().int().min(1).max(1000), z.array(kit.part("student", "teacher")).min(1)], {
        error: "must be a whole number from 1 to 1000 or a list of models",
      }).default(5).describe("How many models like `of`, or a list of different ones."),
      of: kit.part("student", "teacher").optional()
        .describe("What each member is, where `members` is a number; `mlp` unless told."),
      mean: z.enum(["logits", "probabilities"]).default("logits").describe("What is averaged over members."),
      weights: z.array(z.number().min(0)).optional()
        .describe("One per member, scaled to sum to 1; all alike unless told."),
    }).superRefine(({ members, of, weights }, ctx) => {
      const count = typeof members === "number" ? members : members.length;
      const problem = (key: string, rule: string, value: unknown) =>
        ctx.addIssue({ code: "custom", path: [key], message: rule, params: { rule, value } });
      if (typeof members !== "number" && of) problem("of", "must be left out where members is a list", of);
      if (!weights) return;
      if (weights.length !== count) {
        problem("weights", `must have one entry for each of the ${count} members`, weights.length);
      } else if (!weights.some((weight) => weight > 0)) problem("weights", "must not all be zero", weights);
    }),
  create({ members, of, mean, weights }, context) {
    const specs = typeof members === "number"
      ? Array.from({ length: members }, () => of ?? { use: "mlp" })
      : members;
    const given = weights ?? specs.map(() => 1);
    const sum = given.reduce((a, b) => a + b, 0);
    const combination = { mean, weights: given.map((weight) => weight / sum) };
    const digits = String(specs.length).length;
    const plans = specs.map((spec, i) =>
      innerPlan(spec, `teacher-${String(i + 1).padStart(digits, "0")}`, context)
    );
    return {
      name: "ensemble",
      independent: plans.every(({ independent }) => independent),
      raw: plans.some(({ raw }) => raw),
      async *stages(run) {
        const trained: Teacher[] = [];
        try {
          for (const { name, stages } of plans) trained.push({ ...yield* stages(run), name });
          return await ensembleOf(trained.splice(0), combination);
        } finally {
          // Those that no ensemble has taken, where a stage failed.
          trained.forEach((member) => member.dispose());
        }
      },
    };
  },
});
