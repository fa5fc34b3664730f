import { show } from "../../core/base/errors.ts";
import { longestIn } from "../../core/data/input_columns.ts";
import type { EncodedRows } from "../../core/preprocessing.ts";
import { HttpError } from "../route.ts";

/** What the client has to put right: the thing, the rule, and its value as it stands. */
export function wrong(subject: string, rule: string, ...value: [value?: unknown]): HttpError {
  const current = value.length > 0 ? `: current value is ${shortly(value[0])}` : "";
  return new HttpError(400, `Cannot predict as ${subject} must ${rule}${current}`);
}

/** A value of a request in one short piece; of what is long only its kind, which costs nothing to say. */
export function shortly(value: unknown): string {
  if (Array.isArray(value)) return value.length > 8 ? `an array of ${value.length}` : show(value);
  if (typeof value === "string") return show(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  return typeof value === "object" && value !== null ? "an object" : show(value);
}

/** Refuses a sequence that is longer than any may be: each takes room for all of its batch. */
export function checkSequences(inputs: EncodedRows["inputs"], maxIds: number): void {
  const longest = longestIn(inputs);
  if (longest > maxIds) throw wrong("each sequence", `have at most ${maxIds} ids on this server`, longest);
}

/** `"a", "b"`; of many the first ones. */
export function listed(names: readonly string[]): string {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : "";
  return names.slice(0, 8).map(shortly).join(", ") + more;
}

/** Whether a value of JSON is an object and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
