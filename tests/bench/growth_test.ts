import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import { chart } from "../../bench/growth/chart.ts";
import { fitLine, fitLinear, fitPower, fitted } from "../../bench/growth/fit.ts";
import { withPart } from "../../bench/page.ts";

Deno.test("fitPower() finds the exponent of what grows as a power", () => {
  const points = [1, 10, 100, 1000].map((x) => ({ x, ms: 3 * x ** 1.5 }));
  const fit = fitPower(points);
  assertAlmostEquals(fit.exponent, 1.5);
  assertAlmostEquals(fit.factor, 3);
  assertAlmostEquals(fitted(fit, 50), 3 * 50 ** 1.5);
});

Deno.test("fitPower() says of the last two points what they grow by, where the first ones hardly do", () => {
  const fit = fitPower([{ x: 1, ms: 10 }, { x: 10, ms: 10 }, { x: 100, ms: 10 }, { x: 1000, ms: 100 }]);
  assertAlmostEquals(fit.last, 1);
  assertAlmostEquals(fit.exponent, 0.3);
});

Deno.test("fitLinear() says what one more costs, in percent of one alone", () => {
  const fit = fitLinear([1, 2, 4, 8, 16].map((x) => ({ x, ms: 98 + 2 * x })));
  assertAlmostEquals(fit.percent, 2);
  assertAlmostEquals(fitted(fit, 3), 104);
});

Deno.test("fitLine() refuses points above one another", () => {
  assertThrows(() => fitLine([[1, 1], [1, 2]]), RangeError, "two different x");
});

Deno.test("chart() draws every point inside of its panel", () => {
  const power = [{ x: 2, ms: 5 }, { x: 10_000, ms: 900 }];
  const linear = [{ x: 1, ms: 100 }, { x: 16, ms: 101 }];
  const panel = { title: "A < B", setting: "", said: "", xLabel: "" };
  const svg = chart([
    { ...panel, points: power, fit: fitPower(power) },
    { ...panel, points: linear, fit: fitLinear(linear) },
  ]);
  const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map((
    [, x, y],
  ) => [Number(x), Number(y)]);
  assertEquals(circles.length, 4);
  for (const [x, y] of circles) assert(x! > 0 && x! < 440 && y! > 0 && y! < 340, `${x}, ${y}`);
  // More is further right and further up, on both kinds of axes.
  assert(circles[0]![0]! < circles[1]![0]! && circles[0]![1]! > circles[1]![1]!);
  assert(svg.includes("A &lt; B") && !/NaN|undefined|Infinity/.test(svg));
});

Deno.test("withPart() replaces what is between its marks, and nothing else", () => {
  const page = "a\n<!-- x -->\nold\n<!-- end of x -->\nb\n";
  assertEquals(withPart(page, "x", "new"), "a\n<!-- x -->\n\nnew\n\n<!-- end of x -->\nb\n");
  assertEquals(withPart(withPart(page, "x", "1"), "x", "new"), withPart(page, "x", "new"));
  assertThrows(() => withPart(page, "y", "new"), RangeError, "must have its marks");
});
