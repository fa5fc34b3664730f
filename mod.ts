/**
 * Retort: knowledge distillation in TypeScript. Turns expensive teachers (one model, or an ensemble of many) into
 * one small student that runs at the edge.
 *
 * @example
 * ```ts
 * import { classReport, distill } from "@retort/retort";
 *
 * const report = classReport(await distill({
 *   data: { use: "csv", path: "examples/digits/digits.csv", label: "digit" },
 *   teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [32] } },
 *   student: { use: "mlp", hidden: [8] },
 *   train: { epochs: 2 },
 * }));
 * console.log(report.student.accuracy.mean, report.recovered);
 * ```
 *
 * @module
 */
export { defineConfig, distill, type DistillOptions, type LocalStudent } from "./cli/library.ts";
export { Interrupted, type OptionProblem, OptionsError, UserError } from "./core/base/errors.ts";
export { type Spread } from "./core/base/statistics.ts";
export { type Config } from "./core/catalogue/config_types.ts";
export { definePlugin } from "./core/catalogue/define.ts";
export { type RawRow } from "./core/dataset.ts";
export { type EventSink, type RunEvent } from "./core/events.ts";
export { type Prediction } from "./core/exporter.ts";
export {
  type FunctionAnswers,
  type FunctionTeacher,
  functionTeacher,
} from "./core/models/function_teacher.ts";
export { type OptionsOf, type Plugin } from "./core/plugin.ts";
export {
  type AnyReport,
  type Difference,
  type ModelReport,
  type Recovered,
  type Report,
  type TaskModelReport,
  type TaskReport,
} from "./core/report.ts";
export { classReport } from "./core/report/report.ts";
export { type BuiltinPlugin, type LabelOnlyName } from "./plugins/mod.ts";
export { type Distilled } from "./core/run/distilled_student.ts";
export { type FunctionConfig, type RowsConfig, type TeacherFunction } from "./core/run/given.ts";
