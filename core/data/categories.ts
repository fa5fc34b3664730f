import { parseNumber } from "./columns.ts";
import type { CategoricalFeature } from "../preprocessing.ts";

/** Writes a category as its features. `slot` is the position of the category; undefined for one that has no feature. */
export function writeCategory(
  { categories, missing }: CategoricalFeature,
  slot: number | "missing" | undefined,
  out: Float32Array,
  at: number,
): void {
  const width = categories.length;
  out.fill(0, at, at + width + (missing ? 1 : 0));
  if (slot !== "missing") {
    if (slot !== undefined) out[at + slot] = 1;
  } else if (missing) out[at + width] = 1;
}

/** Texts of more characters are compared as texts alone: float64 tells no id of 16 digits from the next one. */
const LONGEST_NUMBER = 15;

/**
 * Which of the categories a cell is: the one that is the same text, else the one that reads as the same number, as `1`, `1.0` and
 * `1e0` do (the first of several). Undefined where there is none. A number in a request is the text that JavaScript writes for it.
 */
export function categoryOf(categories: readonly string[], text: string): number | undefined {
  const same = categories.indexOf(text);
  if (same >= 0) return same;
  const value = shortNumber(text);
  const alike = Number.isNaN(value) ? -1 : categories.findIndex((one) => shortNumber(one) === value);
  return alike < 0 ? undefined : alike;
}

/** A number, or NaN. */
function shortNumber(text: string): number {
  return text.length > LONGEST_NUMBER ? NaN : parseNumber(text);
}

/** Positions of categories by their texts. Of two alike the first counts. */
export type CategorySlots = ReadonlyMap<string, number>;

/** The positions of categories, made ready for many rows. */
export function categorySlots({ categories }: CategoricalFeature): CategorySlots {
  return new Map(categories.map((text, slot) => [text, slot] as const).reverse());
}

/** What a cell of categories must be: an id of more digits is not exact as a number. */
export const CATEGORY_RULE = "a text, a number below 2^53 or null";

/** Writes the features of a cell, null for a missing one; false where it breaks the rule. */
export function writeCategoryCell(
  column: CategoricalFeature,
  cell: string | number | null,
  into: Float32Array,
  at: number,
  slots?: CategorySlots,
): boolean {
  if (typeof cell === "number" && !(Math.abs(cell) < 2 ** 53)) return false;
  const text = String(cell);
  const slot = cell === null ? "missing" : slots?.get(text) ?? categoryOf(column.categories, text);
  writeCategory(column, slot, into, at);
  return true;
}
