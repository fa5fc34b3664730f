import { basename, dirname, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { show, UserError } from "../core/base/errors.ts";
import { fileError } from "../host/file_error.ts";

/** A config as it was written, with what its place says of it. */
export interface ConfigFile {
  readonly config: unknown;
  /** Makes its relative paths absolute: they are relative to the file. */
  resolvePath(path: string): string;
}

/** Reads a config: JSON, or a TypeScript or JavaScript module that has it as its default export. */
export async function readConfig(path: string): Promise<ConfigFile> {
  const file = resolve(path);
  const config = /\.[mc]?[jt]s$/.test(file) ? await readModule(path, file) : await readJson(path, file);
  try {
    JSON.stringify(config);
  } catch (error) {
    throw new UserError(
      `Cannot use ${path}: a config must be plain data: ${(error as Error).message.split("\n")[0]}`,
    );
  }
  const resolvePath = (relative: string) => resolve(dirname(file), relative);
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new UserError(`Cannot use ${path}: a config must be an object: current value is ${show(config)}`);
  }
  // A config without a name is called after its file, or after its folder where the file's own name says nothing.
  const stem = basename(file, extname(file));
  const name = ["config", "distill"].includes(stem) ? basename(dirname(file)) : stem;
  const named = {
    name: name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "run",
    ...config,
  };
  return { config: named, resolvePath };
}

async function readJson(path: string, file: string): Promise<unknown> {
  let text: string;
  try {
    text = await Deno.readTextFile(file);
  } catch (error) {
    throw fileError("read", path, error);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(`Cannot use ${path}: a config must be JSON: ${(error as Error).message}`);
  }
}

async function readModule(path: string, file: string): Promise<unknown> {
  try {
    await Deno.stat(file);
  } catch (error) {
    throw fileError("read", path, error);
  }
  let module: { readonly default?: unknown };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new UserError(
      `Cannot use ${path}: the module must load: ${(error as Error).message.split("\n")[0]}`,
    );
  }
  if (module.default === undefined) {
    throw new UserError(
      `Cannot use ${path}: the module must have the config as its default export: it has none`,
    );
  }
  return module.default;
}
