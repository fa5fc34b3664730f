/**
 * `deno task bench:soak`: many connections for a long time, with all kinds of requests, right and wrong ones. No request may fail but
 * those that are refused with 429, and the server's memory must not grow.
 */
import type { Command } from "commander";
import { fileURLToPath } from "node:url";
import { median } from "../core/base/statistics.ts";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { machine } from "./machine.ts";
import { type Server, startRetort } from "./serve/processes.ts";
import { prepare, type Served } from "./serve/student.ts";
import { type Outcome, send, type Traffic } from "./serve/traffic.ts";
import { trendOf } from "./serve/trend.ts";

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
  /** What is still held by somebody: JavaScript objects and buffers, after what is not has been collected. */
  readonly kept: Growth;
  /** Resident in the process: also what it holds ready for later. */
  readonly resident: Growth;
  readonly machine: string;
}

/** This part of the time is for the process to take what it needs. */
const WARM_UP = 0.5;
const MOST_FAILURES = 10;
/** Fewer seconds give too few samples of memory. */
const MOST_HASTE = 15;
/** Latencies of this many requests are kept. */
const LATENCIES = 200_000;

/** Loaded by the server: it says what it keeps. */
const COLLECT = [
  "--v8-flags=--expose-gc",
  "--preload",
  fileURLToPath(new URL("serve/collect.ts", import.meta.url)),
];

/** What a server says of its memory, in bytes, at a moment of its own clock. */
interface Sample {
  readonly at: number;
  readonly rss: number;
  readonly kept: number;
}

/** What it has said so far. */
function samplesIn(said: string): Sample[] {
  return Array.from(said.matchAll(/^MEMORY (\{.*\})$/gm), ([, json]) => JSON.parse(json!) as Sample);
}

function growthOf(samples: readonly Sample[], key: "rss" | "kept"): Growth {
  const later = samples.slice(Math.floor(samples.length * WARM_UP));
  const trend = trendOf(later.map((sample) => ({ at: sample.at / 60_000, value: sample[key] / 1e6 })));
  const rounded = (value: number) => Math.round(100 * value) / 100;
  return {
    first_mb: rounded(later[0]![key] / 1e6),
    last_mb: rounded(later.at(-1)![key] / 1e6),
    mb_per_minute: rounded(trend.slope),
    standard_error: rounded(trend.error),
    flat: trend.isFlat,
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
  const server = await startRetort({ folder: `${folder}/server`, models: served.models, v8Flags: COLLECT });
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
  const before = samplesIn(server.said()).length;
  const outcomes = new Outcomes();
  const from = performance.now();
  const isOver = () => performance.now() - from > 1000 * seconds;
  await Promise.all(Array.from({ length: connections }, async (_, client) => {
    for (let i = client; !isOver(); i++) {
      const asked = performance.now();
      outcomes.add(await send(traffic, i), performance.now() - asked);
    }
  }));
  const took = (performance.now() - from) / 1000;
  const { requests } = outcomes;
  const samples = samplesIn(server.said()).slice(before);
  return {
    seconds,
    connections,
    requests,
    rps: Math.round(requests / took),
    ...outcomes.told(),
    kept: growthOf(samples, "kept"),
    resident: growthOf(samples, "rss"),
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
export function soakLine(
  { requests, connections, seconds, failed, refused, kept, resident }: SoakResult,
): string {
  return `${requests} requests of ${connections} clients in ${seconds} s: ${failed} failed, ${refused} were refused; it keeps ` +
    `${kept.last_mb.toFixed(0)} MB, ${kept.mb_per_minute} ± ${kept.standard_error} MB a minute: ${
      kept.flat ? "flat" : "it grows"
    }; ${resident.last_mb.toFixed(0)} MB are resident`;
}

/** `deno task bench:soak` with its flags. */
export function soakProgram(): Command {
  return newCommand("deno task bench:soak")
    .description(
      "Asks a server for all kinds of things for a long time: none may fail, and its memory must not grow.",
    )
    .option("--student <run>", "the folder of a run on the digits (default: the default job, run first)")
    .option("--seconds <n>", "how long", wholeNumber(MOST_HASTE), 600)
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
        if (result.failed > 0 || !result.kept.flat) Deno.exitCode = 1;
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    });
}

if (import.meta.main) Deno.exit(await runCommand(soakProgram(), Deno.args) || Deno.exitCode);
