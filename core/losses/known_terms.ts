import type { LogitsTerm } from "../loss.ts";

/** Terms times a number. */
export function weighted(terms: readonly LogitsTerm[], by: number): readonly LogitsTerm[] {
  return terms.map((term) => ({ ...term, weight: term.weight * by }));
}
