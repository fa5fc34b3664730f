import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { TaskReport } from "../../../core/report.ts";
import { taskColumns, taskHeadline, taskTable } from "../../../core/report/task_text.ts";
import { claim } from "../../../core/report/text.ts";
import {
  COLUMNS,
  columnsOf,
  MODEL_HEADS,
  modelHeads,
  modelRows,
  verdict,
} from "../../../server/page/runs/results.js";
import { newStory, tell } from "../../../server/page/runs/story.js";
import { reportFrom, resultOf, seedResult } from "../../core/report/reports.ts";

/** So many right answers of 100. */
function right(count: number): number[] {
  return Array.from({ length: 100 }, (_, i) => i < count ? 0 : 1);
}

const LABELS = new Int32Array(100);
const ONE = seedResult({ ensemble: right(95), baseline: right(75), student: right(90) });
const MIXUP = resultOf("mixup", right(92), LABELS, { validationAccuracy: 0.9, validationNll: 0.3 });
const WITH_MIXUP = {
  ...ONE,
  baseline: { ...ONE.baseline, validationAccuracy: 0.8, validationNll: 0.4 },
  labelOnly: [MIXUP],
};
const BELOW = seedResult({ ensemble: right(95), baseline: right(75), student: right(60) });

/** The cells of a report by their heads. */
function cells(report: ReturnType<typeof reportFrom>): Record<string, string> {
  return Object.fromEntries(COLUMNS.map(({ head, cell }) => [head, cell(report, report.seeds.length > 1)]));
}

Deno.test("runs are compared with the best label-only student, and intervals say what they cover", () => {
  const one = cells(reportFrom([WITH_MIXUP]));
  assertEquals(one["best label-only %"], "92.00 (mixup)");
  assertStringIncludes(one["student − best label-only"]!, "−2.00 points (");
  assertStringIncludes(one["student − best label-only"]!, " over test rows, p 0.158)");
  assertStringIncludes(one["recovered"]!, "75 % (");
  assertStringIncludes(one["recovered"]!, " over test rows)");
  const several = cells(reportFrom([1, 2, 3].map((seed) => ({ ...ONE, seed }))));
  assertStringIncludes(several["recovered in NLL"]!, " over test rows and trainings)");
  assertEquals(several["best label-only %"], "75.00 ± 0.00 (baseline)");
});

Deno.test("a student below its baseline is said to be, in place of a negative share", () => {
  const report = reportFrom([BELOW]);
  assertEquals([cells(report)["recovered"], cells(report)["recovered in NLL"]], [
    "below its baseline",
    "worse than its baseline",
  ]);
  assertStringIncludes(verdict(report), "The student is below its baseline: try a temperature of 1");
});

Deno.test("nothing is claimed of a teacher that has seen test rows", () => {
  for (const one of [ONE, BELOW]) {
    const report = reportFrom([{ ...one, leak: { test: 40, validation: 0 } }]);
    const seen = "the teacher has seen test rows";
    assertEquals([cells(report)["recovered"], cells(report)["recovered in NLL"]], [seen, seen]);
    assertStringIncludes(verdict(report), "The teacher has learned from 40 of the test rows before");
    assertEquals(claim(report), "");
  }
});

Deno.test("the models of a run are shown, label-only ones too", () => {
  const rows = modelRows(reportFrom([WITH_MIXUP]));
  assertEquals(rows.map(([name]) => name), [
    "teacher-1",
    "teacher-2",
    "ensemble",
    "baseline",
    "labels: mixup",
    "student",
  ]);
  assert(rows.every((row) => row.length === MODEL_HEADS.length));
});

Deno.test("the page comes to the verdict that the report comes to", () => {
  const reports = [ONE, WITH_MIXUP, BELOW].map((seed) => reportFrom([seed]));
  // Every mixture of better, worse and not told apart in accuracy and in NLL.
  const difference = (value: number) => ({
    value,
    low: value - 1,
    high: value + 1,
    covers: "test rows" as const,
  });
  const [first] = reports as [ReturnType<typeof reportFrom>];
  for (const [value, p] of [[1, 0.01], [-1, 0.01], [1, 0.5]] as const) {
    for (const [nll, pNll] of [[1, 0.01], [-1, 0.01], [1, 0.5]] as const) {
      const student_difference = {
        accuracy: { ...difference(value), p },
        nll: { ...difference(nll), p: pNll },
      };
      reports.push({ ...first, best_label_only: { ...first.best_label_only!, student_difference } });
    }
  }
  for (const report of reports) {
    const last = (text: string) => text.slice(text.lastIndexOf(": "));
    assertEquals(last(verdict(report)), last(claim(report)));
    assertStringIncludes(verdict(report), "; NLL ");
  }
});

Deno.test("a report of an earlier Retort is still shown", () => {
  const {
    best_label_only: _,
    recovered_nll: __,
    student_baseline: ___,
    class_names: ____,
    warnings: _____,
    ...older
  } = reportFrom([ONE]);
  const { balanced_accuracy: ______, recall: _______, ...student } = older.student;
  const report = JSON.parse(JSON.stringify({ ...older, student }));
  assertEquals(cells(report)["best label-only %"], "–");
  assertEquals([cells(report)["recovered in NLL"], verdict(report)], ["–", ""]);
  assertEquals(modelRows(report).at(-1)![2], "–");
  const story = newStory();
  tell(story, { type: "run-end", report });
  assertEquals([story.isOver, story.log.length], [true, 1]);
});

