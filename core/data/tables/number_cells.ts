import { show } from "../../base/errors.ts";
import { dateReader } from "./dates.ts";
import { visible } from "./look_alikes.ts";
import { kindOf, remedyFor } from "./text_kinds.ts";

/** Texts of a column that are no numbers. */
export interface Strays {
  /** How many cells have such a text. */
  cells: number;
  /** The first of them, and the row that it is in. */
  row: number;
  text: string;
  /** The first different texts, each with its number of cells. */
  readonly texts: Map<string, number>;
}

/** So many different texts of a column are told apart. */
const MAX_STRAYS = 6;

/** Of no cell yet. */
export function newStrays(): Strays {
  return { cells: 0, row: 0, text: "", texts: new Map() };
}

/** Notes a cell that is no number. */
export function addStray(strays: Strays, row: number, text: string): void {
  if (strays.cells++ === 0) {
    strays.row = row;
    strays.text = text;
  }
  const cells = strays.texts.get(text);
  if (cells !== undefined) strays.texts.set(text, cells + 1);
  else if (strays.texts.size < MAX_STRAYS) strays.texts.set(text, 1);
}

/** What is wrong with a numeric column that has texts: the first cell, all the texts, and what to do. */
export function strayProblem(
  name: string,
  { cells, row, text, texts }: Strays,
  table: {
    readonly dates?: ReadonlyMap<string, unknown> | undefined;
    readonly missing?: readonly string[] | undefined;
    readonly place?: ((row: number) => string) | undefined;
  },
): string {
  const dates = table.dates?.has(name);
  const what = dates ? "a date" : "a finite number";
  const place = table.place?.(row) ?? `row ${row}`;
  const rule = `${place}, column ${show(name)} must be ${what}: current value is ${show(text)}`;
  const told = [...texts].map(([text, cells]) => `${visible(text)} in ${cells}`);
  const counted = [...texts.values()].reduce((sum, cells) => sum + cells, 0);
  const others = counted < cells ? `, others in ${cells - counted}` : "";
  const all = cells > 1
    ? ` (of its cells ${cells} are no ${dates ? "dates" : "numbers"}: ${told.join(", ")}${others})`
    : "";
  const known = dates ? dateRemedy(text) : remedyFor(text);
  const missing = [...table.missing ?? [], ...texts.keys()];
  const list =
    !known && missing.length <= 12 && counted === cells && missing.every((text) => text.length <= 20)
      ? `set "missing" to ${JSON.stringify(missing)}`
      : `list ${cells > 1 ? "them" : "it"} under "missing"`;
  if (dates) return `${rule}${all}; ${known}, or, for cells that have none, ${list}`;
  const remedies = [...known ? [known] : [], list, `list the column under "categorical"`];
  return `${rule}${all}; ${remedies.slice(0, -1).join(", ")}, or ${remedies.at(-1)}`;
}

function dateRemedy(text: string): string {
  const kind = kindOf(text);
  return kind === "date"
    ? 'name the format that all of it has under "dates", as in "dates": { "column": "DD/MM/YYYY" }'
    : 'write it as 2024-03-31 or 2024-03-31T12:30 in the file, or name its format under "dates"';
}

/** Watches the numbers of a column for what they may be beside numbers. */
export interface NumberLooks {
  add(text: string, value: number): void;
  finish(name: string, given: boolean): string[];
}

const date = dateReader();
const [ZERO, NINE, POINT] = [48, 57, 46];
/** Rows that are counted on and on, in a column of as many at least, are numbers of rows. */
export const LEAST_COUNTED = 20;

/** What is odd about a column that counts the rows. */
export function countedProblem(name: string, first: number): string {
  return `column ${
    show(name)
  } counts the rows on and on from ${first}, as a row's number does, which says nothing of new rows; list ` +
    `it under "ignore", or under "numeric" if it means something`;
}

/** Watches nothing but whether the numbers count on, where `watches` is false. */
export function numberLooks(watches: boolean): NumberLooks {
  /** Whether each number may be one of at most three digits, or one with points between thousands. */
  let grouped = watches;
  let withPoint: string | undefined;
  let without = false;
  let leadingZero: string | undefined;
  /** Whether each number may be a date such as 20240331, and some two of them differ. */
  let dates = watches;
  let differ = false;
  let counts = watches;
  let cells = 0;
  let first = 0;
  return {
    add(text, value) {
      if (counts) {
        if (cells === 0) first = value;
        else if (value !== first + cells) counts = false;
      } else if (dates && cells === 0) first = value;
      cells++;
      if (!watches) return;
      if (dates) {
        dates = value > 19000000 && value < 21010000 && text.length === 8 && !Number.isNaN(date(text));
        differ ||= value !== first;
      }
      if (leadingZero === undefined && text.charCodeAt(0) === ZERO && text.length > 1) {
        const second = text.charCodeAt(1);
        if (second >= ZERO && second <= NINE) leadingZero = text;
      }
      if (!grouped) return;
      if (text.indexOf(".") < 0) {
        grouped = Math.abs(value) < 1000;
        without ||= value !== 0;
      } else {
        grouped = text.charCodeAt(text.length - 4) === POINT && GROUPED.test(text);
        withPoint ??= text;
      }
    },
    finish(name, given) {
      const column = `column ${show(name)}`;
      if (given) return [];
      const warnings: string[] = [];
      if (grouped && withPoint !== undefined && without) {
        const thousands = withPoint.replace(".", "");
        warnings.push(
          `${column} has numbers such as ${
            show(withPoint)
          } beside whole ones below 1000: they are read with a decimal ` +
            `point; set "decimal": "," and "thousands": "." if ${withPoint} means ${thousands}, or list the column under ` +
            `"numeric" if not`,
        );
      }
      if (dates && differ) {
        warnings.push(
          `${column} has numbers that are dates, such as ${first}: they are read as numbers, in which a month has 100 days; ` +
            `list it under "dates" to have days since 1970, or under "numeric" if they are none`,
        );
      }
      if (leadingZero !== undefined) {
        warnings.push(
          `${column} has numbers that begin with 0, such as ${
            show(leadingZero)
          }, as codes do: they are read as numbers; ` +
            `list it under "categorical" if they are codes, or under "numeric" if not`,
        );
      }
      if (counts && cells >= LEAST_COUNTED) warnings.push(countedProblem(name, first));
      return warnings;
    },
  };
}

const GROUPED = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
