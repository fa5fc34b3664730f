import type { LabelledTable } from "../../table.ts";
import { inClassOrder } from "../columns.ts";

/** What the classes of the rows say. */
type OfLabels = "rows" | "label" | "labelColumns" | "classes" | "labels";

/** What a table of classes may have beside its labels. */
export type ClassColumns = Partial<Omit<LabelledTable, OfLabels>>;

/**
 * A table whose label is a class for each row, for data sets of a plugin: the classes are put in Retort's order, numeric if all are
 * numbers, else by code point. What is not among `columns` is not there.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const { rows, classes, labels } = classTable("kind", ["no", "yes", "no"]);
 * assertEquals([rows, classes, [...labels]], [3, ["no", "yes"], [0, 1, 0]]);
 * ```
 */
export function classTable(
  label: string,
  ofRows: readonly string[],
  columns: ClassColumns = {},
): LabelledTable {
  const classes = inClassOrder(new Set(ofRows));
  const codes = new Map(classes.map((name, code) => [name, code]));
  return {
    numeric: { names: [], values: new Float64Array() },
    categorical: [],
    ...columns,
    rows: ofRows.length,
    label,
    classes,
    labels: Int32Array.from(ofRows, (name) => codes.get(name)!),
  };
}
