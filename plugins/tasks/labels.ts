import * as z from "zod";
import { show } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import { looksLikeSets, numbersOf, SEPARATOR } from "../../core/data/label_columns.ts";
import type { LabelColumn } from "../../core/table.ts";
import type { Measured, TaskEvaluation } from "../../core/task.ts";

/** A column that is no sequence. */
type Cells = Exclude<LabelColumn, { readonly ids: Int32Array }>;

/** More different labels than these are hardly labels. */
const MOST_LABELS = 10_000;

/**
 * Any set of labels for each row: several columns of 0 and 1, or one column of texts with a separator between the labels (an
 * empty cell has none). Each label is a yes or no of its own.
 */
export const labels = definePlugin({
  kind: "task",
  name: "labels",
  summary: "Any set of labels for each row: several 0/1 columns, or one with a separator between labels.",
  options: () =>
    z.strictObject({
      separator: z.string().min(1).default(SEPARATOR).describe(
        "What stands between the labels of a cell, in one column.",
      ),
    }),
  create({ separator }) {
    return {
      name: "labels",
      answers: "sigmoid",
      hardLoss: { use: "binary-cross-entropy" },
      softLoss: (temperature) => ({
        use: "binary-soft-targets",
        ...temperature === undefined ? {} : { temperature },
      }),
      hasTemperature: true,
      problem: (columns) => problemOf(columns, separator),
      claims: (columns) => areSets(columns, separator) && problemOf(columns, separator) === undefined,
      read(columns) {
        const { names, has } = columns.length > 1
          ? ofColumns(columns)
          : ofCells(columns[0] as Cells, separator);
        return {
          names,
          fit: () => ({
            format: { task: "labels", from: "sigmoid" },
            targets(rows) {
              const out = new Float32Array(rows.length * names.length);
              rows.forEach((row, i) => has(row, (label) => out[i * names.length + label] = 1));
              return out;
            },
          }),
        };
      },
      metrics: [
        { name: "micro_f1", title: "micro F1 %", better: "higher", as: "percent" },
        { name: "macro_f1", title: "macro F1 %", better: "higher", as: "percent" },
        { name: "average_precision", title: "AP %", better: "higher", as: "percent" },
        { name: "nll", title: "NLL", better: "lower", as: "number" },
      ],
      evaluate: measure,
      agreement: (one, other) =>
        one.reduce((sum, z, i) => sum + (z > 0 === other[i]! > 0 ? 1 : 0), 0) / one.length,
    };
  },
});

/** Several columns, or one of texts that are plainly several labels each. */
function areSets([column, ...more]: readonly LabelColumn[], separator: string): boolean {
  return more.length > 0 ||
    column !== undefined && "texts" in column && looksLikeSets(column.texts, separator);
}

function problemOf(all: readonly LabelColumn[], separator: string): string | undefined {
  const sequence = all.find((column) => "ids" in column);
  if (sequence) {
    return `label column ${
      show(sequence.name)
    } must be texts or numbers: it is a sequence of ids in each row`;
  }
  const columns = all as readonly Cells[];
  if (columns.length > 1) {
    for (const column of columns) {
      const values = numbersOf(column);
      const at = values.findIndex((value) => value !== 0 && value !== 1);
      if (at < 0) continue;
      const rule = `label column ${
        show(column.name)
      } must be 0 or 1 in each row, as each of several columns of labels`;
      const cell = "values" in column ? column.values[at] : column.texts[column.codes[at]!];
      return `${rule}: row ${at + 1} has ${cell === undefined ? "none" : show(cell)}`;
    }
    return undefined;
  }
  const [column] = columns;
  if (!column) return "there must be a label column: there is none";
  const place = `label column ${show(column.name)}`;
  if ("values" in column) {
    return `${place} must be texts of labels, or one of several columns of 0 and 1: it is one column of numbers`;
  }
  const { names } = ofCells(column, separator);
  if (names.length < 2) {
    const found = names.length ? `it has ${show(names[0])} alone` : "it has none";
    return `${place} must have at least 2 different labels, with ${
      show(separator)
    } between those of a row: ${found}`;
  }
  const most = Math.min(MOST_LABELS, Math.max(20, column.codes.length / 2));
  if (names.length > most) {
    const some = names.slice(0, 2).map((name) => show(name)).join(" and ");
    return `${place} must have labels that come again: it has ${names.length} different ones in ${column.codes.length} ` +
      `rows, such as ${some}`;
  }
  return undefined;
}

