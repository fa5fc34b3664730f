import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { type Command, CommanderError } from "commander";
import { growthProgram } from "../../bench/growth.ts";
import { millionProgram } from "../../bench/million.ts";
import { peersProgram } from "../../bench/peers.ts";
import { measureInTurns, type Sampled } from "../../bench/peers/measure.ts";
import type { PeerName } from "../../bench/peers/process.ts";
import { linesOf } from "../../bench/peers/protocol.ts";
import { entryOf, resultTable } from "../../bench/peers/table.ts";
import { UserError } from "../../core/base/errors.ts";
import { benchTask as bench } from "../support/bench_task.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

Deno.test("bench:peers prints each subject's times and ratios as JSON, null where there is no PyTorch", async () => {
  const args = ["--only", "predict_single", "--rounds", "1", "--seconds", "0.05", "--json"];
  const { success, stdout, stderr } = await bench("bench:peers", [...args, "--python", "/nonexistent"]);
  assert(success, text(stderr));
  assertMatch(text(stderr), /PyTorch is left out: \/nonexistent cannot import torch/);
  const { predict_single, ...others } = JSON.parse(text(stdout));
  assertEquals(others, {});
  const { retort_ms, stock_ms, torch_ms, vs_torch, vs_stock, retort_mb, torch_mb, notes } = predict_single;
  assertEquals(notes, { torch: "/nonexistent cannot import torch" });
  assert(retort_ms > 0 && stock_ms > 0 && vs_stock > 0);
  assertEquals([torch_ms, vs_torch, torch_mb], [null, null, null]);
  // No process that has loaded tfjs has less, none that labels one row has more.
  assert(retort_mb > 20 && retort_mb < 2000, `${retort_mb} MB`);
});

/** Stands in for a Python with PyTorch: it has a version, and takes 0.5 ms for whatever it is asked. */
const PYTHON = `#!/bin/sh
if [ "$1" = -c ]; then echo 9.9; exit; fi
while read -r line; do echo '{"ms": [0.5], "peakMb": 50}'; done
`;

Deno.test("bench:peers compares with the PyTorch of the Python that is named", async () => {
  const python = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(python, PYTHON);
    await Deno.chmod(python, 0o755);
    const args = ["--only", "predict_single", "--rounds", "1", "--seconds", "0.05"];
    const { success, stdout, stderr } = await bench("bench:peers", [...args, "--python", python, "--json"]);
    assert(success, text(stderr));
    const { predict_single } = JSON.parse(text(stdout));
    const { retort_ms, torch_ms, vs_torch, torch_mb } = predict_single;
    assertEquals([torch_ms, torch_mb], [0.5, 50]);
    assertAlmostEquals(vs_torch, retort_ms / 0.5, 0.001 * vs_torch);
  } finally {
    await Deno.remove(python);
  }
});

Deno.test("bench:peers refuses a subject that there is not", async () => {
  const { code, stdout, stderr } = await bench("bench:peers", ["--only", "train_step_smal"]);
  assertEquals([code, text(stdout)], [1, ""]);
  assertMatch(
    text(stderr),
    /^error: Cannot measure as a subject must be one of .*: current value is train_step_smal; did you mean.*train_step_small.*\n$/,
  );
});

Deno.test("benches refuse a backend, a device and a page that they cannot measure", async () => {
  const wrong: readonly [() => Command, readonly string[], string][] = [
    [
      peersProgram,
      ["--backend", "nope"],
      "Cannot measure as --backend must be one of wasm, webgpu, cpu: current value is nope",
    ],
    [
      peersProgram,
      ["--device", "cuda0"],
      'Cannot measure as --device must be one of cpu, cuda: current value is cuda0; did you mean "cuda"?',
    ],
    [
      peersProgram,
      ["--page", "--only", "predict_single", "--only", "predict_batch"],
      "Cannot write the page as --page must measure all subjects: current value is --only predict_single --only predict_batch",
    ],
    [
      growthProgram,
      ["--quick", "--backend", "wasn"],
      'Cannot measure as --backend must be one of wasm, webgpu, cpu: current value is wasn; did you mean "wasm"?',
    ],
  ];
  for (const [program, args, message] of wrong) {
    const error = await assertRejects(() => program().parseAsync([...args], { from: "user" }), UserError);
    assertEquals(error.message, message);
  }
});

Deno.test("bench:million tells the peak memory of a distillation, with the permissions of its task", async () => {
  const { success, stdout, stderr } = await bench("bench:million", ["--rows", "1024", "--json"]);
  assert(success, text(stderr));
  const { rows, from, peak_mib, seconds, accuracy } = JSON.parse(text(stdout));
  assertEquals([rows, from], [1024, "made-rows"]);
  assert(peak_mib > 20 && peak_mib < 2000, `${peak_mib} MiB`);
  assert(seconds > 0 && accuracy >= 0 && accuracy <= 1);
});

