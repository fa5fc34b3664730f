import { type Command, Option } from "commander";
import { newCommand, runCommand } from "../host/command.ts";
import { KINDS } from "../host/plugin_check.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import {
  newPlugin,
  type NewPluginFlags,
  pluginList,
  type PluginListFlags,
  showPlugin,
} from "./plugin_command.ts";

/** `deno task plugin` with its commands; a new one each time, since it keeps what it has parsed. */
export function pluginProgram(): Command {
  const program = newCommand("deno task plugin")
    .description("Plugins: what there is, what each takes, and a start for one of your own.")
    .addHelpText(
      "after",
      `
Examples:
  deno task plugin list --kind loss                 the losses there are
  deno task plugin show soft-targets                what one takes, with an example
  deno task plugin new my-loss --kind loss          writes my-loss/: a plugin, its test, an example`,
    );
  const kinds = `one of ${KINDS.join(", ")}`;
  const config = "a config, .json or .ts, whose own plugins are loaded, too";
  program.command("new")
    .description("Writes a plugin that works as it stands, with its test and an example config.")
    .argument("<name>", "lower case, with digits and hyphens")
    .requiredOption("--kind <kind>", kinds)
    .option("--out <folder>", "where to write (default: a folder of the plugin's name)")
    .action(async (name: string, flags: NewPluginFlags) => {
      await newPlugin(builtinCatalogue(), name, flags);
    });
  program.command("list")
    .description("Lists all plugins, or those of one kind.")
    .argument("[config]", config)
    .option("--kind <kind>", kinds)
    .addOption(new Option("--json", "as JSON"))
    .action(async (config: string | undefined, flags: PluginListFlags) => {
      await pluginList(builtinCatalogue(), config, flags);
    });
  program.command("show")
    .description("Shows what a plugin does and takes, its paper, and an example.")
    .argument("<name>", "the plugin's name, or kind/name where several kinds have it")
    .option("--config <config>", config)
    .addOption(new Option("--json", "as JSON"))
    .action(async (name: string, flags: { readonly config?: string; readonly json?: boolean }) => {
      await showPlugin(builtinCatalogue(), name, flags);
    });
  return program;
}

if (import.meta.main) {
  Deno.exit(await runCommand(pluginProgram(), Deno.args.length ? Deno.args : ["--help"]));
}
