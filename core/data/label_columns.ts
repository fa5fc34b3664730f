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

/** What stands between the labels of a cell, where nothing says otherwise. */
export const SEPARATOR = ";";

/**
 * Whether texts are plainly several labels in a cell: at least two of them have the separator, and their parts come again in others,
 * so that there are fewer labels than texts.
 */
export function looksLikeSets(texts: readonly string[], separator: string = SEPARATOR): boolean {
  const sets = texts.filter((text) => text.includes(separator));
  if (sets.length < 2) return false;
  const parts = new Set(texts.flatMap((text) => text.split(separator).map((part) => part.trim())));
  parts.delete("");
  return parts.size >= 2 && parts.size < texts.length;
}
