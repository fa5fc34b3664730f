/** wrk, which makes the load: what it is told, and what it says. */
import { fileURLToPath } from "node:url";
import { UserError } from "../../core/base/errors.ts";

/** What one turn of wrk came to. */
export interface Turn {
  readonly rps: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
}

/** A load: where it goes, what is sent, and by how many. */
export interface Load {
  readonly url: string;
  /** A file of one JSON body a line. */
  readonly bodies: string;
  readonly connections: number;
  readonly seconds: number;
  /** How many milliseconds each connection waits before it sends, on average. */
  readonly delay?: number;
}

const SCRIPT = fileURLToPath(new URL("load.lua", import.meta.url));
/** Two: with one the load itself would be what is measured, on servers as fast as these. */
const THREADS = 2;

/** Whether wrk is there; a UserError that says where to get it if not. */
export async function findWrk(): Promise<void> {
  try {
    await new Deno.Command("wrk", { args: ["-v"], stdout: "null", stderr: "null" }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new UserError(
      "Cannot measure as wrk must be installed (Debian: apt-get install wrk): it is not there",
    );
  }
}

/** One turn. Every request must be answered with a 2xx: one that is refused at once is no fast answer. */
export async function load({ url, bodies, connections, seconds, delay = 0 }: Load): Promise<Turn> {
  const { code, stdout, stderr } = await new Deno.Command("wrk", {
    args: [
      ...[`-t${Math.min(THREADS, connections)}`, `-c${connections}`, `-d${seconds}s`, "--timeout", "10s"],
      ...["-s", SCRIPT, url, "--", bodies, String(delay)],
    ],
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const said = text(stdout);
  if (code !== 0) throw new Error(`wrk ended with ${code}: ${said}${text(stderr)}`);
  return turnOf(said, url);
}

/** What wrk printed by our script, read. */
export function turnOf(said: string, url: string): Turn {
  const json = /^RESULT (.*)$/m.exec(said)?.[1];
  if (json === undefined) throw new Error(`wrk did not print its result: ${said}`);
  const { requests, us, failed, dropped, p50, p99 } = JSON.parse(json) as Record<string, number>;
  if (requests === 0 || failed! + dropped! > 0) {
    throw new UserError(
      `Cannot measure ${url} as every request must be answered with success: of ${requests} answers ${failed} ` +
        `had another status, and ${dropped} connections failed or timed out`,
    );
  }
  return { rps: requests! / (us! / 1e6), p50_ms: p50! / 1000, p99_ms: p99! / 1000 };
}

/** How far from the wanted rate is near enough, and how often to try. */
const NEAR = 0.03;
const TRIES = 4;

/**
 * A turn at a given rate, below what the server can do: each connection waits between its requests. How long, short turns find
 * out, since a wait is longer than it was asked for (wrk's clock has milliseconds), and an answer takes its time as well.
 */
export async function loadAtRate(wanted: Load, rps: number): Promise<Turn> {
  const cycle = 1000 * wanted.connections / rps;
  let delay = cycle;
  for (let i = 0; i < TRIES; i++) {
    const { rps: got } = await load({ ...wanted, delay, seconds: Math.min(2, wanted.seconds) });
    if (Math.abs(got / rps - 1) < NEAR) break;
    delay = Math.max(0.05, delay + cycle - 1000 * wanted.connections / got);
  }
  return await load({ ...wanted, delay });
}
