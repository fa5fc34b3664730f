/** The two servers that are measured: how each is started, when it is ready, and how it ends. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../core/base/errors.ts";
import deno from "../../deno.json" with { type: "json" };

/** A server that answers. */
export interface Server {
  /** `http://127.0.0.1:8000`, without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** What it has said so far. */
  said(): string;
  /** Ends it, and waits for that. */
  stop(): Promise<void>;
  /** Its exit code and what it said on standard error, once it has ended. */
  readonly ended: Promise<{ readonly code: number; readonly said: string }>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** How long a server may take to answer first: PyTorch is slow to import on a busy machine. */
const START_MS = 60_000;
/** How long a server may take to drain. */
const STOP_MS = 15_000;

interface Spawned {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts a process that serves, and says at what URL once what it prints or a request shows that it does. */
async function started(
  { name, command, args, env = {}, cwd = ROOT }: Spawned,
  urlOf: (said: () => string) => Promise<string | undefined>,
): Promise<Server> {
  const child = new Deno.Command(command, {
    args: [...args],
    env,
    cwd,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let said = "";
  const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      said = (said + text).slice(-100_000);
    }
  };
  const read2 = Promise.all([read(child.stdout), read(child.stderr)]);
  let over = false;
  const ended = child.status.then(async ({ code }) => {
    over = true;
    await read2;
    return { code, said };
  });
  const kill = (signal: Deno.Signal) => {
    if (!over) child.kill(signal);
  };
  const stop = async () => {
    kill("SIGTERM");
    const late = setTimeout(() => kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  const until = performance.now() + START_MS;
  while (!over && performance.now() < until) {
    const url = await urlOf(() => said);
    if (url !== undefined) return { url, pid: child.pid, said: () => said, stop, ended };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new UserError(
    `Cannot measure as ${name} must start: it said ${said.trim().split("\n").at(-1) || "nothing"}`,
  );
}

/** `deno task serve` with its own permissions and settings, and students of a folder, on a port that is free. */
export async function startRetort(
  { folder, models, flags = [], v8Flags = [] }: {
    /** Where it keeps its runs; below `runs`, the one folder that the task may write to. */
    readonly folder: string;
    readonly models: string;
    readonly flags?: readonly string[];
    readonly v8Flags?: readonly string[];
  },
): Promise<Server> {
  const [, run, ...words] = deno.tasks.serve.command.split(" ");
  const args = [
    run!,
    "--no-check",
    ...v8Flags,
    ...words,
    "--port",
    "0",
    "--root",
    folder,
    "--models",
    models,
    ...flags,
  ];
  return await started(
    { name: "Retort", command: Deno.execPath(), args, env: { NO_COLOR: "1" } },
    async (said) => {
      const url = /http:\/\/[\w.[\]:]+:\d+/.exec(said())?.[0];
      return url !== undefined && await answers(`${url}/health/ready`) ? url : undefined;
    },
  );
}

/** How FastAPI is run: what checks a request, and in how many processes. */
export interface FastApiSettings {
  readonly check: "plain" | "pydantic";
  readonly workers: number;
}

/** FastAPI in as many processes of uvicorn as are wanted, which share a port. */
export async function startFastApi(
  { python, student, port, settings: { check, workers } }: {
    readonly python: string;
    readonly student: string;
    readonly port: number;
    readonly settings: FastApiSettings;
  },
): Promise<Server> {
  const url = `http://127.0.0.1:${port}`;
  const env = {
    STUDENT: student,
    CHECK: check,
    PORT: String(port),
    // What it compiles stays out of the repository.
    PYTHONDONTWRITEBYTECODE: "1",
    OMP_NUM_THREADS: "1",
    OPENBLAS_NUM_THREADS: "1",
  };
  const settled = await Promise.allSettled(Array.from({ length: workers }, () =>
    started(
      { name: "FastAPI", command: python, args: [join(ROOT, "bench/serve/fastapi_app.py")], env },
      (said) => Promise.resolve(said().includes("Application startup complete") ? url : undefined),
    )));
  const servers = settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
  const failed = settled.find((one) => one.status === "rejected");
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { ...servers[0]!, stop };
}

/** A Python that can import all that FastAPI needs, and the versions of that; or why there is none. */
export async function findFastApi(
  named?: string,
): Promise<{ readonly python: string; readonly versions: string } | { readonly missing: string }> {
  const pythons = named === undefined ? ["/usr/bin/python3", "python3"] : [named];
  for (const python of pythons) {
    try {
      const { success, stdout } = await new Deno.Command(python, { args: ["-c", VERSIONS], stderr: "null" })
        .output();
      if (success) return { python, versions: new TextDecoder().decode(stdout).trim() };
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound || error instanceof Deno.errors.PermissionDenied)) {
        throw error;
      }
    }
  }
  return { missing: `${pythons.join(" and ")} cannot import fastapi, uvicorn and torch` };
}

const VERSIONS = `
import sys, importlib, importlib.util
versions = [f"{label} {importlib.import_module(name).__version__}"
            for label, name in [("FastAPI", "fastapi"), ("uvicorn", "uvicorn"), ("PyTorch", "torch")]]
faster = [name for name in ("uvloop", "httptools") if importlib.util.find_spec(name)]
print(", ".join(versions), "with", " and ".join(faster) if faster else "asyncio and h11 (no uvloop, no httptools)",
      "on Python", sys.version.split()[0])
`;

/** A port that nobody listens on now. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
