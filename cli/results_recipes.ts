import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../core/base/errors.ts";

/** A data set with its teacher, student and training, and the methods to compare on it. */
export interface Recipe {
  readonly name: string;
  /** What the relative paths of its config are relative to. */
  readonly folder: string;
  /** Rows, split, models. */
  readonly about: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** What each method changes in the config. */
  readonly methods: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What `about` says of a method, by its name: one sentence each. Methods that say nothing are not here. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What `about.json` says of a recipe. */
interface About {
  readonly about?: string;
  /** Methods that are left out, as they would take too long. */
  readonly without?: readonly string[];
}

const FOLDER = fileURLToPath(new URL("../examples/results/", import.meta.url));

/** Reads a recipe: a config, what `about.json` says of it, and the methods of `methods.json`. */
export async function readRecipe(name: string, folder: string = FOLDER): Promise<Recipe> {
  const path = resolve(folder, `${name}.json`);
  const config = await readJson(path);
  const { [name]: said = {} } = await readJson(resolve(folder, "about.json")) as Record<string, About>;
  const all = Object.entries(await readJson(resolve(folder, "methods.json")) as Recipe["methods"])
    .filter(([method]) => !said.without?.includes(method))
    .map(([method, { about, ...changes }]) => ({ method, about, changes }));
  return {
    name,
    folder: dirname(path),
    about: said.about ?? "",
    config,
    methods: Object.fromEntries(all.map(({ method, changes }) => [method, changes])),
    notes: Object.fromEntries(
      all.flatMap(({ method, about }) => typeof about === "string" ? [[method, about]] : []),
    ),
  };
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await Deno.readTextFile(path));
  } catch (error) {
    throw new UserError(`Cannot use ${path}: it must be a JSON file: ${(error as Error).message}`);
  }
}
