import type { Pair, Sliding } from "../models/layer_ops.ts";

/** How a layer of tfjs slides over images, and what it takes to be around them. */
export interface PlacedWindow {
  readonly size: Pair;
  readonly strides: Pair;
  readonly dilations: Pair;
  /** Rows above and columns left of the image. */
  readonly before: Pair;
  /** Rows below and columns right of it. */
  readonly after: Pair;
}

/** A layer of tfjs that slides over images; shapes are without the batch. */
export interface SlidingLayer {
  readonly op: { readonly sliding: Sliding };
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** An error that names the layer and says what it must be. */
  refuse(rule: string): Error;
}

/** Where TensorFlow places the window of a layer: of padding that is odd, the smaller half comes first. */
export function placedWindow({ op: { sliding }, input, output, refuse }: SlidingLayer): PlacedWindow {
  assertChannelsLast(sliding, refuse);
  const { padding, size, strides, dilations } = sliding;
  if (padding !== "same" && padding !== "valid") throw refuse(`padded by "same" or "valid"`);
  const around = (axis: 0 | 1) => {
    const covered = (output[axis]! - 1) * strides[axis] + (size[axis] - 1) * dilations[axis] + 1;
    return padding === "valid" ? 0 : Math.max(0, covered - input[axis]!);
  };
  const [rows, columns] = [around(0), around(1)];
  return {
    size,
    strides,
    dilations,
    before: [Math.floor(rows / 2), Math.floor(columns / 2)],
    after: [Math.ceil(rows / 2), Math.ceil(columns / 2)],
  };
}

/** Refuses a layer that takes images with channels first. */
export function assertChannelsLast(
  { channelsLast }: { readonly channelsLast: boolean },
  refuse: SlidingLayer["refuse"],
): void {
  if (!channelsLast) throw refuse("of images with channels last");
}
