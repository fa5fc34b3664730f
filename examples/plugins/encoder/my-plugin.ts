import { definePlugin } from "@retort/retort";
import * as z from "zod";

/** Numbers as sine and cosine of their place in a period, so that the end of one is beside the beginning of the next. */
export const myPlugin = definePlugin({
  kind: "encoder",
  name: "my-plugin",
  summary: "Numbers that come round again, such as hours, as sine and cosine.",
  // What a config may say. What is not here is refused by name.
  options: () =>
    z.strictObject({ period: z.number().gt(0).default(24).describe("After how much they come round.") }),
  create: ({ period }) => ({
    takes: ["numeric"],
    // Called with the columns and the training rows; `state` is plain JSON that is saved with the student.
    fit: (columns) => columns.map(() => ({ kind: "encoded", width: 2, state: null })),
    // Encodes each cell, null for a missing one, where there are zeros. It may return the rule that a cell breaks.
    cells: () => ({
      write(cell, into, at) {
        if (cell === null) return undefined;
        const angle = 2 * Math.PI * Number(cell) / period;
        into[at] = Math.sin(angle);
        into[at + 1] = Math.cos(angle);
        return undefined;
      },
    }),
  }),
});
