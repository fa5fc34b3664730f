import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { seededRandom } from "../../../../core/base/random.ts";
import { fitTemperature, type Judged } from "../../../../core/models/combined/fit_temperature.ts";
import { confidenceAt } from "../../../../core/report/teachers/calibration.ts";

/** Two classes, the first with a logit of `sure` in each row: right in so many of so many rows. */
function sureRows(sure: number, right: number, rows: number, answers: Judged["answers"] = "softmax"): Judged {
  const width = answers === "sigmoid" ? 1 : 2;
  return {
    logits: Float64Array.from({ length: rows * width }, (_, at) => at % width === 0 ? sure : 0),
    width,
    answers,
    truth: Int32Array.from({ length: rows }, (_, row) => (row < right) === (width === 1) ? 1 : 0),
  };
}

Deno.test("fitTemperature() makes a model as sure as it is right: T = a / log(p / (1 − p))", () => {
  for (const answers of ["softmax", "tokens", "sigmoid"] as const) {
    for (const [sure, right] of [[4, 80], [1, 90], [0.3, 70], [30, 95]] as const) {
      const { temperature, before, after } = fitTemperature(sureRows(sure, right, 100, answers));
      const p = right / 100;
      assertAlmostEquals(temperature, sure / Math.log(p / (1 - p)), 1e-8);
      assertAlmostEquals(after, -p * Math.log(p) - (1 - p) * Math.log(1 - p), 1e-12);
      assertAlmostEquals(before, Math.log1p(Math.exp(-sure)) + (1 - p) * sure, 1e-12);
    }
  }
});

Deno.test("fitTemperature() finds what a grid finds, whatever the offset of a row", () => {
  const random = seededRandom(11);
  const [rows, width] = [200, 5];
  const truth = Int32Array.from({ length: rows }, () => random.integer(width));
  const logits = Float64Array.from(
    { length: rows * width },
    (_, at) => 3 * (at % width === truth[Math.floor(at / width)] ? 1 : 0) + 2.5 * random.normal(),
  );
  const judged: Judged = { logits, width, truth, answers: "softmax" };
  const { temperature, likelihoodRatio, before, after } = fitTemperature(judged);
  let [best, least] = [0, Infinity];
  for (let t = 0.2; t < 5; t += 0.01) {
    const { nll } = confidenceAt(judged, t);
    if (nll < least) [best, least] = [t, nll];
  }
  assertAlmostEquals(temperature, best, 0.01);
  assertAlmostEquals(likelihoodRatio, 2 * rows * (before - after), 1e-9);
  const moved = logits.map((logit, at) => logit + 1000 * Math.floor(at / width));
  assertAlmostEquals(fitTemperature({ ...judged, logits: moved }).temperature, temperature, 1e-7);
});

Deno.test("fitTemperature() is 1 where none is the best: all right, or nothing but wrong", () => {
  const all = fitTemperature(sureRows(2, 100, 100));
  assertEquals([all.temperature, all.bound, all.likelihoodRatio], [1, "low", 0]);
  const none = fitTemperature(sureRows(2, 10, 100));
  assertEquals([none.temperature, none.bound], [1, "high"]);
  // A model that says nothing is as good at any temperature.
  assertEquals(fitTemperature(sureRows(0, 60, 100)).temperature, 1);
  // 1.02 is below 20, so that a bound is no best.
  assert(!fitTemperature(sureRows(1.02, 73, 100)).bound);
});
