/** Pixels of an image, row by row, channels last, from 0 to 255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly values: Uint8Array | Float32Array;
}

/** Which pixels of a line make up each pixel of another one, and how much of it. */
interface Weights {
  /** The first that counts, for each. */
  readonly from: Int32Array;
  /** The weights of it and those after it, for each; they sum to 1. */
  readonly weights: readonly Float32Array[];
}

/**
 * Stretches an image to a size. Where it becomes smaller, a pixel is the mean of the area that it covers, parts of pixels included;
 * where it becomes larger, it is interpolated linearly between the centres of pixels.
 */
export function resized(
  { width, height, channels, values }: Pixels,
  [rows, columns]: readonly [number, number],
): Pixels {
  if (width === columns && height === rows) return { width, height, channels, values };
  const [across, down] = [weightsFor(width, columns), weightsFor(height, rows)];
  const narrow = new Float32Array(height * columns * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < columns; x++) {
      const weights = across.weights[x]!;
      const from = (y * width + across.from[x]!) * channels;
      const to = (y * columns + x) * channels;
      for (let i = 0; i < weights.length; i++) {
        for (let c = 0; c < channels; c++) narrow[to + c]! += weights[i]! * values[from + i * channels + c]!;
      }
    }
  }
  const line = columns * channels;
  const out = new Float32Array(rows * line);
  for (let y = 0; y < rows; y++) {
    const weights = down.weights[y]!;
    for (let i = 0; i < weights.length; i++) {
      const from = (down.from[y]! + i) * line;
      for (let x = 0; x < line; x++) out[y * line + x]! += weights[i]! * narrow[from + x]!;
    }
  }
  return { width: columns, height: rows, channels, values: out };
}

function weightsFor(size: number, wanted: number): Weights {
  const from = new Int32Array(wanted);
  const weights: Float32Array[] = [];
  const scale = size / wanted;
  for (let i = 0; i < wanted; i++) {
    if (scale >= 1) {
      const [start, end] = [i * scale, (i + 1) * scale];
      const first = Math.floor(start);
      const last = Math.min(size - 1, Math.ceil(end - 1e-9) - 1);
      from[i] = first;
      weights.push(
        Float32Array.from(
          { length: last - first + 1 },
          (_, k) => (Math.min(end, first + k + 1) - Math.max(start, first + k)) / scale,
        ),
      );
    } else {
      const centre = Math.max(0, Math.min(size - 1, (i + 0.5) * scale - 0.5));
      const first = Math.min(Math.floor(centre), Math.max(0, size - 2));
      from[i] = first;
      weights.push(size === 1 ? Float32Array.of(1) : Float32Array.of(1 - (centre - first), centre - first));
    }
  }
  return { from, weights };
}

/** Whole numbers from 0 to 255. */
export function asBytes({ values }: Pixels): Uint8Array {
  return values instanceof Uint8Array
    ? values
    : Uint8Array.from(values, (value) => Math.min(255, Math.round(value)));
}
