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
  /** Results of an earlier Retort have none. */
  readonly diagnostics?: TeacherDiagnostics<number>;
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
  readonly diagnostics?: TeacherDiagnostics<number>;
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

/**
 * How well teachers know what they know, how far they differ, and what each gives to the ensemble. `N` is a number for one seed, a
 * mean with its deviation for several.
 */
export interface TeacherDiagnostics<N> {
  /** On how many rows, or positions, of the first seed this was measured. Of very many they are evenly spaced ones. */
  readonly rows: { readonly validation: number; readonly test: number };
  /** How the members were weighed, where there are several: `given` are equal weights, too. */
  readonly weighed?: "given" | "fitted" | "entropy";
  /** Each member; a teacher that is one model by itself. */
  readonly teachers: readonly TeacherDiagnosis<N>[];
  /** The members as one, where there are several. */
  readonly ensemble?: Pick<TeacherDiagnosis<N>, "calibration">;
  /** How far members differ on the test rows, the mean over all pairs. */
  readonly diversity?: PairDiversity<N>;
  /** The same of each pair, where there are few members. */
  readonly pairs?: readonly (PairDiversity<N> & { readonly teachers: readonly [string, string] })[];
  /** The ensemble's measures with all members, as `without` has them of a member. */
  readonly with_all?: SplitMeasures<N>;
}

/** One teacher among several. */
export interface TeacherDiagnosis<N> {
  readonly name: string;
  /** How much it counts in the ensemble; by entropy the mean over test rows. Left out where it is the only one. */
  readonly weight?: N;
  /** Left out where answers have no confidence, as numbers. */
  readonly calibration?: Calibration<N>;
  /** Mean over the other members; left out where there are none. */
  readonly diversity?: PairDiversity<N>;
  /** Mean KL divergence from its answers to the ensemble's, in nats, on test rows; of labels summed over these. */
  readonly kl_to_ensemble?: N;
  /** The ensemble's measures without it, its weight shared out among the others. */
  readonly without?: SplitMeasures<N>;
  /**
   * What the ensemble's NLL on validation rows (of numbers the squared error) is lower by without it, with the standard error; below
   * 0 where it is missed.
   */
  readonly gain_without?: { readonly mean: N; readonly error: N };
}

/** How confident answers are, against how right they are. */
export interface Calibration<N> {
  /**
   * That with the least NLL on validation rows; null where it cannot be told (too few rows, or all of them right). Of a calibrated
   * teacher it is the one that its answers are divided by.
   */
  readonly temperature: N | null;
  /** Whether its answers are divided by it in this run. */
  readonly applied: boolean;
  /** On test rows, without the temperature and with it. */
  readonly as_trained: Confidence<N>;
  readonly calibrated: Confidence<N> | null;
  /** On validation rows, without it; `ece_by_chance` is what a perfectly calibrated model stays below in 999 of 1000 cases. */
  readonly validation: Confidence<N> & { readonly ece_by_chance: N } | null;
  /** Whether its confidence misleads by more than chance, by the validation rows. */
  readonly misleads: boolean;
}

/** ECE has 15 bins, of labels over all of them; NLL is in nats. */
export interface Confidence<N> {
  readonly ece: N;
  readonly nll: N;
}

/** How far two models differ on the test rows. */
export interface PairDiversity<N> {
  /** The share of rows (of labels: of all answers) in which they do not say the same; left out for numbers. */
  readonly disagreement?: N;
  /** Pearson correlation of their errors: of being wrong, of numbers by how much. Null where one is never wrong. */
  readonly error_correlation: N | null;
}

/** Measures by name: accuracy and nll of classes, the task's own of others. */
export interface SplitMeasures<N> {
  readonly validation: Readonly<Record<string, N>> | null;
  readonly test: Readonly<Record<string, N>>;
}
