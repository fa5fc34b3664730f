import { show, UserError } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import { trimmedBoth } from "../../../core/base/trim.ts";

/** A token that may come next, and the logarithm of its probability. */
export interface TokenChance {
  readonly token: string;
  readonly logprob: number;
}

/** What a row's most likely tokens say of the labels. */
export interface LabelChances {
  /** Of each label among all labels: they sum to 1. */
  readonly probabilities: Float64Array;
  /** The probability that the next token is a label's at all. */
  readonly together: number;
  /** Labels that none of the tokens begins: their share is a bound. */
  readonly unseen: number;
  /** A token that begins several labels, with as much of a probability as matters. */
  readonly ambiguous?: {
    readonly token: string;
    readonly labels: readonly number[];
    readonly probability: number;
  };
}

/** Probability of tokens that begin several labels which is left out with the rest; above it the labels cannot be told apart. */
const AMBIGUOUS = 0.01;

/**
 * The words of the classes, in their order. Throws a `UserError` where a class has none, where a word is not a class's, and where one
 * word is how another begins: their first tokens may be the same.
 */
export function wordsOf(
  classes: readonly string[],
  labels: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  const refuse = (rule: string) => new UserError(`Cannot use teacher http: ${rule}`);
  for (const name of Object.keys(labels ?? {})) {
    if (classes.includes(name)) continue;
    throw refuse(`labels.${name} must be a class of the data${didYouMean(name, classes)}`);
  }
  const words = classes.map((name) => {
    if (!labels) return name.trim();
    const word = Object.hasOwn(labels, name) ? labels[name] : undefined;
    if (word === undefined) {
      throw refuse(`labels must have a word for each class: it has none for ${show(name)}`);
    }
    return word.trim();
  });
  words.forEach((word, i) =>
    words.forEach((other, j) => {
      if (i === j || !other.startsWith(word)) return;
      throw refuse(
        `labels must begin with different tokens: that of class ${show(classes[i])} (${
          show(word)
        }) is how that of class ` +
          `${show(classes[j])} (${show(other)}) begins; give other words in labels, as { ${
            show(classes[i])
          }: "A" }`,
      );
    })
  );
  return words;
}

/**
 * The probability of each label, from the most likely next tokens. A token counts for the label that it begins (spaces, quotes and,
 * where labels differ in more than that, capitals aside). A label that none begins has the bound of what is left, shared
 * among all such labels: less than the least of the tokens that are told. What is no label's is left out, and the rest divided by its sum.
 */
export function labelChances(words: readonly string[], tokens: readonly TokenChance[]): LabelChances {
  const folded = words.map((word) => word.toLowerCase());
  const fold = folded.some((word, i) => folded.some((other, j) => i !== j && other.startsWith(word)))
    ? (text: string) => text
    : (text: string) => text.toLowerCase();
  const own = words.map(fold);
  const sums = new Float64Array(words.length);
  let [all, least] = [0, 1];
  let ambiguous: LabelChances["ambiguous"];
  for (const { token, logprob } of tokens) {
    const probability = Math.exp(Math.min(0, logprob));
    all += probability;
    least = Math.min(least, probability);
    const labels = own.flatMap((word, i) => begins(fold(token), word) ? [i] : []);
    if (labels.length === 1) sums[labels[0]!]! += probability;
    else if (labels.length > 1 && probability > Math.max(AMBIGUOUS, ambiguous?.probability ?? 0)) {
      ambiguous = { token, labels, probability };
    }
  }
  const together = sums.reduce((sum, one) => sum + one, 0);
  const unseen = sums.reduce((count, one) => count + Number(one === 0), 0);
  const bound = unseen ? Math.min(least, Math.max(0, 1 - all) / unseen) : 0;
  const probabilities = sums.map((one) => one || bound);
  const whole = probabilities.reduce((sum, one) => sum + one, 0);
  return {
    probabilities: probabilities.map((one) => one / whole),
    together: Math.min(1, together),
    unseen,
    ...ambiguous ? { ambiguous } : {},
  };
}

/** What tokenizers write for a space or a line's end before a word. */
const SPACES = " \t\n\u2581\u0120\u010a";
const OPENING = "\"'`“‘*([{";
const CLOSING = "\"'`”’*)]}.,:;!?";

/** Whether a token is how a word begins, or the word with what ends it. */
function begins(token: string, word: string): boolean {
  const isPart = (text: string) =>
    text !== "" &&
    (word.startsWith(text) || text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length)));
  const bare = trimmedBoth(token.trim(), SPACES, "").trim();
  return isPart(bare) || isPart(trimmedBoth(bare, OPENING, CLOSING));
}
