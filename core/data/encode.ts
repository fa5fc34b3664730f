import { CATEGORY_RULE, type CategorySlots, categorySlots, writeCategoryCell } from "./categories.ts";
import { parseNumber } from "./columns.ts";
import type { RawRow } from "../dataset.ts";
import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { CategoricalFeature, NumericFeature, Preprocessing } from "../preprocessing.ts";

/** How many features a column becomes. */
export function widthOf(column: NumericFeature | CategoricalFeature): number {
  return (column.kind === "numeric" ? 1 : column.categories.length) + (column.missing ? 1 : 0);
}

/** No number is farther from the mean, in standard deviations: beyond float32 a model would answer NaN. */
export const FARTHEST = 1e6;

/** The feature of a number that is there. */
export function standardise({ mean, sd }: NumericFeature, value: number): number {
  const distance = (value - mean) / sd;
  // The difference of two numbers like 1e308 is beyond float64, their quotients are not.
  const finite = Number.isFinite(distance) ? distance : value / sd - mean / sd;
  return Math.max(-FARTHEST, Math.min(FARTHEST, finite));
}

/** Writes a number, or NaN for a missing cell, as its features. */
export function writeNumber(column: NumericFeature, value: number, out: Float32Array, at: number): void {
  const absent = Number.isNaN(value);
  out[at] = absent ? 0 : standardise(column, value);
  if (column.missing) out[at + 1] = absent ? 1 : 0;
}

/** A raw row: of a data set, or cells by column name as they come in a request. */
export type CellsOf = RawRow | Readonly<Record<string, string | number | null | undefined>>;

/** Options of `encodeRow`. */
export interface EncodeOptions {
  /** Texts that stand for a missing cell, beside null and undefined. A data set's raw rows need none. */
  readonly missing?: readonly string[];
  /** Where to write the features; a new array by default. */
  readonly into?: Float32Array;
  /** Called for each cell whose category has no feature: it sets none of its column's. */
  readonly unknown?: (column: CategoricalFeature, cell: string | number) => void;
}

/**
 * Features `[features]` of one raw row, equal to what `transform` makes of the same cells. Columns that
 * are not asked for are no matter. Throws a `UserError` that names row and column.
 */
export function encodeRow(
  { columns, features }: Preprocessing,
  row: CellsOf,
  { missing = [], into = new Float32Array(features), unknown }: EncodeOptions = {},
): Float32Array {
  const cells: ReadonlyMap<string, unknown> = isRawRow(row) ? row.cells : new Map(Object.entries(row));
  const place = isRawRow(row) ? `row ${row.number}` : "the row";
  let at = 0;
  for (const column of columns) {
    const cell = cells.get(column.name);
    if (cell === undefined && !cells.has(column.name)) throw noColumn(place, column, cells.keys());
    const absent = typeof cell === "string" && missing.includes(cell.trim());
    writeCell(column, absent ? null : cell, place, into, at);
    const end = at + widthOf(column);
    if (unknown && column.kind === "categorical" && !absent && cell !== undefined && cell !== null) {
      if (into.subarray(at, end).every((feature) => feature === 0)) unknown(column, cell as string | number);
    }
    at = end;
  }
  return into;
}

function isRawRow(row: CellsOf): row is RawRow {
  return row["cells"] instanceof Map;
}

/** Writes the features of a cell; null and undefined are missing ones. `slots` are the positions of the categories. */
function writeCell(
  column: NumericFeature | CategoricalFeature,
  cell: unknown,
  place: string,
  into: Float32Array,
  at: number,
  slots?: CategorySlots,
): void {
  const absent = cell === undefined || cell === null;
  if (!absent && typeof cell !== "string" && typeof cell !== "number") {
    throw badCell(column, cell, place, "a text, a number or null");
  }
  if (column.kind === "numeric") {
    // The text of -0 is 0.
    const value = absent ? NaN : typeof cell === "number" ? cell + 0 : parseNumber(cell);
    if (!absent && !Number.isFinite(value)) throw badCell(column, cell, place, "a finite number");
    writeNumber(column, value, into, at);
  } else if (!writeCategoryCell(column, absent ? null : cell, into, at, slots)) {
    throw badCell(column, cell, place, CATEGORY_RULE);
  }
}

function badCell({ name }: { readonly name: string }, cell: unknown, place: string, rule: string): UserError {
  return new UserError(
    `Cannot encode ${place} as column ${show(name)} must be ${rule}: current value is ${show(cell)}`,
  );
}

/** A column that is not among the names. */
export function noColumn(
  place: string,
  { kind, name }: NumericFeature | CategoricalFeature,
  names: Iterable<string>,
): UserError {
  return new UserError(
    `Cannot encode ${place} as it must have the ${kind} column ${show(name)}: it is not there${
      didYouMean(name, names)
    }`,
  );
}

/** Writes the features of one row, cells by column name, from a position on. */
export type RowEncoder = (
  row: Readonly<Record<string, unknown>>,
  into: Float32Array,
  at: number,
) => void;

/**
 * {@link encodeRow} made ready once for many rows, as they come in requests: the same features and the same errors. A row
 * whose cells are in the order of the columns, as one that was written by a program is, takes a tenth of the time.
 */
export function rowEncoder({ columns }: Preprocessing): RowEncoder {
  const names = columns.map(({ name }) => name);
  const widths = columns.map(widthOf);
  const slots = columns.map((column) => column.kind === "categorical" ? categorySlots(column) : undefined);
  return (row, into, at) => {
    let i = 0;
    // Engines keep the order of keys beside the cells: this is a walk along both, where `row[name]` would be a search.
    if (isPlain(row)) {
      for (const key in row) {
        if (key !== names[i]) continue;
        writeCell(columns[i]!, row[key], "the row", into, at, slots[i]);
        at += widths[i++]!;
      }
    }
    for (; i < names.length; at += widths[i++]!) {
      const name = names[i]!;
      if (!Object.hasOwn(row, name)) throw noColumn("the row", columns[i]!, Object.keys(row));
      writeCell(columns[i]!, row[name], "the row", into, at, slots[i]);
    }
  };
}

/** Whether an object has no cells but its own. */
function isPlain(row: object): boolean {
  const prototype = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === null;
}

/** Positions of the standardised numbers among the features. */
export function numericFeatures({ columns }: Preprocessing): number[] {
  let at = 0;
  return columns.flatMap((column) => {
    const from = at;
    at += widthOf(column);
    return column.kind === "numeric" ? [from] : [];
  });
}
