import { assertAlmostEquals, assertEquals } from "@std/assert";
import { Catalogue } from "../../../core/catalogue.ts";
import type { Preprocessing } from "../../../core/preprocess.ts";
import { seededRandom } from "../../../core/random.ts";
import { jitter } from "../../../plugins/augmentations/jitter.ts";
import { testAugmentation } from "../../suites/augmentation.ts";

const preprocessing: Preprocessing = {
  version: 1,
  columns: [
    { kind: "numeric", name: "age", mean: 40, sd: 10, missing: true },
    { kind: "numeric", name: "hours", mean: 8, sd: 2, missing: false },
    { kind: "categorical", name: "city", categories: ["a", "b"], missing: true },
  ],
  label: "class",
  classes: ["no", "yes"],
  // age, age missing; hours; city a, b, missing
  features: 6,
};
const rows = Float32Array.from({ length: 6 * 500 }, (_, i) => [0.5, 1, -0.5, 1, 0, 0][i % 6]!);

testAugmentation(jitter, {
  options: { sd: 0.3 },
  preprocessing,
  rows,
  bad: [[{ sd: 0 }, "sd"], [{ sd: -1 }, "sd"], [{}, "sd"], [{ sd: 1, size: 2 }, "size"]],
});

Deno.test("jitter() adds noise of its standard deviation to numbers, and leaves indicators and categories alone", () => {
  const changed = rows.slice();
  const augmentation = new Catalogue([jitter]).make("augmentation", { use: "jitter", sd: 0.3 })(
    preprocessing,
  );
  augmentation.apply(changed, 6, seededRandom(5));
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
