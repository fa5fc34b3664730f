import { assertAlmostEquals, assertEquals } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { jitter } from "../../../plugins/augmentations/jitter.ts";
import { testAugmentation, viewOf } from "../../suites/augmentation.ts";
import { make } from "../../support/catalogue.ts";
import { MIXED, partOfRows } from "../../support/views.ts";

const rows = Float32Array.from({ length: 6 * 500 }, (_, i) => [0.5, 1, -0.5, 1, 0, 0][i % 6]!);

testAugmentation(jitter, { sd: 0.3 }, {
  refuses: [
    [{ sd: 0 }, "sd must be above 0: current value is 0"],
    [{ sd: -1 }, "sd must be above 0: current value is -1"],
    [{}, "sd must be given: a number"],
  ],
});

Deno.test("jitter() adds noise of its standard deviation to numbers, and leaves indicators and categories alone", () => {
  const part = partOfRows(rows, 6, new Array(500).fill(0));
  const view = viewOf(part);
  make(jitter, { sd: 0.3 })({ preprocessing: MIXED, part }).apply(view, seededRandom(5));
  const { features: changed } = view;
  const column = (at: number) =>
    Array.from({ length: 500 }, (_, i) => changed[6 * i + at]! - rows[6 * i + at]!);
  for (const at of [1, 3, 4, 5]) assertEquals(new Set(column(at)), new Set([0]));
  for (const at of [0, 2]) {
    const noise = column(at);
    const mean = noise.reduce((a, b) => a + b, 0) / 500;
    const sd = Math.sqrt(noise.reduce((a, b) => a + (b - mean) ** 2, 0) / 499);
    // Five standard errors of a mean and of a standard deviation of 500.
    assertAlmostEquals(mean, 0, 5 * 0.3 / Math.sqrt(500));
    assertAlmostEquals(sd, 0.3, 5 * 0.3 / Math.sqrt(1000));
  }
});

Deno.test("jitter() takes the standard deviation of a column that the encoder none leaves as it is", () => {
  // Every second number is 100 or 300, so their deviation is 100; each fourth row has none, which is the mean.
  const values = Float32Array.from(
    { length: 2 * 2000 },
    (_, i) => i % 8 === 6 ? 200 : i % 8 === 7 ? 1 : i % 2 ? 0 : i % 4 ? 100 : 300,
  );
  const part = partOfRows(values, 2, new Array(2000).fill(0));
  const column = { kind: "numeric", name: "n", mean: 0, sd: 1, missing: true, fill: 200 } as const;
  const preprocessing = { ...MIXED, columns: [column], features: 2 };
  const view = viewOf(part);
  make(jitter, { sd: 0.3 })({ preprocessing, part }).apply(view, seededRandom(5));
  const noise = Array.from({ length: 2000 }, (_, i) => view.features[2 * i]! - values[2 * i]!);
  const there = values.filter((_, i) => i % 2 === 0 && values[i + 1] === 0);
  const mean = there.reduce((a, b) => a + b, 0) / there.length;
  const deviation = Math.sqrt(there.reduce((a, b) => a + (b - mean) ** 2, 0) / there.length);
  const sd = Math.sqrt(noise.reduce((sum, one) => sum + one ** 2, 0) / 2000);
  assertAlmostEquals(sd, 0.3 * deviation, 5 * 0.3 * deviation / Math.sqrt(4000));
});
