import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { munge, nearest } from "../../../plugins/augmentations/munge.ts";
import { testAugmentation, viewOf } from "../../suites/augmentation.ts";
import { make } from "../../support/catalogue.ts";
import { MIXED, mixedRows, numericPreprocessing, partOfRows } from "../../support/views.ts";

testAugmentation(munge, { p: 0.4, s: 2, share: 0.8 }, {
  refuses: [
    [{ p: 0 }, "p must be above 0: current value is 0"],
    [{ p: 2 }, "p must be at most 1: current value is 2"],
    [{ s: 0 }, "s must be above 0: current value is 0"],
    [{ share: 0 }, "share must be above 0: current value is 0"],
  ],
});

const PLANE = numericPreprocessing([{ mean: 0, sd: 1 }, { mean: 5, sd: 2 }]);

Deno.test("munge() finds what a search through all rows finds", () => {
  const random = seededRandom(2);
  const points = Float32Array.from({ length: 300 }, () => random.normal());
  const part = partOfRows(points, 2, new Array(150).fill(0));
  const neighbour = nearest(PLANE, part);
  for (let i = 0; i < 150; i++) {
    const distances = Array.from(
      { length: 150 },
      (_, j) =>
        i === j
          ? Infinity
          : Math.hypot(points[2 * i]! - points[2 * j]!, points[2 * i + 1]! - points[2 * j + 1]!),
    );
    assertEquals(neighbour(i), distances.indexOf(Math.min(...distances)));
  }
});

Deno.test("munge() counts a category that differs as a distance of 1", () => {
  // From row 0: row 1 has another category (1), row 2 is 0.9 away, row 3 has both at 1.1.
  const rows = [[0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 1, 0], [0, 0, 0.9, 1, 0, 0], [0, 0, 1.1, 1, 0, 0]].flat();
  const part = partOfRows(Float32Array.from(rows), 6, [0, 0, 0, 0]);
  assertEquals(nearest(MIXED, part)(0), 2);
  const farther = partOfRows(Float32Array.from(rows).with(14, 1.05), 6, [0, 0, 0, 0]);
  assertEquals(nearest(MIXED, farther)(0), 1);
});

Deno.test("munge() draws numbers about the neighbour's, as wide as their distance by s", () => {
  const part = partOfRows(Float32Array.of(1, 0, 3, 0, 90, 90, 80, 80), 2, [0, 1, 0, 0]);
  const view = viewOf(part, new Int32Array(4000));
  make(munge, { p: 1, s: 4 })({ preprocessing: PLANE, part }).apply(view, seededRandom(1));
  const x = Array.from({ length: 4000 }, (_, i) => view.features[2 * i]!);
  const mean = x.reduce((a, b) => a + b, 0) / x.length;
  const sd = Math.sqrt(x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length);
  assertAlmostEquals(mean, 3, 5 * 0.5 / Math.sqrt(4000));
  assertAlmostEquals(sd, 0.5, 5 * 0.5 / Math.sqrt(8000));
  // The rows agree in the second column, so nothing spreads there; and the neighbour is of another class.
  for (let i = 0; i < 4000; i++) assertEquals([view.features[2 * i + 1], view.labels[i]], [0, -1]);
});

Deno.test("munge() exchanges each column with probability p", () => {
  const part = partOfRows(Float32Array.of(1, 5, 3, 6), 2, [0, 0]);
  const view = viewOf(part, new Int32Array(4000));
  make(munge, { p: 0.3 })({ preprocessing: PLANE, part }).apply(view, seededRandom(1));
  for (const column of [0, 1]) {
    const changed = view.labels.filter((_, i) =>
      view.features[2 * i + column] !== part.features[column]
    ).length;
    assertAlmostEquals(changed / 4000, 0.3, 5 * Math.sqrt(0.3 * 0.7 / 4000));
  }
});

Deno.test("munge() takes categories and missing cells whole", () => {
  const rows = mixedRows(60, 4);
  const part = partOfRows(rows, 6, new Array(60).fill(0));
  const neighbour = nearest(MIXED, part);
  const view = viewOf(part);
  make(munge, { p: 1 })({ preprocessing: MIXED, part }).apply(view, seededRandom(9));
  for (let i = 0; i < 60; i++) {
    const [mine, theirs] = [6 * i, 6 * neighbour(i)!];
    assertEquals(view.features.subarray(mine + 3, mine + 6), rows.subarray(theirs + 3, theirs + 6));
    if (rows[mine + 1] || rows[theirs + 1]) {
      assertEquals(view.features.subarray(mine, mine + 2), rows.subarray(theirs, theirs + 2));
    }
  }
});

Deno.test("munge() leaves a training row alone that has no other", () => {
  const part = partOfRows(Float32Array.of(1, 2), 2, [1]);
  const view = viewOf(part);
  make(munge, { p: 1 })({ preprocessing: PLANE, part }).apply(view, seededRandom(1));
  assertEquals([view.features, view.labels], [part.features, part.labels]);
});

Deno.test("munge() looks among some rows of a large table, evenly spaced", () => {
  const count = 20_001;
  const points = Float32Array.from({ length: 2 * count }, (_, i) => i >> 1);
  const neighbour = nearest(PLANE, partOfRows(points, 2, new Array(count).fill(0)));
  // The nearest candidate is within half the space between two, though the nearest row is next to it.
  const found = neighbour(1002)!;
  assert(Math.abs(found - 1002) <= 4 && found !== 1002, String(found));
  assertEquals(new Set([1001, 1002, 1003].map(neighbour)).size <= 2, true);
});

Deno.test("munge() seeks another row than the row's own, where rows are repeated", () => {
  const points = [0, 0, 1, 1, 5, 5];
  const once = partOfRows(Float32Array.from(points), 2, [0, 0, 0]);
  const twice = partOfRows(Float32Array.from([...points, ...points]), 2, new Array(6).fill(0));
  const repeated = { ...twice, rows: Int32Array.of(0, 1, 2, 0, 1, 2) };
  for (const position of [0, 1, 2, 3, 4, 5]) {
    assertEquals(nearest(PLANE, repeated)(position)! % 3, nearest(PLANE, once)(position % 3));
  }
});
