import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { barLine } from "../../cli/progress.ts";
import { duration, progressMeter } from "../../cli/progress_meter.ts";
import { textTable, wrapped } from "../../cli/table.ts";
import type { RunEvent } from "../../core/events.ts";
import { screen } from "../support/screen.ts";
import { tinyProject } from "../support/tiny_project.ts";

const COMMAND = new URL("../../cli/distill.ts", import.meta.url);

/** Two stages of 100 steps, of which a step of the first costs ten times as much. */
const START: RunEvent = {
  type: "run-start",
  name: "run",
  backend: "cpu",
  seeds: [1],
  data: { train: 6400, validation: 0, test: 10, features: 2, classes: 2 },
  stages: [
    { stage: "teacher", parameters: 1_000_000, epochs: 1, steps: 100 },
    { stage: "student", parameters: 100_000, epochs: 1, steps: 100 },
  ],
};

const begun = (stage: string, step: number): RunEvent => ({
  type: "stage-start",
  seed: 1,
  stage,
  step,
  steps: 100,
  epochs: 1,
  parameters: 1,
});

Deno.test("progressMeter() tells the time left of a run that is gone on with by what is trained anew alone", () => {
  let clock = 0;
  const meter = progressMeter(() => clock);
  meter(START);
  clock = 60_000; // Reading data and models takes a minute.
  meter({ type: "stage-end", seed: 1, stage: "teacher", resumed: true });
  const first = meter(begun("student", 50));
  assertEquals([first.rate, first.left], [undefined, undefined]);
  assert(first.share > 0.9 && first.share < 1, `${first.share}`);
  clock += 2000;
  const later = meter({ type: "progress", seed: 1, stage: "student", step: 60, steps: 100 });
  assertAlmostEquals(later.rate!, 5);
  // 40 of 100 steps are left, at 5 a second.
  assertAlmostEquals(later.left!, 8, 1e-9);
});

Deno.test("progressMeter() goes by the work of a step, not by the number of steps", () => {
  let clock = 0;
  const meter = progressMeter(() => clock);
  meter(START);
  meter(begun("teacher", 0));
  clock = 10_000;
  meter({ type: "stage-end", seed: 1, stage: "teacher", resumed: false });
  const { share, left } = meter(begun("student", 0));
  assert(share > 0.85 && share < 0.95, `${share}`);
  assert(left! < 2, `${left}`);
});

Deno.test("progressMeter() ends at the whole of its work", () => {
  const meter = progressMeter(() => 0);
  meter(START);
  for (const stage of ["teacher", "student"]) meter({ type: "stage-end", seed: 1, stage, resumed: false });
  assertAlmostEquals(meter({ type: "warning", message: "odd" }).share, 1);
});

Deno.test("duration() reads as a person says it", () => {
  assertEquals([0, 7.2, 60, 200, 3600, 7500].map(duration), [
    "0 s",
    "8 s",
    "1 min 0 s",
    "3 min 20 s",
    "1 h 0 min",
    "2 h 5 min",
  ]);
});

Deno.test("barLine() keeps rate and time left at every width of 60 and more, and is never wider", () => {
  fc.assert(fc.property(
    fc.integer({ min: 60, max: 200 }),
    fc.string({ minLength: 1, maxLength: 120, unit: "grapheme-ascii" }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    (width, stage, share) => {
      const line = barLine({ share, rate: 1234, left: 7500 }, stage, width);
      assert([...line].length <= width, line);
      assertStringIncludes(line, "1234 steps/s | 2 h 5 min left");
    },
  ));
});

Deno.test("textTable() writes a table that is too wide as several, each with the names of its rows", () => {
  const rows = [["teacher", "97.59", "203,304"], ["student", "97.77", "38,440"]];
  assertEquals(
    textTable(["model", "accuracy %", "bytes"], rows, { width: 20 }),
    [
      "model    accuracy %",
      "───────────────────",
      "teacher       97.59",
      "student       97.77",
      "",
      "model      bytes",
      "────────────────",
      "teacher  203,304",
      "student   38,440",
    ].join("\n"),
  );
});

Deno.test("wrapped() breaks between words and keeps every word", () => {
  fc.assert(fc.property(
    fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "é", ".") }), {
      minLength: 1,
    }),
    fc.integer({ min: 12, max: 60 }),
    (words, width) => {
      const lines = wrapped(words.join(" "), width).split("\n");
      assertEquals(lines.join(" "), words.join(" "));
      assert(lines.every((line) => line.length <= width));
    },
  ));
});

for (const columns of [80, 100, 160]) {
  Deno.test(`distill on a terminal of ${columns} columns loses no line and cuts none`, async (t) => {
    const pty = await new Deno.Command("script", { args: ["--version"] }).output().then(
      ({ success }) => success,
      () => false,
    );
    if (!pty) return void await t.step({ name: "there is no `script` command", ignore: true, fn: () => {} });
    await using project = await tinyProject({ name: "tiny" });
    const run = `${Deno.execPath()} run -A --quiet ${COMMAND.pathname} tiny.json --workers 0`;
    const { stdout } = await new Deno.Command("script", {
      args: ["-qec", `stty cols ${columns} rows 50; ${run}`, "/dev/null"],
      cwd: project.folder,
    }).output();
    const shown = screen(new TextDecoder().decode(stdout), columns);
    const text = shown.join(" ").replaceAll(/ +/g, " ");
    for (
      const said of [
        "check, seed 1: the teacher is better than the student: it has",
        "check, seed 1: the targets differ from labels and from uniform: its mean confidence is",
        "check, seed 1: teacher and student are not swapped:",
        "check, seed 1: the soft term moves the student's weights: the gradient that is the teacher's has norm",
        "check, seed 1: the cached targets belong to these rows: 32 of 32 rows agree with the live teacher",
        "tiny: 45 test rows, seed 1, backend wasm,",
        "The student is in runs/tiny/student, the report in runs/tiny/report.html.",
      ]
    ) assertStringIncludes(text, said);
    for (const model of ["teacher-1", "teacher-2", "ensemble", "baseline", "student"]) {
      assert(shown.some((line) => line.startsWith(model)), `${model} in\n${shown.join("\n")}`);
    }
    assert(shown.every((line) => [...line].length <= columns));
    assert(!text.includes("steps/s"), "the bar is gone at the end");
  });
}

Deno.test("textTable() breaks a last column of sentences between words, beside the rows or below them", () => {
  const rows = [["loss", "dkd", "Decoupled distillation: the true class against the others"], [
    "loss",
    "hint",
    "Short",
  ]];
  const at = (width: number) =>
    textTable(["kind", "name", "what it is"], rows, { align: "left", width, prose: true });
  assertEquals(at(Infinity), textTable(["kind", "name", "what it is"], rows, { align: "left" }));
  assertEquals(at(40).split("\n"), [
    "kind  name  what it is",
    "─".repeat(40),
    "loss  dkd   Decoupled distillation: the",
    "            true class against the",
    "            others",
    "loss  hint  Short",
  ]);
  assertEquals(at(30).split("\n"), [
    "kind  name",
    "  what it is",
    "─".repeat(10),
    "loss  dkd",
    "  Decoupled distillation: the",
    "  true class against the",
    "  others",
    "loss  hint",
    "  Short",
  ]);
  fc.assert(fc.property(fc.integer({ min: 24, max: 90 }), (width) => {
    for (const line of at(width).split("\n")) assert([...line].length <= width, `${width}: ${line}`);
  }));
});
