import { assert, assertAlmostEquals, assertEquals, assertLess, assertStringIncludes } from "@std/assert";
import { seededRandom } from "../../core/random.ts";
import { recovery, type SeedResult } from "../../core/report.ts";
import {
  grouped,
  headline,
  percent,
  quantisedLine,
  quantisedTableOf,
  tableOf,
} from "../../core/report_text.ts";
import { reportFrom, seedResult } from "./reports.ts";

/** So many right answers (class 0) in the first of n rows, the others wrong. */
function right(count: number, n = 100): number[] {
  return Array.from({ length: n }, (_, i) => i < count ? 0 : 1);
}

const CLEAR = seedResult({ ensemble: right(95), baseline: right(75), student: right(90) });

/** Answers of three models to the same rows, not independent of one another. */
function simulated(rows: number, seed: number): SeedResult {
  const random = seededRandom(seed);
  const [ensemble, baseline, student]: number[][] = [[], [], []];
  for (let i = 0; i < rows; i++) {
    const difficulty = random.uniform();
    const answer = (skill: number) => 0.6 * difficulty + 0.4 * random.uniform() < skill ? 0 : 1;
    ensemble!.push(answer(0.8));
    baseline!.push(answer(0.65));
    student!.push(answer(0.75));
  }
  return seedResult({ ensemble: ensemble!, baseline: baseline!, student: student!, seed });
}

Deno.test("recovery() is the share of the ensemble's gain, with the counts behind it", () => {
  const { counts, recovered } = recovery([CLEAR]);
  assertEquals(counts, { rows: 100, ensemble: 95, baseline: 75, student: 90 });
  assertAlmostEquals(recovered!.value, 15 / 20, 1e-12);
  assert(recovered!.low < 0.75 && recovered!.high > 0.75, JSON.stringify(recovered));
});

Deno.test("recovery() pools seeds: it is the ratio of sums and no mean of ratios", () => {
  const other = seedResult({ ensemble: right(100), baseline: right(60), student: right(70), seed: 2 });
  const { counts, recovered } = recovery([CLEAR, other]);
  assertEquals(counts, { rows: 200, ensemble: 195, baseline: 135, student: 160 });
  assertAlmostEquals(recovered!.value, 25 / 60, 1e-12);
});

Deno.test("recovery() is 1 for a student as good as the ensemble, 0 for one as good as the baseline", () => {
  const [ensemble, baseline] = [right(95), right(75)];
  assertEquals(recovery([seedResult({ ensemble, baseline, student: ensemble })]).recovered, {
    value: 1,
    low: 1,
    high: 1,
  });
  assertEquals(recovery([seedResult({ ensemble, baseline, student: baseline })]).recovered?.value, 0);
});

Deno.test("recovery() may be above 1 or below 0", () => {
  const [ensemble, baseline] = [right(90), right(70)];
  assertEquals(recovery([seedResult({ ensemble, baseline, student: right(100) })]).recovered?.value, 1.5);
  assertEquals(recovery([seedResult({ ensemble, baseline, student: right(60) })]).recovered?.value, -0.5);
});

Deno.test("recovery() is withheld where the ensemble has no edge, or one within noise", () => {
  const student = right(80);
  for (const [ensemble, baseline] of [[75, 75], [70, 75], [76, 75], [78, 75]] as const) {
    const result = seedResult({ ensemble: right(ensemble), baseline: right(baseline), student });
    assertEquals(recovery([result]).recovered, null, `${ensemble} against ${baseline}`);
    assertEquals(recovery([result]).counts, { rows: 100, ensemble, baseline, student: 80 });
  }
  // 4 rows gained and none lost: z = 2.03, just outside of noise.
  assert(recovery([seedResult({ ensemble: right(79), baseline: right(75), student })]).recovered);
});

Deno.test("recovery() is withheld where gains and losses make an edge that is within noise", () => {
  // 30 rows gained and 24 lost: the edge is 6 rows, its deviation about 7.
  const ensemble = Array.from({ length: 100 }, (_, i) => i < 24 ? 1 : 0);
  const baseline = Array.from({ length: 100 }, (_, i) => i >= 24 && i < 54 ? 1 : 0);
  assertEquals(recovery([seedResult({ ensemble, baseline, student: ensemble })]).recovered, null);
});

