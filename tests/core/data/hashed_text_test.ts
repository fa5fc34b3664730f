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

/** What scikit-learn 1.2.1 makes of three texts: HashingVectorizer(n_features=16), analyzer "word" or "char_wb". */
const SKLEARN_TEXTS = [
  "a stirring , funny and finally transporting re-imagining",
  "they wo n't sit still, don't they: 3.14!",
  "Straße, naïve café _x 日本語",
];
// deno-fmt-ignore
const SKLEARN: readonly (readonly [Omit<HashOptions, "buckets">, readonly (readonly number[])[]])[] = [
  [{ of: "words", ngrams: [1, 1] }, [[0.333333, 0, 0, 0, 0, 0, -0.333333, 0, 0, 0.666667, 0, 0, 0.333333, -0.333333, 0, 0.333333], [0, 0, 0, 0.27735, 0, 0, 0.27735, -0.27735, 0.27735, 0, 0, 0, 0, 0.83205, 0, 0], [0, 0, 0, 0, 0, 0.755929, 0, 0, 0.377964, -0.377964, 0, 0.377964, 0, 0, 0, 0]]],
  [{ of: "words", ngrams: [1, 2] }, [[0.218218, 0, -0.218218, -0.218218, 0, -0.218218, -0.218218, 0, 0, 0.654654, 0.218218, 0, 0.436436, -0.218218, 0, 0.218218], [0, 0, -0.229416, 0.458831, 0, 0, 0.229416, -0.229416, 0.229416, 0.229416, 0, 0, 0, 0.688247, 0, 0.229416], [0, 0, 0, 0, -0.447214, 0.447214, 0.447214, 0, 0, -0.447214, 0, 0.447214, 0, 0, 0, 0]]],
  [{ of: "characters", ngrams: [3, 5] }, [[-0.212664, 0.354441, 0.141776, -0.070888, 0, 0.212664, 0.070888, 0, 0.283552, 0, 0.283552, 0.708881, 0, -0.283552, -0.070888, -0.070888], [0.325396, 0, -0.21693, 0.21693, 0.108465, 0.325396, 0.21693, 0, 0.21693, 0, 0.108465, -0.21693, -0.21693, 0.433861, -0.542326, 0], [0, 0, 0.416025, 0.416025, 0, 0.138675, -0.138675, -0.138675, 0.27735, 0.416025, -0.27735, -0.138675, 0.416025, 0, 0, 0.27735]]],
  [{ of: "characters", ngrams: [2, 2] }, [[-0.081379, 0.325515, -0.081379, -0.162758, 0.162758, -0.081379, 0.162758, 0.244137, 0.081379, -0.651031, -0.081379, -0.325515, -0.244137, -0.325515, 0.162758, 0], [0, -0.125988, -0.125988, 0.503953, -0.125988, 0.125988, 0, -0.251976, 0.125988, -0.125988, 0, -0.503953, -0.251976, 0, 0.503953, -0.125988], [-0.204124, 0.408248, 0, -0.204124, -0.204124, 0, 0, 0.204124, 0.204124, 0, 0, 0.204124, 0, 0.408248, -0.612372, 0.204124]]],
];

Deno.test("hashedText() makes of texts what scikit-learn's HashingVectorizer makes of them", () => {
  for (const [options, rows] of SKLEARN) {
    SKLEARN_TEXTS.forEach((text, i) => {
      const made = features(text, { ...options, buckets: 16 });
      rows[i]!.forEach((value, bucket) => assertAlmostEquals(made[bucket]!, value, 1e-6));
    });
  }
});

Deno.test("hashedText() takes a word with marks for one word, where scikit-learn ends it at each mark", () => {
  assertEquals(
    features("\u0939\u093f\u0928\u094d\u0926\u0940"),
    terms({}, "\u0939\u093f\u0928\u094d\u0926\u0940"),
  );
});
