import { show, UserError } from "../core/base/errors.ts";

/** How long names may be: classes, categories and columns of a table, which answers repeat again and again. */
export interface NameLimits {
  /** Letters of one. */
  readonly one: number;
  /** Letters of all. */
  readonly all: number;
}

export const NAME_LIMITS: NameLimits = { one: 1000, all: 1_000_000 };

/** A name, and what it is the name of. */
export interface NamedText {
  readonly what: string;
  readonly text: string;
}

/** Throws a `UserError` that begins with `cannot` where a name is too long, or all together are. */
export function checkNames(
  cannot: string,
  names: Iterable<NamedText>,
  { one, all }: NameLimits = NAME_LIMITS,
): void {
  let sum = 0;
  for (const { what, text } of names) {
    if (text.length > one) {
      throw new UserError(
        `${cannot} as ${what} must have at most ${one} letters: ${show(text)} has ${text.length}`,
      );
    }
    sum += text.length;
    if (sum > all) {
      throw new UserError(
        `${cannot} as all names must have at most ${all} letters together: they have more`,
      );
    }
  }
}
