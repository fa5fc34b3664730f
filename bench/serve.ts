/**
 * `deno task bench:serve`: the digits student behind `deno task serve` and behind FastAPI with PyTorch, on the same JSON route,
 * under the same load of wrk, in turns, in one run. Each server is a process of its own with its default settings; the one that
 * has no turn is idle.
 */
import type { Command } from "commander";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { machine } from "./machine.ts";
import { writePart } from "./page.ts";
import {
  type FastApiSettings,
  findFastApi,
  freePort,
  type Server,
  startFastApi,
  startRetort,
} from "./serve/processes.ts";
import { medianTurn, ratio, type ServeResult, serveTable } from "./serve/result.ts";
import { checkAgreement, prepare, type Served } from "./serve/student.ts";
import { findWrk, type Load, load, loadAtRate, type Turn } from "./serve/wrk.ts";

/** The flags of `deno task bench:serve`. */
interface Flags {
  readonly student?: string;
  readonly seconds: number;
  readonly connections: number;
  readonly rounds: number;
  readonly python?: string;
  readonly json?: boolean;
  readonly page?: boolean;
}

/** How long a server has before its first turn, and each of FastAPI's settings to show how fast it is. */
const WARM_UP = 3;

/** What FastAPI is tried as. Two processes are one for each core, on the machine that the bar is for. */
const SETTINGS: readonly FastApiSettings[] = [
  { check: "plain", workers: 1 },
  { check: "plain", workers: 2 },
  { check: "pydantic", workers: 1 },
  { check: "pydantic", workers: 2 },
];

const settingsName = ({ check, workers }: FastApiSettings) =>
  `${check === "plain" ? "checked by hand" : "pydantic"}, ${workers} process${workers === 1 ? "" : "es"}`;

/** The fastest of the settings, started, and what all of them came to, the fastest first. */
async function fastestFastApi(
  python: string,
  { student, bodies, route }: Served,
  { seconds, connections }: Flags,
): Promise<{ readonly server: Server; readonly tried: Record<string, number> }> {
  const tried: (readonly [FastApiSettings, number])[] = [];
  const start = (settings: FastApiSettings) => startFastApi({ python, student, port: freePort(), settings });
  for (const settings of SETTINGS) {
    const server = await start(settings);
    try {
      const url = `${server.url}${route}`;
      const { rps } = await load({ url, bodies, connections, seconds: Math.min(WARM_UP, seconds) });
      tried.push([settings, rps]);
      console.error(`FastAPI, ${settingsName(settings)}: ${Math.round(rps)} requests per second`);
    } finally {
      await server.stop();
    }
  }
  tried.sort(([, one], [, other]) => other - one);
  return {
    server: await start(tried[0]![0]),
    tried: Object.fromEntries(tried.map(([settings, rps]) => [settingsName(settings), Math.round(rps)])),
  };
}

/** Measures both, in a folder for what they need. */
async function measure(folder: string, flags: Flags): Promise<ServeResult> {
  const { connections, rounds, seconds } = flags;
  const served = await prepare(folder, flags.student);
  const { models, bodies, route } = served;
  const found = await findFastApi(flags.python);
  if ("missing" in found) console.error(`FastAPI is left out: ${found.missing}; name another with --python`);
  const fastest = "missing" in found ? undefined : await fastestFastApi(found.python, served, flags);
  const servers = new Map<"retort" | "fastapi", Server>();
  if (fastest) servers.set("fastapi", fastest.server);
  try {
    servers.set("retort", await startRetort({ folder: `${folder}/server`, models }));
    const loadOf = ({ url }: Server): Load => ({ url: `${url}${route}`, bodies, connections, seconds });
    const urls = [...servers.values()].map((server) => loadOf(server).url);
    const differBy = await checkAgreement(urls, bodies);
    for (const server of servers.values()) {
      await load({ ...loadOf(server), seconds: Math.min(WARM_UP, seconds) });
    }
    const turns = new Map<string, Turn[]>([["retort", []], ["fastapi", []]]);
    for (let round = 0; round < rounds; round++) {
      // Each round begins with another, so that what else the machine does meets both alike.
      const order = [...servers];
      for (const [name, server] of round % 2 ? order.reverse() : order) {
        const turn = await load(loadOf(server));
        turns.get(name)!.push(turn);
        console.error(
          `${name}: ${Math.round(turn.rps)} requests per second, p99 ${turn.p99_ms.toFixed(2)} ms`,
        );
      }
    }
    const retort = medianTurn(turns.get("retort")!);
    const fastapi = fastest ? medianTurn(turns.get("fastapi")!) : null;
    return {
      retort,
      fastapi,
      ratio_rps: fastapi && ratio(retort.rps, fastapi.rps),
      ratio_p99: fastapi && ratio(retort.p99_ms, fastapi.p99_ms),
      retort_half_rate: medianTurn([await loadAtRate(loadOf(servers.get("retort")!), retort.rps / 2)]),
      fastapi_tried: fastest?.tried ?? {},
      differ_by: fastest ? differBy : null,
      connections,
      seconds,
      rounds,
      machine: machine() + ("missing" in found ? "" : `; ${found.versions}`),
      ..."missing" in found ? { notes: { FastAPI: found.missing } } : {},
    };
  } finally {
    await Promise.all(Array.from(servers.values(), (server) => server.stop()));
  }
}

/** `deno task bench:serve` with its flags. */
export function serveBenchProgram(): Command {
  return newCommand("deno task bench:serve")
    .description("Times prediction over HTTP by wrk: Retort against FastAPI with PyTorch, in turns.")
    .option("--student <run>", "the folder of a run on the digits (default: the default job, run first)")
    .option("--seconds <n>", "how long a turn is", wholeNumber(1), 10)
    .option("--connections <n>", "how many connections there are at a time", wholeNumber(1), 64)
    .option("--rounds <n>", "how often each has its turn", wholeNumber(1), 3)
    .option(
      "--python <path>",
      "a Python with fastapi, uvicorn and torch (default: /usr/bin/python3, then python3)",
    )
    .option("--json", "print the result as JSON, and nothing else, on standard output")
    .option("--page", "write the table into docs/speed.md")
    .action(async (flags: Flags) => {
      await findWrk();
      await Deno.mkdir("runs", { recursive: true });
      const folder = await Deno.makeTempDir({ dir: "runs", prefix: ".bench-serve-" });
      try {
        const result = await measure(folder, flags);
        const table = serveTable(result);
        if (flags.page) await writePart("bench:serve", table);
        console.log(flags.json ? JSON.stringify(result, null, 2) : table);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    });
}

if (import.meta.main) Deno.exit(await runCommand(serveBenchProgram(), Deno.args));
