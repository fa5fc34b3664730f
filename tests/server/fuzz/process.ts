/** The real server in a process of its own. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import deno from "../../../deno.json" with { type: "json" };
import type { Address } from "./connection.ts";

/** Memory of a server, in bytes. */
export interface Memory {
  /** Of its main thread: objects and buffers that something still holds, after V8 has collected the others. */
  readonly kept: number;
  /** Of the whole process, its Workers among it. */
  readonly resident: number;
}

/** A server that is ready. */
export interface ServerProcess extends AsyncDisposable {
  readonly address: Address;
  /** Its working folder, where it may write to `runs`. */
  readonly folder: string;
  /** What it has written so far, on standard output and standard error. */
  said(): string;
  /** Whether its process still runs. */
  isAlive(): boolean;
  /** Its memory by now; only of a server that was started to have it measured. */
  memory(): Promise<Memory>;
  /** How many Workers it has by now; 0 where the system is not Linux, which alone says. */
  workers(): Promise<number>;
  /** Asks it to stop; its exit code. */
  stop(): Promise<number>;
}

const START_MS = 60_000;
/** How long a server may take to say what memory it has. */
const MEMORY_MS = 20_000;
/** Loaded by a server that says so. */
const MEASURED = [
  "--v8-flags=--expose-gc",
  "--preload",
  fileURLToPath(new URL("memory.ts", import.meta.url)),
];

/** Starts `deno task serve` with its own permissions, in a new folder, on a port that is free. */
export async function startServer(
  config: object,
  { isMeasured = false }: { readonly isMeasured?: boolean } = {},
): Promise<ServerProcess> {
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
      ...isMeasured ? MEASURED : [],
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
    async memory() {
      const count = memoriesIn(said).length;
      child.kill("SIGUSR2");
      const until = performance.now() + MEMORY_MS;
      while (!isOver && performance.now() < until) {
        const memory = memoriesIn(said)[count];
        if (memory) return memory;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`the server does not say what memory it has: ${said}`);
    },
    workers: () => workersOf(child.pid),
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

/** What a server has said of its memory so far. */
function memoriesIn(said: string): Memory[] {
  return Array.from(said.matchAll(/^MEMORY (\{.*\})$/gm), ([, json]) => JSON.parse(json!) as Memory);
}

/** Workers of a process, by the names that Deno gives their threads. Deno itself does not let `/proc` be read without all permissions. */
async function workersOf(pid: number): Promise<number> {
  const args = ["-c", `cat /proc/${pid}/task/*/comm`];
  const { stdout } = await new Deno.Command("sh", { args, stderr: "null" }).output();
  return new TextDecoder().decode(stdout).match(/^worker-\d+$/gm)?.length ?? 0;
}
