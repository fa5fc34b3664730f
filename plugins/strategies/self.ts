import * as z from "zod";
import { type Quantise, quantised, quantiseOption } from "../../core/models/fake_quantised.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { OptionProblem } from "../../core/base/errors.ts";
import {
  addProblems,
  type IsZero,
  isZeroIn,
  isZeroNumber,
  leftOut,
  refuse,
} from "../../core/catalogue/void_options.ts";
import { bornAgain, deepSupervision, movingAverage, teacherFree } from "./self_methods.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Spec } from "../../core/spec.ts";

const METHODS = ["born-again", "ema", "deep-supervision", "teacher-free"] as const;

/** Options of the `self` strategy. Those that one method alone has are refused where another is chosen. */
export interface SelfOptions {
  /** Who teaches: the generation before, a moving average, the deepest output, or nobody. Default `born-again`. */
  readonly method?: (typeof METHODS)[number] | undefined;
  /** Softens teacher and student alike, above 0: a number or a scheduler. Default 4; teacher-free 20. */
  readonly temperature?: number | Spec<"scheduler"> | string | undefined;
  /** Weight of the teacher's soft targets, at least 0: a number or a scheduler. Default 0.9; teacher-free 0.1. */
  readonly softWeight?: number | Spec<"scheduler"> | string | undefined;
  /** Weight of the labels' cross-entropy, at least 0: a number or a scheduler. Default 0.1; teacher-free 0.9. */
  readonly hardWeight?: number | Spec<"scheduler"> | string | undefined;
  /** Born-again: how many generations, at least 1, the last of which is the student. Default 3. */
  readonly generations?: number | undefined;
  /** Born-again: what the first generation learns from beside the labels: the run's teacher (default) or nothing. */
  readonly first?: "teacher" | "labels" | undefined;
  /** Born-again: each generation learns from all before it together, not from the last one alone. Default false. */
  readonly ensemble?: boolean | undefined;
  /** Moving average: how much of it stays in each step, in [0, 1). Default 0.99. */
  readonly decay?: number | undefined;
  /** Moving average: whether the run's teacher is listened to, too. Default true. */
  readonly teacher?: boolean | undefined;
  /** Moving average: weight of its soft targets, at least 0: a number or a scheduler. Default 0.5. */
  readonly averageWeight?: number | Spec<"scheduler"> | string | undefined;
  /** Deep supervision: layers of the student that get an exit. Default all hidden layers of an `mlp`. */
  readonly exits?: string[] | undefined;
  /** Deep supervision: weight of the exits, at least 0: a number or a scheduler. Default 1. */
  readonly exitWeight?: number | Spec<"scheduler"> | string | undefined;
  /** Teacher-free: the virtual teacher's probability of the true class, between 0 and 1. Default 0.99. */
  readonly correct?: number | undefined;
  /** Teacher-free: as the authors' code has it (default), or their paper, at whose temperatures it is hardly heard. */
  readonly form?: "paper" | "official" | undefined;
  /** What the student's weights are rounded to in every step, so that it learns to do with it; null (default) for nothing. */
  readonly quantise?: Quantise | undefined;
}

/** Options that not every method has. */
const ONLY = {
  generations: "born-again",
  first: "born-again",
  ensemble: "born-again",
  decay: "ema",
  teacher: "ema",
  averageWeight: "ema",
  exits: "deep-supervision",
  exitWeight: "deep-supervision",
  correct: "teacher-free",
  form: "teacher-free",
} as const;

/** Options that nothing would come of, by method. */
function voidIn(
  { method, ...options }: { readonly [K in keyof SelfOptions]: SelfOptions[K] | Spec<"scheduler"> },
  isZero: IsZero,
): OptionProblem[] {
  const zero = (key: "softWeight" | "averageWeight" | "exitWeight") =>
    options[key] !== undefined && isZero(options[key] as number | Spec<"scheduler">);
  const out = (key: keyof typeof options, where: string) => leftOut(key, options[key], where);
  const soft = "softWeight is 0";
  switch (method) {
    case "ema": {
      const [average, teacher] = [zero("averageWeight"), options.teacher === false || zero("softWeight")];
      return [
        ...average ? out("decay", "averageWeight is 0") : [],
        ...average && teacher ? out("temperature", "nobody teaches") : [],
      ];
    }
    case "deep-supervision":
      return [
        ...zero("softWeight") ? out("temperature", soft) : [],
        ...zero("exitWeight") ? out("exits", "exitWeight is 0") : [],
      ];
    case "teacher-free":
      return zero("softWeight")
        ? [...out("temperature", soft), ...out("correct", soft), ...out("form", soft)]
        : [];
    default: {
      const { generations = 3, first } = options as SelfOptions;
      const rule = "must be above 0, or no generation hears of the one before it";
      if (zero("softWeight")) return [{ path: ["softWeight"], rule, value: options.softWeight }];
      if (generations === 1 && first === "labels") {
        const where = "generations is 1 and first is labels, as nobody teaches";
        return [...out("temperature", where), ...out("softWeight", where), ...out("hardWeight", where)];
      }
      return generations < 3 && options.ensemble
        ? out("ensemble", "generations is below 3, as one alone is before the last")
        : [];
    }
  }
}

