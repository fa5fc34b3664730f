import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { numericFeatures, placesOf } from "../../core/data/encode.ts";
import type { EncodedRows } from "../../core/preprocessing.ts";

/**
 * Gaussian noise on the numeric columns, drawn anew each time a row is shown. A student's stage asks its teacher for
 * the noisy rows themselves, so its soft targets belong to what it sees.
 *
 * Bishop (1995), Training with Noise is Equivalent to Tikhonov Regularization, https://doi.org/10.1162/neco.1995.7.1.108
 */
export const jitter = definePlugin({
  kind: "augmentation",
  name: "jitter",
  summary: "Gaussian noise on the numeric columns, anew each time a row is shown.",
  paper: "Bishop (1995), Training with Noise is Equivalent to Tikhonov Regularization, " +
    "https://doi.org/10.1162/neco.1995.7.1.108",
  options: () =>
    z.strictObject({
      sd: z.number().gt(0).describe(
        "Standard deviation of the noise, in standard deviations of each column; of an image from 0 to 1 in shares of its range.",
      ),
    }),
  create: ({ sd }) =>
    function jitter({ preprocessing, part }) {
      const numeric = numericFeatures(preprocessing).map((at) => ({ at, by: sd }));
      const places = placesOf(preprocessing.columns);
      preprocessing.columns.forEach((column, i) => {
        // It is left as it is: its standard deviation is not 1.
        if (column.kind !== "numeric" || column.fill === undefined) return;
        const at = places[i]!;
        const own = numeric.find((one) => one.at === at)!;
        own.by = sd * deviation(part, at, column.missing);
      });
      if (!numeric.length) {
        throw new UserError(
          "Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup",
        );
      }
      return {
        apply({ features, width }, random) {
          for (let from = 0; from < features.length; from += width) {
            for (const { at, by } of numeric) features[from + at]! += by * random.normal();
          }
        },
      };
    },
});

/** The standard deviation of a feature over the rows that are there. */
function deviation({ features, width, rows }: EncodedRows, at: number, missing: boolean): number {
  let [count, mean, squares] = [0, 0, 0];
  for (let from = 0; from < rows.length * width; from += width) {
    if (missing && features[from + at + 1]! > 0) continue;
    // Welford (1962), Note on a Method for Calculating Corrected Sums of Squares and Products, https://doi.org/10.2307/1266577
    const value = features[from + at]!;
    const distance = value - mean;
    mean += distance / ++count;
    squares += distance * (value - mean);
  }
  return count > 0 ? Math.sqrt(squares / count) : 0;
}
