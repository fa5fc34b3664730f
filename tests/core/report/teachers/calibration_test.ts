import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { seededRandom } from "../../../../core/base/random.ts";
import type { Judged } from "../../../../core/models/combined/fit_temperature.ts";
import { evaluate } from "../../../../core/report/metrics.ts";
import { calibrationOf, confidenceAt, errorByChance } from "../../../../core/report/teachers/calibration.ts";

/** Rows of three classes whose logits are those of the truth's probabilities times `sure`. */
function judgedRows(sure: number, rows: number, seed = 5): Judged {
  const random = seededRandom(seed);
  const logits = new Float32Array(rows * 3);
  const truth = Int32Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: 3 }, () => 1.5 * random.normal());
    own.forEach((logit, c) => logits[row * 3 + c] = sure * logit);
    const odds = own.map(Math.exp);
    let left = random.uniform() * odds.reduce((a, b) => a + b);
    return Math.max(0, odds.findIndex((one) => (left -= one) < 0));
  });
  return { logits, truth, width: 3, answers: "softmax" };
}

Deno.test("confidenceAt() is what evaluate() says of logits divided by a temperature", () => {
  const judged = judgedRows(1, 50);
  for (const temperature of [1, 2.5]) {
    const logits = Float32Array.from(judged.logits, (logit) => logit / temperature);
    const { ece, nll } = evaluate(logits, Int32Array.from(judged.truth));
    const found = confidenceAt(judged, temperature);
    assertAlmostEquals(found.ece, ece, 1e-6);
    assertAlmostEquals(found.nll, nll, 1e-6);
  }
});

Deno.test("confidenceAt() of labels bins the probability of each label, by hand", () => {
  const logit = (p: number) => Math.log(p / (1 - p));
  // 0.9 twice, one of them there: 0.4 off; 0.2 twice, none there: 0.2 off.
  const judged: Judged = {
    logits: [logit(0.9), logit(0.2), logit(0.9), logit(0.2)],
    truth: [1, 0, 0, 0],
    width: 2,
    answers: "sigmoid",
  };
  const { ece, nll } = confidenceAt(judged, 1);
  assertAlmostEquals(ece, (0.4 + 0.2) / 2, 1e-12);
  assertAlmostEquals(nll, -(Math.log(0.9) + Math.log(0.1) + 2 * Math.log(0.8)) / 2, 1e-12);
});

Deno.test("errorByChance() is the mean and 3.09 deviations of a sum of half normals, by hand", () => {
  // One bin, of 100 rows at 0.5: its sum has variance 25.
  const one = 5 * (Math.sqrt(2 / Math.PI) + 3.09 * Math.sqrt(1 - 2 / Math.PI)) / 100;
  assertAlmostEquals(errorByChance(new Float64Array(100).fill(0.5)), one, 1e-12);
  assertEquals(errorByChance([1, 1, 1]), 0);
});

Deno.test("errorByChance() is seldom exceeded by a model that is calibrated", () => {
  let above = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const judged = judgedRows(1, 60, seed);
    const { validation } = calibrationOf({ test: judged, validation: judged, among: 1 });
    if (validation!.ece > validation!.ece_by_chance) above++;
  }
  assert(above <= 3, `${above} of 200`);
});

Deno.test("calibrationOf() finds who misleads: too sure, too unsure, and not one that is calibrated", () => {
  const found = (sure: number) =>
    calibrationOf({ test: judgedRows(sure, 400, 6), validation: judgedRows(sure, 400), among: 3 });
  assertEquals([1, 3, 0.4].map((sure) => found(sure).misleads), [false, true, true]);
  const sure = found(3);
  assertAlmostEquals(sure.temperature!, 3, 0.5);
  assert(sure.calibrated!.ece < sure.as_trained.ece / 2 && sure.calibrated!.nll < sure.as_trained.nll);
});

Deno.test("calibrationOf() does not accuse on a handful of rows", () => {
  let accused = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const judged = judgedRows(1, 20, seed);
    if (calibrationOf({ test: judged, validation: judged, among: 1 }).misleads) accused++;
  }
  assert(accused <= 4, `${accused} of 200`);
});

Deno.test("calibrationOf() shows a calibrated teacher as it was trained, and accuses it of nothing", () => {
  const [test, validation] = [judgedRows(3, 400, 6), judgedRows(3, 400)];
  const before = calibrationOf({ test, validation, among: 1 });
  const divided = (judged: Judged): Judged => ({
    ...judged,
    logits: Float32Array.from(judged.logits, (logit) => logit / before.temperature!),
  });
  const after = calibrationOf({
    test: divided(test),
    validation: divided(validation),
    applied: before.temperature!,
    among: 1,
  });
  assertEquals([after.applied, after.misleads], [true, false]);
  assertAlmostEquals(after.temperature!, before.temperature!, 1e-5);
  assertAlmostEquals(after.as_trained.ece, before.as_trained.ece, 1e-5);
  assertAlmostEquals(after.calibrated!.nll, before.calibrated!.nll, 1e-5);
});

Deno.test("calibrationOf() has no temperature without rows enough, without classes, or where all is right", () => {
  const test = judgedRows(1, 50);
  const few = judgedRows(1, 9);
  const single = { ...test, truth: new Int32Array(50) };
  for (const validation of [null, few, single]) {
    const found = calibrationOf({ test, validation, among: 1 });
    assertEquals([found.temperature, found.calibrated, found.misleads], [null, null, false]);
    assert(found.as_trained.nll > 0);
  }
  const logits = new Float32Array(150);
  Array.from(test.truth).forEach((label, row) => logits[3 * row + label] = 5);
  assertEquals(calibrationOf({ test, validation: { ...test, logits }, among: 1 }).temperature, null);
});
