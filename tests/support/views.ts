import { seededRandom } from "../../core/base/random.ts";
import type { EncodedRows, Preprocessing } from "../../core/preprocessing.ts";

/** Two numbers, the first of which may be missing, and a category. */
export const MIXED: Preprocessing = {
  version: 1,
  columns: [
    { kind: "numeric", name: "age", mean: 40, sd: 10, missing: true },
    { kind: "numeric", name: "hours", mean: 8, sd: 2, missing: false },
    { kind: "categorical", name: "city", categories: ["a", "b"], missing: true },
  ],
  label: "class",
  classes: ["no", "yes"],
  // age, age missing; hours; city a, b, missing
  features: 6,
};

/** Random rows of `MIXED`, `[count, 6]`. */
export function mixedRows(count: number, seed = 1): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from(
    Array.from({ length: count }, () => {
      const city = random.integer(3);
      const missing = random.uniform() < 0.2;
      const age = missing ? 0 : random.normal();
      return [age, missing ? 1 : 0, random.normal(), ...[0, 1, 2].map((i) => i === city ? 1 : 0)];
    }).flat(),
  );
}

/** Rows `[count, width]` as a part. */
export function partOfRows(features: Float32Array, width: number, labels: readonly number[]): EncodedRows {
  return {
    features,
    width,
    labels: Int32Array.from(labels),
    rows: Int32Array.from(labels, (_, i) => i),
  };
}

/** Standardised columns of numbers alone. */
export function numericPreprocessing(
  spreads: readonly { readonly mean: number; readonly sd: number }[],
): Preprocessing {
  return {
    version: 1,
    columns: spreads.map((spread, i) => ({ kind: "numeric", name: `x${i}`, missing: false, ...spread })),
    label: "class",
    classes: ["no", "yes"],
    features: spreads.length,
  };
}
