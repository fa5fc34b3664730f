import type { Evaluation, Spread } from "./metrics.ts";
import { median, spread } from "./metrics.ts";
import type { Latency } from "./predict.ts";
import type { WeightPrecision } from "./quantise.ts";
import type { Leak } from "./seen_rows.ts";

/** One model in a report. Means and standard deviations are over seeds. */
export interface ModelReport {
  readonly accuracy: Spread;
  /** Nats. */
  readonly nll: Spread;
  /** 15 bins. */
  readonly ece: Spread;
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
  /**
   * The student once its weights have been stored, from float32 to int8; `agreement` is with the student at float32. A
   * precision that cannot hold the weights is left out. A report of an earlier Retort has none of this.
   */
  readonly quantised?: readonly QuantisedReport[];
  /** Null where the ensemble's edge over the baseline is within noise, or where it has seen test rows (`leak`). */
  readonly recovered: Recovered | null;
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

/** (student - baseline) / (ensemble - baseline) in accuracy, with its 95 % interval. */
export interface Recovered {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One model's results for one seed. */
export interface ModelResult {
  readonly name: string;
  readonly parameters: number;
  readonly evaluation: Evaluation;
  readonly agreement: number;
  /** Null where there is no validation split. */
  readonly validationAccuracy: number | null;
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
  readonly student: ModelResult;
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
  const over = (pick: (result: SeedResult) => ModelResult) => modelReport(results.map(pick));
  const validation = (pick: (result: SeedResult) => ModelResult) => {
    const values = results.map((result) => pick(result).validationAccuracy).filter((one) => one !== null);
    return values.length ? spread(values) : null;
  };
  const ensemble = over((result) => result.ensemble);
  const student = over((result) => result.student);
  const { counts, recovered } = recovery(results);
  const leaks = results.flatMap(({ leak }) => leak ?? []);
  const leak = {
    test: leaks.reduce((sum, { test }) => sum + test, 0),
    validation: leaks.reduce((sum, { validation }) => sum + validation, 0),
  };
  return {
    name: rest.name,
    backend: rest.backend,
    seeds: results.map(({ seed }) => seed),
    data: first.data,
    teachers: first.teachers.map(({ name }, i) => ({ name, ...over((result) => result.teachers[i]!) })),
    ensemble,
    baseline: over((result) => result.baseline),
    student,
    ...quantisedReports(results),
    recovered: leak.test ? null : recovered,
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
    warnings: [...new Set([...rest.warnings ?? [], ...results.flatMap(({ warnings = [] }) => warnings)])],
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

function modelReport(results: readonly ModelResult[]): ModelReport & { readonly agreement: Spread } {
  const { parameters } = results[0]!;
  return {
    accuracy: spread(results.map(({ evaluation }) => evaluation.accuracy)),
    nll: spread(results.map(({ evaluation }) => evaluation.nll)),
    ece: spread(results.map(({ evaluation }) => evaluation.ece)),
    agreement: spread(results.map(({ agreement }) => agreement)),
    parameters,
    bytes: 4 * parameters,
    latency_ms: {
      single: median(results.map(({ latency }) => latency.single)),
      batch256: median(results.map(({ latency }) => latency.batch256)),
    },
  };
}

/**
 * The share of the ensemble's gain that the student recovered, pooled over seeds, with Fieller's 95 % interval for
 * a ratio of means. The rows are the sample: a row that several seeds test counts once, with its sums, since its
 * answers are not independent. Withheld (null) where the ensemble's edge over the baseline is not positive at the
 * same level, which is just where Fieller's interval is no interval.
 *
 * E. C. Fieller (1954), Some problems in interval estimation, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x
 */
export function recovery(
  results: readonly Pick<SeedResult, "ensemble" | "baseline" | "student" | "testRows" | "testLabels">[],
): { readonly counts: Counts; readonly recovered: Recovered | null } {
  const counts = { rows: 0, ensemble: 0, baseline: 0, student: 0 };
  // By row, summed over seeds: student - baseline, ensemble - baseline.
  const gains = new Map<number, { student: number; ensemble: number }>();
  for (const { testRows, testLabels, ...models } of results) {
    testRows.forEach((row, i) => {
      const right = (model: ModelResult) => model.evaluation.predicted[i] === testLabels[i] ? 1 : 0;
      const [ensemble, baseline, student] = [
        right(models.ensemble),
        right(models.baseline),
        right(models.student),
      ];
      counts.rows++;
      counts.ensemble += ensemble;
      counts.baseline += baseline;
      counts.student += student;
      const gain = gains.get(row) ?? { student: 0, ensemble: 0 };
      gain.student += student - baseline;
      gain.ensemble += ensemble - baseline;
      gains.set(row, gain);
    });
  }
  const pairs = [...gains.values()];
  const n = pairs.length;
  const [a, b] = [counts.student - counts.baseline, counts.ensemble - counts.baseline];
  const product = (f: (pair: { student: number; ensemble: number }) => number, meanProduct: number) =>
    n / (n - 1) * (pairs.reduce((sum, pair) => sum + f(pair), 0) - n * meanProduct);
  const varA = product(({ student }) => student ** 2, (a / n) ** 2);
  const varB = product(({ ensemble }) => ensemble ** 2, (b / n) ** 2);
  const covariance = product(({ student, ensemble }) => student * ensemble, a * b / n ** 2);

  const z2 = 1.959964 ** 2;
  const A = b ** 2 - z2 * varB;
  if (n < 2 || b <= 0 || A <= 0) return { counts, recovered: null };
  const B = a * b - z2 * covariance;
  const C = a ** 2 - z2 * varA;
  const root = Math.sqrt(Math.max(0, B ** 2 - A * C));
  return { counts, recovered: { value: a / b, low: (B - root) / A, high: (B + root) / A } };
}