Deno.test("recovery() is withheld for a single row", () => {
  assertEquals(recovery([seedResult({ ensemble: [0], baseline: [1], student: [0] })]).recovered, null);
});

Deno.test("recovery() counts a row once that several seeds test: the same answers again tell nothing new", () => {
  const once = recovery([CLEAR]).recovered!;
  const thrice = recovery([CLEAR, CLEAR, CLEAR]).recovered!;
  assertAlmostEquals(thrice.value, once.value, 1e-12);
  assertAlmostEquals(thrice.low, once.low, 1e-12);
  assertAlmostEquals(thrice.high, once.high, 1e-12);
  const elsewhere = { ...CLEAR, testRows: CLEAR.testRows.map((row) => row + 1000) };
  const { low, high } = recovery([CLEAR, elsewhere]).recovered!;
  assertLess(high - low, 0.8 * (once.high - once.low), "other rows do tell something new");
});

Deno.test("recovery() has the interval that a bootstrap over rows has", () => {
  for (const seed of [1, 2, 3]) {
    const result = simulated(1500, seed);
    const { value, low, high } = recovery([result]).recovered!;
    const { ensemble, baseline, student, testLabels } = result;
    const isRight = (model: typeof student, row: number) =>
      model.evaluation.predicted[row] === testLabels[row] ? 1 : 0;
    const gains = Array.from(testLabels, (_, row) => {
      const base = isRight(baseline, row);
      return [isRight(student, row) - base, isRight(ensemble, row) - base] as const;
    });
    const random = seededRandom(seed + 100);
    const ratios = Array.from({ length: 1000 }, () => {
      let [a, b] = [0, 0];
      for (let i = 0; i < gains.length; i++) {
        const [one, other] = gains[random.integer(gains.length)]!;
        a += one;
        b += other;
      }
      return a / b;
    }).sort((a, b) => a - b);
    const [from, to] = [ratios[25]!, ratios[974]!];
    assert(low < value && value < high);
    assertAlmostEquals(low, from, 0.05, `seed ${seed}: ${low} to ${high} against ${from} to ${to}`);
    assertAlmostEquals(high, to, 0.05, `seed ${seed}: ${low} to ${high} against ${from} to ${to}`);
  }
});

Deno.test("reportOf() has mean and sample deviation over seeds, and the median of latencies", () => {
  const results = [80, 90, 100].map((count, i) =>
    seedResult({ ensemble: right(100), baseline: right(70), student: right(count), seed: i + 1 })
  );
  const report = reportFrom(results);
  assertAlmostEquals(report.student.accuracy.mean, 0.9, 1e-12);
  assertAlmostEquals(report.student.accuracy.sd, 0.1, 1e-12);
  assertAlmostEquals(report.baseline.accuracy.mean, 0.7, 1e-12);
  assertAlmostEquals(report.baseline.accuracy.sd, 0, 1e-12);
  assertEquals(report.student.agreement, { mean: 0.75, sd: 0 });
  assertEquals([report.seeds, report.teachers.map(({ name }) => name)], [[1, 2, 3], [
    "teacher-1",
    "teacher-2",
  ]]);
  assertEquals([report.compression, report.speedup, report.speedup_batch256], [10, 6, 5]);
  assertEquals([report.student.bytes, report.ensemble.bytes], [400, 4000]);
  assertEquals(report.validation, { ensemble: null, baseline: null, student: null });
});

Deno.test("reportOf() of one seed has deviations of 0, and no NaN as JSON", () => {
  const report = reportFrom([CLEAR]);
  assertEquals([report.student.accuracy.sd, report.student.nll.sd, report.student.ece.sd], [0, 0, 0]);
  assertEquals(JSON.parse(JSON.stringify(report)), report as unknown);
});

