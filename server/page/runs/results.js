/** A finished run's report in words and cells. Reports of an earlier Retort have less to say. */
import { grouped, withSpread } from "../text.js";
import { bestLabelOnly, leakOf, rowsOf } from "./any_results.js";
import { taskColumns, taskHeads, taskRows, taskVerdict } from "./task_results.js";

/** @typedef {{ readonly head: string, readonly cell: (report: any, several: boolean) => string }} Column */

/** Two-sided tests at 5 %. */
const LEVEL = 0.05;

/** In place of a share where the teacher has seen test rows. */
const SEEN = "the teacher has seen test rows";

/** What runs are compared in. @type {readonly Column[]} */
export const COLUMNS = [
  { head: "accuracy %", cell: ({ student }, several) => withSpread(student.accuracy, 100, 2, several) },
  { head: "teacher %", cell: ({ ensemble }, several) => withSpread(ensemble.accuracy, 100, 2, several) },
  { head: "baseline %", cell: ({ baseline }, several) => withSpread(baseline.accuracy, 100, 2, several) },
  {
    head: "best label-only %",
    cell: ({ best_label_only: best }, several) =>
      best ? `${withSpread(best.accuracy, 100, 2, several)} (${best.name})` : "–",
  },
  {
    head: "student − best label-only",
    cell: ({ best_label_only: best }) =>
      best?.student_difference.accuracy ? points(best.student_difference.accuracy) : "–",
  },
  { head: "ECE %", cell: ({ student }, several) => withSpread(student.ece, 100, 2, several) },
  { head: "parameters", cell: ({ student }) => grouped(student.parameters) },
  { head: "bytes", cell: ({ student }) => grouped(student.bytes) },
  { head: "1 row ms", cell: ({ student }) => fixed(student.latency_ms.single, 3) },
  {
    head: "recovered",
    cell: ({ recovered, counts, leak }) =>
      leak?.test ? SEEN : counts.student < counts.baseline ? "below its baseline" : share(recovered),
  },
  {
    head: "recovered in NLL",
    cell: ({ recovered_nll: inNll, student, baseline, leak }) =>
      inNll === undefined
        ? "–"
        : leak?.test
        ? SEEN
        : student.nll.mean > baseline.nll.mean
        ? "worse than its baseline"
        : share(inNll),
  },
];

/**
 * What runs of a report's task are compared in.
 * @param {any} report
 * @returns {readonly Column[]}
 */
export function columnsOf(report) {
  return report.task === undefined ? COLUMNS : taskColumns(report);
}

/**
 * The heads of the table of a report's models.
 * @param {any} report
 * @returns {readonly string[]}
 */
export function modelHeads(report) {
  return report.task === undefined ? MODEL_HEADS : taskHeads(report);
}

/** A run's models. @type {readonly string[]} */
export const MODEL_HEADS = ["model", "accuracy %", "balanced accuracy %", "NLL", "ECE %", "parameters"];

/**
 * A row of cells for each model of a report: teachers, ensemble, baseline, further label-only students, student.
 * @param {any} report
 * @returns {readonly (readonly string[])[]}
 */
export function modelRows(report) {
  if (report.task !== undefined) return taskRows(report);
  const several = report.seeds.length > 1;
  const row = (/** @type {string} */ name, /** @type {any} */ model) => [
    name,
    withSpread(model.accuracy, 100, 2, several),
    model.balanced_accuracy ? withSpread(model.balanced_accuracy, 100, 2, several) : "–",
    withSpread(model.nll, 1, 4, several),
    withSpread(model.ece, 100, 2, several),
    grouped(model.parameters),
  ];
  return rowsOf(report, row);
}

/**
 * Whether the teacher helped, in one or two sentences; empty for a report of an earlier Retort.
 * @param {any} report
 * @returns {string}
 */
export function verdict(report) {
  if (report.task !== undefined) return taskVerdict(report);
  const { best_label_only: best, label_only: labelOnly = [], counts } = report;
  const leak = leakOf(report);
  if (leak) return leak;
  const accuracy = best?.student_difference.accuracy;
  if (!accuracy) return "";
  const inNll = best.student_difference.nll;
  const nats = inNll
    ? `; NLL${best.nll_name === best.name ? "" : ` against ${best.nll_name}, the best there,`} ${
      inNll.value < 0 ? "−" : "+"
    }${Math.abs(inNll.value).toFixed(4)}`
    : "";
  const below = counts.student < counts.baseline
    ? "The student is below its baseline: try a temperature of 1, more weight on the labels or longer training. "
    : "";
  return `${below}Against ${bestLabelOnly(report)}: ${points(accuracy)}${nats}: ${
    said(best.student_difference, labelOnly.length > 0)
  }.`;
}

/**
 * What two tests at 5 % say, as the report does.
 * @param {any} difference
 * @param {boolean} hasOthers
 */
function said({ accuracy, nll }, hasOthers) {
  const told = (/** @type {any} */ one) => one && one.p < LEVEL ? Math.sign(one.value) : 0;
  const [right, sharp] = [told(accuracy), -told(nll)];
  const labels = hasOthers ? "labels alone" : "the plain baseline";
  if (right > 0) {
    return `the teacher helped beyond ${labels}${sharp < 0 ? " in accuracy, and in NLL it did harm" : ""}`;
  }
  if (right < 0) {
    return sharp > 0
      ? `${labels} did better in accuracy, in NLL the teacher helped`
      : `the student did worse than ${labels}`;
  }
  if (sharp === 0) return "nothing shows that the teacher helped";
  return `in accuracy the two are not told apart, in NLL the teacher ${sharp > 0 ? "helped" : "did harm"}`;
}

/** @param {any} recovered */
function share(recovered) {
  if (!recovered) return "within noise";
  const { value, low, high, covers = "test rows" } = recovered;
  const percent = (/** @type {number} */ part) => (100 * part).toFixed(0);
  return `${percent(value)} % (${percent(low)} to ${percent(high)} over ${covers})`;
}

/** @param {{ readonly value: number, readonly low: number, readonly high: number, readonly p: number, readonly covers: string }} difference */
function points({ value, low, high, p, covers }) {
  if (value === 0 && low === high) return "right on the same rows";
  return `${signed(value)} points (${signed(low)} to ${signed(high)} over ${covers}, p ${
    p < 0.001 ? "< 0.001" : p.toFixed(3)
  })`;
}

/** @param {number} fraction in points, with its sign */
function signed(fraction) {
  const text = Math.abs(100 * fraction).toFixed(2);
  return Number(text) === 0 ? text : `${fraction < 0 ? "−" : "+"}${text}`;
}

/**
 * @param {number | null} value null where a run had no clock
 * @param {number} digits
 */
function fixed(value, digits) {
  return typeof value === "number" ? value.toFixed(digits) : "–";
}
