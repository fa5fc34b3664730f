import { shortened } from "../base/errors.ts";

/** Texts that stand for a missing cell unless a config says otherwise. */
export const MISSING: readonly string[] = ["", "?", "NA", "N/A", "null"];

/** A finite number in decimal or exponent notation, else NaN. Space around it is no matter. */
export function parseNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) return NaN;
  // Most numbers begin with another character than what is looked for, and the test is dear.
  const first = text.charCodeAt(0);
  return first > ZERO && first < 0x80 || !NOT_DECIMAL.test(text) ? value : NaN;
}

const ZERO = 48;

/** What `Number` reads as finite and a table does not mean: nothing at all, and 0x, 0o and 0b numerals. */
const NOT_DECIMAL = /^\s*(0[xob]|$)/i;

/** Orders texts by code point; plain `<` compares UTF-16 units, which puts U+10000 and up before U+E000. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    // Where only the second half of a pair differs, the halves are in the order of their code points.
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i)! - b.codePointAt(i)!;
  }
  return a.length - b.length;
}

/** Class names in the order of a `LabelledTable`: numeric if all are numbers, else by code point. */
export function inClassOrder(classes: Iterable<string>): string[] {
  const names = [...classes];
  if (names.some((name) => Number.isNaN(parseNumber(name)))) return names.sort(byCodePoint);
  return names.sort((a, b) => Number(a) - Number(b) || byCodePoint(a, b));
}

/** The first name that comes a second time. */
export function duplicate(names: Iterable<string>): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return name;
    seen.add(name);
  }
}

/** Where a column is, by its name or by its position from 0 (-1 is the last); not checked to be there. */
export function positionOf(columns: readonly string[], column: string | number): number {
  if (typeof column === "string") return columns.indexOf(column);
  return column < 0 ? columns.length + column : column;
}

/** Names for a message: each short and in quotes, the first ten of them. */
export function namesOf(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, 10).map((name) => JSON.stringify(shortened(name, 40)));
  return all.length > 10 ? `${shown.join(", ")} and ${all.length - 10} more` : shown.join(", ");
}

/** `1 column`, `2 columns`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Gathers a column of texts as codes; the categories come out by code point, whatever the order of the rows. */
export interface CategoryCoder {
  set(row: number, text: string | undefined): void;
  finish(): { readonly categories: readonly string[]; readonly codes: Int32Array };
}

/** A coder of so many rows. A row that is not set is missing. */
export function categoryCoder(rows: number): CategoryCoder {
  const codes = new Int32Array(rows).fill(-1);
  const seen = new Map<string, number>();
  return {
    set(row, text) {
      if (text === undefined) return;
      let code = seen.get(text);
      if (code === undefined) seen.set(text, code = seen.size);
      codes[row] = code;
    },
    finish() {
      const categories = [...seen.keys()].sort(byCodePoint);
      const rank = new Int32Array(categories.length);
      categories.forEach((text, i) => rank[seen.get(text)!] = i);
      return { categories, codes: codes.map((code) => code < 0 ? -1 : rank[code]!) };
    },
  };
}
