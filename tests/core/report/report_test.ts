import { assert, assertAlmostEquals, assertEquals, assertLess, assertStringIncludes } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { recovery } from "../../../core/report/report.ts";
import {
  grouped,
  headline,
  percent,
  quantisedLine,
  quantisedTableOf,
  recallTableOf,
  tableOf,
} from "../../../core/report/text.ts";
import type { ModelResult, SeedResult } from "../../../core/results.ts";
import { reportFrom, resultOf, seedResult } from "./reports.ts";

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
  const others = [2, 3, 4].map((seed) =>
    seedResult({ ensemble: right(100), baseline: right(72), student: right(79), seed })
  );
  const { counts, recovered } = recovery([CLEAR, ...others]);
  assertEquals(counts, { rows: 400, ensemble: 395, baseline: 291, student: 327 });
  assertAlmostEquals(recovered!.value, 36 / 104, 1e-12);
});

Deno.test("recovery() is 1 for a student as good as the ensemble, 0 for one as good as the baseline", () => {
  const [ensemble, baseline] = [right(95), right(75)];
  assertEquals(recovery([seedResult({ ensemble, baseline, student: ensemble })]).recovered, {
    value: 1,
    low: 1,
    high: 1,
    covers: "test rows",
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
  assertStringIncludes(text, " % over test rows; of 100 test answers");
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

/** CLEAR with answers of the same size: nothing but who is right differs between seeds. */
function clear(seed: number, student = 90): SeedResult {
  return seedResult({ ensemble: right(95), baseline: right(75), student: right(student), seed });
}

/** A label-only student of some seed, with what it has on the validation rows. */
function labelOnly(
  name: string,
  count: number,
  validation: [accuracy: number, nll: number] | null,
): ModelResult {
  return resultOf(name, right(count), Int32Array.from(right(100)).fill(0), {
    validationAccuracy: validation && validation[0],
    validationNll: validation && validation[1],
  });
}

/** A seed with label-only students beside a baseline that has 75 right and these validation figures. */
function withLabelOnly(
  seed: SeedResult,
  baseline: [number, number] | null,
  others: readonly ModelResult[],
): SeedResult {
  const [validationAccuracy, validationNll] = baseline ?? [null, null];
  return { ...seed, baseline: { ...seed.baseline, validationAccuracy, validationNll }, labelOnly: others };
}

Deno.test("recovery() of several seeds covers trainings, and is withheld where they differ too much", () => {
  const alike = recovery([clear(1), clear(2), clear(3)]).recovered!;
  assertEquals([alike.covers, recovery([clear(1)]).recovered!.covers], [
    "test rows and trainings",
    "test rows",
  ]);
  const apart = recovery([clear(1, 80), clear(2, 95), clear(3, 95)]).recovered!;
  assertAlmostEquals(apart.value, alike.value, 1e-12);
  assertLess(2 * (alike.high - alike.low), apart.high - apart.low);
  const edges = [77, 100, 100].map((ensemble, i) =>
    seedResult({ ensemble: right(ensemble), baseline: right(75), student: right(80), seed: i })
  );
  assertEquals(recovery(edges).recovered, null, "by rows alone the edge is beyond doubt");
});

Deno.test("recovery() has the same share in NLL, withheld for the same reason", () => {
  const [ensemble, baseline, student] = [95, 75, 90].map((count) =>
    resultOf("", right(count), CLEAR.testLabels).evaluation.nll
  ) as [number, number, number];
  const { recovered_nll } = recovery([CLEAR]);
  assertAlmostEquals(recovered_nll!.value, (student - baseline) / (ensemble - baseline), 1e-12);
  assert(recovered_nll!.low < recovered_nll!.value && recovered_nll!.value < recovered_nll!.high);
  const close = seedResult({ ensemble: right(76), baseline: right(75), student: right(80) });
  assertEquals(recovery([close]).recovered_nll, null);
});

Deno.test("a gain in NLL at the same accuracy shows", () => {
  const sharper = (model: ModelResult, rowNll: Float64Array): ModelResult => ({
    ...model,
    evaluation: {
      ...model.evaluation,
      rowNll,
      nll: rowNll.reduce((a, b) => a + b, 0) / rowNll.length,
    },
  });
  const same = seedResult({ ensemble: right(90), baseline: right(90), student: right(90) });
  const nll = (value: number) => Float64Array.from({ length: 100 }, (_, i) => value + 0.001 * (i % 7));
  const seed = {
    ...same,
    ensemble: sharper(same.ensemble, nll(0.2)),
    baseline: sharper(same.baseline, nll(0.3)),
    student: sharper(same.student, nll(0.225)),
  };
  const report = reportFrom([seed]);
  assertEquals(report.recovered, null);
  assertAlmostEquals(report.recovered_nll!.value, 0.75, 1e-12);
  assertStringIncludes(
    headline(report),
    "In NLL it recovered 75 % (95 % interval 75 to 75 % over test rows;",
  );
  assertStringIncludes(headline(report), "in accuracy the two are not told apart, in NLL the teacher helped");
});

Deno.test("a claim is made against the best label-only student, chosen on validation rows", () => {
  const seeds = [1, 2].map((seed) =>
    withLabelOnly(clear(seed), [0.8, 0.5], [
      labelOnly("label-smoothing", 93, [0.85, 0.4]),
      labelOnly("mixup", 89, [0.85, 0.3]),
    ])
  );
  const report = reportFrom(seeds);
  const best = report.best_label_only!;
  // Of the two that validate best it is the one with the better NLL; test rows have no say.
  assertEquals([best.name, best.chosen_on], ["mixup", "validation rows"]);
  assertAlmostEquals(best.accuracy.mean, 0.89, 1e-12);
  assertAlmostEquals(best.student_difference.accuracy!.value, 0.01, 1e-12);
  assertEquals(report.label_only!.map(({ name, right, validation }) => [name, right, validation.nll?.mean]), [
    ["label-smoothing", 186, 0.4],
    ["mixup", 178, 0.3],
  ]);
  assertEquals(tableOf(report).map(([name]) => name).slice(-4), [
    "baseline",
    "labels: label-smoothing",
    "labels: mixup",
    "student",
  ]);
  const text = headline(report);
  assertStringIncludes(
    text,
    "Against \`mixup\`, the best of 3 label-only students of the same budget (chosen on validation rows), with 89.00 % right",
  );
  assertStringIncludes(text, "+1.00 points, 95 % interval ");
  assertStringIncludes(text, " over test rows and trainings, p ");
});

Deno.test("the best in NLL is another one where smoothed labels win in accuracy alone", () => {
  const seed = withLabelOnly(clear(1), [0.8, 0.3], [labelOnly("label-smoothing", 85, [0.9, 0.6])]);
  const best = reportFrom([seed]).best_label_only!;
  assertEquals([best.name, best.nll_name], ["label-smoothing", "baseline"]);
  assertAlmostEquals(best.student_difference.accuracy!.value, 0.05, 1e-12);
  assertAlmostEquals(
    best.student_difference.nll!.value,
    seed.student.evaluation.nll - seed.baseline.evaluation.nll,
    1e-12,
  );
  assertEquals(best.nll.mean, seed.baseline.evaluation.nll);
  assertStringIncludes(
    headline(reportFrom([seed])),
    `in NLL, against \`baseline\`, the best there with ${seed.baseline.evaluation.nll.toFixed(4)}, −0.3`,
  );
});

Deno.test("the baseline is among the label-only students, and may be the best of them", () => {
  const seed = withLabelOnly(clear(1), [0.9, 0.5], [labelOnly("mixup", 89, [0.85, 0.3])]);
  assertEquals(reportFrom([seed]).best_label_only!.name, "baseline");
  const alone = reportFrom([CLEAR]);
  assertEquals([alone.best_label_only!.name, alone.label_only], ["baseline", undefined]);
  const text = headline(alone);
  assertStringIncludes(
    text,
    "Against the baseline, the only label-only student of this run (\`baselines\` trains",
  );
  assertStringIncludes(text, ": the teacher helped beyond the plain baseline.");
  assertStringIncludes(text, "Intervals and p-values of one seed cover the test rows and not the trainings");
});

Deno.test("without validation rows the best label-only student is the best on test rows, and that is said", () => {
  const report = reportFrom([withLabelOnly(clear(1), null, [labelOnly("mixup", 96, null)])]);
  assertEquals([report.best_label_only!.name, report.best_label_only!.chosen_on], ["mixup", "test rows"]);
  const text = headline(report);
  assertStringIncludes(text, "chosen on the test rows, as there are none to validate on");
  assertStringIncludes(text, ": the student did worse than labels alone.");
});

Deno.test("headline() says in one sentence that a student is below its baseline, and what to try", () => {
  const report = reportFrom([
    seedResult({ ensemble: right(95), baseline: right(75), student: right(60) }),
  ]);
  const text = headline(report);
  assertStringIncludes(
    text,
    "The student is below its baseline: of 100 test answers it has 60 right, the baseline 75, the ensemble 95 (−15.00 points",
  );
  assertStringIncludes(text, "Try a temperature of 1");
  assert(!/recovered -/.test(text), text);
  const { student_baseline: _, recovered_nll: __, best_label_only: ___, class_names: ____, ...old } = report;
  assertStringIncludes(
    headline(old),
    "The student is below its baseline: of 100 test answers it has 60 right",
  );
  assert(!headline(old).includes("undefined"), headline(old));
});

Deno.test("a student that is right just where its baseline is has no interval of no width", () => {
  const text = headline(
    reportFrom([seedResult({ ensemble: right(95), baseline: right(75), student: right(75) })]),
  );
  assertStringIncludes(text, ": both are right on the same rows; NLL 0.0000, p 1.000: nothing shows");
});

Deno.test("balanced accuracy and the recall of each class are in the report", () => {
  const labels = [...right(98).slice(0, 98), 1, 1];
  const zeros = labels.map(() => 0);
  const report = reportFrom([
    {
      ...seedResult({ ensemble: labels, baseline: zeros, student: zeros, labels }),
      classNames: ["ok", "fraud"],
    },
  ]);
  assertEquals([report.student.recall, report.student.balanced_accuracy], [[1, 0], { mean: 0.5, sd: 0 }]);
  assertEquals(report.ensemble.recall, [1, 1]);
  assertEquals(recallTableOf(report), {
    columns: ["recall %", "ensemble", "baseline", "student"],
    rows: [
      ["ok", "100.00", "100.00", "100.00"],
      ["fraud", "100.00", "0.00", "0.00"],
      ["mean: balanced accuracy", "100.00", "50.00", "50.00"],
    ],
    more: 0,
  });
  assertStringIncludes(
    headline(report),
    "Balanced accuracy, the mean recall of the classes: ensemble 100.00 %, baseline 50.00 %, student 50.00 %.",
  );
  assertEquals(report.warnings!.length, 1);
  assertStringIncludes(
    report.warnings![0]!,
    "baseline and student answer \`ok\` for every test row, the commonest class",
  );
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
