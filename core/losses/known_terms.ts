import type { KnownTerm } from "../loss.ts";

/** Terms times a number. */
export function weighted(terms: readonly KnownTerm[], by: number): readonly KnownTerm[] {
  return terms.map((term) => ({ ...term, weight: term.weight * by }));
}
