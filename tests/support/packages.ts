import { fileURLToPath } from "node:url";

/**
 * Large packages that some tests need and no user does, some 650 MB. In the project's own config they would be fetched before the first
 * run of anything, so they have one of their own, and are met in a process of their own.
 */
const CONFIG = fileURLToPath(new URL("./packages.json", import.meta.url));

/** Fetches the packages, where they are not there yet; throws where they cannot be had. */
export function fetchPackages(): void {
  const { success, stderr } = deno(["install", "--quiet", "--frozen", `--config=${CONFIG}`], {}).outputSync();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
}

/** `deno run` of a script beside this file, with the packages. */
export function withPackages(
  script: string,
  args: readonly string[],
  options: Deno.CommandOptions,
): Deno.Command {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return deno(
    ["run", "--quiet", "--no-check", "--no-prompt", "-A", `--config=${CONFIG}`, path, ...args],
    options,
  );
}

/** Where a file of one of the packages is, or `<package> <file>` of one that it depends on. Throws where it is not there. */
export function placeOf(file: string): string {
  fetchPackages();
  const { success, stdout, stderr } = withPackages("./package_place.ts", [file], {}).outputSync();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
  return new TextDecoder().decode(stdout).trim();
}

function deno(args: readonly string[], options: Deno.CommandOptions): Deno.Command {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  return new Deno.Command(Deno.execPath(), { ...options, args: [...args], env, clearEnv: true });
}
