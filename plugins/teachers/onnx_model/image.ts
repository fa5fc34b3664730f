/** In which order a graph wants the numbers of an image. */
import { UserError } from "../../../core/base/errors.ts";

/** The sizes of an image, whose numbers a table has row by row and channels last. */
export interface ImageSizes {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** What is known of an input of three axes or another number of them, the batch left out. */
interface Known {
  readonly image: ImageSizes | undefined;
  readonly layout: "nchw" | "nhwc" | undefined;
  readonly path: string;
  /** Whether the image is all that there is of a row; else it comes first. */
  readonly isAll: boolean;
  readonly refuse: () => UserError;
}

/** The sizes of a row, and where each of its numbers is among the table's: left out where that is the same place. */
export function imageOrder(
  sizes: readonly (number | undefined)[],
  count: number,
  { image, layout, isAll, refuse, path }: Known,
): { readonly row: readonly number[]; readonly order?: Int32Array | undefined } {
  const fits = (row: readonly number[]) =>
    row.every((size, i) => sizes[i] === undefined || sizes[i] === size);
  if (sizes.length !== 3 || !image && sizes.includes(undefined)) {
    return { row: plainRow(sizes, count, refuse) };
  }
  const { height, width, channels } = image ?? guessed(sizes as readonly number[], layout);
  const [first, last] = [[channels, height, width], [height, width, channels]];
  const size = height * width * channels;
  if (isAll ? size !== count : size > count) throw refuse();
  const may = {
    nchw: fits(first) && layout !== "nhwc",
    nhwc: fits(last) && layout !== "nchw",
  };
  if (!may.nchw && !may.nhwc) throw refuse();
  if (channels === 1) return { row: may.nchw ? first : last };
  if (may.nchw && may.nhwc || !image && layout === undefined) {
    throw new UserError(
      `Cannot use ${path} as a teacher: layout must say whether an image of ${
        sizes.map((size) => size ?? "any").join(" × ")
      } ` +
        `has its channels first ("nchw") or last ("nhwc"): it is not set`,
    );
  }
  if (may.nhwc) return { row: last };
  const area = height * width;
  const order = Int32Array.from({ length: area * channels }, (_, at) => {
    const [channel, pixel] = [Math.floor(at / area), at % area];
    return pixel * channels + channel;
  });
  return { row: first, order };
}

/** Where the table says nothing of an image, the graph's sizes do; with one channel both orders are the same. */
function guessed(sizes: readonly number[], layout: Known["layout"]): ImageSizes {
  const [a, b, c] = sizes as [number, number, number];
  const isFirst = layout === "nchw" || layout === undefined && (a === 1 || c !== 1);
  return isFirst ? { channels: a, height: b, width: c } : { height: a, width: b, channels: c };
}

/** A row of sizes that the graph knows, all but one at most. */
function plainRow(
  sizes: readonly (number | undefined)[],
  count: number,
  refuse: () => UserError,
): readonly number[] {
  const known = sizes.reduce<number>((product, size) => product * (size ?? 1), 1);
  const open = sizes.filter((size) => size === undefined).length;
  if (open > 1 || count % known !== 0 || open === 0 && known !== count) throw refuse();
  return sizes.map((size) => size ?? count / known);
}
