import type { EncodedFeature, FeatureCells } from "../preprocessing.ts";

/** How texts become buckets. */
export interface HashOptions {
  /** Features of a text. */
  readonly buckets: number;
  /** What is hashed: words, or pieces of words. */
  readonly of: "words" | "characters";
  /** The shortest and the longest run of them: 1 and 2 for words and pairs of words. */
  readonly ngrams: readonly [shortest: number, longest: number];
}

/** Hashed texts of a column that was fitted. */
export function hashedColumn({ options }: Pick<EncodedFeature, "options">): FeatureCells {
  return hashedText(options as unknown as HashOptions);
}

/**
 * Texts as signed counts in buckets, divided by their Euclidean length. A term's bucket is |h| modulo their number and its sign that
 * of h (0 counts as positive), where h is the 32-bit MurmurHash3 of its UTF-8 bytes with seed 0, as a signed number. A text
 * of no terms, and a missing one, is all zeros.
 *
 * Weinberger et al. (2009), Feature Hashing for Large Scale Multitask Learning, https://arxiv.org/abs/0902.2206
 */
export function hashedText({ buckets, of, ngrams: [shortest, longest] }: HashOptions): FeatureCells {
  const termsOf = of === "words" ? wordTerms : characterTerms;
  return {
    write(cell, into, at) {
      if (cell === null) return undefined;
      const counts = new Map<number, number>();
      for (const term of termsOf(normalised(String(cell)), shortest, longest)) {
        const hash = murmur3(term);
        const bucket = Math.abs(hash) % buckets;
        counts.set(bucket, (counts.get(bucket) ?? 0) + (hash < 0 ? -1 : 1));
      }
      let squares = 0;
      for (const count of counts.values()) squares += count * count;
      if (squares === 0) return undefined;
      const length = Math.sqrt(squares);
      for (const [bucket, count] of counts) into[at + bucket] = count / length;
      return undefined;
    },
  };
}

/** In composed form (Unicode's NFC) and lower case. */
function normalised(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Runs of two or more letters, marks, digits and underscores. */
const WORD = /[\p{L}\p{M}\p{N}_]{2,}/gu;

/** Words, and runs of them with a space between. */
function wordTerms(text: string, shortest: number, longest: number): string[] {
  const words = text.match(WORD) ?? [];
  const terms: string[] = [];
  for (let n = shortest; n <= longest; n++) {
    for (let i = 0; i + n <= words.length; i++) terms.push(words.slice(i, i + n).join(" "));
  }
  return terms;
}

/** Runs of characters (code points) within each word, which is between white space and has a space at either end. */
function characterTerms(text: string, shortest: number, longest: number): string[] {
  const terms: string[] = [];
  for (const word of text.split(/\s+/u)) {
    if (word === "") continue;
    const characters = [" ", ...word, " "];
    for (let n = shortest; n <= longest; n++) {
      let i = 0;
      do terms.push(characters.slice(i, i + n).join("")); while (++i + n <= characters.length);
      // A word that is shorter than the run counts once.
      if (characters.length <= n) break;
    }
  }
  return terms;
}

/**
 * MurmurHash3 for 32 bits of a text's UTF-8 bytes with seed 0, as a signed number.
 *
 * Appleby (2011), MurmurHash3, https://github.com/aappleby/smhasher
 */
export function murmur3(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  let hash = 0;
  for (let i = 0; i < length; i += 4) {
    const whole = i + 4 <= length;
    let k = bytes[i]! | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0) << 16 | (bytes[i + 3] ?? 0) << 24;
    k = Math.imul(k, 0xcc9e2d51);
    k = Math.imul(k << 15 | k >>> 17, 0x1b873593);
    hash ^= k;
    if (whole) hash = Math.imul(hash << 13 | hash >>> 19, 5) + 0xe6546b64 | 0;
  }
  hash ^= length;
  hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
  hash = Math.imul(hash ^ hash >>> 13, 0xc2b2ae35);
  return hash ^ hash >>> 16;
}
