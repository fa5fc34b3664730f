import * as tf from "@tensorflow/tfjs";
import type { Window } from "./native_interface.ts";

/** What the kernels of convolutions are asked with. */
export interface ConvAttributes {
  readonly strides: [number, number] | number;
  readonly pad: "valid" | "same" | number | tf.backend_util.ExplicitPadding;
  readonly dataFormat?: "NHWC" | "NCHW";
  readonly dilations?: [number, number] | number | null;
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
}

/** All sizes of a convolution, as tfjs works them out. */
export type Geometry = tf.backend_util.Conv2DInfo;

/** A convolution's sizes. Throws where channels are not last, which no kernel on WASM takes. */
export function geometryOf(
  inputShape: readonly number[],
  filterShape: readonly number[],
  { strides, pad, dataFormat, dilations, dimRoundingMode }: ConvAttributes,
  depthwise = false,
): Geometry {
  if (dataFormat === "NCHW") {
    throw new TypeError("Cannot convolve on WASM as dataFormat must be NHWC: current value is NCHW");
  }
  return tf.backend_util.computeConv2DInfo(
    inputShape as [number, number, number, number],
    filterShape as [number, number, number, number],
    strides,
    dilations ?? 1,
    pad,
    dimRoundingMode,
    depthwise,
  );
}

/** The window of a whole image, or of a band of its rows. */
export function windowOf(
  info: Geometry,
  { height = info.inHeight, rows = info.outHeight, padTop = info.padInfo.top } = {},
): Window {
  return [
    height,
    info.inWidth,
    info.inChannels,
    info.filterHeight,
    info.filterWidth,
    rows,
    info.outWidth,
    info.strideHeight,
    info.strideWidth,
    padTop,
    info.padInfo.left,
    info.dilationHeight,
    info.dilationWidth,
  ];
}

/** Whether each patch is one pixel, so that the input is its own patches. */
export function isPointwise(
  { filterHeight, filterWidth, strideHeight, strideWidth, padInfo }: Geometry,
): boolean {
  return filterHeight * filterWidth === 1 && strideHeight * strideWidth === 1 &&
    padInfo.top + padInfo.left + padInfo.bottom + padInfo.right === 0;
}

/** Width of a patch, which is the number of rows of the filter as a matrix `[patch, outChannels]`. */
export function patchOf({ filterHeight, filterWidth, inChannels }: Geometry): number {
  return filterHeight * filterWidth * inChannels;
}

/** Some pixels of the output, over one image or a few: so many that their patches stay in the cache. */
export interface Band {
  /** Its first pixel, counted over the whole batch. */
  readonly pixel: number;
  /** How many pixels it has, and so how many patches. */
  readonly pixels: number;
  /** Its images, or the one that it is part of. */
  readonly parts: readonly BandPart[];
}

/** An image, or a band of its rows. */
export interface BandPart {
  /** The pointer to the first input row that its patches touch. */
  readonly x: number;
  /** How the filter moves over the rows from there on. */
  readonly window: Window;
  /** How many patches of the band are before its own. */
  readonly before: number;
}

/** Bytes of patches that are made before they are multiplied: they stay in a usual second-level cache. */
const BAND = 256 * 1024;

/** How many rows of output a band has at most, of several images where it has more than one has. */
function rowsOf(info: Geometry): number {
  const rowBytes = 4 * info.outWidth * patchOf(info);
  return Math.max(1, Math.floor(BAND / rowBytes));
}

/** Bytes that the patches of the largest band take. */
export function bandBytes(info: Geometry): number {
  return 4 * Math.min(rowsOf(info), info.batchSize * info.outHeight) * info.outWidth * patchOf(info);
}

/** The bands in turn. `x` points at the input of the whole batch. */
export function eachBand(info: Geometry, x: number, use: (band: Band) => void): void {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, strideHeight, padInfo } = info;
  const rows = rowsOf(info);
  const imageBytes = 4 * inHeight * inWidth * inChannels;
  const perImage = outHeight * outWidth;
  const images = Math.floor(rows / outHeight);
  const whole = windowOf(info);
  for (let image = 0; images > 0 && image < batchSize; image += images) {
    const count = Math.min(images, batchSize - image);
    const parts = Array.from({ length: count }, (_, i) => ({
      x: x + imageBytes * (image + i),
      window: whole,
      before: i * perImage,
    }));
    use({ pixel: image * perImage, pixels: count * perImage, parts });
  }
  for (let image = 0; images === 0 && image < batchSize; image++) {
    for (let from = 0; from < outHeight; from += rows) {
      const height = Math.min(rows, outHeight - from);
      // The first input row that is wanted: negative above the image, where zeros are.
      const first = from * strideHeight - padInfo.top;
      const skipped = Math.min(Math.max(0, first), inHeight);
      const window = windowOf(info, {
        height: inHeight - skipped,
        rows: height,
        padTop: skipped - first,
      });
      use({
        pixel: image * perImage + from * outWidth,
        pixels: height * outWidth,
        parts: [{ x: x + imageBytes * image + 4 * inWidth * inChannels * skipped, window, before: 0 }],
      });
    }
  }
}
