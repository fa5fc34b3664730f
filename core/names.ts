import type * as z from "zod";
import { didYouMean } from "./nearest.ts";

/** Complains of each key of a record that is not one of the names; for a schema's `superRefine`. */
export function unknownNames(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
  option: string,
  what: string,
  ctx: z.RefinementCtx,
): void {
  for (const key of Object.keys(record)) {
    if (names.includes(key)) continue;
    const known = names.length ? ` (${names.join(", ")})` : "";
    const rule = `must be the name of a ${what}${known}${didYouMean(key, [...names])}`;
    ctx.addIssue({ code: "custom", path: [option, key], message: rule, params: { rule } });
  }
}
