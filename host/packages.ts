import { join } from "node:path";
import { UserError } from "../core/base/errors.ts";
import type { Packages } from "../core/base/packages.ts";
import { firstLine } from "./plugin_check.ts";

/** The packages that there are, with the versions that Retort is tested with. */
const VERSIONS: Readonly<Record<string, string>> = {
  "@duckdb/node-api": "1.5.6-r.1",
  "onnxruntime-node": "1.30.0",
  "onnxruntime-web": "1.30.0",
};

/** Packages with native code: Deno loads it by permission only. */
const NATIVE: readonly string[] = ["@duckdb/node-api", "onnxruntime-node"];

/**
 * Packages that are no dependency of Retort's, as they have hundreds of megabytes. Deno fetches one when it is first loaded; in Node
 * it must have been installed beside Retort.
 */
export function optionalPackages(): Packages {
  return {
    async load(name) {
      const version = VERSIONS[name];
      if (version === undefined) {
        throw new Error(`Cannot load ${name} as its version must be known: it is not`);
      }
      // What this finds is a variable's value on purpose: a text in its place would be fetched before the first run of anything.
      const isDeno = "Deno" in globalThis;
      const specifier = isDeno ? `npm:${name}@${version}` : name;
      try {
        return await import(specifier);
      } catch (error) {
        const remedy = isDeno
          ? "it is fetched from npm when it is first needed"
          : `npm install ${name}@${version}`;
        throw new UserError(
          `Cannot load the package ${name} as it must be there (${remedy}): ${firstLine(error, specifier)}`,
        );
      }
    },
    async isThere(name) {
      const version = VERSIONS[name];
      if (version === undefined) return false;
      // Node looks for it where it was installed, and asks nobody.
      if (!("Deno" in globalThis)) {
        try {
          return import.meta.resolve(name) !== "";
        } catch {
          return false;
        }
      }
      if (NATIVE.includes(name)) {
        const { state } = await Deno.permissions.query({ name: "ffi" });
        if (state !== "granted") return false;
      }
      return await isFetched(name, version);
    },
  };
}

/** Whether Deno has fetched a package before, from whatever registry. What may not be looked at is not there. */
async function isFetched(name: string, version: string): Promise<boolean> {
  try {
    const folder = join(denoFolder(), "npm");
    for await (const { name: registry } of Deno.readDir(folder)) {
      if (await Deno.stat(join(folder, registry, name, version)).then(() => true, () => false)) return true;
    }
  } catch {
    // No permission to look, or no such folder.
  }
  return false;
}

/** Where Deno keeps what it has fetched: https://docs.deno.com/runtime/reference/env_variables/ */
function denoFolder(): string {
  const { env, build: { os } } = Deno;
  const own = env.get("DENO_DIR");
  if (own) return own;
  if (os === "windows") return join(env.get("LOCALAPPDATA") ?? "", "deno");
  const home = env.get("HOME") ?? "";
  if (os === "darwin") return join(home, "Library", "Caches", "deno");
  return join(env.get("XDG_CACHE_HOME") || join(home, ".cache"), "deno");
}
