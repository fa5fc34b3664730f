import type * as z from "zod";
import { shortened } from "../base/errors.ts";
import { didYouMean, HINTS } from "../base/nearest.ts";

/** Complains of each key of a record that is not one of the names; for a schema's `superRefine`. */
export function unknownNames(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
  option: string,
  what: string,
  ctx: z.RefinementCtx,
): void {
  const known = new Set(names);
  const list = names.length ? ` (${listed(names)})` : "";
  let hints = 0;
  for (const key of Object.keys(record)) {
    if (known.has(key)) continue;
    const rule = `must be the name of a ${what}${list}${hints++ < HINTS ? didYouMean(key, names) : ""}`;
    ctx.addIssue({ code: "custom", path: [option, key], message: rule, params: { rule } });
  }
}

/** `a, b`; of many names the first ones, and of long ones what they begin with. */
export function listed(names: readonly string[], most = 20): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).map((name) => shortened(name, 60)).join(", ") + more;
}
