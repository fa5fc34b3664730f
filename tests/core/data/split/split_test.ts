import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertNotEquals,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../../core/base/errors.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import type { SplitOptions } from "../../../../core/catalogue/split_options.ts";
import { split } from "../../../../core/data/split/split.ts";

/** Rows of so many classes, `sizes[i]` of each, taking turns. */
function labelsOf(sizes: readonly number[]): Int32Array {
  const labels: number[] = [];
  for (let turn = 0; turn < Math.max(...sizes); turn++) {
    sizes.forEach((size, label) => turn < size && labels.push(label));
  }
  return Int32Array.from(labels);
}

const names = (n: number) => Array.from({ length: n }, (_, i) => `class ${i}`);
const parts = (sizes: readonly number[], fractions: SplitOptions, seed = 1) =>
  split(labelsOf(sizes), names(sizes.length), fractions, seededRandom(seed));
const perClass = (rows: Int32Array, labels: Int32Array, n: number) =>
  names(n).map((_, i) => rows.filter((row) => labels[row] === i).length);

Deno.test("split() gives every row to one part, in ascending order", () => {
  const { train, validation, test } = parts([50, 30, 20], { test: 0.2, validation: 0.1 });
  for (const part of [train, validation, test]) assertEquals(part, part.toSorted());
  assertEquals(
    Int32Array.of(...train, ...validation, ...test).sort(),
    Int32Array.from({ length: 100 }, (_, i) => i),
  );
});

Deno.test("split() keeps the classes in proportion", () => {
  const sizes = [50, 30, 20];
  const { train, validation, test } = parts(sizes, { test: 0.2, validation: 0.1 });
  assertEquals(perClass(test, labelsOf(sizes), 3), [10, 6, 4]);
  assertEquals(perClass(validation, labelsOf(sizes), 3), [5, 3, 2]);
  assertEquals(perClass(train, labelsOf(sizes), 3), [35, 21, 14]);
});

Deno.test("split() is the same for a seed and another for another", () => {
  const fractions = { test: 0.3, validation: 0.2 };
  assertEquals(parts([40, 40], fractions, 5), parts([40, 40], fractions, 5));
  assertNotEquals(parts([40, 40], fractions, 5).test, parts([40, 40], fractions, 6).test);
});

Deno.test("split() keeps the test part when the validation fraction changes", () => {
  const [some, none] = [0.25, 0].map((validation) => parts([33, 9, 21], { test: 0.2, validation }));
  assertEquals(some!.test, none!.test);
  assertStrictEquals(none!.validation.length, 0);
});

Deno.test("split() can leave all rows for training", () => {
  assertEquals(parts([2, 1], { test: 0, validation: 0 }).train, Int32Array.of(0, 1, 2));
});

Deno.test("split() trains on every class and gets sizes right to within a row", () => {
  const sizes = fc.array(fc.integer({ min: 4, max: 60 }), { minLength: 2, maxLength: 12 });
  const fraction = fc.double({ min: 0.1, max: 0.35, noNaN: true });
  fc.assert(fc.property(sizes, fraction, fraction, fc.integer(), (sizes, test, validation, seed) => {
    const labels = labelsOf(sizes);
    const result = parts(sizes, { test, validation }, seed);
    assertAlmostEquals(result.test.length, labels.length * test, 0.5000001);
    assertAlmostEquals(result.validation.length, labels.length * validation, 0.5000001);
    assert(perClass(result.train, labels, sizes.length).every((count) => count > 0));
    perClass(result.test, labels, sizes.length).forEach((count, i) => {
      assertAlmostEquals(count, sizes[i]! * test, 1.0000001);
    });
    perClass(result.train, labels, sizes.length).forEach((count, i) => {
      assertAlmostEquals(count, sizes[i]! * (1 - test - validation), 1.0000001);
    });
  }));
});

