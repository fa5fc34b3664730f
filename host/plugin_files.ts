import { pathToFileURL } from "node:url";
import { show, UserError } from "../core/base/errors.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { isPackage } from "../core/catalogue/plugin_places.ts";
import type { Plugin } from "../core/plugin.ts";
import { fileError } from "./file_error.ts";
import { brokenRule, checkOptions, firstLine, isMeantAsPlugin, shown, typeOf } from "./plugin_check.ts";

/**
 * Loads the plugins that a config names (see `pluginsNamed`) into a catalogue. It runs their code, so only a command
 * line may call it, or a program that says so (`loadPlugins`): never on behalf of a request. Throws a `UserError` that names
 * the file for what is wrong with one.
 */
export async function loadPlugins(catalogue: Catalogue, places: readonly string[]): Promise<void> {
  /** Where each plugin of the user's comes from. */
  const origins = new Map<Plugin, string>();
  for (const place of places) {
    const name = shown(place);
    for (const [exported, plugin] of pluginsOf(await importFrom(place, name), name)) {
      // A file may export it twice, and another file may pass it on.
      if (origins.has(plugin)) continue;
      const taken = catalogue.find(plugin.kind, plugin.name);
      if (taken) {
        const owner = origins.get(taken);
        throw problem(
          name,
          `the name of ${exported} must be free: the ${plugin.kind} ${show(plugin.name)} comes ${
            owner === undefined ? "with Retort" : owner === name ? "from this file, too" : `from ${owner}`
          }`,
        );
      }
      checkOptions(catalogue, plugin, exported, (rule) => problem(name, rule));
      catalogue.register(plugin);
      origins.set(plugin, name);
    }
  }
}

function problem(place: string, rule: string): UserError {
  return new UserError(`Cannot use ${place} as a plugin: ${rule}`);
}

type Module = Readonly<Record<string, unknown>>;

async function importFrom(place: string, name: string): Promise<Module> {
  const isFile = !isPackage(place);
  if (isFile) await checkFile(place, name);
  const specifier = isFile ? pathToFileURL(place).href : place;
  try {
    return await import(specifier);
  } catch (error) {
    throw problem(name, `it must load: ${firstLine(error, specifier)}`);
  }
}

async function checkFile(path: string, name: string): Promise<void> {
  let isDirectory: boolean;
  try {
    ({ isDirectory } = await Deno.stat(path));
  } catch (error) {
    const reason = fileError("use", `${name} as a plugin`, error);
    const isBare = error instanceof Deno.errors.NotFound && /^@?[\w-]+(\/[\w-]+)?$/.test(name);
    throw isBare ? new UserError(`${(reason as Error).message}; a package is "npm:${name}"`) : reason;
  }
  if (isDirectory) throw problem(name, "it must be a file: it is a folder");
}

/** The plugins that a module exports, each with how it is called there. */
function pluginsOf(module: Module, place: string): [exported: string, plugin: Plugin][] {
  const found: [string, unknown][] = Object.entries(module).flatMap(([name, value]): [string, unknown][] => {
    if (name === "default" && Array.isArray(value)) {
      return value.map((one, i): [string, unknown] => [`default[${i}]`, one]);
    }
    return isMeantAsPlugin(value) ? [[name, value]] : [];
  });
  if (!found.length) {
    const exports = Object.entries(module).map(([name, value]) => `${name} (${typeOf(value)})`);
    const some = exports.length > 5 ? [...exports.slice(0, 5), `${exports.length - 5} more`] : exports;
    throw problem(
      place,
      `it must export a plugin made by definePlugin(): it exports ${some.join(", ") || "nothing"}`,
    );
  }
  return found.map(([name, value]) => {
    const rule = brokenRule(value);
    if (rule) throw problem(place, `${name} must ${rule}`);
    return [name, value as Plugin];
  });
}
