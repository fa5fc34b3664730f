import type { Spread } from "../base/statistics.ts";
import type { Difference, MetricSpreads, TaskModelReport, TaskReport } from "../report.ts";
import type { Metric } from "../task.ts";
import { grouped, milliseconds, NOT_MEASURED, percent, pValue, signed, sizeOf, teacherOf } from "./text.ts";

/** Column heads of a report's table. */
export function taskColumns({ metrics, ensemble }: TaskReport): readonly string[] {
  return [
    "model",
    ...metrics.map(({ title }) => title),
    ...ensemble.weighted_metrics ? metrics.map(({ title }) => `weighted ${title}`) : [],
    "agreement %",
    "parameters",
    "bytes",
    "1 row ms",
    "256 rows ms",
  ];
}

/** A report's table, a row for each model: teachers, ensemble, baseline, further label-only students, student. */
export function taskTable(report: TaskReport): readonly (readonly string[])[] {
  const { metrics, seeds, teachers, ensemble, baseline, label_only, student } = report;
  const several = seeds.length > 1;
  const row = (name: string, model: TaskModelReport) => [
    name,
    ...metricCells(metrics, model.metrics, several),
    ...model.weighted_metrics ? metricCells(metrics, model.weighted_metrics, several) : [],
    spreadText(model.agreement, PERCENT, several),
    grouped(model.parameters),
    grouped(model.bytes),
    model.latency_ms ? milliseconds(model.latency_ms.single) : NOT_MEASURED,
    model.latency_ms ? milliseconds(model.latency_ms.batch256) : NOT_MEASURED,
  ];
  return [
    ...teachers.length > 1 ? teachers.map((teacher) => row(teacher.name, teacher)) : [],
    row(teacherOf(report), ensemble),
    row("baseline", baseline),
    ...label_only.map((one) => row(`labels: ${one.name}`, one)),
    row("student", student),
  ];
}

/** Column heads of the table of stored weights, and its rows. */
export function taskQuantisedTable(
  { metrics, quantised, seeds }: TaskReport,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const several = seeds.length > 1;
  return {
    columns: ["weights as", ...metrics.map(({ title }) => title), "agreement %", "bytes"],
    rows: quantised.map((one) => [
      one.precision,
      ...metricCells(metrics, one.metrics, several),
      spreadText(one.agreement, PERCENT, several),
      grouped(one.bytes),
    ]),
  };
}

const PERCENT: Pick<Metric, "as"> = { as: "percent" };

function metricCells(metrics: readonly Metric[], values: MetricSpreads, several: boolean): string[] {
  return metrics.map((metric) => spreadText(values[metric.name]!, metric, several));
}

/** A measure as it is written in a table: with its standard deviation where there are several seeds. */
function spreadText({ mean, sd }: Spread, metric: Pick<Metric, "as">, several: boolean): string {
  const text = metricText(mean, metric);
  if (!several) return text;
  // With as many decimals as the mean has.
  const decimals = /e/.test(text) ? undefined : text.split(".")[1]?.length ?? 0;
  const deviation = metric.as === "percent" || decimals === undefined
    ? metricText(sd, metric)
    : sd.toFixed(decimals);
  return `${text} ± ${deviation}`;
}

/** A measure as it is written. */
export function metricText(value: number, { as }: Pick<Metric, "as">): string {
  return as === "percent" ? percent(value) : significant(value);
}

/** Four significant digits, with no exponent where none is needed. */
function significant(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e7 || size < 1e-4) return value.toExponential(3);
  return size >= 1e4 ? value.toFixed(0) : value.toPrecision(4);
}

/** What a person wants to know, in a few sentences, in paragraphs with an empty line between them. */
export function taskHeadline(report: TaskReport): string {
  return [[outcome(report), sizeOf(report)], [claim(report), chance(report)]]
    .map((sentences) => sentences.filter((one) => one).join(" ")).filter((one) => one).join("\n\n");
}

/** What the student has of the ensemble's gain in the first metric. */
function outcome(report: TaskReport): string {
  const { metrics: [metric], recovered, ensemble, baseline, student, leak, data } = report;
  const teacher = teacherOf(report);
  const of = (model: TaskModelReport) => model.metrics[metric!.name]!.mean;
  const unit = metric!.as === "percent" ? " %" : "";
  const name = metric!.title.replace(/ %$/, "");
  const figures =
    `${name} on ${grouped(data.test)} test rows: ${teacher} ${metricText(of(ensemble), metric!)}${unit}, ` +
    `baseline ${metricText(of(baseline), metric!)}${unit}, student ${
      metricText(of(student), metric!)
    }${unit}`;
  const sign = metric!.better === "higher" ? 1 : -1;
  if (leak?.test) {
    return `${figures}. The ${teacher} has learned from ${
      grouped(leak.test)
    } of these rows before, so its figures are too ` +
      "good and no share of its gain is called recovered.";
  }
  if (sign * (of(student) - of(baseline)) < 0) return `The student is below its baseline (${figures}).`;
  if (recovered) {
    const share = (value: number) => signed(100 * value, 0).replace("+", "");
    return `The student recovered ${share(recovered.value)} % of the ${teacher}'s gain (95 % interval ${
      share(recovered.low)
    } to ${share(recovered.high)} % over ${recovered.covers ?? "test rows"}; ${figures}).`;
  }
  const reason = sign * (of(ensemble) - of(baseline)) > 0
    ? `the ${teacher}'s edge over the baseline is within noise, so no share of it is called recovered; more seeds ` +
      "(--seeds 5) or more test rows would tell"
    : `the ${teacher} is no better than the baseline, so there is no gain to recover`;
  return `${figures}: ${reason}.`;
}

/** Whether the teacher helped: the student against the best student of the same budget that had labels alone. */
function claim(report: TaskReport): string {
  const { best_label_only: { name, chosen_on, student_difference }, label_only, leak, metrics: [metric] } =
    report;
  if (leak?.test || !student_difference) return "";
  const who = label_only.length
    ? `\`${name}\`, the best of ${
      label_only.length + 1
    } label-only students of the same budget (chosen on ${chosen_on})`
    : "the baseline, the only label-only student of this run (`baselines` trains stronger ones)";
  return `Against ${who}: ${differenceText(student_difference, metric!)}: ${
    verdict(student_difference, metric!)
  }.`;
}

function differenceText({ value, low, high, p, covers }: Difference, metric: Metric): string {
  const text = (one: number) => `${one < 0 ? "−" : "+"}${metricText(Math.abs(one), metric)}`;
  const unit = metric.as === "percent" ? " points" : "";
  return `${metric.title.replace(/ %$/, "")} ${text(value)}${unit}, 95 % interval ${text(low)} to ${
    text(high)
  } over ` +
    `${covers}, ${pValue(p)}`;
}

/** A two-sided test at 5 %. */
function verdict({ value, p }: Difference, { better }: Metric): string {
  if (p >= 0.05) return "nothing shows that the teacher helped";
  return value > 0 === (better === "higher") ? "the teacher helped" : "labels alone did better";
}

function chance({ seeds }: TaskReport): string {
  return seeds.length === 1
    ? "Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more " +
      "(--seeds 5 covers both)."
    : "";
}
