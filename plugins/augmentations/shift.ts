import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { numericFeatures, standardise } from "../../core/data/encode.ts";

/** How pixels lie in a row: by height, then width, then channel. */
export interface ImageShape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/**
 * An image moved `down` and `right` by whole pixels (up and left where negative); what moves out is lost, and 0 moves in.
 *
 * @param pixels `[height · width · channels]`
 */
export function shiftImage(
  pixels: Float64Array,
  { height, width, channels }: ImageShape,
  down: number,
  right: number,
): Float64Array {
  const moved = new Float64Array(pixels.length);
  for (let y = Math.max(0, down); y < Math.min(height, height + down); y++) {
    const [from, to] = [Math.max(0, right), Math.min(width, width + right)];
    if (from >= to) continue;
    const at = (y * width + from) * channels;
    const source = ((y - down) * width + from - right) * channels;
    moved.set(pixels.subarray(source, source + (to - from) * channels), at);
  }
  return moved;
}

/**
 * Moves whole images by a random whole number of pixels down and to the right, each uniform in [-by, by], anew each time
 * a row is shown; empty (0) pixels move in. The numeric columns are the pixels, in the table's order; indicators of
 * missing cells and categories stay where they are. Columns that are standardised each by itself are undone and done
 * again, so a pixel that is nearly always empty is far out where a stroke moves in: prefer a data set with one scale.
 *
 * Simard, Steinkraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual Document
 * Analysis, https://doi.org/10.1109/ICDAR.2003.1227801
 */
export const shift = definePlugin({
  kind: "augmentation",
  name: "shift",
  summary: "Whole images moved by a few pixels, anew each time a row is shown.",
  paper:
    "Simard, Steinkraus & Platt (2003), Best Practices for Convolutional Neural Networks Applied to Visual " +
    "Document Analysis, https://doi.org/10.1109/ICDAR.2003.1227801",
  options: () =>
    z.strictObject({
      height: z.number().int().min(1).describe("Rows of pixels of an image."),
      width: z.number().int().min(1).describe("Pixels of a row of pixels."),
      channels: z.number().int().min(1).default(1).describe("Numbers of a pixel."),
      by: z.number().int().min(1).default(2).describe("How far at most, in pixels, in each direction."),
    }).refine(({ height, width, by }) => by < Math.min(height, width), {
      path: ["by"],
      error: "must be below height and width",
    }),
  create: ({ by, ...shape }) =>
    function shift({ preprocessing }) {
      const at = numericFeatures(preprocessing);
      const { height, width, channels } = shape;
      const size = height * width * channels;
      if (size !== at.length) {
        throw new UserError(
          `Cannot shift images as height × width × channels must be the number of numeric columns (${at.length}): ` +
            `current value is ${height} × ${width} × ${channels} = ${size}`,
        );
      }
      const columns = preprocessing.columns.filter((column) => column.kind === "numeric");
      const step = 2 * by + 1;
      return {
        apply({ features, width }, random) {
          for (let from = 0; from < features.length; from += width) {
            const [down, right] = [random.integer(step) - by, random.integer(step) - by];
            if (down === 0 && right === 0) continue;
            const pixels = new Float64Array(size);
            columns.forEach(({ mean, sd }, i) => pixels[i] = features[from + at[i]!]! * sd + mean);
            const moved = shiftImage(pixels, shape, down, right);
            columns.forEach((column, i) => features[from + at[i]!] = standardise(column, moved[i]!));
          }
        },
      };
    },
});
