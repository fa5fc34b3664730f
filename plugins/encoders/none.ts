import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { FARTHEST } from "../../core/data/encode.ts";
import { fitNumbers } from "../../core/data/preprocess.ts";
import type { NumberColumn } from "../../core/preprocessing.ts";

/**
 * Numbers as they are. A missing cell is the mean of the training rows, and has a second feature where a training cell was missing, as
 * standardised numbers have. Numbers are at most a million from 0, the bound of all numeric features.
 */
export const none = definePlugin({
  kind: "encoder",
  name: "none",
  summary: "Numbers as they are, at most a million from 0; a missing one is the mean.",
  options: () => z.strictObject({}),
  create: () => ({
    takes: ["numeric", "image"],
    fit(given, rows) {
      const columns = given as readonly NumberColumn[];
      columns.forEach((column) => checkSize(column, rows));
      return fitNumbers(columns, rows).map(({ kind, missing, mean }) => ({
        kind,
        mean: 0,
        sd: 1,
        missing,
        fill: mean,
      }));
    },
  }),
});

function checkSize({ name, values, stride, at }: NumberColumn, rows: Int32Array): void {
  for (const row of rows) {
    const value = values[row * stride + at]!;
    if (!(Math.abs(value) > FARTHEST)) continue;
    throw new UserError(
      `Cannot leave column ${
        show(name)
      } as it is (encoder none) as its numbers must be at most ${FARTHEST} from 0: current ` +
        `value in row ${row + 1} is ${value}; have it standardised`,
    );
  }
}
