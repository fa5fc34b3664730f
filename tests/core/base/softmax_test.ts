import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { argMax, softmax, softmaxInPlace } from "../../../core/base/softmax.ts";
import { assertClose, assertFinite } from "../../support/tensors.ts";

Deno.test("softmax() sums to 1 and does not mind a shift", () => {
  const logits = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(logits, fc.integer({ min: -500, max: 500 }), (row, shift) => {
    const probabilities = softmax(row);
    assertFinite(probabilities);
    assertAlmostEquals(probabilities.reduce((a, b) => a + b, 0), 1, 1e-12);
    assertClose(softmax(row.map((logit) => logit + shift)), probabilities, 1e-12);
  }));
});

Deno.test("softmax() divides the logits by the temperature", () => {
  assertClose(softmax([0, 2, -4], 2), softmax([0, 1, -2]), 1e-15);
  const [cold, hot] = [softmax([0, 1], 0.1), softmax([0, 1], 100)];
  assertAlmostEquals(cold[1]!, 1 / (1 + Math.exp(-10)), 1e-12);
  assertAlmostEquals(hot[1]!, 1 / (1 + Math.exp(-0.01)), 1e-12);
});

Deno.test("softmaxInPlace() makes probabilities of its row alone", () => {
  const values = Float32Array.of(5, 0, Math.log(3), 7);
  softmaxInPlace(values, 1, 3);
  assertClose(values, [5, 0.25, 0.75, 7], 1e-7);
});

Deno.test("argMax() is the first of the largest, counted from where it begins", () => {
  assertEquals(argMax([1, 3, 3, 2]), 1);
  assertEquals(argMax(Float32Array.of(9, 0.25, 0.5, 0.5, 9), 1, 4), 1);
  assertEquals(argMax([NaN, -2, NaN, -3]), 1);
  assertEquals(argMax([-Infinity, -1e30]), 1);
  for (const none of [[], [NaN, NaN]]) assertEquals(argMax(none), -1);
});