Deno.test("split() takes test shares of 0.3 where it is told of none", () => {
  const sizes = [50, 50];
  assertEquals(parts(sizes, { validation: 0.1 }), parts(sizes, { test: 0.3, validation: 0.1 }));
});

Deno.test("split() with trainRows tests on the rows after them, whatever the seed", () => {
  const sizes = fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 2, maxLength: 5 });
  const share = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 0.5, noNaN: true }));
  fc.assert(fc.property(sizes, share, fc.nat(), fc.integer(), (sizes, validation, some, seed) => {
    const labels = labelsOf(sizes);
    // The classes take turns, so three rounds have three rows of each.
    const first = 3 * sizes.length;
    const trainRows = first + some % (labels.length - first);
    const result = parts(sizes, { validation, trainRows }, seed);
    assertEquals(
      result.test,
      Int32Array.from({ length: labels.length - trainRows }, (_, i) => trainRows + i),
    );
    assertEquals(
      Int32Array.of(...result.train, ...result.validation).sort(),
      Int32Array.from({ length: trainRows }, (_, i) => i),
    );
    assertAlmostEquals(result.validation.length, trainRows * validation, 0.5000001);
    assert(perClass(result.train, labels, sizes.length).every((count) => count > 0));
  }));
});

Deno.test("split() with trainRows draws the validation part as from a table of those rows alone", () => {
  const [whole, first] = [labelsOf([40, 40, 40]), labelsOf([20, 20, 20])];
  const options = { validation: 0.25 };
  const { train, validation } = split(whole, names(3), { ...options, trainRows: 60 }, seededRandom(4));
  const alone = split(first, names(3), { ...options, test: 0 }, seededRandom(4));
  assertEquals([train, validation], [alone.train, alone.validation]);
});

const bad: readonly (readonly [what: string, sizes: number[], fractions: SplitOptions, message: string])[] = [
  [
    "fractions that leave no training part",
    [5, 5],
    { test: 0.5, validation: 0.5 },
    "leave a part for training",
  ],
  ["a negative fraction", [5, 5], { test: -0.1, validation: 0 }, "must be at least 0"],
  ["a fraction that is no number", [5, 5], { test: NaN, validation: 0 }, "must be at least 0"],
  ["a test part without a row", [2, 2], { test: 0.1, validation: 0 }, "the test part must have a row"],
  [
    "a validation part without a row",
    [2, 2],
    { test: 0.25, validation: 0.1 },
    "the validation part must have a row",
  ],
  [
    "classes of one row each",
    [1, 1, 1],
    { test: 0.4, validation: 0 },
    "each of the 3 classes a row to train on",
  ],
  [
    "classes too small for both parts",
    [2, 2],
    { test: 0.4, validation: 0.4 },
    "the validation part must leave each",
  ],
  [
    "a class without a row",
    [3, 0],
    { test: 0.4, validation: 0 },
    'every class must have a row: current value is {"class":"class 1"',
  ],
  [
    "trainRows that leave no test row",
    [5, 5],
    { validation: 0, trainRows: 10 },
    'to test on after it: current value is {"trainRows":10,"rows":10}',
  ],
  ["trainRows of 0", [5, 5], { validation: 0, trainRows: 0 }, "trainRows must leave rows to train on"],
  ["trainRows of a half", [5, 5], { validation: 0, trainRows: 2.5 }, "trainRows must leave rows to train on"],
  [
    "trainRows that leave a class out",
    [2, 2, 2],
    { validation: 0, trainRows: 2 },
    'every class must be among the first trainRows rows: current value is {"trainRows":2,"class":"class 2"}',
  ],
  [
    "trainRows whose validation part has no row",
    [5, 5],
    { validation: 0.05, trainRows: 4 },
    "the validation part must have a row",
  ],
];

for (const [what, sizes, fractions, message] of bad) {
  Deno.test(`split() refuses ${what}`, () => {
    assertThrows(() => parts(sizes, fractions), UserError, message);
  });
}
