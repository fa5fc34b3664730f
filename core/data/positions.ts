import { UserError } from "../base/errors.ts";
import type { EncodedRows, SequenceLabels } from "../preprocessing.ts";

/** What stands for a token that a vocabulary does not have. */
export const UNKNOWN_TOKEN = "\ufffd";

/** How many answers there are to rows: one each, or one at each position of a sequence. */
export function answersTo({ rows, next }: Pick<EncodedRows, "rows" | "next">): number {
  return next ? next.starts.at(-1)! - next.starts[0]! : rows.length;
}

/** Where the answers to each row begin, and where they all end, `[rows + 1]`; of rows that have one answer each undefined. */
export function startsOf({ next }: Pick<EncodedRows, "next">): Int32Array | undefined {
  return next?.starts;
}

/** Something of each row, such as its number or weight, for each of its answers. */
export function perAnswer<T extends Int32Array | Float32Array>(
  ofRows: T,
  { next }: Pick<EncodedRows, "next">,
): T {
  if (!next) return ofRows;
  const { starts } = next;
  const Numbers = ofRows.constructor as new (length: number) => T;
  const all = new Numbers(answersTo({ rows: new Int32Array(), next }));
  ofRows.forEach((value, row) => all.fill(value, starts[row]! - starts[0]!, starts[row + 1]! - starts[0]!));
  return all;
}

/** Throws where a row has not as many labels as its input `tokens` has ids: the model answers once for each of these. */
export function checkPositions(
  label: string,
  { next, inputs, rows }: Pick<EncodedRows, "next" | "inputs" | "rows">,
): void {
  const tokens = inputs?.["tokens"];
  if (!next || tokens?.kind !== "tokens") return;
  const lengthIn = ({ starts }: Pick<SequenceLabels, "starts">, row: number) =>
    starts[row + 1]! - starts[row]!;
  const at = rows.findIndex((_, row) => lengthIn(next, row) !== lengthIn(tokens, row));
  if (at < 0) return;
  throw new UserError(
    `Cannot use label column ${
      JSON.stringify(label)
    } as each row must have one label for each id that a model reads of it: ` +
      `row ${rows[at]! + 1} has ${lengthIn(next, at)} labels and ${
        lengthIn(tokens, at)
      } ids (an encoder's longest leaves ids out)`,
  );
}

/** A sequence, by its row from 0, that has nothing which something could come after. */
export function nothingBefore(row: number): UserError {
  return new UserError(
    `Cannot say what comes next as each sequence must have a token: that of row ${row + 1} of these has none`,
  );
}

/** Tokens of a text: its characters, or the words that white space stands between. */
export function tokensOfText(text: string, between: string): readonly string[] {
  return between === "" ? [...text] : text.split(/\s+/u).filter((word) => word !== "");
}

/** The ids of tokens; one that the vocabulary does not have counts as unknown, where that has an id, or is undefined. */
export function idsOfTokens(vocabulary: readonly string[]): (token: string) => number | undefined {
  // The first is the id of padding, whatever it is called.
  const ids = new Map(vocabulary.map((token, id) => [token, id] as const).slice(1));
  const unknown = ids.get(UNKNOWN_TOKEN);
  return (token) => ids.get(token) ?? unknown;
}
