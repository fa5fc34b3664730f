import { register } from "node:module";
import { fileURLToPath } from "node:url";

/** Loads a module while the program runs: a config or a plugin of the user's, TypeScript as well. */
export async function importModule(specifier: string): Promise<Record<string, unknown>> {
  if (!isTypeScript(specifier)) return await import(specifier);
  register(import.meta.url);
  return await import(specifier);
}

function isTypeScript(specifier: string): boolean {
  return /\.[mc]?ts$/.test(specifier);
}

/** What Node's loader asks of this module, which runs in a thread of its own as `load`. */
type Load = (
  url: string,
  context: unknown,
  next: (url: string, context: unknown) => Promise<unknown>,
) => Promise<unknown>;

/** Node's hook for what a module's text is: TypeScript becomes JavaScript, all else is as Node has it. */
export const load: Load = async (url, context, next) => {
  if (!isTypeScript(url) || !url.startsWith("file:")) return await next(url, context);
  const { transform } = await import("esbuild");
  const { readFile } = await import("node:fs/promises");
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, "utf8"), {
    loader: "ts",
    format: "esm",
    target: "node20",
    sourcefile: path,
    sourcemap: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
};
