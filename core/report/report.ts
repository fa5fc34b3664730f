import {
  type Answers,
  bestOf,
  type ChosenOn,
  type Compared,
  compared,
  recoveredShare,
} from "./comparisons.ts";
import type { Evaluation, Spread } from "./metrics.ts";
import { balancedAccuracy, median, recallOf, spread } from "./metrics.ts";
import type { Latency } from "../models/predict.ts";
import type { WeightPrecision } from "../models/quantise.ts";
import { resultWarnings } from "./result_warnings.ts";
import type { Leak } from "./seen_rows.ts";
import type { Coverage } from "./two_way.ts";

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
  readonly parameters: number;
  /** As float32. */
  readonly bytes: number;
  /** Milliseconds, features in to logits out, the median. */
  readonly latency_ms: Latency;
}

/** What came of a run; the contents of `report.json`. */
export interface Report {
  readonly name: string;
  readonly backend: string;
  readonly seeds: readonly number[];
  readonly data: {
    readonly train: number;
    readonly validation: number;
    readonly test: number;
    readonly features: number;
    readonly classes: number;
  };
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
  /** Student less baseline. A report of an earlier Retort has none of this. */
  readonly student_baseline?: Compared;
  /** Names of the classes, in the order of each `recall`. A report of an earlier Retort has none of this. */
  readonly class_names?: readonly string[];
  /**
   * The student once its weights have been stored, from float32 to int8; `agreement` is with the student at float32. A
   * precision that cannot hold the weights is left out. A report of an earlier Retort has none of this.
   */
  readonly quantised?: readonly QuantisedReport[];
  /** Null where the ensemble's edge over the baseline is within noise, or where it has seen test rows (`leak`). */
  readonly recovered: Recovered | null;
  /** The same in mean NLL; null for the same reason. A report of an earlier Retort has none of this. */
  readonly recovered_nll?: Recovered | null;
  /** The counts behind `recovered`, summed over seeds. */
  readonly counts: Counts;
  /** How many times fewer parameters the student has than the ensemble. */
  readonly compression: number;
  /** How many times faster the student answers one row. */
  readonly speedup: number;
  /** The same for a batch of 256. */
  readonly speedup_batch256: number;
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
  /** Student less the best in each measure. */
  readonly student_difference: Compared;
}

