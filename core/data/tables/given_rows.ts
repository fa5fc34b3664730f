import { Interrupted, show, type UserError } from "../../base/errors.ts";
import { didYouMean } from "../../base/nearest.ts";
import type { Dataset, LabelsWanted, RawRow } from "../../dataset.ts";
import type { LabelledTable } from "../../table.ts";
import type { RawCell } from "../../teacher.ts";
import { count, namesOf } from "../columns.ts";
import type { TextTable } from "./text_rows.ts";
import { fillTable, surveyTable } from "./text_table.ts";

/** What the data set of a run is called whose rows were given to it in memory. */
export const GIVEN_ROWS = "rows";

/** Columns of a program's own: arrays of the same length, by name. */
export type GivenColumns<Row extends object> = { readonly [Name in keyof Row]: ArrayLike<Row[Name]> };

/** Rows of a program's own: objects with cells by column name, in an array or as they come. */
export type GivenRows<Row extends object> = Iterable<Row> | AsyncIterable<Row>;

/** Rows that have been taken in: each cell by its column, as it was given. */
export interface RowsInHand<Row extends object> {
  readonly rows: number;
  /** Names of all columns, in the order in which they came. */
  readonly names: readonly string[];
  /** The cell of a row, from 0; undefined where the row has none of this name. */
  cell(name: string, row: number): unknown;
  /** Whether the row names such a cell, whatever is in it. */
  has(name: string, row: number): boolean;
  /** The row as it was given. */
  row(row: number): Row;
}

/** The error for a sentence part that says what is wrong. */
export type Refuse = (problem: string) => UserError;

/** Takes in rows: an iterable is read once, here. Throws `Interrupted` when the signal is aborted meanwhile. */
export async function takeRows<Row extends object>(
  given: GivenRows<Row>,
  refuse: Refuse,
  signal?: AbortSignal,
): Promise<RowsInHand<Row>> {
  if (!isIterable(given)) {
    throw refuse(`"rows" must be a list of objects, or an iterable of them: it is ${typeOf(given)}`);
  }
  const rows: Row[] = [];
  const names = new Set<string>();
  const add = (row: Row) => {
    if (typeof row !== "object" || row === null || Array.isArray(row) || ArrayBuffer.isView(row)) {
      throw refuse(
        `row ${rows.length + 1} must be an object with its cells by column name: it is ${typeOf(row)}`,
      );
    }
    rows.push(row);
    for (const name of Object.keys(row)) names.add(name);
  };
  if (Symbol.asyncIterator in given) {
    for await (const row of given) {
      if (signal?.aborted) throw new Interrupted("interrupted");
      add(row);
    }
  } else for (const row of given) add(row);
  if (signal?.aborted) throw new Interrupted("interrupted");
  if (!rows.length) throw refuse("there must be a row: there is none");
  return {
    rows: rows.length,
    names: [...names],
    cell: (name, row) => has(rows[row]!, name) ? Reflect.get(rows[row]!, name) : undefined,
    has: (name, row) => has(rows[row]!, name),
    row: (row) => rows[row]!,
  };
}

/** Takes in columns. */
export function takeColumns<Row extends object>(given: GivenColumns<Row>, refuse: Refuse): RowsInHand<Row> {
  if (typeof given !== "object" || given === null || isIterable(given)) {
    throw refuse(`"columns" must be an object of lists, by column name: it is ${typeOf(given)}`);
  }
  const columns = new Map<string, ArrayLike<unknown>>(Object.entries(given));
  const [first] = columns;
  if (!first) throw refuse('"columns" must have a column: there is none');
  for (const [name, column] of columns) {
    if (!isList(column)) {
      throw refuse(`column ${show(name)} must be a list of cells: it is ${typeOf(column)}`);
    }
    if (column.length !== first[1].length) {
      throw refuse(
        `all columns must have as many cells: ${show(first[0])} has ${first[1].length} and ${
          show(name)
        } has ` +
          `${column.length}`,
      );
    }
  }
  if (!first[1].length) throw refuse("there must be a row: there is none");
  return {
    rows: first[1].length,
    names: [...columns.keys()],
    cell: (name, row) => columns.get(name)?.[row],
    has: (name) => columns.has(name),
    row: (row) => Object.fromEntries(Array.from(columns, ([name, cells]) => [name, cells[row]])) as Row,
  };
}

/** How rows in hand are read; what is left out is guessed from their cells. */
export interface RowsOptions {
  readonly label: string | readonly string[];
  readonly numeric: readonly string[];
  readonly categorical: readonly string[];
  readonly text: readonly string[];
  readonly tokens: readonly string[];
  readonly ignore: readonly string[];
}

/** Rows in hand as a data set. */
export function datasetOf(
  given: RowsInHand<object>,
  options: RowsOptions,
  refuse: Refuse,
): Dataset {
  return {
    load: async (labels, aside = []) => {
      const ignore = options.ignore.filter((name) => !aside.includes(name));
      return await Promise.resolve(load(given, { ...options, ignore }, refuse, labels, aside));
    },
    async *rows(): AsyncGenerator<RawRow> {
      const names = given.names.filter((name) => !options.ignore.includes(name));
      for (let row = 0; row < given.rows; row++) {
        yield {
          number: row + 1,
          cells: new Map(names.map((name) => [name, textCell(given.cell(name, row))])),
        };
      }
    },
  };
}

