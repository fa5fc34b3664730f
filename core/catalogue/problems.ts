import * as z from "zod";
import { type OptionProblem, shortened } from "../base/errors.ts";
import { didYouMean, HINTS } from "../base/nearest.ts";

/**
 * A schema's complaints as problems in Retort's grammar. `subject` names what has these options; `input` is what
 * was checked, for the current values.
 */
export function problemsOf(
  error: z.ZodError,
  schema: z.ZodType,
  subject: string,
  input: unknown,
): OptionProblem[] {
  // First what is misspelt: it explains what is missing.
  const unknown = (issue: z.core.$ZodIssue) => issue.code === "unrecognized_keys";
  const issues = [...error.issues.filter(unknown), ...error.issues.filter((issue) => !unknown(issue))];
  return issues.flatMap((issue) => problemOf(issue, schema, subject, input));
}

/** Problems of one part of a config that are reported one by one. */
const MOST = 1000;

/** The first problems of a part; where there are very many, the last one says how many more. */
export function firstOf(problems: readonly OptionProblem[]): readonly OptionProblem[] {
  if (problems.length <= MOST) return problems;
  const rule = `has ${problems.length - MOST + 1} more mistakes of this kind`;
  return [...problems.slice(0, MOST - 1), { path: [], rule }];
}

function problemOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  subject: string,
  input: unknown,
): OptionProblem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    input,
  );
  const problem = (rule: string): OptionProblem[] => [{ path, rule, value }];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path);
      return issue.keys.map((key, i) => ({
        path: [...path, key],
        rule: `is not an option of ${subject}${i < HINTS ? didYouMean(key, known) : ""}`,
      }));
    }
    case "invalid_type":
      if (value === undefined) return [{ path, rule: `must be given: ${article(issue.expected)}` }];
      return problem(`must be ${article(issue.expected)}`);
    case "too_small":
      return problem(bound(issue.origin, issue.inclusive ? "at least" : "above", issue.minimum));
    case "too_big":
      return problem(bound(issue.origin, issue.inclusive ? "at most" : "below", issue.maximum));
    case "invalid_value": {
      const values = issue.values.map((one) => JSON.stringify(one)).join(", ");
      const hint = typeof value === "string" ? didYouMean(value, issue.values.map(String)) : "";
      return problem(`must be ${issue.values.length > 1 ? "one of " : ""}${values}${hint}`);
    }
    case "invalid_union": {
      // A branch that complains of nothing but what is inside of the value is the one that was meant.
      const meant = issue.errors.find((branch) =>
        branch.length && branch.every((one) => one.path.length || one.code === "unrecognized_keys")
      );
      if (!meant && value === undefined) {
        const rule = issue.message === "Invalid input" ? unionRule(issue).replace(/^must be /, "") : "";
        return [{ path, rule: rule ? `must be given: ${rule}` : issue.message }];
      }
      if (!meant) return problem(issue.message === "Invalid input" ? unionRule(issue) : issue.message);
      const inside = (one: z.core.$ZodIssue) => ({ ...one, path: [...issue.path, ...one.path] });
      return meant.flatMap((one) => problemOf(inside(one), schema, subject, input));
    }
    case "custom": {
      const { rule, ...rest } = (issue.params ?? {}) as { rule?: string; value?: unknown };
      if (rule === undefined) return problem(issue.message);
      return [{ path, rule, ..."value" in rest ? { value: rest.value } : {} }];
    }
    default:
      return problem(issue.message.startsWith("must ") ? issue.message : `is not valid: ${issue.message}`);
  }
}

/** Names of the options that the schema has at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return keysAt(schema.unwrap(), path);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[key], rest);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => keysAt(one, path));
  return schema instanceof z.ZodArray ? keysAt(schema.element, rest) : [];
}

function unionRule(issue: z.core.$ZodIssueInvalidUnion): string {
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((one) => one.code === "invalid_type" ? [article(one.expected)] : [])
  );
  return expected.length ? `must be ${[...new Set(expected)].join(" or ")}` : "is not valid here";
}

function bound(origin: string, relation: string, limit: number | bigint): string {
  if (origin === "string") {
    return limit === 1 || limit === 1n ? "must not be empty" : `must have ${relation} ${limit} characters`;
  }
  if (origin === "array") {
    return `must have ${relation} ${limit} entr${limit === 1 || limit === 1n ? "y" : "ies"}`;
  }
  return `must be ${relation} ${limit}`;
}

function article(type: string): string {
  const name = { int: "whole number", record: "object", tuple: "list", array: "list" }[type] ?? type;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

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
