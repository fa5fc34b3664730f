import type { Spread } from "./base/statistics.ts";
import type { DataCounts, Latency, Leak, TeacherDiagnostics, WeightPrecision } from "./results.ts";
import type { Metric } from "./task.ts";

/** One model minus another, paired by test row, over all seeds: in accuracy as a fraction, in NLL in nats. */
export interface Compared {
  readonly accuracy: Difference | null;
  /** Below 0 where the first is better. */
  readonly nll: Difference | null;
}

/** What the best was chosen on. */
export type ChosenOn = "validation rows" | "test rows";

/** The sources of randomness that an interval or a p-value covers. */
export type Coverage = "test rows" | "test rows and trainings";

/** One model in a report. Means and standard deviations are over seeds. */
export interface ModelReport {
  readonly accuracy: Spread;
  /** Nats. */
  readonly nll: Spread;
  /** 15 bins. */
  readonly ece: Spread;
  /** The mean of the classes' recall. A report of an earlier Retort has none of this, nor of `recall`. */
  readonly balanced_accuracy?: Spread;
  /**
   * For each class, in the order of `class_names`, the share of its test rows that are answered right, the mean over
   * seeds; null for a class that no test row has.
   */
  readonly recall?: readonly (number | null)[];
  /** With each test row as heavy as the data says; left out where rows have no weights. */
  readonly weighted?: { readonly accuracy: Spread; readonly nll: Spread };
  readonly parameters: number;
  /** As float32. */
  readonly bytes: number;
  /** Milliseconds, features in to logits out, the median; null for a teacher that only labels rows, which is not measured. */
  readonly latency_ms: Latency | null;
}

/** What came of a run, whatever its task; the contents of `report.json`. */
export type AnyReport = Report | TaskReport;

/** What came of a run of a task other than classes. Means and standard deviations are over seeds. */
export interface TaskReport
  extends
    Pick<Report, "name" | "backend" | "seeds" | "data" | "student_path" | "seconds" | "leak" | "recovered">,
    Pick<Report, "compression" | "speedup" | "speedup_batch256"> {
  /** The task's plugin. */
  readonly task: string;
  /** What the answers are measured by; the first is what `recovered`, `student_baseline` and `best_label_only` read. */
  readonly metrics: readonly Metric[];
  /** What each output is called. */
  readonly outputs: readonly string[];
  readonly teachers: readonly (TaskModelReport & { readonly name: string })[];
  readonly ensemble: TaskModelReport;
  /** The student's architecture, trained on labels alone with all else alike. */
  readonly baseline: TaskModelReport;
  readonly student: TaskModelReport;
  /** Further students of the same budget that learned from labels alone, in the config's order. */
  readonly label_only: readonly (TaskModelReport & { readonly name: string })[];
  /** Student minus baseline in the first metric, over test rows; null where it cannot be told. */
  readonly student_baseline: Difference | null;
  /** The best of all label-only students, the baseline among them, and the student minus it. */
  readonly best_label_only: {
    readonly name: string;
    readonly chosen_on: ChosenOn;
    readonly student_difference: Difference | null;
  };
  /** The student once its weights have been stored; `agreement` is with the student at float32. */
  readonly quantised: readonly {
    readonly precision: WeightPrecision;
    readonly metrics: MetricSpreads;
    readonly agreement: Spread;
    readonly bytes: number;
  }[];
  /** Calibration and diversity of the teachers, and what each gives. A report of an earlier Retort has none of this. */
  readonly teacher_diagnostics?: TeacherDiagnostics<Spread>;
  readonly warnings: readonly string[];
}

/** Measures by name, each with its mean and standard deviation over seeds. */
export type MetricSpreads = Readonly<Record<string, Spread>>;

/** One model in the report of a task other than classes. */
export interface TaskModelReport extends Pick<ModelReport, "parameters" | "bytes" | "latency_ms"> {
  /** On the test rows, each as heavy as the other. */
  readonly metrics: MetricSpreads;
  /** With each row as heavy as the data says; left out where rows have no weights. */
  readonly weighted_metrics?: MetricSpreads;
  /** On the validation rows; null where there are none. */
  readonly validation: MetricSpreads | null;
  /** How far it answers as the ensemble does: 1 where it always does. */
  readonly agreement: Spread;
}

