import { assert, assertAlmostEquals, assertEquals, assertLess } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { upperTail } from "../../../core/report/t_distribution.ts";
import {
  clusteredSums,
  meanDifference,
  ratioOf,
  type SeedDifferences,
} from "../../../core/report/two_way.ts";

const ROWS = Int32Array.from({ length: 120 }, (_, i) => i);

/** A standard normal number, of Box and Muller. */
function gaussian(random: { uniform(): number }): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

/** Two quantities with true means 0.12 and 0.2 that share effects of rows and of seeds. */
function simulated(random: { uniform(): number }, seeds: number, ofSeeds: number): SeedDifferences[] {
  const ofRows = Array.from(ROWS, () => 0.2 * gaussian(random));
  return Array.from({ length: seeds }, () => {
    const [first, second] = [ofSeeds * gaussian(random), ofSeeds * gaussian(random)];
    const answers = (mean: number, seed: number) =>
      Float64Array.from(ROWS, (row) => mean + ofRows[row]! + seed + 0.3 * gaussian(random));
    return { rows: ROWS, values: [answers(0.12, first), answers(0.2, second)] };
  });
}

for (const seeds of [5, 10]) {
  for (const ofSeeds of [0, 0.02, 0.08]) {
    Deno.test(`95 % intervals over ${seeds} seeds that differ by ${ofSeeds} cover what is true`, () => {
      const random = seededRandom(seeds);
      const repeats = 300;
      let [mean, ratio, ratios, rowsAlone, withP] = [0, 0, 0, 0, 0];
      for (let i = 0; i < repeats; i++) {
        const sums = clusteredSums(simulated(random, seeds, ofSeeds));
        const { low, high, p, value } = meanDifference(sums);
        if (low <= 0.12 && 0.12 <= high) mean++;
        // The p-value says of 0 what the interval says.
        if ((p < 0.05) === (low > 0 || high < 0)) withP++;
        const half = 1.98 * Math.sqrt(sums.rows.covariance[0]![0]!) / sums.answers;
        if (Math.abs(value - 0.12) <= half) rowsAlone++;
        const found = ratioOf(sums);
        if (found) ratios++;
        if (found && found.low <= 0.6 && 0.6 <= found.high) ratio++;
      }
      const inRange = (count: number, of: number) => count / of >= 0.9 && count / of <= 0.985;
      assert(inRange(mean, repeats), `${mean} of ${repeats}`);
      assert(inRange(ratio, ratios), `${ratio} of ${ratios} ratios`);
      assertEquals(withP, repeats);
      // What an interval over rows alone does where trainings differ.
      if (ofSeeds === 0.08) assertLess(rowsAlone / repeats, 0.85);
    });
  }
}

Deno.test("meanDifference() of one seed is the paired t-test over its rows", () => {
  const values = Float64Array.of(1, 1, 0, 0, -1, 1, 0, 1);
  const sums = clusteredSums([{ rows: Int32Array.from({ length: 8 }, (_, i) => i), values: [values] }]);
  const { value, low, high, p, covers } = meanDifference(sums);
  // Mean 3/8, variance 31/56, so t = 1.425 with 7 degrees of freedom.
  const error = Math.sqrt(31 / 56 / 8);
  assertEquals([value, covers], [3 / 8, "test rows"]);
  assertAlmostEquals(p, 2 * upperTail(3 / 8 / error, 7), 1e-12);
  assertAlmostEquals(p, 0.1970220721577459, 1e-12); // scipy: stats.ttest_1samp
  assertAlmostEquals(high - value, 2.3646242515927844 * error, 1e-9);
  assertAlmostEquals(value - low, high - value, 1e-12);
});

Deno.test("meanDifference() is never surer than seeds alone, nor than rows alone", () => {
  // Each row's gain is the seed's: seven seeds gain, each over the same 50 rows.
  const gains = [0.3, 0.1, 0.2, -0.1, 0.4, 0.1, 0];
  const rows = Int32Array.from({ length: 50 }, (_, i) => i);
  const seeds = gains.map((gain) => ({ rows, values: [new Float64Array(50).fill(gain)] }));
  const { p, covers } = meanDifference(clusteredSums(seeds));
  assertEquals(covers, "test rows and trainings");
  // By rows alone it is 0.
  const mean = gains.reduce((a, b) => a + b, 0) / 7;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / 6;
  const bySeeds = 2 * upperTail(mean / Math.sqrt(variance / 7), 6);
  assert(p >= bySeeds - 1e-12, `${p} against ${bySeeds}`);
  assertAlmostEquals(bySeeds, 0.07013051445189948, 1e-12); // scipy: stats.ttest_1samp
  assertAlmostEquals(p, bySeeds, 0.02);
  // And the other way round: seeds that are alike to the last answer tell nothing new of the rows.
  const values = [Float64Array.from(rows, (row) => row % 3 - 0.6)];
  const once = meanDifference(clusteredSums([{ rows, values }]));
  const thrice = meanDifference(clusteredSums([{ rows, values }, { rows, values }, { rows, values }]));
  assertAlmostEquals(thrice.p, once.p, 1e-9);
  assertAlmostEquals(thrice.high, once.high, 1e-9);
});

Deno.test("clusteredSums() has the three covariances of two-way clustering", () => {
  // Two rows in two seeds, one row in one: gains 1, 0 and 2, 1, 0 about a mean of 0.8.
  const sums = clusteredSums([
    { rows: [7, 9], values: [[1, 0]] },
    { rows: [7, 9, 4], values: [[2, 1, 0]] },
  ]);
  assertEquals([sums.answers, sums.totals], [5, [4]]);
  assertEquals([sums.rows.clusters, sums.seeds.clusters, sums.single.clusters], [3, 2, 5]);
  // Rows: 1.4, -0.6, -0.8; seeds: -0.6, 0.6.
  assertAlmostEquals(sums.rows.covariance[0]![0]!, 3 / 2 * (1.96 + 0.36 + 0.64), 1e-12);
  assertAlmostEquals(sums.seeds.covariance[0]![0]!, 2 * (0.36 + 0.36), 1e-12);
  assertAlmostEquals(sums.single.covariance[0]![0]!, 5 / 4 * (0.04 + 0.64 + 1.44 + 0.04 + 0.64), 1e-12);
});
