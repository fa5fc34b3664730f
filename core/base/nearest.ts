/** Nobody mistypes a longer name: it is no name. */
const LONGEST = 120;
/** Unknown names of one answer that get a hint: only the first ones are read. */
export const HINTS = 20;
/** Pairs of letters that are compared for one hint: names may come by the hundred thousand in a request. */
const MOST_PAIRS = 10_000_000;

/**
 * The candidate closest to `name` by edit distance, or undefined where none is close enough to be a typing slip. Names that are
 * very long, and those after very many others, are not looked at: a hint is not worth seconds.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 2)) + 1;
  let pairs = 0;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    pairs += (name.length + 1) * (candidate.length + 1);
    if (pairs > MOST_PAIRS) break;
    if (name.length > 2 && candidate.includes(name) && bestDistance > 0.5) {
      [best, bestDistance] = [candidate, 0.5];
    }
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * `; did you mean "x"?`, or nothing where no candidate is near.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(didYouMean("temprature", ["temperature", "softWeight"]), '; did you mean "temperature"?');
 * assertEquals(didYouMean("colour", ["temperature"]), "");
 * ```
 */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const candidate = nearest(name, candidates);
  return candidate === undefined ? "" : `; did you mean "${candidate}"?`;
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
