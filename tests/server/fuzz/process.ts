/** The real server in a process of its own. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import deno from "../../../deno.json" with { type: "json" };
import type { Address } from "./connection.ts";

/** A server that is ready. */
export interface ServerProcess extends AsyncDisposable {
  readonly address: Address;
  /** Its working folder, where it may write to `runs`. */
  readonly folder: string;
  /** What it has written so far, on standard output and standard error. */
  said(): string;
  /** Whether its process still runs. */
  isAlive(): boolean;
  /** Memory that its process has resident, in MB (10⁶ bytes); null where the system does not say. */
  memoryMb(): Promise<number | null>;
  /** Asks it to stop; its exit code. */
  stop(): Promise<number>;
}

const START_MS = 60_000;

/** Starts `deno task serve` with its own permissions, in a new folder, on a port that is free. */
export async function startServer(config: object): Promise<ServerProcess> {
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-server-" }));
  await Deno.mkdir(join(folder, "runs"));
  await Deno.writeTextFile(join(folder, "server.json"), JSON.stringify(config));
  const [, run, ...words] = deno.tasks.serve.command.split(" ");
  const script = fileURLToPath(new URL(`../../../${words.at(-1)}`, import.meta.url));
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      run!,
      "--no-check",
      ...words.slice(0, -1),
      script,
      "server.json",
      "--port",
      "0",
      "--root",
      "runs/server",
    ],
    cwd: folder,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let said = "";
  const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) said += text;
  };
  const reading = Promise.all([read(child.stdout), read(child.stderr)]);
  let isOver = false;
  const ended = child.status.then(async ({ code }) => {
    isOver = true;
    await reading;
    return code;
  });
  const stop = async () => {
    if (!isOver) child.kill("SIGTERM");
    const late = setTimeout(() => isOver || child.kill("SIGKILL"), 20_000);
    const code = await ended;
    clearTimeout(late);
    return code;
  };
  const server: Omit<ServerProcess, "address"> = {
    folder,
    said: () => said,
    isAlive: () => !isOver,
    memoryMb: () => memoryOf(child.pid),
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
  const until = performance.now() + START_MS;
  while (!isOver && performance.now() < until) {
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? NaN);
    if (port) return { ...server, address: { hostname: "127.0.0.1", port } };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await server[Symbol.asyncDispose]();
  throw new Error(`the server did not start: ${said}`);
}

/** Deno itself does not let `/proc` be read without all permissions. */
async function memoryOf(pid: number): Promise<number | null> {
  if (Deno.build.os !== "linux") return null;
  const { success, stdout } = await new Deno.Command("cat", { args: [`/proc/${pid}/status`], stderr: "null" })
    .output();
  const kb = /^VmRSS:\s*(\d+) kB/m.exec(new TextDecoder().decode(stdout))?.[1];
  return success && kb !== undefined ? Number(kb) * 1.024 / 1000 : null;
}
