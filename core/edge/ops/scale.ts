import type { CompactScale } from "../format.ts";
import type { Step } from "../step.ts";

/** `x · scale + shift` for each channel. */
export function scale({ scale, shift }: CompactScale, width: number): Step {
  return {
    width,
    weights: [],
    run({ numbers }, _at, x, y, rows) {
      const length = rows * width;
      for (let i = 0; i < length; i++) {
        const channel = i % scale.length;
        numbers[(y >> 2) + i] = numbers[(x >> 2) + i]! * scale[channel]! + shift[channel]!;
      }
    },
  };
}
