import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { show, UserError } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { isPackage } from "../core/catalogue/plugin_places.ts";
import type { Plugin } from "../core/plugin.ts";
import type { Kind } from "../core/spec.ts";

/** The kinds of plugin, in the order in which they are listed. */
export const KINDS: readonly Kind[] = Object.keys(
  {
    task: true,
    strategy: true,
    loss: true,
    teacher: true,
    student: true,
    scheduler: true,
    optimizer: true,
    augmentation: true,
    dataset: true,
    backend: true,
    exporter: true,
  } satisfies Record<Kind, true>,
) as Kind[];

/** Throws a `UserError` where an entry of `plugins` is not a plugin, or its options are not valid. */
export function checkPlugins(catalogue: Catalogue, plugins: unknown): asserts plugins is readonly Plugin[] {
  const problem = (rule: string) => new UserError(`Cannot use the option plugins: ${rule}`);
  if (!Array.isArray(plugins)) throw problem(`it must be a list of plugins: it is ${typeOf(plugins)}`);
  for (const [i, plugin] of plugins.entries()) {
    const rule = brokenRule(plugin);
    if (rule) throw problem(`plugins[${i}] must ${rule}`);
    checkOptions(catalogue, plugin, `plugins[${i}]`, problem);
  }
}

const FIELDS = ["kind", "name", "summary", "options", "create"] as const;

/** Whether it has so much of a plugin that what it lacks is a mistake. */
export function isMeantAsPlugin(value: unknown): boolean {
  return typeof value === "object" && value !== null && FIELDS.filter((field) => field in value).length > 1;
}

/** What a plugin must have and does not, or undefined. */
export function brokenRule(value: unknown): string | undefined {
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
export function checkOptions(
  catalogue: Catalogue,
  plugin: Plugin,
  exported: string,
  problem: (rule: string) => UserError,
): void {
  let schema: unknown;
  try {
    schema = plugin.options(catalogue.kit());
  } catch (error) {
    throw problem(`options() of ${exported} must return a schema: ${firstLine(error, "")}`);
  }
  const isSchema = typeof schema === "object" && schema !== null && "_zod" in schema &&
    typeof (schema as { readonly safeParse?: unknown }).safeParse === "function";
  if (isSchema) return;
  throw problem(
    `options() of ${exported} must return a schema of zod 4, such as z.strictObject({}): it returns ${
      typeOf(schema)
    }`,
  );
}

/** What was thrown as one line, with its place: in the file itself, if it was ever there. */
export function firstLine(error: unknown, specifier: string): string {
  // deno-lint-ignore no-control-regex -- Deno paints its messages
  const plain = (text: string) => text.replaceAll(/\x1b\[\d*m/g, "");
  if (!(error instanceof Error)) return `it threw ${show(error)}`;
  const [message = "", ...rest] = plain(error.message).split("\n");
  const here = new URL(".", import.meta.url).href;
  // The loader's own complaints are TypeErrors that name another error, or none.
  const isLoader = (error as { readonly code?: string }).code === "ERR_MODULE_NOT_FOUND";
  const text = isLoader || message.startsWith(error.name) ? message : `${error.name}: ${message}`;
  const places = [...rest, ...plain(error.stack ?? "").split("\n")]
    .flatMap((line) => line.split(/[\s()]+/))
    .flatMap((word) => word.startsWith("file:") ? /^.+:\d+:\d+/.exec(word.slice(0, 4096))?.[0] ?? [] : [])
    .filter((at) => !at.startsWith(here));
  const at = places.find((one) => one.startsWith(`${specifier}:`)) ?? places[0];
  if (at === undefined || text.includes(at)) return text;
  const [, url, position] = /^(.*?)(:\d+:\d+)$/.exec(at)!;
  return `${text.replace(/\.$/, "")} (${shown(fileURLToPath(url!))}${position})`;
}

/** A path as a user would write it here; a specifier as it is. */
export function shown(place: string): string {
  if (isPackage(place)) return place;
  const path = relative(Deno.cwd(), place);
  return path.startsWith("..") ? place : path;
}

/** A value's type as an error names it. */
export function typeOf(value: unknown): string {
  const type = Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
  return /^(null|undefined)$/.test(type) ? type : `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
