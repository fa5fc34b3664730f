import { type Command, InvalidArgumentError } from "commander";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { MAX_DRAIN, type ServeFlags } from "./config.ts";
import { printNewToken, printPermissions, serveCommand } from "./serve_command.ts";

interface AllFlags extends ServeFlags {
  readonly newToken?: string;
  readonly permissions?: boolean;
}

/** Reads a flag that is a time. */
function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= MAX_DRAIN) return value;
  throw new InvalidArgumentError(`It must be a number of seconds from 0 to ${MAX_DRAIN}.`);
}

/** `deno task serve` with its flags; a new one each time, since it keeps what it has parsed. */
export function serveProgram(): Command {
  return newCommand("deno task serve")
    .description("Serves the API, the students and the page.")
    .argument("[config]", "a server's config, .json (docs/serve.md)")
    .option("--host <address>", "listen there (default: 127.0.0.1; any other needs a token)")
    .option("--port <n>", "listen on this port, 0 for any that is free (default: 8000)", wholeNumber(0))
    .option("--root <folder>", "records, runs and uploads (default: runs/server)")
    .option("--models <folder>", "students to serve beside those of finished runs (default: models)")
    .option("--base-path <path>", "the path under which a proxy has the server, as /ml (default: none)")
    .option(
      "--drain <seconds>",
      "when told to stop, answer that long as not ready, then stop (default: 0)",
      seconds,
    )
    .option("--permissions", "print the command that runs this server with the least that it needs, and stop")
    .option("--new-token <name:role>", "print a new token and its entry for the config, and stop")
    .addHelpText(
      "after",
      `
Examples:
  deno task serve                                          http://127.0.0.1:8000/, this machine only
  deno task serve --port 9000 --models students            another port, and a folder of students
  deno task serve --new-token ann:run                      a token: its role is read, run or admin
  deno task serve --base-path /ml --drain 10               behind a proxy, and under Kubernetes
  deno task serve --permissions                            the same with the least permissions
  deno task serve team.json                                a config with data sets, tokens and limits`,
    )
    .action(async (config: string | undefined, { newToken, permissions, ...flags }: AllFlags) => {
      if (newToken !== undefined) printNewToken(newToken);
      else if (permissions) await printPermissions(config, flags);
      else await serveCommand(builtinCatalogue(), config, flags, builtinCatalogue());
    });
}

if (import.meta.main) Deno.exit(await runCommand(serveProgram(), Deno.args));
