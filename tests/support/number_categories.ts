import type { Preprocessing } from "../../core/preprocessing.ts";

/** A column of categories that read as numbers, as a table has them that was written with decimals, and one of words. */
export const NUMBER_CATEGORIES: Preprocessing = {
  version: 1,
  label: "y",
  classes: ["no", "yes"],
  columns: [{
    kind: "categorical",
    name: "c",
    categories: ["-0.0", "007", "1.0", "1.00", "123456789012345678", "1e3", "2", "2.0", "Infinity", "true"],
    missing: true,
  }],
  features: 11,
};

/** What is sent for a category, and which one it is; undefined for one that is none of them. */
export const SENT: readonly (readonly [cell: string | number, category: string | undefined])[] = [
  ["1.0", "1.0"],
  [1, "1.0"],
  [1.0, "1.0"],
  ["1", "1.0"],
  ["+1", "1.0"],
  [" 1.000 ", "1.0"],
  ["1.00", "1.00"],
  [2, "2"],
  ["2", "2"],
  ["2.0", "2.0"],
  ["2.00", "2"],
  [7, "007"],
  ["07", "007"],
  [0, "-0.0"],
  [-0, "-0.0"],
  ["0", "-0.0"],
  [1000, "1e3"],
  ["1000.0", "1e3"],
  ["123456789012345678", "123456789012345678"],
  ["123456789012345679", undefined],
  ["Infinity", "Infinity"],
  ["true", "true"],
  ["TRUE", undefined],
  [1.5, undefined],
  ["0x1", undefined],
  ["", undefined],
  ["one", undefined],
];

/** What is sent for a category and refused: an exact text cannot be made of it. */
export const NOT_SENT: readonly (readonly [cell: unknown, shown: string])[] = [
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  [123456789012345678, "123456789012345680"],
  [1e21, "1e+21"],
  [true, "true"],
  [["1.0"], '["1.0"]'],
];

/** The features of a category. */
export function featuresOfCategory(category: string | undefined): number[] {
  const [column] = NUMBER_CATEGORIES.columns;
  const slot = column!.kind === "categorical" ? column!.categories.indexOf(category!) : -1;
  return Array.from({ length: NUMBER_CATEGORIES.features }, (_, i) => i === slot ? 1 : 0);
}
