import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { fitNumbers } from "../../core/data/preprocess.ts";
import type { NumberColumn } from "../../core/preprocessing.ts";

/**
 * `(x - mean) / sd` with mean and deviation of the training rows, and 0 where the cell is missing, at most a million deviations from
 * 0. A column that had a missing training cell has a second feature, 1 where the cell is missing.
 */
export const standardise = definePlugin({
  kind: "encoder",
  name: "standardise",
  summary: "Numbers, less their mean and divided by their standard deviation.",
  options: () => z.strictObject({}),
  create: () => ({
    takes: ["numeric", "image"],
    fit: (columns, rows) => fitNumbers(columns as readonly NumberColumn[], rows),
  }),
});
