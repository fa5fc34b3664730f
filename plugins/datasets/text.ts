import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import { tokensColumn } from "../../core/data/further_columns.ts";
import { idsOfTokens, tokensOfText, UNKNOWN_TOKEN } from "../../core/data/positions.ts";
import type { Dataset, RawRow } from "../../core/dataset.ts";

/** Of padding. */
const PADDING = "";
/**
 * A text file, cut into windows of so many characters or words, for the task of what comes next. The vocabulary is that of the
 * training part, which is the file's beginning: no token of the test part is known from elsewhere. Rows for a trained student have
 * that student's vocabulary. The column that a model reads is called as the unit is.
 */
export const text = definePlugin({
  kind: "dataset",
  name: "text",
  summary: "A text file in windows of characters or words, to learn what comes next.",
  options: (kit) =>
    z.strictObject({
      path: kit.path().describe("The file, UTF-8; relative to the config file."),
      unit: z.enum(["characters", "words"]).default("characters").describe(
        "What a token is: a character, or what white space stands between.",
      ),
      length: z.int().min(1).max(4096).default(32).describe("Tokens of a window that a model reads."),
      vocabulary: z.int().min(3).max(1_000_000).default(10_000).describe(
        "How many ids there are at most, that of padding and that of unknown tokens included: the most frequent tokens have one.",
      ),
      test: z.number().gt(0).lt(1).default(0.1).describe(
        "The share of windows, at the end, that is the test part.",
      ),
    }),
  create({ path, unit, length, vocabulary: most, test }, context): Dataset {
    const between = unit === "words" ? " " : "";
    const refuse = (problem: string) => new UserError(`Cannot read ${path} as text: ${problem}`);
    const read = async () => {
      const bytes = await new Response(await context.resolve(FILES).open(path)).bytes();
      try {
        return tokensOfText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), between);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        throw refuse("it must be UTF-8: it is not");
      }
    };
    /** Windows of tokens, each with one more than is read: the one that comes next. */
    const windowsOf = (tokens: readonly string[]) => {
      if (tokens.length < 3) throw refuse(`it must have 3 ${unit} or more: it has ${tokens.length}`);
      const windows: (readonly string[])[] = [];
      for (let from = 0; from + 1 < tokens.length; from += length) {
        windows.push(tokens.slice(from, from + length + 1));
      }
      const trained = Math.floor(windows.length * (1 - test));
      if (trained >= 1 && trained < windows.length) return { windows, trained };
      throw refuse(
        `it must have windows to train on and to test on: it has ${windows.length} of ${length} ${unit}; make "length" shorter`,
      );
    };
    const vocabularyOf = (
      { windows, trained }: ReturnType<typeof windowsOf>,
    ) => [PADDING, UNKNOWN_TOKEN, ...mostFrequent(windows.slice(0, trained), most - 2)];
    return {
      async load() {
        const cut = windowsOf(await read());
        const { windows, trained } = cut;
        const vocabulary = vocabularyOf(cut);
        const idOf = idsOfTokens(vocabulary);
        const column = (name: string, of: (window: readonly string[]) => readonly string[]) =>
          tokensColumn(
            name,
            windows.map((window) => of(window).map((token) => idOf(token)!)),
            vocabulary.length,
          );
        const { ids, starts } = column("next", (window) => window.slice(1));
        const trainIds = ids.subarray(0, starts[trained]);
        return {
          rows: windows.length,
          numeric: { names: [], values: new Float32Array() },
          categorical: [],
          further: [column(unit, (window) => window.slice(0, -1))],
          label: "next",
          labelColumns: [{ name: "next", ids, starts, vocabulary, between }],
          classes: [],
          labels: new Int32Array(windows.length),
          trainRows: trained,
          warnings: [
            ...unknownIn(
              trainIds,
              `the training part are not among the ${vocabulary.length - 2} most frequent`,
            ),
            ...unknownIn(
              ids.subarray(trainIds.length),
              "the test part are not in the vocabulary of the training part",
            ),
          ],
        };
      },
      async *rows(like): AsyncGenerator<RawRow> {
        const tokens = await read();
        if (!tokens.length) throw refuse(`it must have ${unit}: it has none`);
        const idOf = idsOfTokens(like?.vocabulary ?? vocabularyOf(windowsOf(tokens)));
        for (let from = 0, number = 1; from < tokens.length; from += length, number++) {
          const ids = tokens.slice(from, from + length).map((token) => {
            const id = idOf(token);
            if (id !== undefined) return id;
            throw refuse(`each of its ${unit} must be in the student's vocabulary: ${show(token)} is not`);
          });
          yield { number, cells: new Map([[unit, ids.join(" ")]]) };
        }
      },
    };

    function unknownIn(ids: Int32Array, where: string): string[] {
      const count = ids.reduce((sum, id) => sum + (id === 1 ? 1 : 0), 0);
      if (count === 0) return [];
      const share = (100 * count / ids.length).toPrecision(2);
      return [`${count} ${unit} (${share} %) of ${where}: each counts as ${show(UNKNOWN_TOKEN)}`];
    }
  },
});

/** The most frequent tokens of some windows, by code point; of equally frequent ones the first by code point. */
function mostFrequent(windows: readonly (readonly string[])[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const window of windows) for (const token of window) counts.set(token, (counts.get(token) ?? 0) + 1);
  counts.delete(UNKNOWN_TOKEN);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).slice(0, most).map(([token]) =>
    token
  )
    .sort(byCodePoint);
}
