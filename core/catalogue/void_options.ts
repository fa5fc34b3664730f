import type * as z from "zod";
import { type OptionProblem, OptionsError } from "../base/errors.ts";
import type { Context } from "../plugin.ts";
import type { Schedule } from "../scheduler.ts";
import { range, toScheduler } from "./schedules.ts";

export type { Schedule } from "../scheduler.ts";

/** Whether a weight is 0 all the way. */
export type IsZero = (weight: Schedule) => boolean;

/** For what is being made: schedulers, too. */
export function isZeroIn(context: Context): IsZero {
  return (weight) => range(toScheduler(weight, context)).high === 0;
}

/**
 * An option that another one makes void: it must be left out, or be what it is by default, so that a config with all
 * defaults filled in stays valid. `where` is what makes it void, for instance `softWeight is 0`.
 */
export function leftOut(key: string, value: unknown, where: string, usual?: unknown): OptionProblem[] {
  if (value === undefined || JSON.stringify(value) === JSON.stringify(usual)) return [];
  return [{ path: [key], rule: `must be left out where ${where}`, value }];
}

/** Rules about options that other options make void. They hold for a schema and for what is made of it. */
export interface VoidRules<Options> {
  /** For a schema's `superRefine`, which knows plain numbers alone. */
  readonly inSchema: (options: Options, ctx: z.RefinementCtx) => void;
  /** For `create`, which knows schedulers, too. Throws an `OptionsError`. */
  readonly inCreate: (options: Options, context: Context) => void;
}

/** The rules that find these problems. `subject` is the plugin's kind and name. */
export function voidRules<Options>(
  subject: string,
  problemsOf: (options: Options, isZero: IsZero) => readonly OptionProblem[],
): VoidRules<Options> {
  return {
    inSchema: (options, ctx) => addProblems(problemsOf(options, (weight) => weight === 0), ctx),
    inCreate: (options, context) => refuse(subject, problemsOf(options, isZeroIn(context))),
  };
}

/** Adds problems to a schema's own. */
export function addProblems(problems: readonly OptionProblem[], ctx: z.RefinementCtx): void {
  for (const { path, rule, ...rest } of problems) {
    ctx.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, ...rest } });
  }
}

/** Throws where there are problems. `subject` is the plugin's kind and name. */
export function refuse(subject: string, problems: readonly OptionProblem[]): void {
  if (problems.length) throw new OptionsError(subject, problems);
}
