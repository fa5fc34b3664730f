import { Command } from "commander";
import { Interrupted, UserError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";

/** What a command came to, beside an exit code of 0. */
const FAILED = 1;
const INTERRUPTED = 130;

/** A command whose mistakes are one line on standard error and an exit code of 1. */
export function newCommand(name: string): Command {
  return new Command(name)
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({ writeErr: () => {} });
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
    if (error instanceof UserError) console.error(`error: ${error.message.replaceAll(/\s*[\r\n]\s*/g, " ")}`);
    else if (error instanceof Interrupted) {
      console.error(error.message);
      return INTERRUPTED;
    } else if (isCommanderError(error)) {
      if (error.exitCode === 0) return 0;
      console.error(`${error.message.split("\n")[0]}${suggestion(command, error.message)}; --help shows all`);
    } else console.error(error);
    return FAILED;
  }
}

function isCommanderError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && "exitCode" in error;
}

/** Commander suggests flags only where they are very near. */
function suggestion(command: Command, message: string): string {
  const unknown = /unknown option '(--[^'=]+)/.exec(message)?.[1];
  return unknown ? didYouMean(unknown, command.options.map(({ long }) => long ?? "")) : "";
}
