import { assertAlmostEquals, assertEquals } from "@std/assert";
import { hashedText, type HashOptions, murmur3 } from "../../../core/data/hashed_text.ts";

const WORDS: HashOptions = { buckets: 1024, of: "words", ngrams: [1, 1] };

function features(text: string | null, options: HashOptions = WORDS): Float32Array {
  const into = new Float32Array(options.buckets);
  hashedText(options).write(text, into, 0);
  return into;
}

/** The terms that a text has, by what each would be alone. */
function terms(options: Partial<HashOptions>, ...all: string[]): Float32Array {
  const { buckets } = { ...WORDS, ...options };
  const counts = new Float64Array(buckets);
  for (const term of all) counts[Math.abs(murmur3(term)) % buckets]! += murmur3(term) < 0 ? -1 : 1;
  const length = Math.hypot(...counts);
  return Float32Array.from(counts, (count) => count / length);
}

Deno.test("murmur3() gives the published hashes, of texts of every length", () => {
  // "foo" is scikit-learn's own test; the others are of MurmurHash3_x86_32 with seed 0.
  const known: readonly (readonly [string, number])[] = [
    ["", 0],
    ["foo", -156908512],
    ["hello", 0x248bfa47],
    ["hello, world", 0x149bbb7f],
    ["The quick brown fox jumps over the lazy dog", 0x2e4ff723],
  ];
  assertEquals(known.map(([text]) => murmur3(text)), known.map(([, hash]) => hash));
});

Deno.test("hashedText() counts words of two characters or more, in lower case and composed form", () => {
  assertEquals(features("A GOOD film: good!"), terms({}, "good", "film", "good"));
  assertEquals(features("cafe\u0301"), features("CAF\u00c9"));
  const squares = features("one two three").reduce((sum, value) => sum + value * value, 0);
  assertAlmostEquals(squares, 1, 1e-6);
});

Deno.test("hashedText() counts runs of words", () => {
  const ngrams = [1, 2] as const;
  assertEquals(
    features("not so bad", { ...WORDS, ngrams }),
    terms({}, "not", "so", "bad", "not so", "so bad"),
  );
});

Deno.test("hashedText() counts runs of code points within words, a short word once", () => {
  const options: HashOptions = { buckets: 512, of: "characters", ngrams: [3, 4] };
  assertEquals(
    features("ab \u{1f995}c", options),
    terms(options, " ab", "ab ", " ab ", " \u{1f995}c", "\u{1f995}c ", " \u{1f995}c "),
  );
  assertEquals(features("a", { ...options, ngrams: [4, 5] }), terms(options, " a "));
});

Deno.test("hashedText() makes zeros of a text without words and of a missing one", () => {
  const zeros = new Float32Array(1024);
  for (const text of [null, "", "a ! ?"]) assertEquals(features(text), zeros);
});
