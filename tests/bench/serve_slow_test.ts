import { assert, assertAlmostEquals, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { fileURLToPath } from "node:url";
import { medianTurn, ratio, type ServeResult, serveTable } from "../../bench/serve/result.ts";
import { trendOf } from "../../bench/serve/trend.ts";
import { turnOf } from "../../bench/serve/wrk.ts";
import type { SoakResult } from "../../bench/soak.ts";
import { UserError } from "../../core/base/errors.ts";
import { seededRandom } from "../../core/base/random.ts";
import deno from "../../deno.json" with { type: "json" };
import { benchTask as bench } from "../support/bench_task.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A run of a few seconds, to be served. */
async function smallRun(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "retort-bench-" });
  const [, run, ...words] = deno.tasks.distill.command.split(" ");
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...[run!, "--no-check", ...words, "--quiet", "--out", `${folder}/run`],
      ...["--set", "teacher.members=2", "--set", "teacher.train.epochs=4", "--set", "train.epochs=2"],
    ],
    cwd: ROOT,
    env,
    clearEnv: true,
  }).output();
  assertEquals(code, 0, text(stderr));
  return folder;
}

async function hasWrk(): Promise<boolean> {
  try {
    await new Deno.Command("wrk", { args: ["-v"], stdout: "null", stderr: "null" }).output();
    return true;
  } catch {
    return false;
  }
}

/** Servers leave nothing behind in `runs`. */
async function leftOvers(): Promise<string[]> {
  const names = await Array.fromAsync(Deno.readDir(`${ROOT}/runs`), ({ name }) => name);
  return names.filter((name) => /^\.bench-(?:serve|soak)-/.test(name));
}

