import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { fitNumbers } from "../../core/data/preprocess.ts";
import type { NumberColumn, NumericFeature } from "../../core/preprocessing.ts";

/**
 * The pixels of an image. `standard` is `(x - mean) / sd` of the training rows' pixels, of all together where the data set says so
 * (idx does); `range` makes their smallest number 0 and their largest 1, each pixel by the same two. `none` leaves pixels as they are.
 */
export const image = definePlugin({
  kind: "encoder",
  name: "image",
  summary: "Pixels of an image, standardised or from 0 to 1.",
  options: () =>
    z.strictObject({
      scale: z.enum(["standard", "range"]).default("standard").describe(
        "`standard`: less the mean of the training rows' pixels, divided by their standard deviation; `range`: the smallest of " +
          "them is 0 and the largest 1.",
      ),
    }),
  create: ({ scale }) => ({
    takes: ["image"],
    fit: (columns, rows) =>
      (scale === "range" ? fitRange : fitNumbers)(columns as readonly NumberColumn[], rows),
  }),
});

/** One range for all pixels. */
function fitRange(columns: readonly NumberColumn[], rows: Int32Array): Omit<NumericFeature, "name">[] {
  const missing = new Uint8Array(columns.length);
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    for (let i = 0; i < columns.length; i++) {
      const { values, stride, at } = columns[i]!;
      const value = values[row * stride + at]!;
      if (Number.isNaN(value)) missing[i] = 1;
      else [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
  }
  const [mean, sd] = low < high ? [low, high - low] : [Number.isFinite(low) ? low : 0, 1];
  return columns.map((_, i) => ({ kind: "numeric", mean, sd, missing: missing[i] === 1 }));
}
