/** The processes that are measured: how each is started, and what it says. */
import { fileURLToPath } from "node:url";
import { type Answered, type Asked, linesOf } from "./protocol.ts";

/** Those that are measured against one another. `retort_one_thread` is Retort without its pool of Workers. */
export type PeerName = "retort" | "retort_one_thread" | "stock" | "torch";

/** How to start a process. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A peer that answers, one question at a time. */
export interface Peer {
  ask(asked: Asked): Promise<Answered>;
  /** Lets the process end, and waits for it. */
  close(): Promise<void>;
}

/** What the peers run on. */
export interface Place {
  /** Of Retort and of stock tfjs. */
  readonly backend: string;
  /** Of PyTorch: `cpu` or `cuda`. */
  readonly device: string;
  /** A Python that can import torch; missing, and PyTorch is left out. */
  readonly torch: Torch | Missing;
}

/** A Python that can import torch, and its version of it. */
export interface Torch {
  readonly python: string;
  readonly version: string;
}

/** Why something is left out. */
export interface Missing {
  readonly missing: string;
}

const HERE = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = HERE("../../examples/digits/distill.json");
const DENO_RUN = ["run", "--no-prompt", "--no-check"];
/** One thread, also for a BLAS that does not ask PyTorch. */
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** The process that answers for a peer about all subjects but the job, or why there is none. */
export function peerStart(name: PeerName, { backend, device, torch }: Place): Start | Missing {
  const deno = (script: string) => ({
    command: Deno.execPath(),
    args: [...DENO_RUN, "--allow-read", HERE(script), backend],
  });
  if (name === "stock") return deno("stock_peer.ts");
  if (name === "torch") {
    if ("missing" in torch) return torch;
    return { command: torch.python, args: [HERE("torch_peer.py"), device], env: ONE_THREAD };
  }
  return deno("retort_peer.ts");
}

/** The process that does the whole job into a folder, or why there is none. */
export function jobStart(name: PeerName, out: string, { backend, device, torch }: Place): Start | Missing {
  const deno = (permissions: readonly string[], script: string, args: readonly string[]) => ({
    command: Deno.execPath(),
    args: [...DENO_RUN, ...permissions, HERE(script), ...args],
  });
  if (name === "stock") {
    return deno(["--allow-read", `--allow-write=${out}`], "stock_job.ts", [CONFIG, out, backend]);
  }
  if (name === "torch") {
    if ("missing" in torch) return torch;
    return { command: torch.python, args: [HERE("torch_job.py"), CONFIG, out, device], env: ONE_THREAD };
  }
  const permissions = [
    "--allow-read",
    "--allow-write",
    "--allow-env=NO_COLOR,FORCE_COLOR,CLICOLOR_FORCE",
    "--preload",
    HERE("peak.ts"),
  ];
  const workers = name === "retort" ? [] : ["--workers", "1"];
  const flags = ["--quiet", "--json", "--backend", backend, "--out", out, ...workers];
  return deno(permissions, "../../cli/distill.ts", flags);
}

/** Starts a peer. What it writes on standard error is shown only if it ends before it has answered. */
export function startPeer({ command, args, env = {} }: Start): Peer {
  const child = new Deno.Command(command, {
    args: [...args],
    env,
    cwd: ROOT,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  const lines = linesOf(child.stdout);
  const said = new Response(child.stderr).text();
  return {
    async ask(asked) {
      try {
        await writer.write(new TextEncoder().encode(`${JSON.stringify(asked)}\n`));
        const { value, done } = await lines.next();
        if (!done) return JSON.parse(value) as Answered;
      } catch (error) {
        if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
      }
      return { error: lastLine(await said) ?? "its process ended" };
    },
    async close() {
      await writer.close().catch(() => {});
      await lines.return(undefined);
      await Promise.all([said, child.status]);
    },
  };
}

/** What a job's process says of its memory when it ends, on standard error. */
const PEAK = /^peakMb=(\d+)$/m;

/** Runs a job from the start of its process to its end. */
export async function runJob({ command, args, env = {} }: Start): Promise<Answered> {
  const from = performance.now();
  const { code, stderr } = await new Deno.Command(command, {
    args: [...args],
    env,
    cwd: ROOT,
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  const ms = performance.now() - from;
  const said = new TextDecoder().decode(stderr);
  const peak = PEAK.exec(said)?.[1];
  if (code !== 0) return { error: lastLine(said.replace(PEAK, "")) ?? `its exit code was ${code}` };
  return { ms: [ms], peakMb: peak === undefined ? null : Number(peak) };
}

/** The Pythons to try where none is named. */
const PYTHONS = ["/usr/bin/python3", "python3"];

/** The first Python that can import torch, and its version of it; else which ones cannot. */
export async function findTorch(named?: string): Promise<Torch | Missing> {
  const pythons = named === undefined ? PYTHONS : [named];
  for (const python of pythons) {
    try {
      const { success, stdout } = await new Deno.Command(python, {
        args: ["-c", "import torch; print(torch.__version__)"],
        stderr: "null",
      }).output();
      if (success) return { python, version: new TextDecoder().decode(stdout).trim() };
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound || error instanceof Deno.errors.PermissionDenied)) {
        throw error;
      }
    }
  }
  return { missing: `${pythons.join(" and ")} cannot import torch` };
}

function lastLine(text: string): string | undefined {
  // deno-lint-ignore no-control-regex -- colours
  return text.replaceAll(/\x1b\[[0-9;]*m/g, "").trim().split("\n").filter((line) => !/^\s+at /.test(line)).at(
    -1,
  ) ||
    undefined;
}