/**
 * The student as its own teacher, in four ways:
 *
 * - `born-again`: the student of each generation teaches the next. Furlanello et al. (2018), Born Again Neural Networks,
 *   https://arxiv.org/abs/1805.04770
 * - `ema`: the moving average of the student's weights teaches it while it learns. Tarvainen & Valpola (2017), Mean
 *   teachers are better role models, https://arxiv.org/abs/1703.01780
 * - `deep-supervision`: its deepest output teaches exits at its hidden layers. Zhang et al. (2019), Be Your Own Teacher,
 *   https://arxiv.org/abs/1905.08094
 * - `teacher-free`: a made-up teacher that is nearly sure of the true class. Yuan et al. (2020), Revisiting Knowledge
 *   Distillation via Label Smoothing Regularization, https://arxiv.org/abs/1909.11723
 */
export const self: Plugin<"strategy", "self", SelfOptions> = definePlugin({
  kind: "strategy",
  name: "self",
  summary:
    "The student as its own teacher: generations, a moving average, deep supervision, or a virtual teacher.",
  paper:
    "born-again: Furlanello et al. (2018), Born Again Neural Networks, https://arxiv.org/abs/1805.04770; " +
    "ema: Tarvainen & Valpola (2017), Mean teachers are better role models, https://arxiv.org/abs/1703.01780; " +
    "deep-supervision: Zhang et al. (2019), Be Your Own Teacher, https://arxiv.org/abs/1905.08094; " +
    "teacher-free: Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, " +
    "https://arxiv.org/abs/1909.11723",
  options: (kit) =>
    z.strictObject({
      method: z.enum(METHODS).default("born-again")
        .describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),
      temperature: kit.schedule({ above: 0 }).optional()
        .describe(
          "Softens teacher and student alike: a number or a scheduler; 4 unless told, teacher-free 20.",
        ),
      softWeight: kit.schedule({ min: 0 }).optional()
        .describe("Weight of the teacher's soft targets; 0.9 unless told, teacher-free 0.1."),
      hardWeight: kit.schedule({ min: 0 }).optional()
        .describe("Weight of the labels' cross-entropy; 0.1 unless told, teacher-free 0.9."),
      generations: z.number().int().min(1).max(100).optional()
        .describe("Born-again: how many, the last of which is the student; 3 unless told."),
      first: z.enum(["teacher", "labels"]).optional()
        .describe("Born-again: what the first generation learns from; the run's teacher unless told."),
      ensemble: z.boolean().optional()
        .describe("Born-again: each generation learns from all before it together; false unless told."),
      decay: z.number().min(0).lt(1).optional()
        .describe("Moving average: how much of it stays in each step; 0.99 unless told."),
      teacher: z.boolean().optional()
        .describe("Moving average: whether the run's teacher is listened to, too; true unless told."),
      averageWeight: kit.schedule({ min: 0 }).optional()
        .describe("Moving average: weight of its soft targets; 0.5 unless told."),
      exits: z.array(z.string().min(1)).min(1)
        .refine((exits) => new Set(exits).size === exits.length, { error: "must name each layer once" })
        .optional()
        .describe(
          "Deep supervision: layers of the student that get an exit; an mlp's hidden layers unless told.",
        ),
      exitWeight: kit.schedule({ min: 0 }).optional()
        .describe("Deep supervision: weight of the exits; 1 unless told."),
      correct: z.number().gt(0).lt(1).optional()
        .describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 unless told."),
      form: z.enum(["paper", "official"]).optional()
        .describe(
          "Teacher-free: as the authors' code has it, or their paper; the code unless told.",
        ),
      quantise: quantiseOption(),
    }).superRefine((options, ctx) => {
      const { method, teacher, softWeight, averageWeight, hardWeight, exitWeight } = options;
      const problem = (key: string, rule: string) =>
        ctx.addIssue({
          code: "custom",
          path: [key],
          message: rule,
          params: { rule, value: options[key as keyof typeof options] },
        });
      for (const [key, only] of Object.entries(ONLY)) {
        if (method === only || options[key as keyof typeof ONLY] === undefined) continue;
        problem(key, `must be left out where method is ${method}, as it is an option of ${only}`);
      }
      if (teacher === false && softWeight !== undefined) {
        problem("softWeight", "must be left out where teacher is false");
      }
      const weights = [
        hardWeight,
        teacher === false ? 0 : softWeight,
        ...method === "ema" ? [averageWeight] : [],
        ...method === "deep-supervision" ? [exitWeight] : [],
      ];
      if (weights.every((weight) => weight === 0)) {
        ctx.addIssue({ code: "custom", message: "must have a weight above 0: all are 0" });
      } else addProblems(voidIn(options, isZeroNumber), ctx);
    }),
  create({ method, quantise, ...options }, context) {
    refuse("strategy self", voidIn({ method, ...options }, isZeroIn(context)));
    const usual = method === "teacher-free"
      ? { temperature: 20, softWeight: 0.1, hardWeight: 0.9 }
      : { temperature: 4, softWeight: 0.9, hardWeight: 0.1 };
    const { temperature = usual.temperature, softWeight = usual.softWeight, hardWeight = usual.hardWeight } =
      options;
    const lesson = { ...options, temperature, softWeight, hardWeight };
    const methods = {
      "born-again": bornAgain,
      "ema": movingAverage,
      "deep-supervision": deepSupervision,
      "teacher-free": teacherFree,
    };
    return quantised(quantise, { stages: (run) => methods[method](lesson, run) });
  },
});
