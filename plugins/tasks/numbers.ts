import * as z from "zod";
import { show } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { numbersOf } from "../../core/data/label_columns.ts";
import type { AnswerFormat } from "../../core/preprocessing.ts";
import type { LabelColumn } from "../../core/table.ts";
import type { FittedLabels, Measured, TaskEvaluation } from "../../core/task.ts";

/**
 * One number for each row, or several (regression). A model learns them standardised by the training rows' mean and deviation;
 * answers and metrics are in the label's own units.
 */
export const numbers = definePlugin({
  kind: "task",
  name: "numbers",
  summary: "One number for each row, or several: a regression, answered in the label's units.",
  options: (kit) =>
    z.strictObject({
      loss: kit.part("loss").default({ use: "squared-error" }).describe(
        "What models learn from the labels by: `huber` where a few far values must not decide.",
      ),
    }),
  create: ({ loss }) => ({
    name: "numbers",
    answers: "numbers",
    hardLoss: loss,
    softLoss: () => ({ use: "attentive-imitation" }),
    hasTemperature: false,
    problem: (columns) => columns.map(problemOf).find((problem) => problem !== undefined),
    // One column of texts that read as numbers may be classes: whoever reads the table says where it is none.
    claims: (columns) => columns.every((column) => problemOf(column) === undefined),
    read(columns) {
      const values = columns.map(numbersOf);
      return {
        names: columns.map(({ name }) => name),
        fit: (rows) => fit(columns, values, rows),
      };
    },
    metrics: [
      { name: "rmse", title: "RMSE", better: "lower", as: "number" },
      { name: "mae", title: "MAE", better: "lower", as: "number" },
      { name: "r2", title: "R²", better: "higher", as: "number" },
    ],
    evaluate: measure,
    agreement: correlation,
  }),
});

/** What keeps a column from being numbers. */
function problemOf(column: LabelColumn): string | undefined {
  const place = `label column ${show(column.name)}`;
  if ("ids" in column) return `${place} must be a number in each row: it is a sequence of ids`;
  const values = numbersOf(column);
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at >= 0) {
    const cell = "values" in column
      ? column.values[at]
      : column.codes[at]! < 0
      ? null
      : column.texts[column.codes[at]!];
    return `${place} must be a finite number in each row: row ${at + 1} has ${
      cell === null || Number.isNaN(cell) ? "none" : typeof cell === "number" ? cell : show(cell)
    }`;
  }
  if (values.every((value) => value === values[0])) {
    return `${place} must have at least 2 different numbers: all rows have ${values[0]}`;
  }
  return undefined;
}

/** Standardised by the mean and deviation of these rows, in float64. */
function fit(
  columns: readonly LabelColumn[],
  values: readonly Float64Array[],
  rows: Int32Array,
): FittedLabels {
  const scales = values.map((column) => {
    let largest = 0;
    for (const row of rows) largest = Math.max(largest, Math.abs(column[row]!));
    // Divided by the largest, so that the squares of numbers like 1e200 are finite.
    const unit = largest || 1;
    let [sum, squares] = [0, 0];
    for (const row of rows) sum += column[row]! / unit;
    const mean = sum / rows.length;
    for (const row of rows) squares += (column[row]! / unit - mean) ** 2;
    return { mean: mean * unit, sd: Math.sqrt(squares / rows.length) * unit || 1 };
  });
  return {
    format: { task: "numbers", from: "numbers", scales },
    targets(some) {
      const out = new Float32Array(some.length * columns.length);
      some.forEach((row, i) =>
        values.forEach((column, c) =>
          out[i * columns.length + c] = column[row]! / scales[c]!.sd - scales[c]!.mean / scales[c]!.sd
        )
      );
      return out;
    },
  };
}

function scalesOf(format: AnswerFormat): readonly { readonly mean: number; readonly sd: number }[] {
  if (format.from === "numbers") return format.scales;
  throw new TypeError(`Cannot measure numbers as their format must have scales: it is ${format.from}`);
}

/**
 * RMSE, MAE and R², each the mean over the columns: of one column in its own units, of several in standard deviations of the
 * training rows, as units differ.
 */
function measure(
  answers: Float32Array,
  targets: Float32Array,
  { format, weights }: Measured,
): TaskEvaluation {
  const scales = scalesOf(format);
  const dim = scales.length;
  const rows = targets.length / dim;
  const unit = dim === 1 ? scales[0]!.sd : 1;
  const total = weights ? weights.reduce((a, b) => a + b, 0) : rows;
  const weightOf = (row: number) => weights ? weights[row]! * rows / total : 1;
  const scores = new Float64Array(rows);
  let [rmse, mae, r2] = [0, 0, 0];
  for (let c = 0; c < dim; c++) {
    let [squares, absolute, sum] = [0, 0, 0];
    const errors = new Float64Array(rows);
    for (let row = 0, at = c; row < rows; row++, at += dim) {
      const difference = (answers[at]! - targets[at]!) * unit;
      const weight = weightOf(row);
      errors[row] = weight * difference ** 2;
      squares += errors[row]!;
      absolute += weight * Math.abs(difference);
      sum += weight * targets[at]! * unit;
    }
    let spread = 0;
    for (let row = 0, at = c; row < rows; row++, at += dim) {
      spread += weightOf(row) * (targets[at]! * unit - sum / rows) ** 2;
    }
    const root = Math.sqrt(squares / rows);
    rmse += root / dim;
    mae += absolute / rows / dim;
    r2 += (1 - squares / spread) / dim;
    // The influence of a row on the root of the mean square: (e − mean e) / (2 · root).
    errors.forEach((error, row) =>
      scores[row]! += (root > 0 ? root + (error - squares / rows) / (2 * root) : 0) / dim
    );
  }
  return { metrics: { rmse, mae, r2 }, scores };
}

/** Pearson's correlation of two models' numbers, the mean over the columns. */
function correlation(one: Float32Array, other: Float32Array, { format }: Measured): number {
  const dim = scalesOf(format).length;
  const rows = one.length / dim;
  let mean = 0;
  for (let c = 0; c < dim; c++) {
    let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
    for (let at = c; at < one.length; at += dim) {
      a += one[at]! / rows;
      b += other[at]! / rows;
    }
    for (let at = c; at < one.length; at += dim) {
      aa += (one[at]! - a) ** 2;
      bb += (other[at]! - b) ** 2;
      ab += (one[at]! - a) * (other[at]! - b);
    }
    mean += (aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : aa === bb ? 1 : 0) / dim;
  }
  return mean;
}
