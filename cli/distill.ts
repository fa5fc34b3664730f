import { type Command, Option } from "commander";
import { join, relative } from "node:path";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { packageFile } from "../host/package_files.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { distillCommand, type DistillFlags } from "./distill_command.ts";

/** The default example: its config, and the table that the config names. */
const EXAMPLE = ["distill.json", "digits.csv"].map((file) =>
  new URL(`../examples/digits/${file}`, import.meta.url)
);

/** `deno task distill` with its flags; a new one each time, since it keeps what it has parsed. */
export function distillProgram(): Command {
  return newCommand("deno task distill")
    .description("Distils an ensemble, or one large model, into one small student.")
    .argument("[config]", "a config, .json or .ts; without one it is examples/digits")
    .option(
      "--set <path=value>",
      "change an option of the config; may be given again",
      (one, all: string[] = []) => [...all, one],
    )
    .option("--seed <n>", "the first seed", wholeNumber(0))
    .option("--seeds <n>", "repeat with n seeds and report mean ± standard deviation", wholeNumber(1))
    .option("--backend <name>", "wasm, webgpu or cpu")
    .option(
      "--workers <n>",
      "work side by side, so many at once (default: one per core where it pays)",
      wholeNumber(0),
    )
    .option("--out <folder>", "the run's folder (default: runs/<name>)")
    .option("--targets <folder>", "soft targets that several runs share (default: the run's own)")
    .option("--resume", "go on where an interrupted run stopped")
    .option("--dry-run", "print the resolved config and the plan, and stop")
    .option("--yes", "go on where a teacher that is a service asks whether to, as it may cost much")
    .option("--no-self-check", "do not look whether there is anything to learn from the teacher")
    .option("--json", "print the report as JSON, and nothing else, on standard output")
    .addOption(new Option("--quiet", "show no progress"))
    .addHelpText(
      "after",
      `
Examples:
  deno task distill                                        the digits example
  deno task distill my.json --seeds 5                      five seeds, mean ± sd
  deno task distill my.json --set student.hidden=[32]      another student
  deno task distill my.json --set train.epochs=20 --out runs/short
  deno task distill my.json --out runs/short --resume      go on after Ctrl-C
  deno task distill my.json --dry-run                      what would happen`,
    )
    .action(async (config: string | undefined, flags: Partial<DistillFlags>) => {
      await distillCommand(builtinCatalogue(), config ?? await examplePath(), { set: [], ...flags });
    });
}

/** The path of the example's config. From a registry the example comes to `examples/digits` of the working folder. */
async function examplePath(): Promise<string> {
  const paths = await Promise.all(EXAMPLE.map((url) => packageFile(url, join("examples", "digits"))));
  return relative("", paths[0]!);
}

if (import.meta.main) Deno.exit(await runCommand(distillProgram(), Deno.args));
