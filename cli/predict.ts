import type { Command } from "commander";
import { newCommand, runCommand } from "../host/command.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { predictCommand, type PredictFlags } from "./predict_command.ts";

/** `deno task predict` with its flags; a new one each time, since it keeps what it has parsed. */
export function predictProgram(): Command {
  return newCommand("deno task predict")
    .description("Labels the raw rows of a file with a student; CSV on standard output.")
    .argument("<student>", "a student's folder, for instance runs/digits/student")
    .argument("<file>", "rows with the columns that the student was trained on")
    .option("--json", "one JSON object per row instead of CSV")
    .option("--backend <name>", "wasm, webgpu or cpu", "wasm")
    .option("--data <name>", "what reads the file (default: the data set that the student was trained on)")
    .option(
      "--plugin <file>",
      "a file, or an npm: or jsr: package, that the student needs; may be given again (default: those of its run)",
      (one, all: string[] = []) => [...all, one],
    )
    .addHelpText(
      "after",
      `
Examples:
  deno task predict runs/digits/student examples/digits/digits.csv
  deno task predict runs/digits/student rows.csv --json > answers.jsonl`,
    )
    .action(async (student: string, file: string, flags: PredictFlags) => {
      await predictCommand(builtinCatalogue(), student, file, flags);
    });
}

if (import.meta.main) Deno.exit(await runCommand(predictProgram(), Deno.args));
