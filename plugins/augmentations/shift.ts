import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { numericFeatures, standardise } from "../../core/data/encode.ts";
import type { Preprocessing } from "../../core/preprocessing.ts";

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
      height: z.number().int().min(1).optional()
        .describe("Rows of pixels of an image; left out with `width`, as the data says."),
      width: z.number().int().min(1).optional().describe("Pixels of a row of pixels."),
      channels: z.number().int().min(1).default(1)
        .describe("Numbers of a pixel, where `height` and `width` are given."),
      by: z.number().int().min(1).default(2).describe("How far at most, in pixels, in each direction."),
    }).refine(({ height, width }) => (height === undefined) === (width === undefined), {
      path: ["height"],
      error: "must be given with width, or both left out where the data says what its images are",
    }).refine(({ height = Infinity, width = Infinity, by }) => by < Math.min(height, width), {
      path: ["by"],
      error: "must be below height and width",
    }),
  create: ({ by, ...given }) =>
    function shift({ preprocessing }) {
      const at = numericFeatures(preprocessing);
      const shape = shapeOf(given, preprocessing);
      const { height, width, channels } = shape;
      if (by >= Math.min(height, width)) {
        throw new UserError(
          `Cannot shift images as by must be below their height and width, ${height} × ${width}: current value is ${by}`,
        );
      }
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

/** The image that the options say a row is, or the one that the data says. */
function shapeOf(
  { height, width, channels }: {
    readonly height?: number | undefined;
    readonly width?: number | undefined;
    readonly channels: number;
  },
  { image }: Preprocessing,
): ImageShape {
  if (height !== undefined && width !== undefined) return { height, width, channels };
  if (image) return { height: image[0], width: image[1], channels: image[2] };
  throw new UserError(
    "Cannot shift images as the data must have an image, or height and width must be given: current value is neither",
  );
}
