/**
 * What authors of plugins need: `definePlugin`, the types of every kind, and helpers for losses, students, teachers and data.
 *
 * @module
 */
export {
  type Augmentation,
  type AugmentationFactory,
  type LabelShares,
  type Material,
  type View,
} from "../core/augmentation.ts";
export { type Backend } from "../core/backend.ts";
export { Interrupted, type OptionProblem, OptionsError, UserError } from "../core/base/errors.ts";
export { fingerprint } from "../core/base/fingerprint.ts";
export { type Consent, type Network } from "../core/base/network.ts";
export { type Random, seededRandom } from "../core/base/random.ts";
export { type Spread } from "../core/base/statistics.ts";
export { memoryStorage, type Storage } from "../core/base/storage.ts";
export { type Token, token } from "../core/base/token.ts";
export {
  CLOCK,
  CONSENT,
  Container,
  EVENTS,
  FILES,
  NETWORK,
  PACKAGES,
  RANDOM,
  STORAGE,
  STORAGES,
} from "../core/catalogue/container.ts";
export { definePlugin, lossWith } from "../core/catalogue/define.ts";
export { toScheduler } from "../core/catalogue/schedules.ts";
export { type ClassColumns, classTable } from "../core/data/tables/class_table.ts";
export { tokensColumn } from "../core/data/further_columns.ts";
export { inputOf, vocabularyOf } from "../core/data/inputs.ts";
export { numbersOf } from "../core/data/label_columns.ts";
export { MIXED, mixLabel } from "../core/data/mixed_labels.ts";
export { type InputsOf, rawInputs } from "../core/data/raw_rows.ts";
export { type ColumnKinds, type Dataset, type FileSource, type RawRow } from "../core/dataset.ts";
export {
  layersToExport,
  type LayerWeight,
  layerWeights,
  precisionOption,
} from "../core/edge/export_parts.ts";
export { type EventSink } from "../core/events.ts";
export { type Exporter, type ExportRequest, type Prediction, type TrainedStudent } from "../core/exporter.ts";
export { stopGradient } from "../core/kernels/stop_gradient.ts";
export {
  type KnownTerm,
  type LogContext,
  type Loss,
  type LossContext,
  type Needs,
  type Term,
} from "../core/loss.ts";
export { feature, teacherLogits, teacherOutputs } from "../core/losses/context.ts";
export { logitsOf } from "../core/models/answers.ts";
export { assistantSizes } from "../core/models/assistants.ts";
export { type Quantise, quantised, quantiseOption } from "../core/models/fake_quantised.ts";
export {
  type FunctionAnswers,
  type FunctionTeacher,
  functionTeacher,
} from "../core/models/function_teacher.ts";
export { type LayersOptions, layersStudent } from "../core/models/layers_student.ts";
export { peersOf } from "../core/models/peers.ts";
export { dequantise, quantiseChannels, type Quantised } from "../core/models/quantise.ts";
export { maskedAveragePooling1d } from "../core/models/sequence_layers.ts";
export { innerPlan, type LivePlan } from "../core/models/teacher_plan.ts";
export { asTeacher, disposeOutputs, frozen, tidyOutputs } from "../core/models/teachers.ts";
export {
  type AdamNumbers,
  type FusedUpdate,
  type Optimizer,
  type SgdNumbers,
  type Update,
  type UpdateFormula,
} from "../core/optimizer.ts";
export { type Batch, type Combination, type Inputs, type Outputs } from "../core/outputs.ts";
export {
  type Context,
  type FormerDefaults,
  type OptionsOf,
  type Plugin,
  type Products,
  type ScheduleRule,
  type SchemaKit,
} from "../core/plugin.ts";
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
} from "../core/preprocessing.ts";
export { agreement, evaluate, expectedCalibrationError } from "../core/report/metrics.ts";
export { type Evaluation, type WeightPrecision } from "../core/results.ts";
export { type Scheduler } from "../core/scheduler.ts";
export { type Kind, type Spec } from "../core/spec.ts";
export {
  type LookUpOptions,
  type Stage,
  type StageRun,
  type Strategy,
  type StrategyRun,
  type TrainingRows,
  type ValidationRows,
} from "../core/strategy.ts";
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
} from "../core/student.ts";
export {
  type CategoricalColumn,
  type FurtherColumn,
  type LabelColumn,
  type LabelledTable,
  type RawRows,
  type Table,
  type TextColumn,
  type TokensColumn,
} from "../core/table.ts";
export {
  type ClassTask,
  type FittedLabels,
  type Measured,
  type Metric,
  type TargetTask,
  type Task,
  type TaskEvaluation,
  type TaskLabels,
} from "../core/task.ts";
export {
  type AnswerNumbers,
  type LabelLimits,
  type LabelOptions,
  type LabelPlan,
  type LiveTeacher,
  type RawCell,
  type RowCells,
  type RowsToLabel,
  type SeenRecord,
  type SeenRows,
  type Teacher,
  type TeacherAnswers,
} from "../core/teacher.ts";
export { type TeacherPlan } from "../core/teacher_plan.ts";