Deno.test("headline() says what was recovered, with interval, counts, size and speed", () => {
  const text = headline(reportFrom([CLEAR]));
  assertStringIncludes(text, "The student recovered 75 % of the ensemble's gain (95 % interval ");
  assertStringIncludes(text, "of 100 test answers right: ensemble 95, baseline 75, student 90");
  assertStringIncludes(
    text,
    "10 times smaller than the ensemble, 6.0 times faster on one row and 5.0 times on a batch",
  );
});

Deno.test("headline() says why nothing is said where the edge is within noise", () => {
  const text = headline(
    reportFrom([seedResult({ ensemble: right(76), baseline: right(75), student: right(80) })]),
  );
  assertStringIncludes(
    text,
    "Of 100 test answers the ensemble has 76 right, the baseline 75, the student 80:",
  );
  assertStringIncludes(text, "the ensemble's edge over the baseline (1.00 points) is within noise");
  assert(!text.includes("recovered 5"), text);
});

Deno.test("tableOf() has a row for each model, and ± where there are seeds to speak of", () => {
  const rows = tableOf(reportFrom([CLEAR]));
  assertEquals(rows.map(([name]) => name), ["teacher-1", "teacher-2", "ensemble", "baseline", "student"]);
  assertEquals(rows.at(-1)!.slice(0, 2), ["student", "90.00"]);
  const other = seedResult({ ensemble: right(95), baseline: right(75), student: right(80), seed: 2 });
  assertEquals(tableOf(reportFrom([CLEAR, other])).at(-1)![1], "85.00 ± 7.07");
});

Deno.test("tableOf() has one row for a teacher that is one model", () => {
  const report = reportFrom([CLEAR]);
  const rows = tableOf({ ...report, teachers: report.teachers.slice(0, 1) });
  assertEquals(rows.map(([name]) => name), ["teacher", "baseline", "student"]);
});

/** A seed's student, stored at two precisions. */
function stored(seed: number, accuracy: number, agreement: number): SeedResult {
  return {
    ...CLEAR,
    seed,
    quantised: [
      { precision: "float32", accuracy: 0.9, agreement: 1, bytes: 4000 },
      { precision: "int8", accuracy, agreement, bytes: 1200 },
    ],
  };
}

Deno.test("reportOf() has mean and deviation of the student at every precision that all seeds have", () => {
  const [one, other] = [stored(1, 0.88, 0.97), stored(2, 0.9, 0.99)];
  const { quantised } = reportFrom([one, other]);
  assertEquals(quantised!.map(({ precision, bytes }) => [precision, bytes]), [["float32", 4000], [
    "int8",
    1200,
  ]]);
  assertAlmostEquals(quantised![1]!.accuracy.mean, 0.89, 1e-12);
  assertAlmostEquals(quantised![1]!.accuracy.sd, 0.02 / Math.SQRT2, 1e-12);
  assertAlmostEquals(quantised![1]!.agreement.mean, 0.98, 1e-12);
  const [first] = other.quantised!;
  assertEquals(reportFrom([one, { ...other, quantised: [first!] }]).quantised!.length, 1);
  assertEquals("quantised" in reportFrom([CLEAR]), false, "results of an earlier Retort");
});

Deno.test("quantisedTableOf() and quantisedLine() say how the student does in fewer bits, or nothing", () => {
  const report = reportFrom([stored(1, 0.88, 0.97)]);
  assertEquals(quantisedTableOf(report), [
    ["float32", "90.00", "100.00", "4,000"],
    ["int8", "88.00", "97.00", "1,200"],
  ]);
  assertEquals(
    quantisedLine(report),
    "Stored with fewer bits: int8 88.00 % right in 1,200 bytes (agreement 97.00 %).",
  );
  assertEquals([quantisedTableOf(reportFrom([CLEAR])), quantisedLine(reportFrom([CLEAR]))], [[], ""]);
});

Deno.test("grouped() and percent() write numbers for people", () => {
  assertEquals([0, 999, 1000, 1234567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
  assertEquals([0, 0.12345, 1].map(percent), ["0.00", "12.35", "100.00"]);
});
