import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { RawRow } from "../dataset.ts";
import type {
  CategoricalFeature,
  Encoders,
  Feature,
  NumericFeature,
  Preprocessing,
} from "../preprocessing.ts";
import { parseNumber } from "./columns.ts";
import { otherWriter } from "./tables/other_columns.ts";

/** How many features a column becomes. */
export function widthOf(column: Feature): number {
  const own = "width" in column ? column.width : column.kind === "numeric" ? 1 : column.categories.length;
  return own + (column.missing ? 1 : 0);
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
  out[at] = absent ? column.fill ?? 0 : standardise(column, value);
  if (column.missing) out[at + 1] = absent ? 1 : 0;
}

/** Where the features of each column begin, in a row of features. */
export function placesOf(columns: Preprocessing["columns"]): number[] {
  let end = 0;
  return columns.map((column) => {
    const place = end;
    end += widthOf(column);
    return place;
  });
}

/** Writes the features of one row, cells by column name, from a position on. */
export type RowEncoder = (
  row: Readonly<Record<string, unknown>>,
  into: Float32Array,
  at: number,
) => void;

/**
 * The encoder of rows as they come in requests, made ready once for many of them: it makes what `transform` makes of the same
 * cells. Columns that are not asked for are no matter. It throws a `UserError` that names row and column. A row whose cells are
 * in the order of the columns, as one that was written by a program is, takes a tenth of the time.
 */
export function rowEncoder({ columns }: Preprocessing, encoders: Encoders = {}): RowEncoder {
  const names = columns.map(({ name }) => name);
  const writeCell = cellWriter(columns, encoders);
  return (row, into, at) => {
    let i = 0;
    const write = (cell: unknown) => {
      const rule = writeCell(i, cell, into, at);
      if (rule) throw badCell("the row", columns[i]!, cell, rule);
      i++;
    };
    // Engines keep the order of keys beside the cells: this is a walk along both, where `row[name]` would be a search.
    if (isPlain(row)) {
      for (const key in row) if (key === names[i]) write(row[key]);
    }
    while (i < names.length) {
      const name = names[i]!;
      if (!Object.hasOwn(row, name)) throw noColumn("the row", columns[i]!, Object.keys(row));
      write(row[name]);
    }
  };
}

/** Whether an object has no cells but its own. */
function isPlain(row: object): boolean {
  const prototype = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Writes the features of a cell of one column, named by its position, into the row that begins at `at`; null and undefined are
 * missing cells. What comes back is the rule that the cell breaks, where it does.
 */
type CellWriter = (column: number, cell: unknown, into: Float32Array, at: number) => string | undefined;

function cellWriter(columns: Preprocessing["columns"], encoders: Encoders): CellWriter {
  const places = placesOf(columns);
  const others = columns.map((column) => otherWriter(column, encoders));
  return (i, cell, into, at) => {
    const column = columns[i]!;
    at += places[i]!;
    if (column.kind !== "numeric") return others[i]!(cell ?? null, into, at);
    const absent = cell === undefined || cell === null;
    if (!absent && typeof cell !== "string" && typeof cell !== "number") return "a text, a number or null";
    // The text of -0 is 0.
    const value = absent ? NaN : typeof cell === "number" ? cell + 0 : parseNumber(cell);
    if (!absent && !Number.isFinite(value)) return "a finite number";
    writeNumber(column, value, into, at);
  };
}

function badCell(place: string, { name }: { readonly name: string }, cell: unknown, rule: string): UserError {
  return new UserError(
    `Cannot encode ${place} as column ${show(name)} must be ${rule}: current value is ${show(cell)}`,
  );
}

/** A column that is not among the names. */
export function noColumn(place: string, column: Feature, names: Iterable<string>): UserError {
  const { name } = column;
  return new UserError(
    `Cannot encode ${place} as it must have the ${kindOf(column)} column ${show(name)}: it is not there${
      didYouMean(name, names)
    }`,
  );
}

/** The kind of the raw column. */
export function kindOf(column: Feature): string {
  return "of" in column ? column.of : column.kind;
}

/** A raw row: of a data set, or cells by column name as they come in a request. */
export type CellsOf = RawRow | Readonly<Record<string, string | number | null | undefined>>;

/** Options of `rawRowEncoder`. */
export interface EncodeOptions {
  /** Texts that stand for a missing cell, beside null and undefined. A data set's raw rows need none. */
  readonly missing?: readonly string[];
  /** Called for each cell whose category has no feature: it sets none of its column's. */
  readonly unknown?: (column: CategoricalFeature, cell: string | number) => void;
  /** What encodes columns that are neither plain numbers nor categories. */
  readonly encoders?: Encoders;
}

/** {@link rowEncoder} for rows of a data set as well, with texts for missing cells and word of unknown categories. */
export function rawRowEncoder(
  { columns }: Preprocessing,
  { missing = [], unknown, encoders = {} }: EncodeOptions = {},
): (row: CellsOf, into: Float32Array, at: number) => void {
  const writeCell = cellWriter(columns, encoders);
  const places = placesOf(columns);
  return (row, into, at) => {
    const cells: ReadonlyMap<string, unknown> = isRawRow(row) ? row.cells : new Map(Object.entries(row));
    const place = isRawRow(row) ? `row ${row.number}` : "the row";
    columns.forEach((column, i) => {
      const cell = cells.get(column.name);
      if (cell === undefined && !cells.has(column.name)) throw noColumn(place, column, cells.keys());
      const absent = cell === undefined || cell === null ||
        typeof cell === "string" && missing.includes(cell.trim());
      const rule = writeCell(i, absent ? null : cell, into, at);
      if (rule) throw badCell(place, column, cell, rule);
      if (!unknown || absent || column.kind !== "categorical") return;
      const features = into.subarray(at + places[i]!, at + places[i]! + widthOf(column));
      if (features.every((feature) => feature === 0)) unknown(column, cell as string | number);
    });
  };
}

/** Features `[features]` of one row: in an array of their own, or where `into` says. */
export function encodeRow(
  preprocessing: Preprocessing,
  row: CellsOf,
  { into = new Float32Array(preprocessing.features), ...options }: EncodeOptions & {
    readonly into?: Float32Array;
  } = {},
): Float32Array {
  rawRowEncoder(preprocessing, options)(row, into, 0);
  return into;
}

function isRawRow(row: CellsOf): row is RawRow {
  return row["cells"] instanceof Map;
}

/** Positions of the standardised numbers among the features. */
export function numericFeatures({ columns }: Preprocessing): number[] {
  return placesOf(columns).filter((_, i) => columns[i]!.kind === "numeric");
}
