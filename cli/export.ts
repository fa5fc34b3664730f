import type { Command } from "commander";
import { newCommand, runCommand } from "../host/command.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { exportCommand, type ExportFlags } from "./export_command.ts";

/** `deno task export` with its flags; a new one each time, since it keeps what it has parsed. */
export function exportProgram(): Command {
  return newCommand("deno task export")
    .description("Turns a run's student into a folder of files for somewhere else.")
    .argument("<run>", "a run's folder, for instance runs/digits, or a student's")
    .requiredOption("--target <name>", "edge (one JavaScript module), tfjs, onnx, or an exporter of your own")
    .option("--precision <name>", "how weights are stored: float32, float16 or int8 (default: float32)")
    .option("--out <folder>", "where to write (default: export/<target> in the run's folder)")
    .option("--name <name>", "how the model is called where it is served (default: the run's name)")
    .option(
      "--origin <origin>",
      "a page's origin that may call the module's fetch handler, for instance https://example.com (--target edge); may be given again",
      (one, all: string[] = []) => [...all, one],
    )
    .option(
      "--plugin <file>",
      "a file, or an npm: or jsr: package, with an exporter or a layer of your own; may be given again",
      (one, all: string[] = []) => [...all, one],
    )
    .addHelpText(
      "after",
      `
Examples:
  deno task export runs/digits --target edge
  deno task export runs/digits --target edge --precision int8
  deno task export runs/digits --target onnx --out models/digits-onnx`,
    )
    .action(async (folder: string, flags: ExportFlags) => {
      await exportCommand(builtinCatalogue(), folder, flags);
    });
}

if (import.meta.main) Deno.exit(await runCommand(exportProgram(), Deno.args));