function load(
  given: RowsInHand<object>,
  options: RowsOptions,
  refuse: Refuse,
  labels?: LabelsWanted,
  aside?: readonly string[],
): LabelledTable {
  const { names, rows } = given;
  const labelNames = [options.label].flat();
  for (const name of labelNames) {
    if (!names.includes(name)) {
      throw refuse(
        `"label" must be one of the ${count(names.length, "column")} (${namesOf(names)}): current value is ${
          show(name)
        }${didYouMean(name, names)}`,
      );
    }
    for (let row = 0; row < rows; row++) {
      if (given.has(name, row)) continue;
      throw refuse(
        `row ${row + 1} must have the label ${show(name)}: it has ${namesOf(Object.keys(given.row(row)))}`,
      );
    }
  }
  const kinds = new Map(
    names.filter((name) => !options.ignore.includes(name)).map((name) => [
      name,
      kindOfColumn(given, name, options, refuse),
    ]),
  );
  const sequences = names.filter((name) => kinds.get(name) === "ids");
  const table: TextTable = {
    ...options,
    tokens: [...new Set([...options.tokens, ...sequences])],
    isMissing: (text) => text === "",
    aside,
    refuse,
  };
  // Several columns of labels are 0 or 1.
  const flags = new Set(labelNames.length > 1 ? labelNames : []);
  const pass = <T extends { add(cells: readonly string[]): void }>(into: T): T => {
    for (let row = 0; row < rows; row++) {
      into.add(names.map((name) => {
        if (!kinds.has(name)) return "";
        const cell = given.cell(name, row);
        return textCell(typeof cell === "boolean" && flags.has(name) ? Number(cell) : cell) ?? "";
      }));
    }
    return into;
  };
  return pass(fillTable(pass(surveyTable(names, table, labels)).finish(), table)).finish();
}

/** What the cells of a column are; none where all are missing. */
type CellKind = "number" | "text" | "boolean" | "ids";

const WORDS: Readonly<Record<CellKind, string>> = {
  number: "a number",
  text: "a text",
  boolean: "true or false",
  ids: "a list of ids",
};

/** The kind of a column's cells: one, unless it is listed, so that it is said how they are read. */
function kindOfColumn(
  given: RowsInHand<object>,
  name: string,
  options: RowsOptions,
  refuse: Refuse,
): CellKind | undefined {
  const lists = [options.numeric, options.categorical, options.text, options.tokens];
  const isListed = lists.some((list) => list.includes(name));
  let first: { readonly kind: CellKind; readonly row: number } | undefined;
  for (let row = 0; row < given.rows; row++) {
    const cell = given.cell(name, row);
    if (isMissing(cell)) continue;
    const kind = kindOf(cell);
    if (!kind) {
      throw refuse(
        `row ${row + 1}, column ${
          show(name)
        } must be a finite number, a text, true or false, a list of ids, or null: ` +
          `it is ${
            typeof cell === "number" ? show(cell) : typeOf(cell)
          }; list the column under "ignore" if it is no feature`,
      );
    }
    first ??= { kind, row };
    if (kind === first.kind || isListed && (kind === "ids") === (first.kind === "ids")) continue;
    throw refuse(
      `column ${show(name)} must have cells of one type: row ${first.row + 1} has ${
        WORDS[first.kind]
      } and row ${row + 1} has ${
        WORDS[kind]
      }; write them alike, or list the column under "numeric", "categorical" or ` +
        `"ignore"`,
    );
  }
  const isLabel = [options.label].flat().includes(name);
  if (first?.kind === "ids" && (isLabel || isListed && !options.tokens.includes(name))) {
    throw refuse(
      `column ${show(name)} must have a text or a number in each row${isLabel ? ", as the label" : ""}: row ${
        first.row + 1
      } has a list`,
    );
  }
  return first?.kind;
}

function kindOf(cell: unknown): CellKind | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? "number" : undefined;
  if (typeof cell === "string") return "text";
  if (typeof cell === "boolean") return "boolean";
  return isList(cell) ? "ids" : undefined;
}

/** Null, undefined, NaN and the empty text. */
function isMissing(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "" || Number.isNaN(cell);
}

/** A cell as the text of a table, from which the same number is read; undefined where it is missing. */
export function textCell(cell: unknown): string | undefined {
  if (isMissing(cell)) return undefined;
  return isList(cell) ? Array.from(cell).join(" ") : String(cell);
}

/** What makes cells of a table into cells as they were given: for rows that are made of others. */
export function cellsAsGiven(
  given: RowsInHand<object>,
): (cells: Readonly<Record<string, RawCell>>) => Record<string, unknown> {
  const kinds = new Map<string, CellKind | undefined>();
  const kindIn = (name: string) => {
    if (!kinds.has(name)) {
      let kind: CellKind | undefined;
      for (let row = 0; row < given.rows && !kind; row++) kind = kindOf(given.cell(name, row));
      kinds.set(name, kind);
    }
    return kinds.get(name);
  };
  return (cells) =>
    Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, cell === null ? null : asGiven(cell, kindIn(name))]),
    );
}

function asGiven(cell: string | number, kind: CellKind | undefined): unknown {
  if (kind === "number") return Number(cell);
  if (kind === "text") return String(cell);
  if (kind === "boolean") return cell === "true";
  return kind === "ids" ? String(cell).split(" ").filter((id) => id !== "").map(Number) : cell;
}

function has(row: object, name: string): boolean {
  return Object.hasOwn(row, name);
}

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value);
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** What a value is, in words. */
function typeOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (isList(value)) return "a list";
  return value instanceof Date ? "a date" : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
