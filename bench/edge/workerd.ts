import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where workerd is, fetched where it is not there yet; undefined where its package is for another kind of machine. */
export function workerdPath(): string | undefined {
  // The tests' large packages have a config of their own.
  const place = (file: string) => fileURLToPath(new URL(`../../tests/support/${file}`, import.meta.url));
  const deno = (...args: string[]) =>
    new TextDecoder().decode(new Deno.Command(Deno.execPath(), { args }).outputSync().stdout).trim();
  const config = `--config=${place("packages.json")}`;
  deno("install", "--quiet", "--frozen", config);
  const file = "@cloudflare/workerd-linux-64/bin/workerd";
  const path = deno("run", "--quiet", "--no-check", "-A", config, place("package_place.ts"), file);
  return path === "" ? undefined : path;
}

/** A Worker that is nothing, to see what of a start is workerd's own. */
const EMPTY = 'export default { fetch: () => new Response("{}") };';

/** Writes what workerd is told, for the exported module of a folder and for a Worker that is nothing. */
export async function writeConfigs(
  folder: string,
): Promise<{ readonly student: string; readonly empty: string }> {
  await Deno.writeTextFile(join(folder, "empty.js"), EMPTY);
  const [student, empty] = [join(folder, "student.capnp"), join(folder, "empty.capnp")];
  const modules = ["worker.js", "student.js"].map((name) => `(name = "${name}", esModule = embed "${name}")`);
  const kernel = '(name = "kernel.wasm", wasm = embed "kernel.wasm")';
  await Deno.writeTextFile(student, config([...modules, kernel]));
  await Deno.writeTextFile(empty, config(['(name = "empty.js", esModule = embed "empty.js")']));
  return { student, empty };
}

function config(modules: readonly string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${
    modules.join(", ")
  }], compatibilityDate = "2025-09-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** Milliseconds from the start of a process to its first answer to a row. */
export async function firstAnswer(workerd: string, config: string, row: string): Promise<number> {
  const began = performance.now();
  const child = new Deno.Command(workerd, {
    args: ["serve", config, "--control-fd=1"],
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream());
  let said = "";
  let took = NaN;
  for await (const text of lines) {
    said += text;
    const [, port] = /"port":\s*(\d+)/.exec(said) ?? [];
    if (!port || !Number.isNaN(took)) continue;
    const response = await fetch(`http://127.0.0.1:${port}/predict`, { method: "POST", body: row });
    await response.text();
    took = performance.now() - began;
    child.kill("SIGKILL");
  }
  await child.status;
  return took;
}
