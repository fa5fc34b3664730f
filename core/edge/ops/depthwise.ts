import type { Decoded } from "../decode.ts";
import type { CompactDepthwise } from "../format.ts";
import type { Step } from "../step.ts";
import { slide } from "./slide.ts";

/** A convolution of each channel by itself. */
export function depthwise({ window, multiplier, kernel }: Decoded<CompactDepthwise>, width: number): Step {
  const channels = window.input[2];
  const cells = window.size[0] * window.size[1];
  const from = slide(window);
  const outputs = channels * multiplier;
  const stops = from.length / cells;
  return {
    width: stops * outputs,
    weights: [kernel],
    run({ numbers }, [filter], x, y, rows) {
      numbers.fill(0, y >> 2, (y >> 2) + rows * stops * outputs);
      for (let row = 0, image = x >> 2, to = y >> 2; row < rows; row++, image += width) {
        for (let stop = 0; stop < stops; stop++, to += outputs) {
          for (let cell = 0; cell < cells; cell++) {
            const at = from[stop * cells + cell]!;
            if (at < 0) continue;
            const weights = (filter! >> 2) + cell * outputs;
            for (let c = 0; c < channels; c++) {
              const value = numbers[image + at + c]!;
              const one = c * multiplier;
              for (let m = one; m < one + multiplier; m++) {
                numbers[to + m] = numbers[to + m]! + value * numbers[weights + m]!;
              }
            }
          }
        }
      }
    },
  };
}