/** One model's results for one seed. */
export interface ModelResult {
  readonly name: string;
  readonly parameters: number;
  readonly evaluation: Evaluation;
  readonly agreement: number;
  /** Null where there is no validation split. */
  readonly validationAccuracy: number | null;
  /** Nats; null where there is no validation split. Results of an earlier Retort have none. */
  readonly validationNll: number | null;
  readonly latency: Latency;
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
  readonly data: Report["data"];
  readonly teachers: readonly ModelResult[];
  readonly ensemble: ModelResult;
  readonly baseline: ModelResult;
  /**
   * Further students of the same budget that were trained on labels alone, in the order of the config's `baselines`.
   * Results of an earlier Retort have none.
   */
  readonly labelOnly?: readonly ModelResult[];
  readonly student: ModelResult;
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

/** The report of a run from the results of its seeds. */
export function reportOf(
  results: readonly SeedResult[],
  rest: Pick<Report, "name" | "backend" | "student_path" | "seconds" | "warnings">,
): Report {
  const first = results[0]!;
  const over = (pick: (result: SeedResult) => ModelResult) => modelReport(results, pick);
  const validation = (pick: (result: SeedResult) => ModelResult) => {
    const values = results.map((result) => pick(result).validationAccuracy).filter((one) => one !== null);
    return values.length ? spread(values) : null;
  };
  const ensemble = over((result) => result.ensemble);
  const student = over((result) => result.student);
  const { counts, recovered, recovered_nll } = recovery(results);
  const leaks = results.flatMap(({ leak }) => leak ?? []);
  const leak = {
    test: leaks.reduce((sum, { test }) => sum + test, 0),
    validation: leaks.reduce((sum, { validation }) => sum + validation, 0),
  };
  const labelOnly = labelOnlyReports(results);
  const warnings = [
    ...rest.warnings ?? [],
    ...results.flatMap(({ warnings = [] }) => warnings),
    ...warningsOf(results),
  ];
  return {
    name: rest.name,
    backend: rest.backend,
    seeds: results.map(({ seed }) => seed),
    data: first.data,
    teachers: first.teachers.map(({ name }, i) => ({ name, ...over((result) => result.teachers[i]!) })),
    ensemble,
    baseline: over((result) => result.baseline),
    student,
    ...labelOnly.length ? { label_only: labelOnly } : {},
    best_label_only: bestLabelOnly(results),
    student_baseline: comparedOver(results, ({ baseline }) => baseline),
    class_names: classNamesOf(first),
    ...quantisedReports(results),
    recovered: leak.test ? null : recovered,
    recovered_nll: leak.test ? null : recovered_nll,
    ...leaks.length ? { leak } : {},
    counts,
    compression: ensemble.parameters / student.parameters,
    speedup: ensemble.latency_ms.single / student.latency_ms.single,
    speedup_batch256: ensemble.latency_ms.batch256 / student.latency_ms.batch256,
    validation: {
      ensemble: validation((result) => result.ensemble),
      baseline: validation((result) => result.baseline),
      student: validation((result) => result.student),
    },
    warnings: [...new Set(warnings)],
    student_path: rest.student_path,
    seconds: rest.seconds,
  };
}

/** Of the precisions that every seed's student can be stored at. */
function quantisedReports(results: readonly SeedResult[]): Pick<Report, "quantised"> {
  const reports = (results[0]?.quantised ?? []).flatMap(({ precision, bytes }): QuantisedReport[] => {
    const all = results.flatMap(({ quantised = [] }) =>
      quantised.filter((one) => one.precision === precision)
    );
    if (all.length < results.length) return [];
    return [{
      precision,
      accuracy: spread(all.map(({ accuracy }) => accuracy)),
      agreement: spread(all.map(({ agreement }) => agreement)),
      bytes,
    }];
  });
  return reports.length ? { quantised: reports } : {};
}

function modelReport(
  seeds: readonly SeedResult[],
  pick: (result: SeedResult) => ModelResult,
): ModelReport & { readonly agreement: Spread } {
  const results = seeds.map(pick);
  const { parameters } = results[0]!;
  const recalls = seeds.map((seed) =>
    recallOf(pick(seed).evaluation.predicted, seed.testLabels, seed.data.classes)
  );
  return {
    accuracy: spread(results.map(({ evaluation }) => evaluation.accuracy)),
    nll: spread(results.map(({ evaluation }) => evaluation.nll)),
    ece: spread(results.map(({ evaluation }) => evaluation.ece)),
    balanced_accuracy: spread(recalls.map(balancedAccuracy)),
    recall: recalls[0]!.map((_, c) => {
      const known = recalls.map((recall) => recall[c]!).filter((share) => !Number.isNaN(share));
      return known.length ? Number(spread(known).mean.toFixed(4)) : null;
    }),
    agreement: spread(results.map(({ agreement }) => agreement)),
    parameters,
    bytes: 4 * parameters,
    latency_ms: {
      single: median(results.map(({ latency }) => latency.single)),
      batch256: median(results.map(({ latency }) => latency.batch256)),
    },
  };
}

/** Of the label-only students that every seed has. */
function labelOnlyReports(results: readonly SeedResult[]): LabelOnlyReport[] {
  return labelOnlyIn(results).map(({ name, pick }) => {
    const models = results.map(pick);
    const overSeeds = (values: readonly (number | null)[]) => {
      const known = values.filter((value) => value !== null);
      return known.length ? spread(known) : null;
    };
    return {
      name,
      ...modelReport(results, pick),
      right: results.reduce((sum, result) => sum + rightOf(result, pick(result)), 0),
      validation: {
        accuracy: overSeeds(models.map(({ validationAccuracy }) => validationAccuracy)),
        nll: overSeeds(models.map(({ validationNll = null }) => validationNll)),
      },
    };
  });
}

/** The label-only students by name, and where each is found. */
function labelOnlyIn(results: readonly SeedResult[]): {
  readonly name: string;
  readonly pick: (result: SeedResult) => ModelResult;
}[] {
  const found = (result: SeedResult, name: string) => result.labelOnly?.find((one) => one.name === name);
  return (results[0]?.labelOnly ?? []).filter(({ name }) => results.every((result) => found(result, name)))
    .map(({ name }) => ({ name, pick: (result) => found(result, name)! }));
}

function bestLabelOnly(results: readonly SeedResult[]): BestLabelOnly {
  const baseline = { name: "baseline", pick: (result: SeedResult) => result.baseline };
  const candidates = [baseline, ...labelOnlyIn(results)].map(({ name, pick }) => ({
    name,
    pick,
    validationAccuracy: results.map((result) => pick(result).validationAccuracy),
    validationNll: results.map((result) => pick(result).validationNll),
    testRight: results.reduce((sum, result) => sum + rightOf(result, pick(result)), 0),
    testNll: results.reduce((sum, result) => sum + pick(result).evaluation.nll, 0),
  }));
  const [inAccuracy, inNll] = [bestOf(candidates, "right"), bestOf(candidates, "nll")];
  return {
    name: inAccuracy.best.name,
    nll_name: inNll.best.name,
    chosen_on: inAccuracy.chosenOn,
    accuracy: modelReport(results, inAccuracy.best.pick).accuracy,
    nll: modelReport(results, inNll.best.pick).nll,
    student_difference: {
      accuracy: comparedOver(results, inAccuracy.best.pick).accuracy,
      nll: comparedOver(results, inNll.best.pick).nll,
    },
  };
}

function classNamesOf({ classNames, data }: SeedResult): readonly string[] {
  return classNames ?? Array.from({ length: data.classes }, (_, c) => `class ${c}`);
}

/** What is odd about the answers on the test rows. */
function warningsOf(results: readonly SeedResult[]): string[] {
  const first = results[0]!;
  const isEnsemble = first.teachers.length > 1;
  const models = [
    ...isEnsemble
      ? first.teachers.map(({ name }, i) => ({ name, pick: (result: SeedResult) => result.teachers[i]! }))
      : [],
    { name: isEnsemble ? "ensemble" : "teacher", pick: (result: SeedResult) => result.ensemble },
    { name: "baseline", pick: (result: SeedResult) => result.baseline },
    ...labelOnlyIn(results),
    { name: "student", pick: (result: SeedResult) => result.student },
  ];
  return resultWarnings(
    models.map(({ name, pick }) => ({
      name,
      predicted: results.map((result) => pick(result).evaluation.predicted),
    })),
    results.map(({ testLabels }) => testLabels),
    classNamesOf(first),
  );
}

type Tested = Pick<SeedResult, "testRows" | "testLabels">;

function answersOf({ testLabels }: Tested, { evaluation }: ModelResult): Answers {
  const right = Uint8Array.from(evaluation.predicted, (answer, i) => answer === testLabels[i] ? 1 : 0);
  return { right, nll: evaluation.rowNll };
}

function rightOf(result: Tested, model: ModelResult): number {
  return model.evaluation.predicted.reduce(
    (sum, answer, i) => sum + (answer === result.testLabels[i] ? 1 : 0),
    0,
  );
}

/** Student less another model, over all seeds. */
function comparedOver(
  results: readonly SeedResult[],
  other: (result: SeedResult) => ModelResult,
): Compared {
  return compared(results.map((result) => ({
    rows: result.testRows,
    one: answersOf(result, result.student),
    other: answersOf(result, other(result)),
  })));
}

/**
 * The shares of the ensemble's gain over the baseline that the student recovered, in accuracy and in NLL, pooled over seeds,
 * with the counts behind the first. Null where the ensemble's gain is within noise: see `recoveredShare`.
 */
export function recovery(
  results: readonly (Pick<SeedResult, "ensemble" | "baseline" | "student"> & Tested)[],
): {
  readonly counts: Counts;
  readonly recovered: Recovered | null;
  readonly recovered_nll: Recovered | null;
} {
  const counted = (name: "ensemble" | "baseline" | "student") =>
    results.reduce((sum, result) => sum + rightOf(result, result[name]), 0);
  const seeds = results.map((result) => ({
    rows: result.testRows,
    ensemble: answersOf(result, result.ensemble),
    baseline: answersOf(result, result.baseline),
    student: answersOf(result, result.student),
  }));
  return {
    counts: {
      rows: results.reduce((sum, { testRows }) => sum + testRows.length, 0),
      ensemble: counted("ensemble"),
      baseline: counted("baseline"),
      student: counted("student"),
    },
    recovered: recoveredShare(seeds, "right"),
    recovered_nll: recoveredShare(seeds, "nll"),
  };
}