/** What came of a run of classes; the contents of `report.json`. */
export interface Report {
  readonly task?: undefined;
  readonly name: string;
  readonly backend: string;
  readonly seeds: readonly number[];
  readonly data: DataCounts;
  readonly teachers: readonly (ModelReport & { readonly name: string; readonly agreement: Spread })[];
  readonly ensemble: ModelReport;
  /** The student's architecture, trained on labels alone with all else alike. */
  readonly baseline: ModelReport & { readonly agreement: Spread };
  /** `agreement`: the share of test rows on which it answers as the ensemble does. */
  readonly student: ModelReport & { readonly agreement: Spread };
  /** Further students of the same budget that learned from labels alone, in the config's order; none in most runs. */
  readonly label_only?: readonly LabelOnlyReport[];
  /**
   * The best of all label-only students, the baseline among them: what a claim that the teacher helped is made against. A
   * report of an earlier Retort has none of this.
   */
  readonly best_label_only?: BestLabelOnly;
  /** Student minus baseline. A report of an earlier Retort has none of this. */
  readonly student_baseline?: Compared;
  /** Names of the classes, in the order of each `recall`. A report of an earlier Retort has none of this. */
  readonly class_names?: readonly string[];
  /**
   * The student once its weights have been stored, from float32 to int8; `agreement` is with the student at float32. A
   * precision that cannot hold the weights is left out. A report of an earlier Retort has none of this.
   */
  readonly quantised?: readonly QuantisedReport[];
  /** Calibration and diversity of the teachers, and what each gives. A report of an earlier Retort has none of this. */
  readonly teacher_diagnostics?: TeacherDiagnostics<Spread>;
  /** Null where the ensemble's edge over the baseline is within noise, or where it has seen test rows (`leak`). */
  readonly recovered: Recovered | null;
  /** The same in mean NLL; null for the same reason. A report of an earlier Retort has none of this. */
  readonly recovered_nll?: Recovered | null;
  /** The counts behind `recovered`, summed over seeds. */
  readonly counts: Counts;
  /** How many times fewer parameters the student has than the ensemble. */
  readonly compression: number;
  /** How many times faster the student answers one row; null where the teacher's time was not measured. */
  readonly speedup: number | null;
  /** The same for a batch of 256. */
  readonly speedup_batch256: number | null;
  /** Accuracies on the validation split: what choices are made on. */
  readonly validation: {
    readonly ensemble: Spread | null;
    readonly baseline: Spread | null;
    readonly student: Spread | null;
  };
  /**
   * Test and validation rows that the teacher had learned from before the run, summed over seeds; where there are test rows
   * among them, nothing is called recovered. Left out where none is known.
   */
  readonly leak?: Leak;
  /** What is odd but no mistake, one sentence each. A report of an earlier Retort has none of this. */
  readonly warnings?: readonly string[];
  readonly student_path: string;
  readonly seconds: number;
}

/** The student with its weights stored at a precision. Means and standard deviations are over seeds. */
export interface QuantisedReport {
  readonly precision: WeightPrecision;
  readonly accuracy: Spread;
  /** The share of test rows on which it answers as it does at float32. */
  readonly agreement: Spread;
  /** Of its numbers: kernels as stored, for int8 with their scales; biases and normalisations as float32. */
  readonly bytes: number;
}

/** Correct answers on the test rows, summed over seeds. */
export interface Counts {
  readonly rows: number;
  readonly ensemble: number;
  readonly baseline: number;
  readonly student: number;
}

/** (student - baseline) / (ensemble - baseline), with its 95 % interval. */
export interface Recovered {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What the interval takes for chance; in a report of an earlier Retort, which has none of this, test rows alone. */
  readonly covers?: Coverage;
}

/** A further student of the same budget that learned from labels alone. */
export interface LabelOnlyReport extends ModelReport {
  readonly name: string;
  readonly agreement: Spread;
  /** Right answers on the test rows, summed over seeds. */
  readonly right: number;
  readonly validation: {
    readonly accuracy: Spread | null;
    readonly nll: Spread | null;
  };
}

/**
 * The label-only student of the same budget that the student is measured against. The best in accuracy may be far from the
 * best in NLL, as smoothed labels are, so each measure has its own.
 */
export interface BestLabelOnly {
  /** The best in accuracy: `baseline`, or that of one of `label_only`. */
  readonly name: string;
  /** The best in NLL. */
  readonly nll_name: string;
  /** Validation rows; test rows where there are none to validate on, which favours it over the student. */
  readonly chosen_on: ChosenOn;
  /** Of the best in accuracy, on the test rows. */
  readonly accuracy: Spread;
  /** Of the best in NLL, on the test rows. */
  readonly nll: Spread;
  /** Student minus the best in each measure. */
  readonly student_difference: Compared;
}

/** A mean difference with its 95 % interval and its two-sided p-value. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly covers: Coverage;
}
