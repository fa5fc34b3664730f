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

/** The longest that a path of a message is, and a name in it. */
const [LONGEST_PATH, LONGEST_NAME] = [240, 60];

/** `["members", 0, "hidden"]` as `members[0].hidden`; of a long one its ends. */
export function formatPath(path: readonly (string | number)[]): string {
  const text = path.map((key, i) =>
    typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${shortened(oneLine(key), LONGEST_NAME)}`
  ).join("");
  const half = LONGEST_PATH / 2;
  return text.length > LONGEST_PATH ? `${text.slice(0, half)}...${text.slice(-half)}` : text;
}

/** A text of so many letters at most; `...` stands for what is left out at its end. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** A text without breaks of lines: each run of spaces that has one is one space. */
export function oneLine(text: string): string {
  // Not `\s*[\r\n]\s*`: a long run of spaces would be looked through again from each of them.
  return text.replace(/\s+/g, (run) => /[\r\n\v\f\u2028\u2029]/.test(run) ? " " : run);
}

/** A value as one short piece of text, for a message. */
export function show(value: unknown): string {
  if (typeof value === "number" || value === undefined) return String(value);
  return shortened(textOf(typeof value === "string" ? value.slice(0, 80) : value), 80);
}

/** JSON where there is such; what is nested too deep for it, or in itself, may come in a request. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `an ${typeof value}`;
  }
}
