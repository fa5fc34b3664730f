import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isPackage } from "../core/catalogue/plugin_places.ts";
import deno from "../deno.json" with { type: "json" };
import { quoted } from "../host/command.ts";
import type { ServerConfig } from "./config.ts";
import { TFJS_FILES } from "./page_worker/tfjs_files.ts";

/** What Deno lets a server do. */
export type Permission = "read" | "write" | "net" | "env";

/**
 * The least that a server needs on this machine: to read its own files, tfjs' files and what the config names; to
 * write to its folder; to listen on its address. Nothing else: no other program, no other address, no part of the system.
 */
export function leastPermissions(
  { host, port, root, models, plugins, datasets }: ServerConfig,
  file: string | undefined,
): Readonly<Record<Permission, readonly string[]>> {
  const tfjs = [...new Set(TFJS_FILES.map((name) => dirname(fileURLToPath(import.meta.resolve(name)))))];
  // A Worker's modules are read when it starts.
  const own = ownFolders(["server", "core", "host", "plugins"]);
  const ofPlugins = plugins.filter((place) => !isPackage(place)).map((path) => dirname(path));
  // They may import the library.
  if (plugins.length) {
    own.push(...ownFolders(["mod.ts", "cli"]));
  }
  const folders = [
    root,
    models,
    ...ofPlugins,
    ...Object.values(datasets),
    ...file === undefined ? [] : [file],
  ];
  const address = host.includes(":") ? `[${host}]` : host;
  return {
    read: [...own, ...tfjs, ...folders.map((path) => resolve(path))],
    write: [resolve(root)],
    net: [port === 0 ? address : `${address}:${port}`],
    env: envOfTask(),
  };
}

/** `deno run` with some permissions, as a shell takes it. A comma in a path is written twice. */
export function denoRun(
  permissions: Readonly<Record<Permission, readonly string[]>>,
  args: readonly string[],
): string {
  const flags = Object.entries(permissions)
    .map(([name, values]) =>
      `--allow-${name}=${values.map((value) => value.replaceAll(",", ",,")).join(",")}`
    );
  const main = new URL("main.ts", import.meta.url);
  const program = main.protocol === "file:" ? fileURLToPath(main) : main.href;
  return ["deno", "run", "--no-prompt", ...flags, program, ...args].map(quoted).join(" ");
}

/** Parts of this package; a registry's are no files, and need no permission. */
function ownFolders(names: readonly string[]): string[] {
  const urls = names.map((name) => new URL(`../${name}`, import.meta.url));
  return urls.flatMap((url) => url.protocol === "file:" ? [fileURLToPath(url)] : []);
}

/** What the flags of a config's server are, so that the same server is asked for. */
export function argsOf(
  { host, port, root, models, basePath, drain }: ServerConfig,
  file: string | undefined,
): readonly string[] {
  const places = ["--root", resolve(root), "--models", resolve(models)];
  const more = [...basePath ? ["--base-path", basePath] : [], ...drain > 0 ? ["--drain", `${drain}`] : []];
  return [
    ...file === undefined ? [] : [resolve(file)],
    "--host",
    host,
    "--port",
    `${port}`,
    ...places,
    ...more,
  ];
}

/** The variables that the task may read. */
function envOfTask(): readonly string[] {
  return /--allow-env=(\S+)/.exec(deno.tasks.serve.command)?.[1]?.split(",") ?? [];
}
