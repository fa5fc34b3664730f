/**
 * Seeded randomness, split by name and step: `random.split("dropout", step)` is a stream of its own that depends
 * on the seed, the name and the step and on nothing drawn before. So a resumed run draws what an uninterrupted
 * one would have, with no generator state to save.
 */
export interface Random {
  /** A stream of its own for this name and step. */
  split(name: string, step?: number): Random;
  /** The next 32 random bits, as an unsigned integer. */
  bits(): number;
  /** Uniform in [0, 1), 32 bits fine. */
  uniform(): number;
  /** Standard normal (Box and Muller, 1958). */
  normal(): number;
  /** A uniform integer in [0, below). */
  integer(below: number): number;
  /** A random order of 0 … n-1 (Fisher and Yates). */
  permutation(n: number): Int32Array;
}

/**
 * The stream of a run's seed.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const random = seededRandom(1);
 * random.uniform(); // What was drawn before changes nothing in a split.
 * assertEquals(random.split("dropout", 7).bits(), seededRandom(1).split("dropout", 7).bits());
 * ```
 */
export function seededRandom(seed: number): Random {
  return stream(hash(0x52544f52, String(seed)));
}

/** Small fast counter generator (sfc32; Doty-Humphrey, PractRand 2010, http://pracrand.sourceforge.net). */
function stream(key: readonly [number, number, number]): Random {
  let [a, b, c] = key;
  let counter = 1;
  let spare: number | undefined;
  const bits = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) bits();
  const uniform = () => bits() / 2 ** 32;
  const integer = (below: number) => Math.floor(uniform() * below);
  return {
    bits,
    uniform,
    integer,
    split: (name, step = 0) => stream(hash(key[0] ^ key[1] ^ key[2], `${key[1]}/${key[2]}/${name}/${step}`)),
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    permutation(n) {
      const order = Int32Array.from({ length: n }, (_, i) => i);
      for (let i = n - 1; i > 0; i--) {
        const j = integer(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      return order;
    },
  };
}

/** Three mixed 32-bit words of a text (xmur3 with the finaliser of MurmurHash3; Appleby, 2011). */
function hash(seed: number, text: string): [number, number, number] {
  let h = seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  const next = () => {
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^= h >>> 16;
  };
  return [next(), next(), next()];
}
