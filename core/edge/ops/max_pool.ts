import type { CompactMaxPool } from "../format.ts";
import type { Step } from "../step.ts";
import { slide } from "./slide.ts";

/** The largest number of each channel in the window. */
export function maxPool({ window }: CompactMaxPool, width: number): Step {
  const channels = window.input[2];
  const cells = window.size[0] * window.size[1];
  const from = slide(window);
  const stops = from.length / cells;
  return {
    width: stops * channels,
    weights: [],
    run({ numbers }, _at, x, y, rows) {
      for (let row = 0, image = x >> 2, to = y >> 2; row < rows; row++, image += width) {
        for (let stop = 0; stop < stops; stop++, to += channels) {
          numbers.fill(-Infinity, to, to + channels);
          for (let cell = 0; cell < cells; cell++) {
            const at = from[stop * cells + cell]!;
            if (at < 0) continue;
            for (let c = 0; c < channels; c++) {
              numbers[to + c] = Math.max(numbers[to + c]!, numbers[image + at + c]!);
            }
          }
        }
      }
    },
  };
}
