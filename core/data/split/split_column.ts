import { show, UserError } from "../../base/errors.ts";
import { didYouMean } from "../../base/nearest.ts";
import type { SplitOptions } from "../../catalogue/split_options.ts";
import type { CategoricalColumn, LabelledTable } from "../../table.ts";
import { categoryCoder, namesOf } from "../columns.ts";
import { withoutNumeric } from "../row_weights.ts";

/** The column that a split names, which is no feature. */
export function splitColumnOf({ group, column }: SplitOptions): string | undefined {
  return group ?? column;
}

/**
 * The table with the column that its split names taken out of the features and into `splitBy`. Throws a `UserError` where there is no
 * such column, or a row has no cell in it.
 */
export function withSplitColumn(table: LabelledTable, options: SplitOptions): LabelledTable {
  const name = splitColumnOf(options);
  if (name === undefined) return table;
  const option = options.group === undefined ? "column" : "group";
  const refuse = (problem: string) =>
    new UserError(`Cannot split the rows by ${show(name)} (data.split.${option}): ${problem}`);
  const { numeric, categorical, further = [], label } = table;
  const names = [
    ...numeric.image ? [] : numeric.names,
    ...[...categorical, ...further].map(({ name }) => name),
  ];
  if (!names.includes(name)) {
    const found = label.split(", ").includes(name)
      ? "it is the label"
      : `it is not there${didYouMean(name, names)}`;
    throw refuse(`it must be one of the columns ${namesOf(names) || "(there are none)"}: ${found}`);
  }
  const { rest, splitBy } = taken(table, name);
  const missing = splitBy.codes.indexOf(-1);
  if (missing >= 0) throw refuse(`each row must have a value: row ${missing + 1} has none (a missing cell)`);
  if (!rest.numeric.names.length && !rest.categorical.length && !rest.further?.length) {
    throw refuse("there must be a column beside it: there is none");
  }
  return { ...rest, splitBy };
}

function taken(
  table: LabelledTable,
  name: string,
): { readonly rest: LabelledTable; readonly splitBy: CategoricalColumn } {
  const { rows, numeric, categorical, further = [] } = table;
  const column = categorical.find((one) => one.name === name);
  if (column) {
    return { rest: { ...table, categorical: categorical.filter((one) => one !== column) }, splitBy: column };
  }
  const at = numeric.names.indexOf(name);
  const other = further.find((one) => one.name === name);
  const cellOf = (row: number): string | undefined => {
    if (at >= 0) {
      const value = numeric.values[row * numeric.names.length + at]!;
      return Number.isNaN(value) ? undefined : String(value);
    }
    return other!.kind === "text"
      ? other!.values[row]
      : other!.ids.subarray(other!.starts[row], other!.starts[row + 1]).join(" ");
  };
  const coder = categoryCoder(rows);
  for (let row = 0; row < rows; row++) coder.set(row, cellOf(row));
  return {
    rest: at >= 0
      ? { ...table, numeric: withoutNumeric(table, at) }
      : { ...table, further: further.filter((one) => one !== other) },
    splitBy: { name, ...coder.finish() },
  };
}
