/** What is said alike of a report of any task. */
import { grouped } from "../text.js";

/**
 * A row of cells for each model of a report: teachers, ensemble, baseline, further label-only students, student.
 * @param {any} report
 * @param {(name: string, model: any) => readonly string[]} row
 * @returns {readonly (readonly string[])[]}
 */
export function rowsOf({ teachers, ensemble, baseline, label_only: labelOnly = [], student }, row) {
  const members = teachers.length > 1 ? teachers : [];
  return [
    ...members.map((/** @type {any} */ teacher) => row(teacher.name, teacher)),
    row(members.length ? "ensemble" : "teacher", ensemble),
    row("baseline", baseline),
    ...labelOnly.map((/** @type {any} */ one) => row(`labels: ${one.name}`, one)),
    row("student", student),
  ];
}

/**
 * Why nothing is claimed of a teacher; empty where there is no reason.
 * @param {any} report
 */
export function leakOf({ leak }) {
  if (!leak?.test) return "";
  return `The teacher has learned from ${
    grouped(leak.test)
  } of the test rows before: its figures are too good, and ` +
    "nothing is claimed of it.";
}

/**
 * The best label-only student as a sentence names it.
 * @param {any} report
 */
export function bestLabelOnly({ best_label_only: best, label_only: labelOnly = [] }) {
  return labelOnly.length
    ? `${best.name}, the best of ${
      labelOnly.length + 1
    } label-only students of the same budget (chosen on ${best.chosen_on})`
    : "the baseline, the only label-only student of this run";
}
