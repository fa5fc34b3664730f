import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import { tokensColumn } from "../../core/data/further_columns.ts";
import type { Dataset, RawRow } from "../../core/dataset.ts";

/** Ids of padding, and of a character that the training part does not have. */
const [PADDING, UNKNOWN] = ["", "\ufffd"];

/**
 * A text file, cut into windows of so many characters, for the task of what comes next. The characters that there are, are those
 * of the training part, which is the file's beginning: no character of the test part is known from elsewhere.
 */
export const text = definePlugin({
  kind: "dataset",
  name: "text",
  summary: "A text file in windows of characters, to learn what comes next.",
  options: (kit) =>
    z.strictObject({
      path: kit.path().describe("The file, UTF-8; relative to the config file."),
      length: z.int().min(1).max(4096).default(32).describe("Characters of a window that a model reads."),
      test: z.number().gt(0).lt(1).default(0.1).describe(
        "The share of windows, at the end, that is the test part.",
      ),
    }),
  create({ path, length, test }, context): Dataset {
    const refuse = (problem: string) => new UserError(`Cannot read ${path} as text: ${problem}`);
    const read = async () => {
      const bytes = await new Response(await context.resolve(FILES).open(path)).bytes();
      const characters = [...new TextDecoder().decode(bytes)];
      if (characters.length < 3) {
        throw refuse(`it must have 3 characters or more: it has ${characters.length}`);
      }
      // Each window has one character more than it is read for: the one that comes next.
      const windows: string[][] = [];
      for (let from = 0; from + 1 < characters.length; from += length) {
        windows.push(characters.slice(from, from + length + 1));
      }
      const trained = Math.floor(windows.length * (1 - test));
      if (trained < 1 || trained === windows.length) {
        throw refuse(
          `it must have windows to train on and to test on: it has ${windows.length} of ${length} characters; make "length" ` +
            `shorter`,
        );
      }
      const known = [...new Set(windows.slice(0, trained).flat())].sort(byCodePoint);
      const vocabulary = [PADDING, UNKNOWN, ...known.filter((one) => one !== UNKNOWN)];
      const ids = new Map(vocabulary.map((one, id) => [one, id]));
      const idsOf = (some: readonly string[]) => some.map((one) => ids.get(one) ?? 1);
      return { windows, trained, vocabulary, idsOf };
    };
    return {
      async load() {
        const { windows, trained, vocabulary, idsOf } = await read();
        const name = "characters";
        const inputs = windows.map((window) => idsOf(window.slice(0, -1)));
        const { ids, starts } = tokensColumn(
          name,
          windows.map((window) => idsOf(window.slice(1))),
          vocabulary.length,
        );
        const unknown = ids.reduce((count, id) => count + (id === 1 ? 1 : 0), 0);
        return {
          rows: windows.length,
          numeric: { names: [], values: new Float32Array() },
          categorical: [],
          further: [tokensColumn(name, inputs, vocabulary.length)],
          label: "next",
          labelColumns: [{ name: "next", ids, starts, vocabulary }],
          classes: [],
          labels: new Int32Array(windows.length),
          trainRows: trained,
          warnings: unknown
            ? [
              `${unknown} characters of the test part are in no training window: each counts as ${
                show(UNKNOWN)
              }`,
            ]
            : [],
        };
      },
      async *rows(): AsyncGenerator<RawRow> {
        const { windows, idsOf } = await read();
        for (const [i, window] of windows.entries()) {
          yield { number: i + 1, cells: new Map([["characters", idsOf(window.slice(0, -1)).join(" ")]]) };
        }
      },
    };
  },
});
