import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { softmax } from "../../../core/base/softmax.ts";
import { median, spread } from "../../../core/base/statistics.ts";
import { agreement, evaluate, expectedCalibrationError } from "../../../core/report/metrics.ts";
import { assertClose } from "../../support/tensors.ts";
import vectors from "../../vectors/ece.json" with { type: "json" };

const [logits24, edges, extremes] = vectors.cases as unknown as readonly [
  {
    readonly inputs: { readonly logits: number[][]; readonly labels: number[] };
    readonly expected: {
      readonly confidence: number[];
      readonly correct: number[];
      readonly ece15: number;
      readonly ece10: number;
      readonly nll: number;
      readonly accuracy: number;
    };
  },
  {
    readonly inputs: { readonly confidence: number[]; readonly correct: number[] };
    readonly expected: { readonly ece5_right_closed: number };
  },
  {
    readonly inputs: Record<"confidence" | "correct" | "confidence_b" | "correct_b", number[]>;
    readonly expected: { readonly ece: number; readonly ece_b: number };
  },
];

/** `evaluate` of rows of logits. */
function evaluateRows(rows: readonly (readonly number[])[], labels: readonly number[]) {
  return evaluate(Float32Array.from(rows.flat()), Int32Array.from(labels));
}

Deno.test("evaluate() has the accuracy, NLL and ECE of logits_24x4", () => {
  const { inputs, expected } = logits24;
  const { accuracy, nll, ece, predicted } = evaluateRows(inputs.logits, inputs.labels);
  assertEquals(accuracy, expected.accuracy);
  // The logits are rounded to float32, the rest is float64.
  assertAlmostEquals(nll, expected.nll, 1e-6);
  assertAlmostEquals(ece, expected.ece15, 1e-6);
  assertEquals(Array.from(predicted, (answer, i) => answer === inputs.labels[i] ? 1 : 0), expected.correct);
});

Deno.test("expectedCalibrationError() is that of logits_24x4, with 15 bins and with 10", () => {
  const { confidence, correct, ece15, ece10 } = logits24.expected;
  assertAlmostEquals(expectedCalibrationError(confidence, correct), ece15, 1e-12);
  assertAlmostEquals(expectedCalibrationError(confidence, correct, 10), ece10, 1e-12);
});

Deno.test("expectedCalibrationError() closes its bins on the right", () => {
  const { inputs, expected } = edges;
  assertAlmostEquals(
    expectedCalibrationError(inputs.confidence, inputs.correct, 5),
    expected.ece5_right_closed,
    1e-12,
  );
  // Confidences at an edge and just above it: in one bin they would cancel, in two they do not.
  assertAlmostEquals(expectedCalibrationError([0.2, 0.2 + 1e-12], [1, 0], 5), 0.5, 1e-9);
  assertAlmostEquals(expectedCalibrationError([0.2, 0.2 - 1e-12], [1, 0], 5), 0.3, 1e-9);
});

Deno.test("expectedCalibrationError() is 0 at best and 1 at worst", () => {
  const { inputs, expected } = extremes;
  assertEquals(expectedCalibrationError(inputs.confidence, inputs.correct), expected.ece);
  assertEquals(expectedCalibrationError(inputs.confidence_b, inputs.correct_b), expected.ece_b);
  assertEquals(expectedCalibrationError([0], [0]), 0);
});

Deno.test("expectedCalibrationError() stays in [0, 1], whatever the order of the rows", () => {
  const row = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
  fc.assert(fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (rows, bins) => {
    const of = (some: typeof rows) =>
      expectedCalibrationError(some.map(([p]) => p), some.map(([, y]) => y), bins);
    assert(of(rows) >= 0 && of(rows) <= 1 + 1e-12);
    assertAlmostEquals(of(rows.toReversed()), of(rows), 1e-12);
  }));
});

Deno.test("evaluate() is exact at logits of ±1000", () => {
  const sure = evaluateRows([[1000, -1000, 0], [-1000, 0, 1000]], [0, 2]);
  assertEquals([sure.accuracy, sure.nll, sure.ece], [1, 0, 0]);
  const wrong = evaluateRows([[1000, -1000, 0], [-1000, 0, 1000]], [1, 0]);
  assertEquals([wrong.accuracy, wrong.nll, wrong.ece], [0, 2000, 1]);
});

Deno.test("evaluate() keeps an NLL that float32 would round away", () => {
  const { nll } = evaluateRows([[20, 0]], [0]);
  assertAlmostEquals(nll, Math.log1p(Math.exp(-20)), 1e-12);
  assert(nll > 0);
});

Deno.test("evaluate() answers the first of equal logits", () => {
  const { predicted, accuracy } = evaluateRows([[2, 2, 2], [0, 3, 3], [1, 1, 0]], [0, 2, 0]);
  assertEquals(predicted, Int32Array.of(0, 1, 0));
  assertAlmostEquals(accuracy, 2 / 3, 1e-12);
});

Deno.test("evaluate() of flat logits has an NLL of log classes", () => {
  assertAlmostEquals(evaluateRows([[7, 7, 7, 7]], [3]).nll, Math.log(4), 1e-12);
});

Deno.test("softmax() has the confidences of logits_24x4", () => {
  const { inputs, expected } = logits24;
  assertClose(inputs.logits.map((row) => Math.max(...softmax(row))), expected.confidence, 1e-12);
});

Deno.test("agreement() is the share of equal answers", () => {
  assertEquals(agreement(Int32Array.of(1, 2, 3, 0), Int32Array.of(1, 0, 3, 1)), 0.5);
  assertEquals(agreement(Int32Array.of(1), Int32Array.of(1)), 1);
});

Deno.test("spread() is the mean and the sample's standard deviation", () => {
  assertEquals(spread([2, 4, 4, 4, 5, 5, 7, 9]), { mean: 5, sd: Math.sqrt(32 / 7) });
  assertEquals(spread([0.25]), { mean: 0.25, sd: 0 });
});

Deno.test("median() is the middle, or the mean of the two middles", () => {
  assertEquals([median([9, 1, 10]), median([4, 1, 10, 2]), median([3])], [9, 3, 3]);
});
