import type { UserError } from "../../base/errors.ts";
import type { RawRow } from "../../dataset.ts";
import { inClassOrder, namesOf } from "../columns.ts";

/** What no table of pixels in memory exceeds. */
export const MOST_PIXELS = 2 ** 31;

/** Names of the numeric columns of an image of so many pixels, over all channels: `p000`, `p001`, … */
export function pixelNames(width: number): string[] {
  const digits = String(width - 1).length;
  return Array.from({ length: width }, (_, i) => `p${String(i).padStart(digits, "0")}`);
}

/** An image as a raw row, from 1; `at` is where its pixels begin. */
export function pixelRow(
  number: number,
  names: readonly string[],
  values: ArrayLike<number>,
  at = 0,
  label?: readonly [column: string, text: string],
): RawRow {
  const cells = new Map(names.map((name, i) => [name, String(values[at + i])]));
  if (label) cells.set(...label);
  return { number, cells };
}

/** Class names by other names, and what is odd about these. */
export interface Relabelled {
  readonly classes: readonly string[];
  /** The class of each text. */
  readonly codeOf: ReadonlyMap<string, number>;
  readonly warnings: readonly string[];
}

/** The classes of texts, in order, by other names where these have them. Throws where they are one. */
export function relabelled(
  texts: Iterable<string>,
  relabel: Readonly<Record<string, string>> | undefined,
  refuse: (problem: string) => UserError,
): Relabelled {
  const other = new Map(Object.entries(relabel ?? {}));
  const all = new Set(texts);
  const named = Array.from(all, (text) => [text, other.get(text) ?? text] as const);
  const classes = inClassOrder(new Set(named.map(([, name]) => name)));
  if (classes.length < 2) {
    const hint = all.size > 1 ? '; "relabel" makes them one' : "";
    throw refuse(`there must be at least 2 classes: all are ${classes[0]}${hint}`);
  }
  const unused = [...other.keys()].filter((text) => !all.has(text));
  return {
    classes,
    codeOf: new Map(named.map(([text, name]) => [text, classes.indexOf(name)])),
    warnings: unused.length
      ? [`no row has the class ${namesOf(unused)}, which "relabel" is for: see whether it is written so`]
      : [],
  };
}
