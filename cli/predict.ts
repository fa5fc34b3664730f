import type { Command } from "commander";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { predictCommand, type PredictFlags } from "./predict_command.ts";

/** `deno task predict` with its flags; a new one each time, since it keeps what it has parsed. */
export function predictProgram(): Command {
  return newCommand("deno task predict")
    .description(
      "Labels the raw rows of a file with a student, CSV on standard output; or goes on with a text, where it has learned what " +
        "comes next.",
    )
    .argument("<student>", "a student's folder, for instance runs/digits/student")
    .argument("[file]", "rows with the columns that the student was trained on")
    .option("--json", "one JSON object per row instead of CSV")
    .option("--backend <name>", "wasm, webgpu or cpu", "wasm")
    .option("--data <name>", "what reads the file (default: the data set that the student was trained on)")
    .option(
      "--plugin <file>",
      "a file, or an npm: or jsr: package, that the student needs; may be given again (default: those of its run)",
      (one, all: string[] = []) => [...all, one],
    )
    .option("--text <text>", "a text to go on with, in place of a file")
    .option("--tokens <n>", "how many tokens follow the text (default: 100)", wholeNumber(1))
    .option("--temperature <t>", "0: the likeliest token follows; above: one is drawn (default: 0)", Number)
    .option("--seed <n>", "of the draws (default: 1)", wholeNumber(0))
    .addHelpText(
      "after",
      `
Examples:
  deno task predict runs/digits/student examples/digits/digits.csv
  deno task predict runs/digits/student rows.csv --json > answers.jsonl
  deno task predict runs/tokens/student --text 'Humpty ' --tokens 60 --temperature 0.7`,
    )
    .action(async (student: string, file: string | undefined, flags: PredictFlags) => {
      await predictCommand(builtinCatalogue(), student, file, flags);
    });
}

if (import.meta.main) Deno.exit(await runCommand(predictProgram(), Deno.args));
