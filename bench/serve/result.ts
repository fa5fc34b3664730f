/** What `deno task bench:serve` prints. */
import { median } from "../../core/base/statistics.ts";
import type { Turn } from "./wrk.ts";

/** Both servers under the same load, in the same run. */
export interface ServeResult {
  readonly retort: Turn;
  /** `null` where no Python has FastAPI; so are the ratios. */
  readonly fastapi: Turn | null;
  /** Retort's requests per second by FastAPI's: at least 5 is wanted. */
  readonly ratio_rps: number | null;
  /** Retort's p99 by FastAPI's: at most 0.2 is wanted. */
  readonly ratio_p99: number | null;
  /** Retort at half of its own peak rate: a p99 below 10 ms is wanted. */
  readonly retort_half_rate: Turn;
  /** The settings of FastAPI that were tried, and their requests per second; the first is the one that was measured. */
  readonly fastapi_tried: Readonly<Record<string, number>>;
  /** The greatest difference between a probability of the one and of the other. */
  readonly differ_by: number | null;
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly machine: string;
  /** Why there is no FastAPI. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** The bars that the numbers are held against. */
export const BARS = { ratioRps: 5, ratioP99: 0.2, halfRateP99: 10 } as const;

/** The medians of turns, each number by itself. */
export function medianTurn(turns: readonly Turn[]): Turn {
  const of = (key: keyof Turn) => Math.round(1000 * median(turns.map((turn) => turn[key]))) / 1000;
  return { rps: Math.round(of("rps")), p50_ms: of("p50_ms"), p99_ms: of("p99_ms") };
}

/** One number by another, in three digits. */
export function ratio(one: number, other: number): number {
  return Number((one / other).toPrecision(3));
}

/** The result as a table, with what it was measured on. */
export function serveTable(result: ServeResult): string {
  const { retort, fastapi, retort_half_rate: half, notes = {} } = result;
  const number = (value: number) => Number(value.toPrecision(3)).toLocaleString("en");
  const row = (name: string, turn: Turn | null) =>
    `| ${name} | ${
      turn ? [number(turn.rps), number(turn.p50_ms), number(turn.p99_ms)].join(" | ") : "– | – | –"
    } |`;
  const tried = Object.entries(result.fastapi_tried);
  const lines = [
    "| server | requests per second | p50 ms | p99 ms |",
    "| --- | ---: | ---: | ---: |",
    row("Retort", retort),
    row(`FastAPI and PyTorch${tried[0] ? ` (${tried[0][0]})` : ""}`, fastapi),
  ];
  if (result.ratio_rps !== null) {
    lines.push(
      `| Retort / FastAPI | ${result.ratio_rps} (bar: ≥ ${BARS.ratioRps}) | | ${result.ratio_p99} (bar: ≤ ${BARS.ratioP99}) |`,
    );
  }
  lines.push(row(`Retort at half of its peak rate (bar: p99 < ${BARS.halfRateP99} ms)`, half), "");
  if (tried.length) {
    lines.push(
      `FastAPI was tried as ${tried.map(([name, rps]) => `${name}: ${number(rps)} per second`).join("; ")}.`,
    );
  }
  for (const [name, note] of Object.entries(notes)) lines.push(`Without ${name}: ${note}.`);
  lines.push(
    `${result.connections} connections, medians of ${result.rounds} turns of ${result.seconds} s each, on ${result.machine}.`,
  );
  return lines.join("\n");
}
