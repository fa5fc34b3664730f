import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { hashedText } from "../../core/data/hashed_text.ts";

/**
 * Texts into buckets of words, or of runs of characters, by their hash: signed counts, divided by their Euclidean length. Nothing is
 * fitted, so words that no training row has are no matter. With the same number of buckets, words become what scikit-learn's
 * `HashingVectorizer` makes of them, and characters what it makes of them with `analyzer="char_wb"`, but for this: a text is
 * composed first (NFC), and marks belong to their word, as vowel signs of Hindi do, where scikit-learn ends the word.
 *
 * Weinberger, Dasgupta, Langford, Smola & Attenberg (2009), Feature Hashing for Large Scale Multitask Learning,
 * https://arxiv.org/abs/0902.2206
 */
export const hash = definePlugin({
  kind: "encoder",
  name: "hash",
  summary: "Texts as counts of their words, or of runs of characters, in buckets by their hash.",
  paper:
    "Weinberger et al. (2009), Feature Hashing for Large Scale Multitask Learning, https://arxiv.org/abs/0902.2206",
  options: () =>
    z.strictObject({
      buckets: z.int().min(2).max(65_536).default(1024).describe("How many features a text becomes."),
      of: z.enum(["words", "characters"]).default("words").describe(
        "What is counted: words of two characters or more, or runs of characters within words.",
      ),
      ngrams: z.tuple([z.int().min(1).max(16), z.int().min(1).max(16)]).optional().describe(
        "The shortest and the longest run that counts; [1, 1] for words by default, [3, 5] for characters.",
      ),
    }).refine(({ ngrams = [1, 1] }) => ngrams[0] <= ngrams[1], {
      path: ["ngrams"],
      error: "must have the shortest run first",
    }).transform(({ ngrams, ...rest }) => ({ ...rest, ngrams: ngrams ?? usualRuns(rest.of) })),
  create: (options) => ({
    takes: ["text", "category"],
    fit: (columns) => columns.map(() => ({ kind: "encoded", width: options.buckets, state: null })),
    cells: () => hashedText(options),
  }),
});

function usualRuns(of: "words" | "characters"): [number, number] {
  return of === "words" ? [1, 1] : [3, 5];
}
