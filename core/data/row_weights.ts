import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { LabelledTable } from "../table.ts";
import { namesOf } from "./columns.ts";

/**
 * The table with one of its numeric columns taken out of the features and into its row weights. Throws a `UserError` where there
 * is no such column, or a weight is missing, negative or infinite, or all are 0.
 */
export function weighedBy(table: LabelledTable, column: string): LabelledTable {
  const refuse = (problem: string) =>
    new UserError(`Cannot weigh the rows by ${show(column)} (data.weight): ${problem}`);
  const { names, values } = table.numeric;
  const at = names.indexOf(column);
  if (at < 0) {
    const isText = table.categorical.some(({ name }) => name === column);
    throw refuse(
      isText
        ? "it must be a column of numbers: it has texts"
        : `it must be one of the numeric columns ${namesOf(names)}: it is not there${
          didYouMean(column, names)
        }`,
    );
  }
  const width = names.length;
  const weights = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const weight = values[row * width + at]!;
    if (!(weight >= 0 && weight < Infinity)) {
      const found = Number.isNaN(weight) ? "none (a missing cell or NaN)" : weight;
      throw refuse(`each weight must be a finite number, at least 0: row ${row + 1} has ${found}`);
    }
    weights[row] = weight;
  }
  if (weights.every((weight) => weight === 0)) throw refuse("a weight must be above 0: all are 0");
  return {
    ...table,
    numeric: withoutNumeric(table, at),
    rowWeights: weights,
  };
}

/** The numeric columns of a table without one of them. */
export function withoutNumeric({ rows, numeric }: LabelledTable, at: number): LabelledTable["numeric"] {
  const { names, values } = numeric;
  const width = names.length;
  const without = new (values.constructor as Float64ArrayConstructor)(rows * (width - 1)) as typeof values;
  for (let row = 0, to = 0; row < rows; row++) {
    for (let i = 0; i < width; i++) if (i !== at) without[to++] = values[row * width + i]!;
  }
  return { ...numeric, names: names.filter((_, i) => i !== at), values: without };
}

/**
 * Rows whose classes count alike: each row's weight times `rows / (classes · rows of its class)`, counted by the rows' own weights,
 * and 1 on average. Rows of unknown class keep theirs.
 *
 * King & Zeng (2001), Logistic Regression in Rare Events Data, https://doi.org/10.1093/oxfordjournals.pan.a004868
 */
export function balancedClasses(part: EncodedRows, classes: number): EncodedRows {
  const { labels, weights: own } = part;
  const perClass = new Float64Array(classes);
  let total = 0;
  labels.forEach((label, i) => {
    if (label < 0) return;
    perClass[label]! += own?.[i] ?? 1;
    total += own?.[i] ?? 1;
  });
  const present = perClass.filter((sum) => sum > 0).length;
  const weights = Float32Array.from(
    labels,
    (label, i) =>
      (own?.[i] ?? 1) * (label < 0 || perClass[label] === 0 ? 1 : total / (present * perClass[label]!)),
  );
  return { ...part, weights };
}
