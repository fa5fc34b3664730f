import { dirname, join } from "node:path";
import { placeOf } from "../packages.ts";

/** A runtime's program, or why there is none here. */
export type Program = { readonly path: string } | { readonly missing: string };

/** Node, as Debian or its own installer has it. */
export function node(): Promise<Program> {
  return runnable("node", "node");
}

/** Bun's program for this machine: the package of npm is only a script that would fetch it. */
export function bun(): Promise<Program> {
  return runnable("bun", () => {
    const { arch, os } = Deno.build;
    const cpu = arch === "aarch64" ? "aarch64" : "x64";
    return join(dirname(placeOf(`bun @oven/bun-${os}-${cpu}/package.json`)), "bin/bun");
  });
}

/** Cloudflare's runtime; there is a package for each kind of machine, and this one is for Linux. */
export function workerd(): Promise<Program> {
  return runnable("workerd", () => placeOf("@cloudflare/workerd-linux-64/bin/workerd"));
}

/** Debian's Chromium. */
export function chromium(): Promise<Program> {
  return runnable("chromium", "/usr/bin/chromium");
}

/** A program that answers `--version`. */
async function runnable(name: string, place: string | (() => string)): Promise<Program> {
  try {
    const path = typeof place === "string" ? place : place();
    const { success, stderr } = await new Deno.Command(path, { args: ["--version"], stdout: "piped" })
      .output();
    return success ? { path } : { missing: `${name} does not run: ${new TextDecoder().decode(stderr)}` };
  } catch (error) {
    return { missing: `${name} is not there: ${(error as Error).message.split("\n")[0]}` };
  }
}

/** A server of its own, until it is closed. */
export interface Server extends AsyncDisposable {
  readonly url: string;
}

/** Starts a program that says its port on its standard output or error. */
export async function startServer(
  path: string,
  args: readonly string[],
  { cwd, port }: { readonly cwd: string; readonly port: RegExp },
): Promise<Server> {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const child = new Deno.Command(path, {
    args: [...args],
    cwd,
    env: { ...env, PORT: "0", NO_COLOR: "1" },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let said = "";
  const outputs = [child.stdout, child.stderr].map((stream) => stream.pipeThrough(new TextDecoderStream()));
  const found = Promise.withResolvers<string>();
  const read = outputs.map(async (output) => {
    for await (const text of output) {
      said += text;
      const [, number] = port.exec(said) ?? [];
      if (number) found.resolve(number);
    }
  });
  const ended = child.status.then(({ code }) => {
    found.reject(new Error(`${path} ${args.join(" ")} ended with ${code} and said:\n${said}`));
  });
  const close = async () => {
    try {
      child.kill("SIGKILL");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await Promise.all([ended, ...read]);
  };
  try {
    return { url: `http://127.0.0.1:${await found.promise}`, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}