Deno.test({
  name: "bench:serve prints requests per second and latencies as JSON, and says that there is no FastAPI",
  ignore: !await hasWrk(), // wrk makes the load; Debian: apt-get install wrk
  async fn() {
    const folder = await smallRun();
    const before = await leftOvers();
    try {
      const args = [
        "--student",
        `${folder}/run`,
        "--seconds",
        "1",
        "--connections",
        "8",
        "--rounds",
        "1",
        "--json",
      ];
      const { success, stdout, stderr } = await bench("bench:serve", [...args, "--python", "/nonexistent"]);
      assert(success, text(stderr));
      assertMatch(
        text(stderr),
        /FastAPI is left out: \/nonexistent cannot import fastapi, uvicorn and torch/,
      );
      const result = JSON.parse(text(stdout)) as ServeResult;
      for (const turn of [result.retort, result.retort_half_rate]) {
        assertEquals(Object.keys(turn), ["rps", "p50_ms", "p99_ms"]);
        assert(turn.rps > 0 && turn.p50_ms > 0 && turn.p99_ms >= turn.p50_ms, JSON.stringify(turn));
      }
      assertEquals([result.fastapi, result.ratio_rps, result.ratio_p99, result.differ_by], [
        null,
        null,
        null,
        null,
      ]);
      assertEquals([result.connections, result.seconds, result.rounds], [8, 1, 1]);
      assertEquals(result.notes, { FastAPI: "/nonexistent cannot import fastapi, uvicorn and torch" });
      assertEquals(await leftOvers(), before);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

Deno.test("bench:soak counts what became of requests of all kinds, none of which failed", async () => {
  const folder = await smallRun();
  try {
    const args = ["--student", `${folder}/run`, "--seconds", "15", "--connections", "8", "--json"];
    const { stdout, stderr } = await bench("bench:soak", args);
    const result = JSON.parse(text(stdout)) as SoakResult;
    assertEquals([result.failed, result.failures], [0, []], text(stderr));
    // Every kind of request has had its turn; whether memory grows, no fifteen seconds tell.
    assertEquals(Object.keys(result.by_kind).sort(), [
      "bad request",
      "events, hung up",
      "infer",
      "infer, binary",
      "metadata",
      "predict",
      "predict, hung up",
    ]);
    const sum = Object.values(result.by_kind).reduce((sum, count) => sum + count);
    assertEquals([sum, Object.values(result.by_status).reduce((sum, count) => sum + count)], [
      result.requests,
      result.requests,
    ]);
    assert(result.kept.last_mb > 10 && result.resident.last_mb > result.kept.last_mb, JSON.stringify(result));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("bench:serve and bench:soak refuse what they cannot serve in one line", async () => {
  for (const task of ["bench:serve", "bench:soak"] as const) {
    if (task === "bench:serve" && !await hasWrk()) continue;
    const { code, stdout, stderr } = await bench(task, ["--student", "/nonexistent"]);
    assertEquals([code, text(stdout)], [1, ""]);
    assertMatch(
      text(stderr),
      /^error: Cannot serve as --student must name a run's folder: current value is \/nonexistent\n$/,
    );
  }
});

Deno.test("turnOf() reads what wrk says, and takes no load with failures for one", () => {
  const said = (changes: object) =>
    `Running 1s test\nRESULT ${
      JSON.stringify({ requests: 3000, us: 1.5e6, failed: 0, dropped: 0, p50: 800, p99: 2500, ...changes })
    }\n`;
  assertEquals(turnOf(said({}), "http://x"), { rps: 2000, p50_ms: 0.8, p99_ms: 2.5 });
  for (const changes of [{ failed: 1 }, { dropped: 2 }, { requests: 0 }]) {
    assertThrows(() => turnOf(said(changes), "http://x"), UserError, "every request must be answered");
  }
  assertThrows(() => turnOf("wrk: unable to connect", "http://x"), Error, "did not print its result");
});

Deno.test("medianTurn() and serveTable() tell the middle of several turns, and the bars beside them", () => {
  const turns = [{ rps: 1000.4, p50_ms: 1, p99_ms: 9 }, { rps: 3000, p50_ms: 3, p99_ms: 2.0004 }, {
    rps: 2000,
    p50_ms: 2,
    p99_ms: 4,
  }];
  const retort = medianTurn(turns);
  assertEquals(retort, { rps: 2000, p50_ms: 2, p99_ms: 4 });
  const fastapi = { rps: 321, p50_ms: 10, p99_ms: 30 };
  const table = serveTable({
    retort,
    fastapi,
    ratio_rps: ratio(retort.rps, fastapi.rps),
    ratio_p99: ratio(retort.p99_ms, fastapi.p99_ms),
    retort_half_rate: { rps: 1000, p50_ms: 0.5, p99_ms: 1 },
    fastapi_tried: { "by hand": 321, "pydantic": 200 },
    differ_by: 1e-8,
    connections: 64,
    seconds: 10,
    rounds: 3,
    machine: "a machine",
  });
  const cells = table.split("\n").filter((line) => line.startsWith("|")).map((line) =>
    line.split("|").slice(1, -1).map((cell) => cell.trim())
  );
  assertEquals(cells.slice(2), [
    ["Retort", "2,000", "2", "4"],
    ["FastAPI and PyTorch (by hand)", "321", "10", "30"],
    ["Retort / FastAPI", "6.23 (bar: ≥ 5)", "", "0.133 (bar: ≤ 0.2)"],
    ["Retort at half of its peak rate (bar: p99 < 10 ms)", "1,000", "0.5", "1"],
  ]);
  assertMatch(table, /64 connections, medians of 3 turns of 10 s each, on a machine\.$/);
});

Deno.test("trendOf() finds a slope and how sure it is", () => {
  const random = seededRandom(3);
  const samples = (slope: number, noise: number) =>
    Array.from(
      { length: 200 },
      (_, i) => ({ at: i / 60, value: 100 + slope * i / 60 + noise * random.normal() }),
    );
  const exact = trendOf(samples(5, 0));
  assertAlmostEquals(exact.slope, 5, 1e-9);
  assertEquals(exact.isFlat, false);
  const leak = trendOf(samples(5, 2));
  assert(Math.abs(leak.slope - 5) < 4 * leak.error && !leak.isFlat, JSON.stringify(leak));
  assertEquals(trendOf(samples(0, 2)).isFlat, true);
  assertEquals(trendOf(samples(-5, 2)).isFlat, true);
  // A random walk goes somewhere by chance: what looks like a slope must not be taken for one as easily as in noise.
  let value = 100;
  const walk = Array.from({ length: 200 }, (_, i) => ({ at: i / 60, value: value += random.normal() }));
  const free = Array.from({ length: 200 }, (_, i) => ({ at: i / 60, value: random.normal() }));
  assert(trendOf(walk).error > 5 * trendOf(free).error);
  assertThrows(() => trendOf([]), RangeError, "4 samples or more");
});
