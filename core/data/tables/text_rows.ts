import type { UserError } from "../../base/errors.ts";

/** How to read rows of text as a labelled table. */
export interface TextTable {
  /** The column of labels: its name, or its position from 0 (-1 is the last); or several columns. */
  readonly label: string | number | readonly (string | number)[];
  /** Columns whose type is given; that of the others follows from their cells. */
  readonly numeric: readonly string[];
  /** See `numeric`. */
  readonly categorical: readonly string[];
  /** What columns hold that are listed nowhere, where the rows come with types; left out, it follows from their cells. */
  readonly types?: ReadonlyMap<string, "numeric" | "categorical"> | undefined;
  /** Columns of free texts. */
  readonly text?: readonly string[] | undefined;
  /** Columns of ids, whole numbers from 0 on with spaces between them. */
  readonly tokens?: readonly string[] | undefined;
  /** Columns to leave out. */
  readonly ignore: readonly string[];
  /** Columns of dates, each with what reads them as a number or NaN; none by default. */
  readonly dates?: ReadonlyMap<string, (text: string) => number> | undefined;
  /** Reads a cell as a number, or NaN where it is none; `parseNumber` by default. */
  readonly number?: ((text: string) => number) | undefined;
  /** What texts of the label stand for: applied before classes are made of them. */
  readonly relabel?: ReadonlyMap<string, string> | undefined;
  /** Columns that are no features, such as groups: read as categories, and not looked at for what is odd in features. */
  readonly aside?: readonly string[] | undefined;
  /** How messages name a row; `row 1` for the first by default. */
  readonly place?: ((row: number) => string) | undefined;
  /** The texts that stand for a missing cell, for messages. */
  readonly missing?: readonly string[] | undefined;
  isMissing(text: string): boolean;
  /** The error for a sentence part that says what is wrong. */
  refuse(problem: string): UserError;
}

/** How a message names a row. */
export function placeOf({ place }: TextTable, row: number): string {
  return place?.(row) ?? `row ${row}`;
}
