/**
 * Errors that a user can act on. One line each: the thing, the rule, the current value, the remedy.
 * A command prints the message alone; a stack trace is kept for defects of Retort itself.
 */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/** A stop that the user asked for (Ctrl-C, an aborted signal): the checkpoint is written before it is thrown. */
export class Interrupted extends Error {
  override readonly name: string = "Interrupted";
}

/** What is wrong with one option: where it stands, the rule that it breaks, and its value. */
export interface OptionProblem {
  /** Path from the root of the config, for instance `["strategy", "temperature"]`. */
  readonly path: readonly (string | number)[];
  /** A sentence part, for instance `must be above 0`. */
  readonly rule: string;
  /** The offending value; left out where the rule already says it all. */
  readonly value?: unknown;
}

/** A config, or the options of a plugin, that breaks a rule. The message shows the first problem and counts the rest. */
export class OptionsError extends UserError {
  override readonly name: string = "OptionsError";
  readonly problems: readonly OptionProblem[];

  constructor(subject: string, problems: readonly OptionProblem[]) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
    super(`Cannot use ${subject}: ${problems[0] ? sentence(problems[0]) : "it is not valid"}${more}`);
    this.problems = problems;
  }
}

function sentence({ path, rule, ...rest }: OptionProblem): string {
  const where = formatPath(path);
  const current = "value" in rest ? `: current value is ${show(rest.value)}` : "";
  return `${where ? `${where} ` : ""}${rule}${current}`;
}

/** `["members", 0, "hidden"]` as `members[0].hidden`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.map((key, i) => typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`).join("");
}

/** A value as one short piece of text, for a message. */
export function show(value: unknown): string {
  if (typeof value === "number" || value === undefined) return String(value);
  const text = textOf(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** JSON where there is such; what is nested too deep for it, or in itself, may come in a request. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `an ${typeof value}`;
  }
}
