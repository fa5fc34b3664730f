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
export { logitsOf } from "./core/answers.ts";
export { assistantSizes } from "./core/assistants.ts";
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
export { Catalogue } from "./core/catalogue.ts";
export { type Clock, stillClock } from "./core/clock.ts";
export { type ChosenOn, type Compared } from "./core/comparisons.ts";
export {
  type LabelOnlyOptions,
  resolveConfig,
  type ResolvedConfig,
  type SplitOptions,
  type TargetOptions,
  type TrainOptions,
} from "./core/config.ts";
export {
  type Config,
  type LabelOnlyConfig,
  type Part,
  type TrainConfig,
  type Typed,
} from "./core/config_types.ts";
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
} from "./core/container.ts";
export {
  type CategoricalColumn,
  type ColumnKinds,
  type Dataset,
  type FileSource,
  type LabelledTable,
  type RawRow,
  type Table,
} from "./core/dataset.ts";
export { detached } from "./core/detached.ts";
export { type Plan, plan, run, type RunOptions } from "./core/engine.ts";
export { Interrupted, type OptionProblem, OptionsError, UserError } from "./core/errors.ts";
export { type EventSink, type RunEvent } from "./core/events.ts";
export {
  type Exporter,
  type ExportRequest,
  type LayerWeight,
  layerWeights,
  precisionOption,
} from "./core/exporter.ts";
export { type Quantise, quantised, quantiseOption } from "./core/fake_quantised.ts";
export { fingerprint } from "./core/fingerprint.ts";
export { type Numbers, type Precision } from "./core/float16.ts";
export { type Dense, type FusedActivation } from "./core/fused/dense.ts";
export { type Link } from "./core/fused/forward.ts";
export { type LogitsTerm } from "./core/fused/step.ts";
export { type AdamNumbers, type FusedUpdate, type SgdNumbers } from "./core/fused/update.ts";
export { configJsonSchema } from "./core/json_schema.ts";
export { type LayersOptions, layersStudent } from "./core/layers_student.ts";
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
} from "./core/metrics.ts";
export { type Optimizer, type Update, type UpdateRule, updateWith } from "./core/optimizer.ts";
export { peersOf } from "./core/peers.ts";
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
export { type CategoricalFeature, type NumericFeature, type Preprocessing } from "./core/preprocess.ts";
export { dequantise, quantiseChannels, type Quantised, type WeightPrecision } from "./core/quantise.ts";
export { type Random, seededRandom } from "./core/random.ts";
export {
  type BestLabelOnly,
  type Counts,
  type LabelOnlyReport,
  type ModelReport,
  type QuantisedReport,
  type Recovered,
  type Report,
} from "./core/report.ts";
export { type Scheduler, toScheduler } from "./core/scheduler.ts";
export { type SeenRecord, type SeenRows } from "./core/seen.ts";
export { type Leak } from "./core/seen_rows.ts";
export { memoryStorage, type Storage } from "./core/storage.ts";
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
} from "./core/student_folder.ts";
export { type Encoding, type Layout } from "./core/target_encoding.ts";
export { type TargetIdentity, type TargetParts } from "./core/target_identity.ts";
export { storedTargets } from "./core/target_store.ts";
export {
  type Answers,
  memoryTargets,
  type TargetPlace,
  type TargetRequest,
  type TargetStore,
} from "./core/targets.ts";
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
export { type InputsOf, rawInputs, type RawRows } from "./core/teacher_inputs.ts";
export { innerPlan } from "./core/teacher_plan.ts";
export { type Coverage, type Difference } from "./core/two_way.ts";
export { builtinCatalogue, type BuiltinPlugin, plugins } from "./plugins/mod.ts";
