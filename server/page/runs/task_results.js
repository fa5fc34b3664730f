/** The report of a run whose task is not classes, in words and cells: it says itself what its answers are measured by. */
import { grouped, significant } from "../text.js";
import { bestLabelOnly, leakOf, rowsOf } from "./any_results.js";

/** @typedef {import("./results.js").Column} Column */
/** @typedef {{ readonly name: string, readonly title: string, readonly better: string, readonly as: string }} Metric */
/** @typedef {{ readonly mean: number, readonly sd: number }} Spread */

/** Two-sided tests at 5 %. */
const LEVEL = 0.05;

/**
 * What runs of a task are compared in: the first metric, which `recovered` reads.
 * @param {any} report
 * @returns {readonly Column[]}
 */
export function taskColumns({ metrics: [metric] }) {
  const of = (/** @type {any} */ model, /** @type {boolean} */ several) =>
    spread(model.metrics[metric.name], metric, several);
  const { title } = metric;
  return [
    { head: title, cell: ({ student }, several) => of(student, several) },
    { head: `teacher ${title}`, cell: ({ ensemble }, several) => of(ensemble, several) },
    { head: `baseline ${title}`, cell: ({ baseline }, several) => of(baseline, several) },
    {
      head: "student − best label-only",
      cell: ({ best_label_only: best }) =>
        best.student_difference ? difference(best.student_difference, metric) : "–",
    },
    { head: "parameters", cell: ({ student }) => grouped(student.parameters) },
    { head: "bytes", cell: ({ student }) => grouped(student.bytes) },
    {
      head: "1 row ms",
      cell: ({ student }) => student.latency_ms ? student.latency_ms.single.toFixed(3) : "–",
    },
    { head: "recovered", cell: (report) => recovered(report, metric) },
  ];
}

/**
 * The heads of the table of a run's models.
 * @param {any} report
 * @returns {readonly string[]}
 */
export function taskHeads({ metrics }) {
  return ["model", ...metrics.map((/** @type {Metric} */ { title }) => title), "agreement %", "parameters"];
}

/**
 * A row of cells for each model of a report.
 * @param {any} report
 * @returns {readonly (readonly string[])[]}
 */
export function taskRows(report) {
  const { metrics, seeds } = report;
  const several = seeds.length > 1;
  const row = (/** @type {string} */ name, /** @type {any} */ model) => [
    name,
    ...metrics.map((/** @type {Metric} */ metric) => spread(model.metrics[metric.name], metric, several)),
    spread(model.agreement, { as: "percent" }, several),
    grouped(model.parameters),
  ];
  return rowsOf(report, row);
}

/**
 * Whether the teacher helped, in one or two sentences.
 * @param {any} report
 * @returns {string}
 */
export function taskVerdict(report) {
  const { best_label_only: best, metrics: [metric] } = report;
  const leak = leakOf(report);
  if (leak) return leak;
  const told = best.student_difference;
  if (!told) return "";
  const helped = told.value > 0 === (metric.better === "higher");
  const said = told.p >= LEVEL
    ? "nothing shows that the teacher helped"
    : helped
    ? "the teacher helped"
    : "labels alone did better";
  const below = isBelow(report, metric) ? "The student is below its baseline. " : "";
  return `${below}Against ${bestLabelOnly(report)}: ${metric.title.replace(/ %$/, "")} ${
    difference(told, metric)
  }: ${said}.`;
}

/** @param {any} report @param {Metric} metric */
function isBelow({ student, baseline }, { name, better }) {
  const gain = student.metrics[name].mean - baseline.metrics[name].mean;
  return better === "higher" ? gain < 0 : gain > 0;
}

/** @param {any} report @param {Metric} metric */
function recovered(report, metric) {
  const { leak, recovered: found } = report;
  if (leak?.test) return "the teacher has seen test rows";
  if (isBelow(report, metric)) return "below its baseline";
  if (!found) return "within noise";
  const percent = (/** @type {number} */ part) => (100 * part).toFixed(0);
  return `${percent(found.value)} % (${percent(found.low)} to ${percent(found.high)} over ${
    found.covers ?? "test rows"
  })`;
}

/**
 * @param {{ readonly value: number, readonly low: number, readonly high: number, readonly p: number, readonly covers: string }} difference
 * @param {Metric} metric
 */
function difference({ value, low, high, p, covers }, metric) {
  const text = (/** @type {number} */ one) => `${one < 0 ? "−" : "+"}${written(Math.abs(one), metric)}`;
  const unit = metric.as === "percent" ? " points" : "";
  return `${text(value)}${unit} (${text(low)} to ${text(high)} over ${covers}, p ${
    p < 0.001 ? "< 0.001" : p.toFixed(3)
  })`;
}

/**
 * A measure with its deviation where there are several seeds, with as many decimals as the mean has.
 * @param {Spread} measured
 * @param {Pick<Metric, "as">} metric
 * @param {boolean} several
 */
function spread({ mean, sd }, metric, several) {
  const text = written(mean, metric);
  if (!several) return text;
  const decimals = text.split(".")[1]?.length ?? 0;
  const isPlain = metric.as !== "percent" && !text.includes("e");
  return `${text} ± ${isPlain ? sd.toFixed(decimals) : written(sd, metric)}`;
}

/**
 * A measure as the report writes it.
 * @param {number} value
 * @param {Pick<Metric, "as">} metric
 */
export function written(value, { as }) {
  return as === "percent" ? (100 * value).toFixed(2) : significant(value);
}
