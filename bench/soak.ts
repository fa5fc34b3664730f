/**
 * `deno task bench:soak`: many connections for a long time, with all kinds of requests, right and wrong ones. No request may fail but
 * those that are refused with 429, and the server's memory must not grow.
 */
import type { Command } from "commander";
import { newCommand, runCommand, wholeNumber } from "../cli/command.ts";
import { median } from "../core/metrics.ts";
import { machine } from "./machine.ts";
import { type Server, startRetort } from "./serve/processes.ts";
import { prepare, type Served } from "./serve/student.ts";
import { type Outcome, send, type Traffic } from "./serve/traffic.ts";
import { type Trend, trendOf } from "./serve/trend.ts";

/** The flags of `deno task bench:soak`. */
interface Flags {
  readonly student?: string;
  readonly seconds: number;
  readonly connections: number;
  readonly json?: boolean;
}

/** What the server's memory did, in MB (10⁶ bytes) and minutes. */
interface Growth {
  readonly first_mb: number;
  readonly last_mb: number;
  readonly mb_per_minute: number;
  readonly standard_error: number;
  readonly flat: boolean;
}

/** What `deno task bench:soak` prints. */
export interface SoakResult {
  readonly seconds: number;
  readonly connections: number;
  readonly requests: number;
  readonly rps: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly by_kind: Readonly<Record<string, number>>;
  readonly by_status: Readonly<Record<string, number>>;
  /** Refused with 429 and told when to come again. */
  readonly refused: number;
  readonly failed: number;
  /** The first few that failed. */
  readonly failures: readonly string[];
  /** Resident in the process. */
  readonly memory: Growth;
  /** JavaScript objects of the main thread. */
  readonly heap: Growth;
  readonly machine: string;
}

const SAMPLE_MS = 1000;
/** This part of the time is for the process to take what it needs. */
const WARM_UP = 0.25;
const MOST_FAILURES = 10;
/** Latencies of this many requests are kept. */
const LATENCIES = 200_000;

/** What is seen of a server while it works. */
interface Sample {
  /** In minutes. */
  readonly at: number;
  readonly memory: number;
  readonly heap: number;
}

async function sampled(url: string, from: number): Promise<Sample> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const mb = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? NaN) / 1e6;
  return {
    at: (performance.now() - from) / 60_000,
    memory: mb("process_resident_memory_bytes"),
    heap: mb("retort_heap_bytes"),
  };
}

function growthOf(samples: readonly Sample[], key: "memory" | "heap"): Growth {
  const later = samples.slice(Math.floor(samples.length * WARM_UP));
  const { slope, error, isFlat }: Trend = trendOf(
    later.map((sample) => ({ at: sample.at, value: sample[key] })),
  );
  const rounded = (value: number) => Math.round(100 * value) / 100;
  return {
    first_mb: rounded(samples[0]![key]),
    last_mb: rounded(samples.at(-1)![key]),
    mb_per_minute: rounded(slope),
    standard_error: rounded(error),
    flat: isFlat,
  };
}

/** A run of a second, whose events may be followed. */
async function finishedRun(url: string): Promise<string> {
  const config = {
    name: "soak",
    data: { use: "csv", path: "digits", label: "digit" },
    teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 8 } },
    student: { use: "mlp", hidden: [8] },
    train: { epochs: 4 },
  };
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/v1/runs`, { method: "POST", headers, body: JSON.stringify(config) });
  const { id, error } = await response.json();
  if (response.status !== 202) throw new Error(`the run must be taken: ${response.status} ${error}`);
  while (true) {
    const { status, error } = await (await fetch(`${url}/v1/runs/${id}`)).json();
    if (status === "finished") return id;
    if (status === "failed" || status === "cancelled") throw new Error(`the run must finish: ${error}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What is asked, with the right answers, learnt before there is any load. */
