import { spread } from "../base/statistics.ts";
import type { Difference, MetricSpreads, Recovered, Report, TaskModelReport, TaskReport } from "../report.ts";
import type { Metrics, TaskModelResult, TaskSeedResult } from "../results.ts";
import { medianLatency, timesFaster } from "./report.ts";
import { confidenceWarnings, teacherDiagnostics } from "./teachers/teacher_report.ts";
import { clusteredSums, meanDifference, ratioOf } from "./two_way.ts";

/** Finds a model in the results of a seed. */
type PickModel = (result: TaskSeedResult) => TaskModelResult;

/** The report of a run whose task is not classes, from the results of its seeds. */
export function taskReportOf(
  results: readonly TaskSeedResult[],
  rest: Pick<Report, "name" | "backend" | "student_path" | "seconds" | "warnings">,
): TaskReport {
  const first = results[0]!;
  const over = (pick: PickModel) => modelReport(results.map(pick));
  const [ensemble, student] = [over((result) => result.ensemble), over((result) => result.student)];
  const labelOnly = first.labelOnly.map(({ name }, i) => ({
    name,
    pick: (result: TaskSeedResult) => result.labelOnly[i]!,
  }));
  const leaks = results.flatMap(({ leak }) => leak ?? []);
  const leak = {
    test: leaks.reduce((sum, { test }) => sum + test, 0),
    validation: leaks.reduce((sum, { validation }) => sum + validation, 0),
  };
  const ofTeachers = teacherDiagnostics(results);
  const warnings = [
    ...rest.warnings ?? [],
    ...results.flatMap(({ warnings = [] }) => warnings),
    ...confidenceWarnings(ofTeachers),
  ];
  return {
    name: rest.name,
    backend: rest.backend,
    task: first.task,
    metrics: first.metrics,
    outputs: first.classNames,
    seeds: results.map(({ seed }) => seed),
    data: first.data,
    teachers: first.teachers.map(({ name }, i) => ({ name, ...over((result) => result.teachers[i]!) })),
    ensemble,
    baseline: over((result) => result.baseline),
    student,
    label_only: labelOnly.map(({ name, pick }) => ({ name, ...over(pick) })),
    student_baseline: differenceFrom(results, (result) => result.baseline),
    best_label_only: bestLabelOnly(results, labelOnly),
    recovered: leak.test ? null : recoveredShare(results),
    ...leaks.length ? { leak } : {},
    quantised: first.quantised.flatMap(({ precision, bytes }) => {
      const all = results.flatMap(({ quantised }) => quantised.filter((one) => one.precision === precision));
      if (all.length < results.length) return [];
      return [{
        precision,
        metrics: spreads(all.map(({ metrics }) => metrics)),
        agreement: spread(all.map(({ agreement }) => agreement)),
        bytes,
      }];
    }),
    ...ofTeachers,
    compression: ensemble.parameters / student.parameters,
    speedup: timesFaster(ensemble, student, "single"),
    speedup_batch256: timesFaster(ensemble, student, "batch256"),
    warnings: [...new Set(warnings)],
    student_path: rest.student_path,
    seconds: rest.seconds,
  };
}

function modelReport(results: readonly TaskModelResult[]): TaskModelReport {
  const { parameters } = results[0]!;
  const validations = results.map(({ validation }) => validation).filter((one) => one !== null);
  const weighted = results.map(({ weighted }) => weighted).filter((one) => one !== null);
  return {
    metrics: spreads(results.map(({ evaluation }) => evaluation.metrics)),
    ...weighted.length ? { weighted_metrics: spreads(weighted) } : {},
    validation: validations.length ? spreads(validations) : null,
    agreement: spread(results.map(({ agreement }) => agreement)),
    parameters,
    bytes: 4 * parameters,
    latency_ms: medianLatency(results.map(({ latency }) => latency)),
  };
}

function spreads(all: readonly Metrics[]): MetricSpreads {
  return Object.fromEntries(Object.keys(all[0]!).map((name) => [name, spread(all.map((one) => one[name]!))]));
}

/** How much better one model is than another on each test row in the first metric: above 0 where it is. */
function gains(
  { metrics: [metric] }: TaskSeedResult,
  one: TaskModelResult,
  other: TaskModelResult,
): Float64Array {
  const sign = metric!.better === "higher" ? 1 : -1;
  return one.evaluation.scores.map((score, row) => sign * (score - other.evaluation.scores[row]!));
}

/**
 * The share of the ensemble's gain over the baseline, in the first metric, that the student recovered, pooled over seeds, with
 * its interval. Null where the ensemble's gain is not told from 0.
 */
function recoveredShare(results: readonly TaskSeedResult[]): Recovered | null {
  return ratioOf(clusteredSums(results.map((result) => ({
    rows: result.testRows,
    values: [
      gains(result, result.student, result.baseline),
      gains(result, result.ensemble, result.baseline),
    ],
  }))));
}

/** Student minus another model in the first metric. Null where a single row is all there is. */
function differenceFrom(results: readonly TaskSeedResult[], other: PickModel): Difference | null {
  const sums = clusteredSums(results.map((result) => {
    const [own, others] = [result.student.evaluation.scores, other(result).evaluation.scores];
    return { rows: result.testRows, values: [own.map((score, row) => score - others[row]!)] };
  }));
  return sums.rows.clusters > 1 ? meanDifference(sums) : null;
}

/** The best label-only student in the first metric: on validation rows, where there are any. */
function bestLabelOnly(
  results: readonly TaskSeedResult[],
  labelOnly: readonly { readonly name: string; readonly pick: PickModel }[],
): TaskReport["best_label_only"] {
  const { name: metric, better } = results[0]!.metrics[0]!;
  const candidates = [{ name: "baseline", pick: ((result) => result.baseline) as PickModel }, ...labelOnly];
  const onValidation = results.every((result) => result.baseline.validation);
  const figure = ({ pick }: { readonly pick: PickModel }) => {
    const sum = results.reduce((sum, result) => {
      const { validation, evaluation } = pick(result);
      return sum + (onValidation ? validation! : evaluation.metrics)[metric]!;
    }, 0);
    return better === "higher" ? sum : -sum;
  };
  const best = candidates.reduce((one, other) => figure(other) > figure(one) ? other : one);
  return {
    name: best.name,
    chosen_on: onValidation ? "validation rows" : "test rows",
    student_difference: differenceFrom(results, best.pick),
  };
}