/** Labels, and a function that visits those of a row. */
interface LabelSets {
  readonly names: readonly string[];
  has(row: number, visit: (label: number) => void): void;
}

/** A label for each column of 0 and 1. */
function ofColumns(columns: readonly LabelColumn[]): LabelSets {
  const values = columns.map(numbersOf);
  return {
    names: columns.map(({ name }) => name),
    has: (row, visit) => values.forEach((column, label) => column[row] === 1 && visit(label)),
  };
}

/** The labels of one column's cells, by code point; a cell that is missing has none. */
function ofCells(column: Cells, separator: string): LabelSets {
  if ("values" in column) {
    throw new TypeError("Cannot split the labels of numbers as they must be texts: they are not");
  }
  const sets = column.texts.map((text) =>
    text.split(separator).map((one) => one.trim()).filter((one) => one !== "")
  );
  const names = [...new Set(sets.flat())].sort(byCodePoint);
  const codeOf = new Map(names.map((name, i) => [name, i]));
  const codes = sets.map((labels) => labels.map((label) => codeOf.get(label)!));
  return { names, has: (row, visit) => codes[column.codes[row]!]?.forEach(visit) };
}

/**
 * Micro and macro F1 at a probability of 0.5, average precision (the mean over labels) and NLL (the mean over rows and labels, in
 * nats). A label that no row has and no answer gives has an F1, and one that no row has a precision, of 0, as in scikit-learn.
 */
function measure(answers: Float32Array, targets: Float32Array, { dim, weights }: Measured): TaskEvaluation {
  const rows = targets.length / dim;
  const total = weights ? weights.reduce((a, b) => a + b, 0) : rows;
  const weightOf = (row: number) => weights ? weights[row]! * rows / total : 1;
  const [right, wrong] = [new Float64Array(dim), new Float64Array(dim)];
  const [rowRight, rowWrong] = [new Float64Array(rows), new Float64Array(rows)];
  let nll = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const weight = weightOf(row);
    for (let label = 0; label < dim; label++, at++) {
      const [z, y] = [answers[at]!, targets[at]!];
      nll += weight * (Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z))));
      const [said, has] = [z > 0, y > 0.5];
      if (said && has) {
        right[label]! += weight;
        rowRight[row]! += weight;
      } else if (said !== has) {
        wrong[label]! += weight;
        rowWrong[row]! += weight;
      }
    }
  }
  const f1 = (right: number, wrong: number) => right > 0 ? 2 * right / (2 * right + wrong) : 0;
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const micro = f1(sum(right), sum(wrong));
  // The mean over rows of 2 · right + wrong, and each row's influence on their quotient.
  const whole = (2 * sum(rowRight) + sum(rowWrong)) / rows;
  const scores = rowRight.map((own, row) =>
    micro + (whole > 0 ? (2 * own - micro * (2 * own + rowWrong[row]!)) / whole : 0)
  );
  const precisions = Array.from(
    { length: dim },
    (_, label) => averagePrecision(answers, targets, label, dim, weightOf),
  );
  return {
    metrics: {
      micro_f1: micro,
      macro_f1: right.reduce((mean, own, label) => mean + f1(own, wrong[label]!) / dim, 0),
      average_precision: precisions.reduce((mean, one) => mean + one / dim, 0),
      nll: nll / rows / dim,
    },
    scores,
  };
}

/** `Σ_n (R_n − R_(n−1)) P_n` over the thresholds from the highest down, rows of equal answers at once. */
function averagePrecision(
  answers: Float32Array,
  targets: Float32Array,
  label: number,
  dim: number,
  weightOf: (row: number) => number,
): number {
  const rows = targets.length / dim;
  const z = (row: number) => answers[row * dim + label]!;
  const order = Int32Array.from({ length: rows }, (_, row) => row).sort((a, b) => z(b) - z(a));
  let positives = 0;
  for (let row = 0; row < rows; row++) if (targets[row * dim + label]! > 0.5) positives += weightOf(row);
  if (positives === 0) return 0;
  let [found, seen, before, area] = [0, 0, 0, 0];
  order.forEach((row, i) => {
    seen += weightOf(row);
    if (targets[row * dim + label]! > 0.5) found += weightOf(row);
    if (i + 1 < rows && z(order[i + 1]!) === z(row)) return;
    area += (found - before) / positives * (found / seen);
    before = found;
  });
  return area;
}
