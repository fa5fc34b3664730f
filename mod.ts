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
export {
  type Augmentation,
  type AugmentationFactory,
  type LabelShares,
  type Material,
  type View,
} from "./core/augmentation.ts";
export { type Backend } from "./core/backend.ts";
export { type ColumnKinds, type Dataset, type FileSource, type RawRow } from "./core/dataset.ts";
export { type EventSink, type RunEvent } from "./core/events.ts";
export { type Exporter, type ExportRequest, type Prediction, type TrainedStudent } from "./core/exporter.ts";
export {
  type KnownTerm,
  type LogContext,
  type Loss,
  type LossContext,
  type Needs,
  type Term,
} from "./core/loss.ts";
export {
  type AdamNumbers,
  type FusedUpdate,
  type Optimizer,
  type SgdNumbers,
  type Update,
  type UpdateFormula,
} from "./core/optimizer.ts";
export { type Batch, type Combination, type Inputs, type Outputs } from "./core/outputs.ts";
export {
  type Context,
  type FormerDefaults,
  type OptionsOf,
  type Plugin,
  type Products,
  type ScheduleRule,
  type SchemaKit,
} from "./core/plugin.ts";
export {
  type CategoricalFeature,
  type Cell,
  type Cells,
  type Column,
  type ColumnKind,
  type EncodedFeature,
  type Encoder,
  type Encoders,
  type FeatureCells,
  type Fitted,
  type FittedState,
  type NumberColumn,
  type NumericFeature,
  type Preprocessing,
  type TokenCells,
} from "./core/preprocessing.ts";
export {
  type AnyReport,
  type BestLabelOnly,
  type ChosenOn,
  type Compared,
  type Counts,
  type Coverage,
  type Difference,
  type LabelOnlyReport,
  type MetricSpreads,
  type ModelReport,
  type QuantisedReport,
  type Recovered,
  type Report,
  type TaskModelReport,
  type TaskReport,
} from "./core/report.ts";
export { type Evaluation, type Leak, type WeightPrecision } from "./core/results.ts";
export {
  type ClassTask,
  type FittedLabels,
  type Measured,
  type Metric,
  type TargetTask,
  type Task,
  type TaskEvaluation,
  type TaskLabels,
} from "./core/task.ts";
export { numbersOf } from "./core/data/label_columns.ts";
export { type Scheduler } from "./core/scheduler.ts";
export { type Kind, type Spec } from "./core/spec.ts";
export {
  type LookUpOptions,
  type Stage,
  type StageRun,
  type Strategy,
  type StrategyRun,
} from "./core/strategy.ts";
export {
  type ChainLayer,
  type Dense,
  type DenseChain,
  type Forward,
  type ForwardMode,
  type FusedActivation,
  type Student,
  type StudentFactory,
  type StudentShape,
} from "./core/student.ts";
export {
  type CategoricalColumn,
  type FurtherColumn,
  type LabelColumn,
  type LabelledTable,
  type RawRows,
  type Table,
  type TextColumn,
  type TokensColumn,
} from "./core/table.ts";
export {
  type AnswerNumbers,
  type LabelLimits,
  type LabelOptions,
  type LiveTeacher,
  type RawCell,
  type RowCells,
  type RowsToLabel,
  type SeenRecord,
  type SeenRows,
  type Teacher,
  type TeacherAnswers,
} from "./core/teacher.ts";
export { type TeacherPlan } from "./core/teacher_plan.ts";
export { type Clock, stillClock } from "./core/base/clock.ts";
export { Interrupted, type OptionProblem, OptionsError, UserError } from "./core/base/errors.ts";
export { fingerprint } from "./core/base/fingerprint.ts";
export { type Numbers, type Precision } from "./core/base/float16.ts";
export { type Random, seededRandom } from "./core/base/random.ts";
export { type Spread } from "./core/base/statistics.ts";
export { memoryStorage, type Storage } from "./core/base/storage.ts";
export { type Token, token } from "./core/base/token.ts";
export { Catalogue } from "./core/catalogue/catalogue.ts";
export {
  type LabelOnlyOptions,
  resolveConfig,
  type ResolvedConfig,
  type SplitOptions,
  type TargetOptions,
  type TrainOptions,
} from "./core/catalogue/config.ts";
export {
  type Config,
  type LabelOnlyConfig,
  type Part,
  type TrainConfig,
  type Typed,
} from "./core/catalogue/config_types.ts";
export { CLOCK, Container, EVENTS, FILES, RANDOM, STORAGE, STORAGES } from "./core/catalogue/container.ts";
export { type DefaultParts, type Defaults, type LabelOnlyDefaults } from "./core/catalogue/defaults.ts";
export { definePlugin, lossWith } from "./core/catalogue/define.ts";
export { configJsonSchema } from "./core/catalogue/json_schema.ts";
export { toScheduler } from "./core/catalogue/schedules.ts";
export { MIXED, mixLabel } from "./core/data/mixed_labels.ts";
export { type InputsOf, rawInputs } from "./core/data/raw_rows.ts";
export { layersToExport, type LayerWeight, layerWeights, precisionOption } from "./core/edge/export_parts.ts";
export { readStudent, type StudentOptions } from "./core/edge/student_folder.ts";
export { stopGradient } from "./core/kernels/stop_gradient.ts";
export { feature, teacherLogits, teacherOutputs } from "./core/losses/context.ts";
export { logitsOf } from "./core/models/answers.ts";
export { assistantSizes } from "./core/models/assistants.ts";
export { type Quantise, quantised, quantiseOption } from "./core/models/fake_quantised.ts";
export {
  type FunctionAnswers,
  type FunctionTeacher,
  functionTeacher,
} from "./core/models/function_teacher.ts";
export { tokensColumn } from "./core/data/further_columns.ts";
export { inputOf } from "./core/data/inputs.ts";
export { type LayersOptions, layersStudent } from "./core/models/layers_student.ts";
export { maskedAveragePooling1d } from "./core/models/sequence_layers.ts";
export { peersOf } from "./core/models/peers.ts";
export { dequantise, quantiseChannels, type Quantised } from "./core/models/quantise.ts";
export { innerPlan, type LivePlan } from "./core/models/teacher_plan.ts";
export { asTeacher, disposeOutputs, frozen, tidyOutputs } from "./core/models/teachers.ts";
export { classReport } from "./core/report/report.ts";
export { agreement, evaluate, expectedCalibrationError } from "./core/report/metrics.ts";
export { type Plan, plan, run, type RunOptions } from "./core/run/engine.ts";
export { type Answers } from "./core/targets/answers.ts";
export { type Encoding, type Layout } from "./core/targets/encoding.ts";
export { type TargetIdentity, type TargetParts } from "./core/targets/identity.ts";
export {
  memoryTargets,
  type TargetPlace,
  type TargetRequest,
  TARGETS,
  type TargetStore,
} from "./core/targets/store.ts";
export { storedTargets } from "./core/targets/store_files.ts";
export { systemClock } from "./host/clock.ts";
export { localFiles } from "./host/files.ts";
export { localStorage } from "./host/storage.ts";
export {
  builtinCatalogue,
  type BuiltinPlugin,
  defaults,
  type LabelOnlyName,
  plugins,
} from "./plugins/mod.ts";
export { defineConfig, distill, type DistillOptions } from "./cli/library.ts";
