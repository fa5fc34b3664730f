import { type OptionProblem, OptionsError, UserError } from "../../core/base/errors.ts";
import { didYouMean } from "../../core/base/nearest.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { resolveConfig, type ResolvedConfig } from "../../core/catalogue/config.ts";
import { beyond, type RunBounds } from "./bounds.ts";
import type { Places } from "./named_files.ts";

/** What the names in a request's config may stand for. Real paths are the server's own business. */
export interface Names {
  /** The file of a data set, undefined where there is none of that name. */
  dataset(name: string): string | undefined;
  /** The names of data sets, for hints. */
  datasets(): readonly string[];
  /** The folder of a model, undefined where there is none. */
  model(name: string, version: string): string | undefined;
}

/** What one request may ask for. */
export interface Allowed {
  readonly names: Names;
  readonly bounds: RunBounds;
  /** The backends that it may name. */
  readonly backends: readonly string[];
}

/** A config in which every path is a name, with where the names lead. */
export interface NamedConfig {
  readonly config: ResolvedConfig;
  readonly places: Places;
}

/** How a config names a model that is to teach: `models/digits/3`. */
const MODEL = /^models\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/;

/**
 * Checks the config of a request and fills in its defaults. Whatever takes a path takes the name of a data set, or
 * `models/<name>/<version>`; a path, a URL or a module is never looked at. Throws an `OptionsError`.
 */
export function configOfRequest(
  catalogue: Catalogue,
  body: unknown,
  { names, bounds, backends }: Allowed,
): NamedConfig {
  if (typeof body === "object" && body !== null && Object.hasOwn(body, "plugins")) {
    const rule = "must be left out: a request brings no code, and names the plugins that the server has";
    throw refused([{ path: ["plugins"], rule }]);
  }
  checkSize(body, bounds);
  const local = commandLineOnly(catalogue, body);
  if (local.length) throw refused(local);
  const named = namedConfig(catalogue, body, names);
  const problems = [
    // One that was named without an object.
    ...commandLineOnly(catalogue, named.config),
    ...misplaced(named),
    ...otherBackend(named.config, backends),
    ...beyond(named.config, bounds),
  ];
  if (problems.length) throw refused(problems);
  return named;
}

/** Plugins of the command line alone, wherever they stand; before their options are looked at. */
function commandLineOnly(catalogue: Catalogue, config: unknown): OptionProblem[] {
  const only = new Map(
    catalogue.list().flatMap(({ name, commandLineOnly: why }) => why === undefined ? [] : [[name, why]]),
  );
  const problems: OptionProblem[] = [];
  const look = (value: unknown, path: readonly (string | number)[]) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      look(inner, at);
      if (key !== "use" || typeof inner !== "string" || !only.has(inner)) continue;
      problems.push({
        path: at,
        rule: `must be a plugin that a request may name: ${only.get(inner)}`,
        value: inner,
      });
    }
  };
  look(config, []);
  return problems;
}

/** Options of a plugin, about. */
const OPTIONS = 10;
/** Lists of columns in a config: their names, the numbers, the categories, those left out. */
const COLUMN_LISTS = 3;

/** Throws where a config has more in it than one within the bounds may: plugins are not asked about each of a million values. */
function checkSize(body: unknown, { parts, columns }: RunBounds): void {
  if (typeof body !== "object" || body === null) return;
  for (const [key, value] of Object.entries(body)) {
    const most = OPTIONS * parts + (key === "data" ? COLUMN_LISTS * columns : 0);
    if (countUpTo(value, most) <= most) continue;
    throw refused([{ path: [key], rule: `must hold at most ${most} values on this server: it holds more` }]);
  }
}

/** How many values there are in one, itself included; counting ends above the most. */
function countUpTo(value: unknown, most: number): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const inner of Object.values(value)) {
    count += countUpTo(inner, most - count);
    if (count > most) break;
  }
  return count;
}

/** The same for a config that was checked before: its names may have gone since. */
export function namedConfig(catalogue: Catalogue, body: unknown, names: Names): NamedConfig {
  const places: Record<string, string> = {};
  const config = resolveConfig(catalogue, body, {
    resolvePath(name) {
      const place = placeOf(name, names);
      if (place === undefined) throw new UserError(ruleFor(name, names));
      // Defined, not assigned: a name is a text from a request.
      Object.defineProperty(places, name, { value: place, enumerable: true, configurable: true });
      return name;
    },
  });
  return { config, places };
}

/** Names of models where there must be data sets, and the other way round: a path is a path to the plugins. */
function misplaced({ config: { data, teacher, strategy }, places }: NamedConfig): OptionProblem[] {
  const problems: OptionProblem[] = [];
  const look = (value: unknown, path: readonly (string | number)[], wantsModel: boolean) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      look(inner, at, wantsModel);
      if (typeof inner !== "string" || !Object.hasOwn(places, inner)) continue;
      // A column, or what is no path at all, may be called like a data set.
      if (wantsModel ? key !== "path" : key === "label") continue;
      if (MODEL.test(inner) === wantsModel) continue;
      const rule = wantsModel
        ? "must be a model of this server, as models/<name>/<version>: it is a data set"
        : "must be a data set of this server: it is a model";
      problems.push({ path: at, rule, value: inner });
    }
  };
  look(data, ["data"], false);
  look(teacher, ["teacher"], true);
  look(strategy, ["strategy"], true);
  return problems;
}

function otherBackend({ backend }: ResolvedConfig, backends: readonly string[]): OptionProblem[] {
  if (backends.includes(backend.use)) return [];
  const rule = `must be a backend that runs may use on this server (${backends.join(", ")})`;
  return [{ path: ["backend", "use"], rule, value: backend.use }];
}

function refused(problems: readonly OptionProblem[]): OptionsError {
  return new OptionsError("config", problems);
}

function placeOf(name: string, names: Names): string | undefined {
  const [, model, version] = MODEL.exec(name) ?? [];
  return model !== undefined && version !== undefined ? names.model(model, version) : names.dataset(name);
}

function ruleFor(name: string, names: Names): string {
  if (MODEL.test(name)) return "must be a model of this server: there is none of this name and version";
  const known = names.datasets();
  const list = known.length ? ` (${known.slice(0, 10).join(", ")}${known.length > 10 ? ", …" : ""})` : "";
  return `must be the name of a data set of this server${list}, and no path${didYouMean(name, known)}`;
}
