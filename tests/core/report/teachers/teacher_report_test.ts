import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { reportOf } from "../../../../core/report/report.ts";
import { teacherLine, teacherTableOf } from "../../../../core/report/teachers/teacher_report.ts";
import type { Calibration, TeacherDiagnostics } from "../../../../core/results.ts";
import { seedResult } from "../reports.ts";

const calibration = (temperature: number, rest: Partial<Calibration<number>> = {}): Calibration<number> => ({
  temperature,
  applied: false,
  as_trained: { ece: 0.1, nll: 0.5 },
  calibrated: { ece: 0.02, nll: 0.4 },
  validation: { ece: 0.12, nll: 0.6, ece_by_chance: 0.04 },
  misleads: false,
  ...rest,
});

/** Two teachers, of which the second is too sure, and is better left out. */
function diagnostics(changes: Partial<Calibration<number>> = {}, gain = 0.1): TeacherDiagnostics<number> {
  const measures = (nll: number) => ({
    validation: { accuracy: 0.9, nll },
    test: { accuracy: 0.85, nll: nll + 0.01 },
  });
  return {
    rows: { validation: 40, test: 60 },
    weighed: "given",
    teachers: [
      {
        name: "teacher-1",
        weight: 0.5,
        calibration: calibration(1.1),
        diversity: { disagreement: 0.25, error_correlation: 0.5 },
        kl_to_ensemble: 0.03,
        without: measures(0.7),
        gain_without: { mean: -0.3, error: 0.1 },
      },
      {
        name: "teacher-2",
        weight: 0.5,
        calibration: calibration(3, { misleads: true, ...changes }),
        diversity: { disagreement: 0.25, error_correlation: 0.5 },
        kl_to_ensemble: 0.04,
        without: measures(0.3),
        gain_without: { mean: gain, error: 0.05 },
      },
    ],
    ensemble: { calibration: calibration(1.5) },
    diversity: { disagreement: 0.25, error_correlation: 0.5 },
    pairs: [{ teachers: ["teacher-1", "teacher-2"], disagreement: 0.25, error_correlation: 0.5 }],
    with_all: measures(0.4),
  };
}

const REST = { name: "toy", backend: "cpu", student_path: "runs/toy/student", seconds: 1 };
const reportFrom = (...all: readonly TeacherDiagnostics<number>[]) =>
  reportOf(
    all.map((one, i) => ({
      ...seedResult({ ensemble: [0, 0], baseline: [0, 1], student: [0, 0], seed: i + 1 }),
      diagnostics: one,
    })),
    REST,
  );

Deno.test("reportOf() has what is known of the teachers, means and deviations over seeds", () => {
  const report = reportFrom(diagnostics(), diagnostics({ temperature: 5, misleads: false }));
  const { teachers: [, second], rows, ensemble } = report.teacher_diagnostics!;
  assertEquals(rows, { validation: 40, test: 60 });
  assertEquals(second!.calibration!.temperature, { mean: 4, sd: Math.SQRT2 });
  assertEquals(ensemble!.calibration!.as_trained.ece, { mean: 0.1, sd: 0 });
  // It misleads in one seed of two: not in most.
  assertEquals([second!.calibration!.misleads, second!.name], [false, "teacher-2"]);
  assertEquals(report.warnings!.filter((message) => message.includes("misleads")), []);
  const unknown = reportFrom(diagnostics({ temperature: null, calibrated: null }));
  assertEquals(unknown.teacher_diagnostics!.teachers[1]!.calibration!.temperature, null);
  const half = reportFrom(diagnostics({ temperature: null }), diagnostics());
  assertEquals(half.teacher_diagnostics!.teachers[1]!.calibration!.temperature, { mean: 3, sd: 0 });
});

Deno.test("reportOf() of an earlier Retort's results has nothing of it", () => {
  const report = reportOf([seedResult({ ensemble: [0], baseline: [0], student: [0] })], REST);
  assertEquals([report.teacher_diagnostics, teacherLine(report), teacherTableOf(report)], [
    undefined,
    "",
    undefined,
  ]);
});

Deno.test("reportOf() warns of a teacher whose confidence misleads, with the number and the remedy", () => {
  assertEquals(reportFrom(diagnostics()).warnings!.filter((message) => message.includes("misleads")), [
    "The confidence of teacher-2 (ECE 12.00 %, by chance up to 4.00 %, best temperature 3.00: too sure) misleads by what the 40 " +
    "validation rows say, and a student takes it over: try the teacher `calibrated` around it.",
  ]);
});

Deno.test("teacherLine() says how teachers differ, how sure the ensemble is, and who is better left out", () => {
  assertEquals(
    teacherLine(reportFrom(diagnostics())),
    "Teachers: two of them differ on 25.00 % of 60 test answers, their errors correlate by 0.50. The ensemble's best temperature on " +
      "40 validation rows is 1.50: test ECE 10.00 % without it and 2.00 % with it, NLL 0.5000 and 0.4000. On validation rows the " +
      "ensemble would do better without teacher-2: NLL 0.3000, with all 0.4000; on test rows 0.3100 and 0.4100.",
  );
  // No more than the standard error.
  assertMatch(
    teacherLine(reportFrom(diagnostics({}, 0.04))),
    /On validation rows \(NLL 0\.4000\) leaving any one of them out makes the ensemble better by no more than a standard error\.$/,
  );
});

Deno.test("teacherTableOf() has a row for each teacher and one for all, and no column that nobody fills", () => {
  const { columns, rows } = teacherTableOf(reportFrom(diagnostics({ applied: true })))!;
  assertEquals(rows.map(([name]) => name), ["teacher-1", "teacher-2", "ensemble (all)"]);
  const cell = (row: number, column: string) => rows[row]![columns.indexOf(column)];
  assertEquals(
    ["temperature", "ECE %", "ECE % calibrated", "without: test NLL"].map((name) => cell(1, name)),
    [
      "3.00 (applied)",
      "10.00",
      "2.00",
      "0.3100",
    ],
  );
  assertEquals([cell(2, "weight"), cell(2, "without: validation NLL")], ["", "0.4000"]);
  const { teachers: [first], rows: counted } = diagnostics();
  const { name, calibration: own } = first!;
  const alone = teacherTableOf(reportFrom({ rows: counted, teachers: [{ name, calibration: own! }] }))!;
  assertEquals(alone.columns, [
    "teacher",
    "temperature",
    "ECE %",
    "ECE % calibrated",
    "NLL",
    "NLL calibrated",
  ]);
  assertStringIncludes(alone.rows.join(), "teacher,1.10,10.00,2.00,0.5000,0.4000");
});
