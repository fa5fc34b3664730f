/**
 * What authors of engines need, who run Retort by other services than this machine's: the engine, the catalogue, the container
 * and its tokens, storages and targets.
 *
 * @module
 */
export { type Clock, stillClock } from "../core/base/clock.ts";
export { Interrupted, OptionsError, UserError } from "../core/base/errors.ts";
export { type Consent, type Network } from "../core/base/network.ts";
export { type Numbers, type Precision } from "../core/base/float16.ts";
export { type Random, seededRandom } from "../core/base/random.ts";
export { type Spread } from "../core/base/statistics.ts";
export { memoryStorage, type Storage } from "../core/base/storage.ts";
export { type Token, token } from "../core/base/token.ts";
export { Catalogue } from "../core/catalogue/catalogue.ts";
export {
  type LabelOnlyOptions,
  resolveConfig,
  type ResolvedConfig,
  type TargetOptions,
  type TrainOptions,
} from "../core/catalogue/config.ts";
export { type SplitOptions } from "../core/catalogue/split_options.ts";
export {
  type Config,
  type LabelOnlyConfig,
  type Part,
  type TrainConfig,
  type Typed,
} from "../core/catalogue/config_types.ts";
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
export { type DefaultParts, type Defaults, type LabelOnlyDefaults } from "../core/catalogue/defaults.ts";
export { definePlugin } from "../core/catalogue/define.ts";
export { configJsonSchema } from "../core/catalogue/json_schema.ts";
export { readStudent, type StudentOptions } from "../core/edge/student_folder.ts";
export { type EventSink, type RunEvent } from "../core/events.ts";
export { type Plugin } from "../core/plugin.ts";
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
} from "../core/report.ts";
export { type Evaluation, type Leak, type WeightPrecision } from "../core/results.ts";
export { type Plan, plan, run, type RunOptions } from "../core/run/engine.ts";
export { type Answers } from "../core/targets/answers.ts";
export { type Encoding, type Layout } from "../core/targets/encoding.ts";
export { type TargetIdentity, type TargetParts } from "../core/targets/identity.ts";
export {
  memoryTargets,
  type TargetPlace,
  type TargetRequest,
  TARGETS,
  type TargetStore,
} from "../core/targets/store.ts";
export { storedTargets } from "../core/targets/store_files.ts";
export { systemClock } from "../host/clock.ts";
export { localFiles } from "../host/files.ts";
export { localStorage } from "../host/storage.ts";
export {
  builtinCatalogue,
  type BuiltinPlugin,
  defaults,
  type LabelOnlyName,
  plugins,
} from "../plugins/mod.ts";
