import type { CategoricalFeature } from "../preprocessing.ts";
import { parseNumber } from "./columns.ts";

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
function categoryOf(categories: readonly string[], text: string): number | undefined {
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

/** {@link categoryOf} of a column's categories, made ready for many texts. */
export type CategorySlots = (text: string) => number | undefined;

/** The positions of a column's categories by their texts. Of duplicate texts the first counts. */
export function categorySlots({ categories }: CategoricalFeature): CategorySlots {
  const slots = new Map(categories.map((text, slot) => [text, slot] as const).reverse());
  return (text) => slots.get(text) ?? categoryOf(categories, text);
}

/** Writes the features of a cell, null for a missing one. What comes back is the rule that it breaks, where it does. */
export function writeCategoryCell(
  column: CategoricalFeature,
  slotOf: CategorySlots,
  cell: string | number | null,
  into: Float32Array,
  at: number,
): string | undefined {
  // An id of more digits is not exact as a number.
  if (typeof cell === "number" && !(Math.abs(cell) < 2 ** 53)) return "a text, a number below 2^53 or null";
  writeCategory(column, cell === null ? "missing" : slotOf(String(cell)), into, at);
}
