/**
 * Retort: knowledge distillation in TypeScript. Turns expensive teachers (one model, or an ensemble of many) into
 * one small student that runs at the edge.
 *
 * @example
 * ```ts
 * import { distill } from "@retort/retort";
 *
 * const report = await distill({
 *   data: { use: "csv", path: "examples/digits/digits.csv", label: "digit" },
 *   teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [32] } },
 *   student: { use: "mlp", hidden: [8] },
 *   train: { epochs: 2 },
 * });
 * console.log(report.student.accuracy.mean, report.recovered);
 * ```
 *
 * @module
 */
export { defineConfig, distill, type DistillOptions } from "./cli/library.ts";
export { localFiles, localStorage, systemClock } from "./cli/host.ts";
export { logitsOf } from "./core/models/answers.ts";
export { assistantSizes } from "./core/models/assistants.ts";
export {
  type Augmentation,
  type AugmentationFactory,
  type LabelShares,
  type Material,
  MIXED,
  mixLabel,
  type View,
} from "./core/augmentation.ts";
export { type Backend } from "./core/backend.ts";
export { Catalogue } from "./core/catalogue/catalogue.ts";
export { type Clock, stillClock } from "./core/base/clock.ts";
export { type ChosenOn, type Compared } from "./core/report/comparisons.ts";
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
export {
  CLOCK,
  Container,
  EVENTS,
  FILES,
  RANDOM,
  STORAGE,
  STORAGES,
  TARGETS,
  type Token,
  token,
} from "./core/catalogue/container.ts";
export {
  type CategoricalColumn,
  type ColumnKinds,
  type Dataset,
  type FileSource,
  type LabelledTable,
  type RawRow,
  type Table,
} from "./core/dataset.ts";
export { detached } from "./core/kernels/stop_gradient.ts";
export { type Plan, plan, run, type RunOptions } from "./core/run/engine.ts";
export { Interrupted, type OptionProblem, OptionsError, UserError } from "./core/base/errors.ts";
export { type EventSink, type RunEvent } from "./core/events.ts";
export {
  type Exporter,
  type ExportRequest,
  type LayerWeight,
  layerWeights,
  precisionOption,
} from "./core/exporter.ts";
export { type Quantise, quantised, quantiseOption } from "./core/models/fake_quantised.ts";
export { fingerprint } from "./core/base/fingerprint.ts";
export { type Numbers, type Precision } from "./core/base/float16.ts";
export { type Dense, type FusedActivation } from "./core/kernels/dense.ts";
export { type Link } from "./core/kernels/forward.ts";
export { type LogitsTerm } from "./core/kernels/step_kernel.ts";
export { type AdamNumbers, type FusedUpdate, type SgdNumbers } from "./core/kernels/update.ts";
export { configJsonSchema } from "./core/catalogue/json_schema.ts";
export { type LayersOptions, layersStudent } from "./core/models/layers_student.ts";
export {
  feature,
  type Loss,
  type LossContext,
  lossWith,
  type Needs,
  teacherLogits,
  teacherOutputs,
  type Term,
  type Told,
} from "./core/loss.ts";
export {
  agreement,
  evaluate,
  type Evaluation,
  expectedCalibrationError,
  type Spread,
} from "./core/report/metrics.ts";
export { type Optimizer, type Update, type UpdateRule, updateWith } from "./core/optimizer.ts";
export { peersOf } from "./core/models/peers.ts";
export {
  type Context,
  definePlugin,
  type FormerDefaults,
  type Kind,
  type Plugin,
  type Products,
  type ScheduleRule,
  type SchemaKit,
  type Spec,
} from "./core/plugin.ts";
export { type CategoricalFeature, type NumericFeature, type Preprocessing } from "./core/data/preprocess.ts";
export {
  dequantise,
  quantiseChannels,
  type Quantised,
  type WeightPrecision,
} from "./core/models/quantise.ts";
export { type Random, seededRandom } from "./core/base/random.ts";
export {
  type BestLabelOnly,
  type Counts,
  type LabelOnlyReport,
  type ModelReport,
  type QuantisedReport,
  type Recovered,
  type Report,
} from "./core/report/report.ts";
export { type Scheduler, toScheduler } from "./core/scheduler.ts";
export { type SeenRecord, type SeenRows } from "./core/data/seen.ts";
export { type Leak } from "./core/report/seen_rows.ts";
export { memoryStorage, type Storage } from "./core/base/storage.ts";
export { type Stage, type StageRun, type Strategy, type StrategyRun } from "./core/strategy.ts";
export {
  type Forward,
  type ForwardMode,
  type Student,
  type StudentFactory,
  type StudentShape,
} from "./core/student.ts";
export {
  type Prediction,
  readStudent,
  type StudentOptions,
  type TrainedStudent,
} from "./core/edge/student_folder.ts";
export { type Encoding, type Layout } from "./core/targets/encoding.ts";
export { type TargetIdentity, type TargetParts } from "./core/targets/identity.ts";
export { storedTargets } from "./core/targets/store.ts";
export {
  type Answers,
  memoryTargets,
  type TargetPlace,
  type TargetRequest,
  type TargetStore,
} from "./core/targets/targets.ts";
export {
  asTeacher,
  type Batch,
  type Combination,
  disposeOutputs,
  frozen,
  type Outputs,
  type Teacher,
  type TeacherPlan,
  tidyOutputs,
} from "./core/teacher.ts";
export { type InputsOf, rawInputs, type RawRows } from "./core/data/raw_rows.ts";
export { innerPlan } from "./core/models/teacher_plan.ts";
export { type Coverage, type Difference } from "./core/report/two_way.ts";
export { builtinCatalogue, type BuiltinPlugin, plugins } from "./plugins/mod.ts";