Deno.test("what only the report warns of is in the log once it is there, and the verdict", () => {
  const labels = right(98);
  const zeros = right(100);
  const report = reportFrom([seedResult({ ensemble: labels, baseline: zeros, student: zeros, labels })]);
  const story = newStory();
  tell(story, { type: "warning", message: "A column is odd." });
  tell(story, {
    type: "run-end",
    report: { ...report, warnings: ["A column is odd.", ...report.warnings!] },
  });
  const warnings = story.log.filter(({ isWarning }) => isWarning).map(({ text }) => text);
  assertEquals(warnings.length, 2);
  assertStringIncludes(warnings[1]!, "Warning: baseline and student answer `class 0` for every test row");
  assertStringIncludes(story.log[2]!.text, "Against the baseline, the only label-only student of this run");
});

/** The report of a run of numbers: RMSE is the better the lower it is. */
function numbersReport(seeds: readonly number[] = [1, 2]): TaskReport {
  const spread = (mean: number) => ({ mean, sd: mean / 7 });
  const model = (rmse: number) => ({
    metrics: { rmse: spread(rmse), r2: spread(1 - rmse / 10) },
    validation: null,
    agreement: spread(0.9),
    parameters: 1234,
    bytes: 4936,
    latency_ms: { single: 0.0123, batch256: 0.5 },
  });
  const difference = { value: -0.25, low: -0.4, high: -0.1, p: 0.004, covers: "test rows" } as const;
  return {
    name: "prices",
    task: "numbers",
    metrics: [
      { name: "rmse", title: "RMSE", better: "lower", as: "number" },
      { name: "r2", title: "R² %", better: "higher", as: "percent" },
    ],
    backend: "cpu",
    seeds,
    data: { train: 100, validation: 0, test: 50, features: 3, classes: 1, task: "numbers" },
    outputs: ["price"],
    teachers: [{ ...model(1.1), name: "teacher-1" }, { ...model(1.2), name: "teacher-2" }],
    ensemble: model(1),
    baseline: model(1.5),
    student: model(1.25),
    label_only: [{ ...model(1.4), name: "huber" }],
    student_baseline: difference,
    best_label_only: { name: "huber", chosen_on: "test rows", student_difference: difference },
    quantised: [],
    recovered: { value: 0.5, low: 0.3, high: 0.7, covers: "test rows" },
    compression: 4,
    speedup: 2,
    speedup_batch256: 2,
    warnings: [],
    student_path: "out/student",
    seconds: 1,
  };
}

Deno.test("a report of another task is shown by its own metrics, as the report itself has them", () => {
  for (const report of [numbersReport(), numbersReport([1])]) {
    const heads = modelHeads(report);
    assertEquals(heads, ["model", "RMSE", "R² %", "agreement %", "parameters"]);
    const places = heads.map((head) => taskColumns(report).indexOf(head));
    assertEquals(modelRows(report), taskTable(report).map((row) => places.map((at) => row[at]!)));
  }
  const report = numbersReport();
  const shown = Object.fromEntries(columnsOf(report).map(({ head, cell }) => [head, cell(report, true)]));
  assertEquals([shown["RMSE"], shown["teacher RMSE"], shown["recovered"]], [
    "1.250 ± 0.179",
    "1.000 ± 0.143",
    "50 % (30 to 70 over test rows)",
  ]);
  assertStringIncludes(
    shown["student − best label-only"]!,
    "−0.2500 (−0.4000 to −0.1000 over test rows, p 0.004)",
  );
  assertEquals(columnsOf(reportFrom([ONE])), COLUMNS);
});

Deno.test("the verdict on another task is the report's, whichever way its metric goes", () => {
  const last = (text: string) => text.slice(text.lastIndexOf(": ") + 2).split(".")[0];
  const first = numbersReport();
  for (const better of ["lower", "higher"] as const) {
    for (const [value, p] of [[-0.25, 0.004], [0.25, 0.004], [0.25, 0.5]] as const) {
      const student_difference = { ...first.best_label_only.student_difference!, value, p };
      const report = {
        ...first,
        metrics: [{ ...first.metrics[0]!, better }, first.metrics[1]!],
        best_label_only: { ...first.best_label_only, student_difference },
      };
      const [, claimed] = taskHeadline(report).split("\n\n");
      assertEquals(last(verdict(report)), last(claimed!));
    }
  }
  const leak = { ...first, leak: { test: 3, validation: 0 } };
  assertStringIncludes(verdict(leak), "has learned from 3 of the test rows before");
  assertEquals(columnsOf(leak).at(-1)!.cell(leak, true), "the teacher has seen test rows");
});

Deno.test("the log tells the task, and the metrics of each model by their names", () => {
  const story = newStory();
  const { data, backend, seeds } = numbersReport();
  tell(story, { type: "run-start", backend, seeds, data, stages: [] });
  tell(story, { type: "evaluated", seed: 1, model: "student", metrics: { rmse: 1.23456, r2: 0.9 } });
  assertEquals(story.log.map(({ text }: { readonly text: string }) => text), [
    "Starts on cpu: 100 rows to train on, 0 to validate, 50 to test; 3 features, 1 output of the task numbers",
    "student, seed 1: rmse 1.235, r2 0.9000 on the test rows",
  ]);
});
