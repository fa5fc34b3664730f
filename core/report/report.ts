import { UserError } from "../base/errors.ts";
import { median, type Spread, spread } from "../base/statistics.ts";
import type {
  AnyReport,
  BestLabelOnly,
  Compared,
  Counts,
  LabelOnlyReport,
  ModelReport,
  QuantisedReport,
  Recovered,
  Report,
} from "../report.ts";
import type { Latency, ModelResult, SeedResult } from "../results.ts";
import { bestOf, compared, recoveredShare, type TestAnswers } from "./comparisons.ts";
import { balancedAccuracy, recallOf } from "./metrics.ts";
import { resultWarnings } from "./result_warnings.ts";
import { confidenceWarnings, teacherDiagnostics } from "./teachers/teacher_report.ts";

/** A report as one of classes. Throws a `UserError` where the run's task is another. */
export function classReport(report: AnyReport): Report {
  if (report.task === undefined) return report;
  throw new UserError(
    `Cannot read ${report.name} as a report of classes as its task must be such: it is ${report.task}`,
  );
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
  const ofTeachers = teacherDiagnostics(results);
  const warnings = [
    ...rest.warnings ?? [],
    ...results.flatMap(({ warnings = [] }) => warnings),
    ...warningsOf(results),
    ...confidenceWarnings(ofTeachers),
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
    ...ofTeachers,
    recovered: leak.test ? null : recovered,
    recovered_nll: leak.test ? null : recovered_nll,
    ...leaks.length ? { leak } : {},
    counts,
    compression: ensemble.parameters / student.parameters,
    speedup: timesFaster(ensemble, student, "single"),
    speedup_batch256: timesFaster(ensemble, student, "batch256"),
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
    ...weightedReport(results),
    agreement: spread(results.map(({ agreement }) => agreement)),
    parameters,
    bytes: 4 * parameters,
    latency_ms: medianLatency(results.map(({ latency }) => latency)),
  };
}

function weightedReport(results: readonly ModelResult[]): Pick<ModelReport, "weighted"> {
  const weighted = results.flatMap(({ weighted }) => weighted ?? []);
  if (!weighted.length) return {};
  return {
    weighted: {
      accuracy: spread(weighted.map(({ accuracy }) => accuracy)),
      nll: spread(weighted.map(({ nll }) => nll)),
    },
  };
}

/** Null where one of them was not measured. */
export function medianLatency(latencies: readonly (Latency | null)[]): Latency | null {
  const measured = latencies.filter((latency) => latency !== null);
  if (measured.length < latencies.length) return null;
  return {
    single: median(measured.map(({ single }) => single)),
    batch256: median(measured.map(({ batch256 }) => batch256)),
  };
}

export function timesFaster(
  { latency_ms: ensemble }: Pick<ModelReport, "latency_ms">,
  { latency_ms: student }: Pick<ModelReport, "latency_ms">,
  rows: keyof Latency,
): number | null {
  return ensemble && student ? ensemble[rows] / student[rows] : null;
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

function answersOf({ testLabels }: Tested, { evaluation }: ModelResult): TestAnswers {
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
