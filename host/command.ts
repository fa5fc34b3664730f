import { Command, InvalidArgumentError } from "commander";
import { fileURLToPath } from "node:url";
import { Interrupted, oneLine, UserError } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";
import { fileError } from "./file_error.ts";

/** Exit codes beside 0: a failure, and a stop by a signal. */
const FAILED = 1;
export const INTERRUPTED = 130;

/** A command whose mistakes are one line on standard error and an exit code of 1. */
export function newCommand(name: string): Command {
  return new Command(name)
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => console.log(asTyped(text).replace(/\n$/, "")),
      writeErr: () => {},
      // Help has no colours; whoever asks Node for a terminal's reads variables that a task may not.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** Reads a flag that is a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least && text.trim() !== "") return value;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
  };
}

/** Runs a command with arguments. A user's mistake is one line; a stack trace means a defect of Retort. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  try {
    await command.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    // Whoever read standard output has enough (`… | head`).
    if (error instanceof Deno.errors.BrokenPipe) return 0;
    // A message may quote a file, line breaks and all.
    const known = userErrorOf(error);
    if (known) console.error(`error: ${oneLine(asTyped(known.message))}`);
    else if (error instanceof Interrupted) {
      console.error(asTyped(error.message));
      return INTERRUPTED;
    } else if (isCommanderError(error)) {
      if (error.exitCode === 0) return 0;
      console.error(`${error.message.split("\n")[0]}${suggestion(command, error.message)}; --help shows all`);
    } else console.error(error);
    return FAILED;
  }
}

/** What a user can mend, or undefined for a defect of Retort. */
function userErrorOf(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  // Files of a run say where they are; what is left is standard output.
  const file = fileError("write", "standard output", error);
  if (file instanceof UserError) return file;
  const outgrown = error instanceof WebAssembly.RuntimeError ||
    error instanceof RangeError && /allocation|array length|array size|out of bounds/i.test(error.message);
  return outgrown
    ? new UserError(
      `Cannot hold this run in memory: models and batches must be small enough: ${(error as Error).message}`,
    )
    : undefined;
}

function isCommanderError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && "exitCode" in error;
}

/** Commander suggests only what is very near, and on a second line. */
function suggestion(command: Command, message: string): string {
  const name = /unknown command '([^']+)/.exec(message)?.[1];
  if (name) return didYouMean(name, command.commands.map((one) => one.name()));
  const unknown = /unknown option '(--[^'=]+)/.exec(message)?.[1];
  const flags = [command, ...command.commands].flatMap(({ options }) =>
    options.map(({ long }) => long ?? "")
  );
  return unknown ? didYouMean(unknown, flags) : "";
}

/**
 * A text with its commands as they are typed here. They are written as a clone has them, `deno task distill`; there is no task
 * where Retort runs as a package or as a program of its own.
 */
export function asTyped(text: string): string {
  const command = ownCommand();
  return command === undefined
    ? text
    : text.replaceAll(/\bdeno task (distill|predict|export|serve|plugin)\b(?::http\b)?/g, (_, name) =>
      `${command} ${name}`);
}

/** How `cli/retort.ts` was started; undefined where something else was. */
function ownCommand(): string | undefined {
  if (Deno.build.standalone) return "retort";
  const main = Deno.mainModule;
  if (!/\/retort\.[jt]s$/.test(main)) return undefined;
  if (main.startsWith("npm:")) return "npx retort";
  return `deno run -A ${main.startsWith("file:") ? quoted(fileURLToPath(main)) : "jsr:@retort/retort/cli"}`;
}

/** A word as a shell takes it. */
export function quoted(text: string): string {
  return /^[\w./=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
