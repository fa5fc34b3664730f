/**
 * All commands in one, for whoever has no clone: `deno run -A jsr:@retort/retort/cli distill my.json`, and `npx retort distill
 * my.json` from the npm package. A command's own file is loaded when it is asked for.
 *
 * @module
 */
import type { Command } from "commander";
import { oneLine } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";
import deno from "../deno.json" with { type: "json" };
import { asTyped, runCommand } from "../host/command.ts";

/** A command's program, from its own file. */
const PROGRAMS: Readonly<Record<string, () => Promise<Command>>> = {
  distill: async () => (await import("./distill.ts")).distillProgram(),
  predict: async () => (await import("./predict.ts")).predictProgram(),
  export: async () => (await import("./export.ts")).exportProgram(),
  serve: async () => (await import("../server/main.ts")).serveProgram(),
  plugin: async () => (await import("./plugin.ts")).pluginProgram(),
};

const NAMES = Object.keys(PROGRAMS);

/** Runs the command that the first argument names, with the others; resolves with the exit code. */
export async function retort(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version" || name === "-V") {
    console.log(deno.version);
    return 0;
  }
  if (name === "--help" || name === "-h") {
    console.log(asTyped(help()));
    return 0;
  }
  const program = name === undefined || !Object.hasOwn(PROGRAMS, name) ? undefined : PROGRAMS[name];
  if (!program) {
    const rule = `the first argument must be a command: ${NAMES.join(", ")}`;
    const given = name === undefined ? "there is none" : `current value is ${name}${didYouMean(name, NAMES)}`;
    console.error(oneLine(`error: Cannot run Retort as ${rule}: ${given}; --help shows all`));
    return 1;
  }
  return await runCommand(await program(), name === "plugin" && !rest.length ? ["--help"] : rest);
}

function help(): string {
  const rows = NAMES.map((name) => {
    const { description } = deno.tasks[name as keyof typeof deno.tasks];
    return `  deno task ${name} --help`.padEnd(28) + description;
  });
  return `Retort ${deno.version}: expensive teachers in, one small student out.\n\n${rows.join("\n")}`;
}

if (import.meta.main) Deno.exit(await retort(Deno.args));
