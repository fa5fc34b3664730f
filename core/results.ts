import type { Metric, TaskEvaluation } from "./task.ts";

/** How well logits fit labels. */
export interface Evaluation {
  /** Share of rows whose largest logit is the true class. */
  readonly accuracy: number;
  /** Mean negative log-likelihood of the true class, in nats. */
  readonly nll: number;
  /** Expected calibration error, 15 bins. */
  readonly ece: number;
  /** The class answered for each row; the first of the largest logits. */
  readonly predicted: Int32Array;
  /** Negative log-likelihood of each row's true class, in nats; `nll` is their mean. */
  readonly rowNll: Float64Array;
}

/** Milliseconds from features in memory to logits in memory. */
export interface Latency {
  /** One row. */
  readonly single: number;
  /** 256 rows at once. */
  readonly batch256: number;
}

/** Test and validation rows of a run that its teacher has learned from. */
export interface Leak {
  readonly test: number;
  readonly validation: number;
}

/** How the weights of a student are stored where it is served. */
export type WeightPrecision = "float32" | "float16" | "int8";

/** Accuracy and NLL with each test row as heavy as the data says. */
export type WeightedEvaluation = Pick<Evaluation, "accuracy" | "nll">;

/** One model's results for one seed. */
export interface ModelResult {
  readonly name: string;
  readonly parameters: number;
  readonly evaluation: Evaluation;
  /** Where rows have weights. */
  readonly weighted?: WeightedEvaluation | undefined;
  readonly agreement: number;
  /** Null where there is no validation split. */
  readonly validationAccuracy: number | null;
  /** Nats; null where there is no validation split. Results of an earlier Retort have none. */
  readonly validationNll: number | null;
  /** Null where it was not measured: a teacher that was asked by `label` (a service, say) has none to tell. */
  readonly latency: Latency | null;
}

/** One seed's student with its weights stored at a precision. */
export interface QuantisedResult {
  readonly precision: WeightPrecision;
  readonly accuracy: number;
  readonly agreement: number;
  readonly bytes: number;
}

/** All results for one seed. */
export interface SeedResult {
  readonly seed: number;
  readonly data: DataCounts;
  readonly teachers: readonly ModelResult[];
  readonly ensemble: ModelResult;
  readonly baseline: ModelResult;
  /**
   * Further students of the same budget that were trained on labels alone, in the order of the config's `baselines`.
   * Results of an earlier Retort have none.
   */
  readonly labelOnly?: readonly ModelResult[];
  readonly student: ModelResult;
  readonly task?: undefined;
  /** Names of the classes; results of an earlier Retort have none. */
  readonly classNames?: readonly string[];
  /** The student with its weights stored at each precision; results of an earlier Retort have none. */
  readonly quantised?: readonly QuantisedResult[];
  /** The data set's rows in the test split, and their classes. */
  readonly testRows: Int32Array;
  readonly testLabels: Int32Array;
  /** Where the teacher was brought along and has learned from test or validation rows: how many. */
  readonly leak?: Leak;
  /** What was odd about this seed but no mistake; results of an earlier Retort have none. */
  readonly warnings?: readonly string[];
}

/** One model's results for one seed, of a task other than classes. */
export interface TaskModelResult {
  readonly name: string;
  readonly parameters: number;
  readonly evaluation: TaskEvaluation;
  /** The metrics with each row as heavy as the data says; null where rows have no weights. */
  readonly weighted: Metrics | null;
  /** How far it answers as the ensemble does. */
  readonly agreement: number;
  /** Null where there is no validation split. */
  readonly validation: Metrics | null;
  /** Null for a teacher that looks its answers up. */
  readonly latency: Latency | null;
}

/** Measures by name. */
export type Metrics = TaskEvaluation["metrics"];

/** All results for one seed, of a task other than classes. */
export interface TaskSeedResult {
  readonly seed: number;
  readonly task: string;
  /** What the answers are measured by; the first is what `recovered` reads. */
  readonly metrics: readonly Metric[];
  readonly data: DataCounts;
  readonly teachers: readonly TaskModelResult[];
  readonly ensemble: TaskModelResult;
  readonly baseline: TaskModelResult;
  readonly labelOnly: readonly TaskModelResult[];
  readonly student: TaskModelResult;
  /** The student with its weights stored at each precision. */
  readonly quantised: readonly {
    readonly precision: WeightPrecision;
    readonly metrics: Metrics;
    readonly agreement: number;
    readonly bytes: number;
  }[];
  /** What each output is called. */
  readonly classNames: readonly string[];
  /** The data set's rows in the test split. */
  readonly testRows: Int32Array;
  readonly leak?: Leak;
  readonly warnings?: readonly string[];
}

/** The results of a seed, whatever its task. */
export type AnySeedResult = SeedResult | TaskSeedResult;

/** How many rows each part of the data has, and how wide a row is. */
export interface DataCounts {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly features: number;
  /** How many outputs models have: of classes one for each. */
  readonly classes: number;
  /** The task, where it is not classes. */
  readonly task?: string;
  /** How the rows were split, in a few words; left out where they were drawn class by class. */
  readonly split?: string;
}
