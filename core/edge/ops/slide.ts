import type { Window } from "../format.ts";

/**
 * Where in an image each stop of a window reads: for each stop (row by row) and each of its cells the position of the first
 * channel, or -1 outside of the image.
 */
export function slide({ input, output, size, strides, dilations, pad }: Window): Int32Array {
  const [height, width, channels] = input;
  const cells = size[0] * size[1];
  const from = new Int32Array(output[0] * output[1] * cells);
  for (let i = 0; i < from.length; i++) {
    const [cell, stop] = [i % cells, Math.floor(i / cells)];
    const row = Math.floor(stop / output[1]) * strides[0] - pad[0] +
      Math.floor(cell / size[1]) * dilations[0];
    const column = stop % output[1] * strides[1] - pad[1] + cell % size[1] * dilations[1];
    const isInside = row >= 0 && row < height && column >= 0 && column < width;
    from[i] = isInside ? (row * width + column) * channels : -1;
  }
  return from;
}
