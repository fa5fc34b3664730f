import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems, type Schedule, voidRules } from "../../core/catalogue/void_options.ts";
import { softLossOf } from "../../core/losses/task_losses.ts";
import { assistantSizes } from "../../core/models/assistants.ts";
import { ensembleOf } from "../../core/models/combined/ensemble.ts";
import { quantised, quantiseOption } from "../../core/models/fake_quantised.ts";
import { frozen } from "../../core/models/teachers.ts";
import type { Spec } from "../../core/spec.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

const TEMPERATURE = 4;

const rules = voidRules("strategy chain", ({ softWeight }: { readonly softWeight: Schedule }, isZero) => {
  const rule = "must be above 0, or no model hears of the one before it";
  return isZero(softWeight) ? [{ path: ["softWeight"], rule, value: softWeight }] : [];
});

/**
 * Teacher, assistants, student: each learns from the one before, so that no gap is wide.
 * Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, https://arxiv.org/abs/1902.03393
 *
 * Dense, each learns from all before it, some of them dropped at random in each step.
 * Son et al. (2021), Densely Guided Knowledge Distillation using Multiple Teacher Assistants,
 * https://arxiv.org/abs/2009.08825
 */
export const chain = definePlugin({
  kind: "strategy",
  name: "chain",
  summary: "Assistants of sizes between teacher and student, each taught by the one before or by all before.",
  paper: "Mirzadeh et al. (2020), Improved Knowledge Distillation via Teacher Assistant, " +
    "https://arxiv.org/abs/1902.03393; dense: Son et al. (2021), Densely Guided Knowledge Distillation using " +
    "Multiple Teacher Assistants, https://arxiv.org/abs/2009.08825",
  options: (kit) => {
    const size = z.number().int().min(1);
    const assistant = z.union([size, kit.part("student")], {
      error: "must be a number of parameters, at least 1, or a student",
    });
    return z.strictObject({
      assistants: z.union([z.number().int().min(1).max(100), z.array(assistant).min(1)], {
        error: "must be a whole number from 1 to 100 or a list of sizes and students",
      }).default(1).describe(
        "How many, at sizes between teacher and student; or a list, each a number of parameters or a student.",
      ),
      dense: z.boolean().default(false)
        .describe("Each learns from the teacher and all assistants before it, not from the last one alone."),
      drop: z.number().min(0).lt(1).default(0)
        .describe("Probability that one of them is left out of a step, where `dense`."),
      temperature: kit.schedule({ above: 0 }).default(TEMPERATURE)
        .describe("Softens teacher and student alike: a number or a scheduler."),
      softWeight: kit.schedule({ min: 0 }).default(0.9).describe("Weight of the soft targets."),
      hardWeight: kit.schedule({ min: 0 }).default(0.1).describe("Weight of the labels' loss."),
      quantise: quantiseOption(),
    }).superRefine(({ dense, drop }, ctx) => {
      if (dense || drop === 0) return;
      addProblems([{ path: ["drop"], rule: "must be left out where dense is false", value: drop }], ctx);
    }).superRefine(rules.inSchema);
  },
  create({ assistants, dense, drop, temperature, softWeight, hardWeight, quantise }, context) {
    rules.inCreate({ softWeight }, context);
    return quantised(quantise, {
      async *stages(run) {
        const { teacher, newStudent, scaledStudent, warn, loss, task } = run;
        const student = newStudent();
        const sizes = typeof assistants === "number"
          ? assistantSizes(teacher.parameters, student.parameters, assistants)
          : assistants;
        const lossFrom = (masters: readonly LiveTeacher[]) => {
          const soft = masters.length === 1
            ? softLossOf(task, "chain", temperature, TEMPERATURE)
            : { use: "multi-teacher", weights: "uniform", temperature, drop };
          return loss({
            use: "sum",
            of: [
              { use: "scale", by: softWeight, of: soft, as: "softWeight" },
              { use: "scale", by: hardWeight, of: task.hardLoss, as: "hardWeight" },
            ],
          });
        };
        /** Who teaches the next one. */
        const teach = async (masters: readonly LiveTeacher[]) => ({
          teacher: masters.length === 1
            ? masters[0]!
            : await ensembleOf(masters, { mean: "logits" }, task.answers),
          loss: lossFrom(masters),
        });

        let masters: LiveTeacher[] = [teacher];
        for (const [i, size] of sizes.entries()) {
          const name = `assistant-${i + 1}`;
          const assistant = newStudent(
            name,
            typeof size === "number" ? scaledStudent(size) : size as Spec<"student">,
          );
          const { parameters } = assistant;
          if (teacher.parameters > 0 && parameters > teacher.parameters) {
            warn(
              `${name} is larger than the teacher: ${parameters} parameters, where that has ${teacher.parameters}`,
            );
          } else if (parameters < student.parameters) {
            warn(
              `${name} is smaller than the student: ${parameters} parameters, where that has ${student.parameters}`,
            );
          }
          const trained = await frozen(yield { name, student: assistant, ...await teach(masters) });
          masters = dense ? [...masters, trained] : [trained];
        }
        return yield { name: "student", student, ...await teach(masters) };
      },
    });
  },
});
