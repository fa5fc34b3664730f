import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { tokenCells } from "../../core/data/token_cells.ts";
import type { TokensColumn } from "../../core/table.ts";

const state = z.strictObject({ vocabulary: z.int().min(1).max(2 ** 31 - 1) });

/** Sequences of ids as the input `tokens`, for students that read it: each row's ids in their order, from the first one on. */
export const tokens = definePlugin({
  kind: "encoder",
  name: "tokens",
  summary: "Sequences of ids as the input `tokens`, for students that read it.",
  options: () =>
    z.strictObject({
      longest: z.int().min(1).optional().describe(
        "Of a longer sequence the first so many ids; all by default.",
      ),
    }),
  create: ({ longest = Infinity }) => ({
    takes: ["tokens"],
    fit: (columns) =>
      columns.map((column) => {
        const { vocabulary } = column as TokensColumn;
        return { kind: "encoded", width: 0, state: { vocabulary } };
      }),
    cells(fitted) {
      const { success, data } = state.safeParse(fitted);
      if (!success) {
        throw new UserError(
          "Cannot use the encoder tokens as it must know the size of its vocabulary: it does not",
        );
      }
      return tokenCells({ options: { longest }, state: data });
    },
  }),
});
