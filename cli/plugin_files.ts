import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Catalogue } from "../core/catalogue.ts";
import { show, UserError } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { Plugin } from "../core/plugin.ts";
import { fileError } from "./host.ts";
import { KINDS } from "./plugin_docs.ts";

/**
 * Loads the plugins that a config names (see `pluginsNamed`) into a catalogue. It runs their code, so only a command
 * line may call it: never on behalf of a request. Throws a `UserError` that names the file for what is wrong with one.
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
      checkOptions(catalogue, plugin, exported, name);
      catalogue.register(plugin);
      origins.set(plugin, name);
    }
  }
}

function problem(place: string, rule: string): UserError {
  return new UserError(`Cannot use ${place} as a plugin: ${rule}`);
}

/** A path as a user would write it here; a specifier as it is. */
function shown(place: string): string {
  if (/^(npm|jsr):/.test(place)) return place;
  const path = relative(Deno.cwd(), place);
  return path.startsWith("..") ? place : path;
}

type Module = Readonly<Record<string, unknown>>;

async function importFrom(place: string, name: string): Promise<Module> {
  const isFile = !/^(npm|jsr):/.test(place);
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

/** What was thrown as one line, with its place: in the file itself, if it was ever there. */
function firstLine(error: unknown, specifier: string): string {
  // deno-lint-ignore no-control-regex -- Deno paints its messages
  const plain = (text: string) => text.replaceAll(/\x1b\[\d*m/g, "");
  if (!(error instanceof Error)) return `it threw ${show(error)}`;
  const [message = "", ...rest] = plain(error.message).split("\n");
  // The loader's own complaints are TypeErrors that name another error, or none.
  const isLoader = (error as { readonly code?: string }).code === "ERR_MODULE_NOT_FOUND";
  const text = isLoader || message.startsWith(error.name) ? message : `${error.name}: ${message}`;
  const places = [...rest, ...plain(error.stack ?? "").split("\n")]
    .flatMap((line) => /\bfile:\S+:\d+:\d+/.exec(line)?.[0] ?? [])
    .filter((at) => !at.startsWith(import.meta.url));
  const at = places.find((one) => one.startsWith(`${specifier}:`)) ?? places[0];
  if (at === undefined || text.includes(at)) return text;
  const [, url, position] = /^(.*?)(:\d+:\d+)$/.exec(at)!;
  return `${text.replace(/\.$/, "")} (${shown(fileURLToPath(url!))}${position})`;
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

const FIELDS = ["kind", "name", "summary", "options", "create"] as const;

/** Whether it has so much of a plugin that what it lacks is a mistake. */
function isMeantAsPlugin(value: unknown): boolean {
  return typeof value === "object" && value !== null && FIELDS.filter((field) => field in value).length > 1;
}

function typeOf(value: unknown): string {
  const type = Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
  return /^(null|undefined)$/.test(type) ? type : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** What a plugin must have and does not, or undefined. */
function brokenRule(value: unknown): string | undefined {
  if (!isMeantAsPlugin(value)) return `be a plugin made by definePlugin(): it is ${typeOf(value)}`;
  const { kind, name, summary, options, create, paper } = value as Record<string, unknown>;
  if (!KINDS.includes(kind as never)) {
    const hint = typeof kind === "string" ? didYouMean(kind, KINDS) : "";
    return `have as its kind one of ${KINDS.join(", ")}${hint}: current value is ${show(kind)}`;
  }
  if (typeof name !== "string" || !/^[a-z][a-z0-9-]*$/.test(name)) {
    return `have a name in lower case, with digits and hyphens: current value is ${show(name)}`;
  }
  if (typeof summary !== "string" || summary === "") {
    return `have a summary, one sentence for lists: current value is ${show(summary)}`;
  }
  if (paper !== undefined && typeof paper !== "string") {
    return `have its paper as text: current value is ${show(paper)}`;
  }
  if (typeof options !== "function") {
    return `have options(), which returns a schema: current value is ${show(options)}`;
  }
  if (typeof create !== "function") {
    return `have create(), which makes the ${kind}: current value is ${show(create)}`;
  }
}

/** Options are checked, listed and shown by their schema, so it is asked for at once. */
function checkOptions(catalogue: Catalogue, plugin: Plugin, exported: string, place: string): void {
  let schema: unknown;
  try {
    schema = plugin.options(catalogue.kit());
  } catch (error) {
    throw problem(place, `options() of ${exported} must return a schema: ${firstLine(error, "")}`);
  }
  const isSchema = typeof schema === "object" && schema !== null && "_zod" in schema &&
    typeof (schema as { readonly safeParse?: unknown }).safeParse === "function";
  if (isSchema) return;
  throw problem(
    place,
    `options() of ${exported} must return a schema of zod 4, such as z.strictObject({}): it returns ${
      typeOf(schema)
    }`,
  );
}
