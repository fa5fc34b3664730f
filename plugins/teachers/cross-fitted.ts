import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { RANDOM } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { foldsOf } from "../../core/data/split/folds.ts";
import { crossFittedOf } from "../../core/models/combined/cross_fitted.ts";
import { innerPlan } from "../../core/models/teacher_plan.ts";
import type { StageRun } from "../../core/strategy.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

/**
 * Models that are trained on all folds of the training rows but one each. Each training row is answered by the one that has not seen
 * it, so that what the student is taught of it is no memory of its label; other rows (validation, test, unlabelled ones, mixtures of
 * rows) by the mean of all. Folds are drawn by class from the run's seed.
 *
 * Dao, Kamath, Syrgkanis & Mackey (2021), Knowledge Distillation as Semiparametric Inference, https://arxiv.org/abs/2104.09732
 */
export const crossFitted = definePlugin({
  kind: "teacher",
  name: "cross-fitted",
  summary:
    "Models trained on folds of the training rows: each row is answered by the one that has not seen it.",
  paper: "Dao, Kamath, Syrgkanis & Mackey (2021), Knowledge Distillation as Semiparametric Inference, " +
    "https://arxiv.org/abs/2104.09732",
  options: (kit) =>
    z.strictObject({
      of: kit.part("student").prefault("mlp").describe("What each model is."),
      folds: z.number().int().min(2).max(100).default(5).describe("How many folds, and models."),
      mean: z.enum(["logits", "probabilities"]).default("logits").describe(
        "What is averaged for rows that no model has seen.",
      ),
    }),
  create({ of, folds, mean }, context) {
    const digits = String(folds).length;
    const plans = Array.from(
      { length: folds },
      (_, i) => innerPlan(of, `fold-${String(i + 1).padStart(digits, "0")}`, context),
    );
    return {
      name: "cross-fitted",
      independent: true,
      async *stages(run) {
        if (mean === "probabilities" && run.task.answers === "numbers") {
          throw new UserError(
            `Cannot use teacher cross-fitted: mean must be "logits" (the mean of the numbers) where the task is ` +
              `${run.task.name}: current value is "probabilities"`,
          );
        }
        const { rows } = run.training;
        const { of: unseenBy, rare } = foldsOf(run.training, folds, context.resolve(RANDOM).split("folds"));
        warnOfRare(rare, folds, run);
        const trained: LiveTeacher[] = [];
        try {
          for (const [fold, { name, stages }] of plans.entries()) {
            const seen = rows.filter((_, at) => unseenBy[at] !== fold);
            const inner = stages(run);
            let next = await inner.next();
            while (!next.done) next = await inner.next(yield { ...next.value, rows: seen });
            trained.push({ ...next.value, name });
          }
          return await crossFittedOf(trained.splice(0), { rows, unseenBy }, mean, run.task.answers);
        } finally {
          trained.forEach((member) => member.dispose());
        }
      },
    };
  },
});

/** Classes of which some models have seen few rows, or none. */
function warnOfRare(
  rare: readonly { readonly label: number; readonly rows: number }[],
  folds: number,
  { task, preprocessing: { classes }, warn }: StageRun,
): void {
  if (task.answers !== "softmax" || !rare.length) return;
  const said = rare.slice(0, 3).map(({ label, rows }) => `${JSON.stringify(classes[label])} (${rows})`);
  const more = rare.length > 3 ? ` and ${rare.length - 3} more` : "";
  const alone = rare.some(({ rows }) => rows === 1)
    ? "; the row of a class that has one alone is answered by a model that has never seen the class"
    : "";
  warn(
    `cross-fitted: ${said.join(", ")}${more} ${
      rare.length > 1 ? "have" : "has"
    } fewer training rows than there are folds (${folds}), so not each fold has one${alone}; use fewer folds`,
  );
}
