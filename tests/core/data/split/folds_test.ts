import { assert, assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../../core/base/errors.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import { foldsOf } from "../../../../core/data/split/folds.ts";

const counts = (values: Iterable<number>) => {
  const found = new Map<number, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort(([a], [b]) => a - b).map(([, count]) => count);
};

Deno.test("foldsOf() deals each class out evenly, and all rows", () => {
  const labels = Int32Array.from({ length: 103 }, (_, i) => i < 50 ? 0 : i < 90 ? 1 : 2);
  const { of, rare } = foldsOf({ labels }, 5, seededRandom(1));
  assertEquals(counts(of), [21, 21, 21, 20, 20]);
  assertEquals(counts(of.filter((_, i) => labels[i] === 0)), [10, 10, 10, 10, 10]);
  assertEquals(counts(of.filter((_, i) => labels[i] === 2)).sort(), [2, 2, 3, 3, 3]);
  assertEquals(rare, []);
});

Deno.test("foldsOf() hangs on the seed alone, and differs with it", () => {
  const labels = Int32Array.from({ length: 60 }, (_, i) => i % 3);
  const of = (seed: number) => foldsOf({ labels }, 4, seededRandom(seed)).of;
  assertEquals(of(1), of(1));
  assert(of(1).some((fold, i) => fold !== of(2)[i]));
});

Deno.test("foldsOf() keeps groups whole, and folds and classes about even", () => {
  const groups = Int32Array.from({ length: 120 }, (_, i) => Math.floor(i / 4));
  const labels = groups.map((group) => group % 2);
  const { of } = foldsOf({ labels, groups }, 5, seededRandom(3));
  for (let i = 0; i < 120; i++) assertEquals(of[i], of[4 * Math.floor(i / 4)]);
  assertEquals(counts(of), [24, 24, 24, 24, 24]);
  assertEquals(counts(of.filter((_, i) => labels[i] === 0)), [12, 12, 12, 12, 12]);
});

Deno.test("foldsOf() names rare classes, and refuses more folds than any class has rows, or than there are groups", () => {
  const labels = Int32Array.from({ length: 13 }, (_, i) => i === 0 ? 1 : i < 4 ? 2 : 0);
  assertEquals(foldsOf({ labels }, 4, seededRandom(1)).rare, [{ label: 1, rows: 1 }, { label: 2, rows: 3 }]);
  const refused = (folds: number, groups?: Int32Array) =>
    assertThrows(() => foldsOf({ labels, groups }, folds, seededRandom(1)), UserError).message;
  assertEquals(
    refused(10),
    "Cannot make folds of the training rows as there must be a class with a row for each: there are 10 folds, and the largest " +
      "class has 9 training rows; use fewer folds",
  );
  assertEquals(
    refused(3, new Int32Array(13).map((_, i) => i % 2)),
    "Cannot make folds of the training rows as there must be a group of rows for each: there are 3 folds and 2 groups; use " +
      "fewer folds",
  );
});
