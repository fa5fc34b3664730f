import { definePlugin } from "../../core/catalogue/define.ts";
import { addProblems, leftOut, voidRules } from "../../core/catalogue/void_options.ts";
import { quantised } from "../../core/models/fake_quantised.ts";
import {
  bornAgain,
  deepSupervision,
  movingAverage,
  type SelfOptions,
  selfOptions,
  teacherFree,
  TEMPERATURE,
} from "./self_methods.ts";

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
const rules = voidRules("strategy self", ({ method, ...options }: Omit<SelfOptions, "quantise">, isZero) => {
  const zero = (key: "softWeight" | "averageWeight" | "exitWeight") =>
    options[key] !== undefined && isZero(options[key]);
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
      const { generations = 3, first } = options;
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
});

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
export const self = definePlugin({
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
    selfOptions(kit).superRefine((options, ctx) => {
      const { method, teacher, softWeight, averageWeight, hardWeight, exitWeight } = options;
      const problem = (key: string, rule: string) =>
        addProblems([{ path: [key], rule, value: options[key as keyof typeof options] }], ctx);
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
      } else rules.inSchema(options, ctx);
    }),
  create({ method, quantise, ...options }, context) {
    rules.inCreate({ method, ...options }, context);
    const usual = method === "teacher-free"
      ? { temperature: 20, softWeight: 0.1, hardWeight: 0.9 }
      : { temperature: TEMPERATURE, softWeight: 0.9, hardWeight: 0.1 };
    const { temperature = usual.temperature, softWeight = usual.softWeight, hardWeight = usual.hardWeight } =
      options;
    const stageOptions = { ...options, temperature, softWeight, hardWeight };
    const methods = {
      "born-again": bornAgain,
      "ema": movingAverage,
      "deep-supervision": deepSupervision,
      "teacher-free": teacherFree,
    };
    return quantised(quantise, { stages: (run) => methods[method](stageOptions, run) });
  },
});