Deno.test("bench:million refuses flags that it does not have, and too few rows", async () => {
  const refused = (...args: string[]) =>
    assertRejects(() => millionProgram().parseAsync(args, { from: "user" }), CommanderError);
  assertMatch((await refused("--row", "5")).message, /unknown option '--row'/);
  assertMatch((await refused("--rows", "some")).message, /whole number of at least/);
});

/** A peer whose samples are given, and that notes its turns. */
function peer(name: PeerName, ms: readonly number[], turns: string[]): [PeerName, Sampled] {
  let at = 0;
  return [name, () => {
    turns.push(name);
    const value = ms[at++];
    return Promise.resolve(
      value === undefined ? { error: "no more" } : { ms: [value], peakMb: 100 + at },
    );
  }];
}

Deno.test("measureInTurns() asks one after the other, leaves the warm-up out and takes medians", async () => {
  const turns: string[] = [];
  const peers = new Map([
    peer("retort", [99, 1, 5, 2], turns),
    peer("stock", [99, 20, 10, 30], turns),
    peer("torch", [99, 4, 4, 4], turns),
  ]);
  const result = await measureInTurns(peers, { rounds: 3, seconds: 1, warmUp: true, enough: 60 });
  assertEquals(turns.map((name) => name[0]).join(""), "rst" + "rst" + "str" + "trs");
  assertEquals([result.retort_ms, result.stock_ms, result.torch_ms], [2, 20, 4]);
  assertEquals([result.vs_torch, result.vs_stock], [0.5, 10]);
  assertEquals([result.retort_mb, result.samples.retort], [104, 3]);
});

Deno.test("measureInTurns() asks one that cannot answer no more, and keeps its reason", async () => {
  const turns: string[] = [];
  const peers = new Map([peer("retort", [1, 1], turns), peer("stock", [], turns)]);
  const result = await measureInTurns(peers, { rounds: 2, seconds: 1, warmUp: false, enough: 60 });
  assertEquals(turns, ["retort", "stock", "retort"]);
  assertEquals([result.retort_ms, result.stock_ms, result.vs_stock, result.torch_ms], [1, null, null, null]);
  assertEquals(result.notes, { stock: "no more" });
});

Deno.test("entryOf() has no time for a peer that failed on the way", () => {
  const samples = new Map<PeerName, number[]>([["retort", [3]], ["stock", [3]]]);
  const entry = entryOf({ samples, peaks: new Map(), notes: new Map([["stock", "out of memory"]]) });
  assertEquals([entry.retort_ms, entry.stock_ms, entry.retort_mb], [3, null, null]);
});

Deno.test("resultTable() has a line for each subject, its bar, and each reason", () => {
  const samples = new Map<PeerName, number[]>([["retort", [0.0123]], ["stock", []], ["torch", [0.0246]]]);
  const entry = entryOf({
    samples,
    peaks: new Map([["retort", 140]]),
    notes: new Map([["stock", "it throws"]]),
  });
  const table = resultTable({ train_step_cnn: entry });
  const [, , row] = table.split("\n");
  assertEquals(row!.split("|").slice(1, -1).map((cell) => cell.trim()), [
    "train_step_cnn",
    "0.012",
    "0.025",
    "–",
    "0.5",
    "≤ 2",
    "–",
    "140 · – · –",
  ]);
  assertMatch(table, /\n- train_step_cnn, stock: it throws$/);
});

Deno.test("resultTable() says once what all subjects lack", () => {
  const without = (torch: string, stock?: string) =>
    entryOf({
      samples: new Map([["retort", [1]]]),
      peaks: new Map(),
      notes: new Map([["torch", torch], ...stock === undefined ? [] : [["stock", stock] as const]]),
    });
  const notes = (results: Parameters<typeof resultTable>[0]) =>
    resultTable(results).split("\n").filter((line) => line.startsWith("- "));
  assertEquals(notes({ a: without("no torch"), b: without("no torch", "it throws") }), [
    "- all subjects, torch: no torch",
    "- b, stock: it throws",
  ]);
  assertEquals(notes({ a: without("x"), b: without("x"), c: without("y") }), [
    "- a, b, torch: x",
    "- c, torch: y",
  ]);
});

Deno.test("linesOf() joins what arrives in pieces, and gives a last line without an end", async () => {
  const pieces = ["on", "e\ntwo\n", "\nthr", "ee"].map((piece) => new TextEncoder().encode(piece));
  const lines = await Array.fromAsync(linesOf(ReadableStream.from(pieces)));
  assertEquals(lines, ["one", "two", "three"]);
});
