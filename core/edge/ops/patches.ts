import type { CompactPatches } from "../format.ts";
import type { Step } from "../step.ts";
import { slide } from "./slide.ts";

/** The patches of an image side by side, `[stops, height · width · channels]`. */
export function patches({ window }: CompactPatches, width: number): Step {
  const channels = window.input[2];
  const from = slide(window);
  const out = from.length * channels;
  return {
    width: out,
    weights: [],
    run({ numbers }, _at, x, y, rows) {
      for (let row = 0, image = x >> 2, to = y >> 2; row < rows; row++, image += width) {
        for (let i = 0; i < from.length; i++) {
          const at = from[i]!;
          for (let c = 0; c < channels; c++) numbers[to++] = at < 0 ? 0 : numbers[image + at + c]!;
        }
      }
    },
  };
}
