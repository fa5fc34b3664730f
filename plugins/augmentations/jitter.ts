import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { numericFeatures } from "../../core/data/encode.ts";

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
        "Standard deviation of the noise, in standard deviations of each column.",
      ),
    }),
  create: ({ sd }) =>
    function jitter({ preprocessing }) {
      const numeric = numericFeatures(preprocessing);
      if (!numeric.length) {
        throw new UserError(
          "Cannot jitter as the table must have a numeric column: it has none; leave the augmentation out, or use munge or mixup",
        );
      }
      return {
        apply({ features, width }, random) {
          for (let from = 0; from < features.length; from += width) {
            for (const feature of numeric) features[from + feature]! += sd * random.normal();
          }
        },
      };
    },
});
