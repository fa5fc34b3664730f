import { assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import { constant, interpolate, range, toScheduler } from "../../core/catalogue/schedules.ts";
import { linear } from "../../plugins/schedulers/linear.ts";

Deno.test("constant() is the number at any progress", () => {
  const at = constant(3);
  assertEquals([at(0), at(0.5), at(1)], [3, 3, 3]);
});

Deno.test("toScheduler() makes a number a constant and a part its plugin", () => {
  const catalogue = new Catalogue([linear]);
  const context = catalogue.context(catalogue.container);
  assertEquals(toScheduler(2, context)(0.7), 2);
  assertEquals(toScheduler({ use: "linear", from: 0, to: 10 }, context)(0.7), 7);
});

Deno.test("interpolate() is exact at its ends and clamps beyond them", () => {
  assertEquals([-1, 0, 0.5, 1, 2].map((share) => interpolate(0.1, 0.7, share)), [0.1, 0.1, 0.4, 0.7, 0.7]);
});

Deno.test("interpolate() of two equal numbers is that number, to the bit", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(fc.property(value, share, (value, share) => {
    assertStrictEquals(interpolate(value, value, share) === value, true);
  }));
});

Deno.test("range() finds the lowest and the highest value", () => {
  assertEquals(range(constant(2)), { low: 2, high: 2 });
  assertEquals(range((progress) => (progress - 0.5) ** 2), { low: 0, high: 0.25 });
  assertEquals(range((progress) => 1 - progress), { low: 0, high: 1 });
});

Deno.test("range() of a scheduler that is NaN somewhere is NaN", () => {
  assertEquals(range((progress) => progress > 0.5 ? NaN : 1), { low: NaN, high: NaN });
});
