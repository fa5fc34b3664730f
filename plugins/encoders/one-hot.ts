import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { fitCategories, MAX_CATEGORIES } from "../../core/data/preprocess.ts";
import type { CategoricalColumn } from "../../core/table.ts";

/** One 0/1 feature for each of the most frequent categories of the training rows, and one for missing cells where there were any. */
export const oneHot = definePlugin({
  kind: "encoder",
  name: "one-hot",
  summary: "A feature for each of the most frequent categories.",
  options: () =>
    z.strictObject({
      most: z.int().min(1).max(65_536).default(MAX_CATEGORIES)
        .describe("How many categories have a feature, the most frequent ones; the others have none."),
    }),
  create: ({ most }) => ({
    takes: ["category"],
    fit: (columns, rows) =>
      columns.map((column) => fitCategories(column as CategoricalColumn & typeof column, rows, most)),
  }),
});
