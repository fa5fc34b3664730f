import { join } from "node:path";
import { show, UserError } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { pluginsNamed } from "../core/catalogue/config.ts";
import type { Plugin } from "../core/plugin.ts";
import type { Kind } from "../core/spec.ts";
import { asTyped, quoted } from "../host/command.ts";
import { fileError } from "../host/file_error.ts";
import { KINDS } from "../host/plugin_check.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { readConfig } from "./config_file.ts";
import { optionsOf } from "./plugin_docs.ts";
import { exampleOf } from "./plugin_example.ts";
import { pluginTemplate, testCommand } from "./plugin_templates.ts";
import { terminalWidth, textTable, wrapped } from "./table.ts";

/** The flags of `deno task plugin new`. */
export interface NewPluginFlags {
  readonly kind: string;
  readonly out?: string;
}

/** Runs `deno task plugin new`: writes a plugin, its test and an example config, over nothing that is there. */
export async function newPlugin(
  catalogue: Catalogue,
  name: string,
  { kind: kindName, out }: NewPluginFlags,
): Promise<void> {
  const kind = checkedKind(kindName);
  if (out === "") throw new UserError("Cannot use --out: it must name a folder: current value is empty");
  const names = catalogue.list(kind).map(({ name }) => name);
  if (names.includes(name)) {
    throw new UserError(
      `Cannot name the ${kind} ${show(name)} as its name must be free: ${names.join(", ")} ${
        names.length === 1 ? "comes" : "come"
      } with Retort`,
    );
  }
  const folder = out ?? name;
  const files = await pluginTemplate(kind, name, folder);
  for (const file of Object.keys(files)) {
    if (await isThere(join(folder, file))) {
      throw new UserError(`Cannot write ${join(folder, file)}: it must not be there yet: it is`);
    }
  }
  try {
    await Deno.mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) {
      await Deno.writeTextFile(join(folder, file), text, { createNew: true });
    }
  } catch (error) {
    throw fileError("write", folder, error);
  }
  const distill = asTyped(`deno task distill ${quoted(join(folder, "distill.json"))}`);
  console.log(
    `${folder} has ${Object.keys(files).join(", ")}. They run as they stand:\n\n` +
      `  ${testCommand(folder, name)}\n  ${distill}`,
  );
}

async function isThere(path: string): Promise<boolean> {
  try {
    await Deno.lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw fileError("write", path, error);
  }
}

/** The flags of `deno task plugin list`. */
export interface PluginListFlags {
  readonly kind?: string;
  readonly json?: boolean;
}

/** Runs `deno task plugin list`: all plugins by kind, those of a config among them. */
export async function pluginList(
  catalogue: Catalogue,
  config: string | undefined,
  { kind, json }: PluginListFlags,
): Promise<void> {
  const kinds = kind === undefined ? KINDS : [checkedKind(kind)];
  await loadFrom(catalogue, config);
  const plugins = kinds.flatMap((kind): readonly Plugin[] => catalogue.list(kind) as unknown as Plugin[]);
  if (json) {
    const plain = plugins.map(({ kind, name, summary, paper }) => ({ kind, name, summary, paper }));
    return console.log(JSON.stringify(plain, null, 2));
  }
  const rows = plugins.map(({ kind, name, summary }) => [kind, name, summary]);
  console.log(
    textTable(["kind", "name", "what it is"], rows, { align: "left", width: terminalWidth(), prose: true }),
  );
}

/** Runs `deno task plugin show`. */
export async function showPlugin(
  catalogue: Catalogue,
  name: string,
  { config, json }: { readonly config?: string; readonly json?: boolean },
): Promise<void> {
  await loadFrom(catalogue, config);
  const plugin = pluginCalled(catalogue, name);
  const { kind, summary, paper } = plugin;
  const options = optionsOf(catalogue, plugin);
  const example = exampleOf(catalogue, plugin);
  // No config names an exporter: a command does.
  const command = kind === "exporter"
    ? asTyped(`deno task export runs/digits --target ${plugin.name}`)
    : undefined;
  if (json) {
    return console.log(
      JSON.stringify({ kind, name: plugin.name, summary, paper, options, example, command }, null, 2),
    );
  }
  const width = terminalWidth();
  const rows = options.map(({ name, type, required, ...rest }) => [
    name,
    // Signs such as a comma are not to be taken for those of the sentence.
    type.replaceAll(
      /`([^`]*)`/g,
      (_, text: string) => /[\p{L}\p{N}]/u.test(text) ? text : JSON.stringify(text),
    ),
    "default" in rest ? JSON.stringify(rest.default) : required ? "required" : "",
    rest.description.replaceAll("`", ""),
  ]);
  const table = rows.length
    ? textTable(["option", "type", "default", ""], rows, { align: "left", width, prose: true })
    : "It has no options.";
  const article = /^[aeiou]/.test(kind) ? "an" : "a";
  const said = (text: string | undefined) => text === undefined ? undefined : wrapped(text, width);
  const parts = [said(`${plugin.name}, ${article} ${kind}: ${summary}`), said(paper), table];
  if (example) parts.push(`In a config:\n\n${JSON.stringify(example, null, 2)}`);
  if (command) parts.push(`As a command:\n\n  ${command}`);
  console.log(parts.filter((part) => part !== undefined).join("\n\n"));
}

async function loadFrom(catalogue: Catalogue, path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const { config, resolvePath } = await readConfig(path);
  await loadPlugins(catalogue, pluginsNamed(config, { subject: path, resolvePath }));
}

function checkedKind(kind: string): Kind {
  const known = KINDS.find((one) => one === kind);
  if (known) return known;
  throw new UserError(
    `Cannot use --kind ${kind}: it must be one of ${KINDS.join(", ")}${didYouMean(kind, KINDS)}`,
  );
}

/** The plugin of a name, or of `kind/name`. */
function pluginCalled(catalogue: Catalogue, name: string): Plugin {
  const full = ({ kind, name }: Plugin) => `${kind}/${name}`;
  const all = catalogue.list() as readonly Plugin[];
  const found = all.filter((plugin) => plugin.name === name || full(plugin) === name);
  if (found.length === 1) return found[0]!;
  if (found.length) {
    throw new UserError(
      `Cannot show ${name} as it must name one plugin: there are ${found.map(full).join(" and ")}`,
    );
  }
  const names = name.includes("/") ? all.map(full) : all.map(({ name }) => name);
  throw new UserError(
    `Cannot show ${name} as it must name a plugin${didYouMean(name, names)}; deno task plugin list shows all`,
  );
}
