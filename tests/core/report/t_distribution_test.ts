import { assertAlmostEquals, assertEquals } from "@std/assert";
import { twoSidedQuantile, upperTail } from "../../../core/report/t_distribution.ts";

const TS = [0.1, 1, 2.5, 12, 60];

/** Of scipy 1.17.1: `stats.t.sf(t, df)` for each of TS, `stats.t.ppf(0.975, df)` and `stats.t.ppf(0.995, df)`. */
const GOLDEN: readonly (readonly [df: number, tails: readonly number[], q95: number, q99: number])[] = [
  [
    1,
    [0.4682744825694465, 0.25, 0.12111894159084341, 0.026464676059589878, 0.005304673632623272],
    12.706204736174694,
    63.656741162871526,
  ],
  [
    2,
    [
      0.4647327192070701,
      0.2113248654051871,
      0.06480586011075541,
      0.00343646683857923,
      0.00013883104529733938,
    ],
    4.302652729749462,
    9.924843200918287,
  ],
  [
    3.7,
    [
      0.46276263373509513,
      0.18907069988022623,
      0.03591101145591339,
      0.0002133936996906225,
      5.742870596225921e-07,
    ],
    2.8675207071911895,
    4.8692522532278275,
  ],
  [
    4,
    [
      0.4625779204697266,
      0.18695048315002943,
      0.03338327240599407,
      0.0001382142742514865,
      2.310534363817564e-07,
    ],
    2.7764451051977934,
    4.604094871349992,
  ],
  [
    29.5,
    [
      0.4605104177882219,
      0.162721502653944,
      0.009109308633461547,
      3.549868329060641e-13,
      1.0867082523777788e-32,
    ],
    2.043724966772122,
    2.753133270256325,
  ],
  [
    1e6,
    [0.4601721727460216, 0.15865537491678916, 0.006209744751081627, 1.785842562382547e-33, 0],
    1.959966356814107,
    2.5758342201053344,
  ],
];

for (const [df, tails, q95, q99] of GOLDEN) {
  Deno.test(`upperTail() and twoSidedQuantile() with ${df} degrees of freedom are those of scipy`, () => {
    const tolerance = df > 1e5 ? 1e-7 : 1e-11;
    TS.forEach((t, i) => {
      assertAlmostEquals(upperTail(t, df), tails[i]!, tolerance * tails[i]! + 1e-300, `${t}`);
    });
    assertAlmostEquals(twoSidedQuantile(0.05, df), q95, tolerance * q95);
    assertAlmostEquals(twoSidedQuantile(0.01, df), q99, tolerance * q99);
  });
}

Deno.test("upperTail() is a half at 0 and nothing at infinity", () => {
  assertEquals([upperTail(0, 4), upperTail(Infinity, 4)], [0.5, 0]);
});
