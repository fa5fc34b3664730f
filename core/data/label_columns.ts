import type { LabelColumn, LabelledTable } from "../table.ts";
import { parseNumber } from "./columns.ts";

/** A table's labels as columns: those that it has, or its classes as one. */
export function labelColumnsOf(
  { label, labelColumns, classes, labels }: LabelledTable,
): readonly LabelColumn[] {
  return labelColumns ?? [{ name: label, texts: classes, codes: labels }];
}

/** A column's cells as numbers, `[rows]`; NaN for one that is missing or is none. */
export function numbersOf(column: LabelColumn): Float64Array {
  if ("values" in column) return column.values;
  if ("ids" in column) return new Float64Array(column.starts.length - 1).fill(NaN);
  const values = column.texts.map(parseNumber);
  return Float64Array.from(column.codes, (code) => values[code] ?? NaN);
}
