import { UserError } from "../core/base/errors.ts";
import type { Packages } from "../core/base/packages.ts";
import { firstLine } from "./plugin_check.ts";

/** The packages that there are, with the versions that Retort is tested with. */
const VERSIONS: Readonly<Record<string, string>> = {
  "@duckdb/node-api": "1.5.6-r.1",
  "onnxruntime-node": "1.30.0",
  "onnxruntime-web": "1.30.0",
};

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
  };
}