async function trafficFor({ url }: Server, { bodies, route }: Served): Promise<Traffic> {
  const texts = (await Deno.readTextFile(bodies)).trim().split("\n");
  const labels: string[] = [];
  for (const body of texts) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}${route}`, { method: "POST", headers, body });
    labels.push((await response.json()).predictions[0].label);
  }
  return { url, model: route.split("/")[3]!, bodies: texts, labels, run: await finishedRun(url) };
}

async function measure(folder: string, flags: Flags): Promise<SoakResult> {
  const served = await prepare(folder, flags.student);
  const server = await startRetort({ folder: `${folder}/server`, models: served.models });
  let result: SoakResult;
  try {
    result = await soak(server, served, flags);
  } finally {
    await server.stop();
  }
  const { code, said } = await server.ended;
  if (code !== 0) throw new Error(`the server ended with ${code}: ${said}`);
  return result;
}

/** All clients at once, for so long. */
async function soak(server: Server, served: Served, { seconds, connections }: Flags): Promise<SoakResult> {
  const traffic = await trafficFor(server, served);
  const samples: Sample[] = [];
  const outcomes = new Outcomes();
  const from = performance.now();
  const isOver = () => performance.now() - from > 1000 * seconds;
  const watching = (async () => {
    while (!isOver()) {
      samples.push(await sampled(server.url, from));
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  await Promise.all(Array.from({ length: connections }, async (_, client) => {
    for (let i = client; !isOver(); i++) {
      const asked = performance.now();
      outcomes.add(await send(traffic, i), performance.now() - asked);
    }
  }));
  await watching;
  const took = (performance.now() - from) / 1000;
  const { requests } = outcomes;
  return {
    seconds,
    connections,
    requests,
    rps: Math.round(requests / took),
    ...outcomes.told(),
    memory: growthOf(samples, "memory"),
    heap: growthOf(samples, "heap"),
    machine: machine(),
  };
}

/** Counts what comes of requests. */
class Outcomes {
  requests = 0;
  readonly #kinds = new Map<string, number>();
  readonly #statuses = new Map<string, number>();
  readonly #failures: string[] = [];
  readonly #latencies = new Float32Array(LATENCIES);
  #failed = 0;
  #refused = 0;

  add({ kind, status, wrong }: Outcome, ms: number): void {
    this.#latencies[this.requests % LATENCIES] = ms;
    this.requests++;
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    count(this.#kinds, kind);
    count(this.#statuses, status === 0 ? "hung up" : String(status));
    if (status === 429) this.#refused++;
    if (wrong === undefined) return;
    this.#failed++;
    if (this.#failures.length < MOST_FAILURES) this.#failures.push(`${kind}: ${wrong}`);
  }

  told(): Pick<
    SoakResult,
    "by_kind" | "by_status" | "refused" | "failed" | "failures" | "p50_ms" | "p99_ms"
  > {
    const latencies = this.#latencies.subarray(0, Math.min(this.requests, LATENCIES)).toSorted();
    const ms = (value: number) => Math.round(100 * value) / 100;
    return {
      p50_ms: ms(median([...latencies])),
      p99_ms: ms(latencies[Math.floor(0.99 * (latencies.length - 1))] ?? NaN),
      by_kind: Object.fromEntries(this.#kinds),
      by_status: Object.fromEntries([...this.#statuses].sort()),
      refused: this.#refused,
      failed: this.#failed,
      failures: this.#failures,
    };
  }
}

/** The result in a line. */
export function soakLine({ requests, connections, seconds, failed, refused, memory }: SoakResult): string {
  return `${requests} requests of ${connections} clients in ${seconds} s: ${failed} failed, ${refused} were refused; memory ` +
    `${memory.last_mb.toFixed(0)} MB, ${memory.mb_per_minute} ± ${memory.standard_error} MB a minute: ` +
    `${memory.flat ? "flat" : "it grows"}`;
}

/** `deno task bench:soak` with its flags. */
export function soakProgram(): Command {
  return newCommand("deno task bench:soak")
    .description(
      "Asks a server for all kinds of things for a long time: none may fail, and its memory must not grow.",
    )
    .option("--student <run>", "the folder of a run on the digits (default: the default job, run first)")
    .option("--seconds <n>", "how long", wholeNumber(5), 600)
    .option("--connections <n>", "how many ask at a time", wholeNumber(1), 300)
    .option("--json", "print the result as JSON, and nothing else, on standard output")
    .action(async (flags: Flags) => {
      await Deno.mkdir("runs", { recursive: true });
      const folder = await Deno.makeTempDir({ dir: "runs", prefix: ".bench-soak-" });
      try {
        const result = await measure(folder, flags);
        console.log(flags.json ? JSON.stringify(result, null, 2) : soakLine(result));
        for (const failure of result.failures) console.error(failure);
        // For a script: what must not happen has happened.
        if (result.failed > 0 || !result.memory.flat) Deno.exitCode = 1;
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    });
}

if (import.meta.main) Deno.exit(await runCommand(soakProgram(), Deno.args) || Deno.exitCode);
