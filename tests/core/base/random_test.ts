import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { type Random, seededRandom } from "../../../core/base/random.ts";

const draw = (random: Random, n = 8) => Array.from({ length: n }, () => random.bits());
const sample = (n: number, next: () => number) => Float64Array.from({ length: n }, next);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const moment = (values: Float64Array, power: number, about = 0) =>
  mean(values.map((value) => (value - about) ** power));

Deno.test("seededRandom() draws the same bits for the same seed", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => assertEquals(draw(seededRandom(seed)), draw(seededRandom(seed)))),
  );
});

Deno.test("seededRandom() draws the same bits as ever, so that old runs can be repeated", () => {
  assertEquals(draw(seededRandom(0), 3), [3107282807, 2798790200, 1718977283]);
  assertEquals(draw(seededRandom(7).split("dropout", 3), 3), [690335125, 385665272, 1483331190]);
});

Deno.test("seededRandom() draws other bits for other seeds", () => {
  const firsts = new Set(Array.from({ length: 10_000 }, (_, seed) => draw(seededRandom(seed), 2).join()));
  assertStrictEquals(firsts.size, 10_000);
});

Deno.test("split() depends on seed, name and step, and on nothing drawn before", () => {
  const random = seededRandom(1);
  const expected = draw(random.split("dropout", 5));
  draw(random, 100);
  random.split("shuffle").normal();
  assertEquals(draw(random.split("dropout", 5)), expected);
});

Deno.test("split() with no step is step 0", () => {
  assertEquals(draw(seededRandom(1).split("a")), draw(seededRandom(1).split("a", 0)));
});

Deno.test("split() tells names, steps and paths apart", () => {
  const random = seededRandom(1);
  const streams = [
    random,
    ...["a", "b", "a/1", "a/0", "", "1"].flatMap((name) => [0, 1, 2].map((step) => random.split(name, step))),
    random.split("a").split("b"),
    random.split("b").split("a"),
    random.split("a").split("a"),
  ].map((stream) => draw(stream).join());
  // "a/1" at step 0 and "a" at step 1 must not meet, nor any other two.
  assertStrictEquals(new Set(streams).size, streams.length);
});

Deno.test("split() gives streams without correlation", () => {
  const [a, b] = [0, 1].map((step) => seededRandom(3).split("mask", step));
  const products = sample(50_000, () => (a!.uniform() - 0.5) * (b!.uniform() - 0.5) * 12);
  assertAlmostEquals(mean(products), 0, 0.02);
  const firsts = Float64Array.from(
    { length: 20_000 },
    (_, step) => seededRandom(3).split("mask", step).uniform(),
  );
  assertAlmostEquals(mean(firsts), 0.5, 0.01);
  assertAlmostEquals(moment(firsts, 2, 0.5), 1 / 12, 0.003);
});

Deno.test("uniform() has the moments of a uniform number in [0, 1)", () => {
  const random = seededRandom(11);
  const values = sample(200_000, random.uniform);
  assert(values.every((value) => value >= 0 && value < 1));
  assertAlmostEquals(mean(values), 0.5, 0.003);
  assertAlmostEquals(moment(values, 2, 0.5), 1 / 12, 0.001);
});

Deno.test("normal() has the moments of a standard normal", () => {
  const random = seededRandom(12);
  const values = sample(200_000, () => random.normal());
  assert(values.every(Number.isFinite));
  assertAlmostEquals(mean(values), 0, 0.01);
  assertAlmostEquals(moment(values, 2), 1, 0.015);
  assertAlmostEquals(moment(values, 3), 0, 0.04);
  assertAlmostEquals(moment(values, 4), 3, 0.1);
});

Deno.test("integer() draws each number below its bound alike", () => {
  const random = seededRandom(13);
  const counts = new Float64Array(7);
  for (let i = 0; i < 70_000; i++) counts[random.integer(7)]! += 1;
  for (const count of counts) assertAlmostEquals(count, 10_000, 400);
});

Deno.test("permutation() has each of 0 to n-1 once", () => {
  fc.assert(fc.property(fc.integer(), fc.nat(200), (seed, n) => {
    const order = seededRandom(seed).permutation(n);
    assertEquals(order.toSorted(), Int32Array.from({ length: n }, (_, i) => i));
  }));
});

Deno.test("permutation() puts each number everywhere alike", () => {
  const random = seededRandom(14);
  const counts = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const order = random.permutation(4).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assertStrictEquals(counts.size, 24);
  for (const count of counts.values()) assertAlmostEquals(count, 1000, 130);
  assertNotEquals(random.permutation(50), random.permutation(50));
});
