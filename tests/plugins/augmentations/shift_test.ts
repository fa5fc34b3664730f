import { assert, assertAlmostEquals, assertEquals, assertMatch, assertThrows } from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { shift, shiftImage } from "../../../plugins/augmentations/shift.ts";
import { testAugmentation, viewOf } from "../../suites/augmentation.ts";
import { make } from "../../support/catalogue.ts";
import { MIXED, numericPreprocessing, partOfRows } from "../../support/views.ts";

const SPREADS = Array.from({ length: 12 }, (_, i) => ({ mean: i, sd: 1 + i / 4 }));
const IMAGES = numericPreprocessing(SPREADS);
const random = seededRandom(6);

testAugmentation(shift, { height: 3, width: 4, by: 1 }, {
  preprocessing: IMAGES,
  rows: Float32Array.from({ length: 20 * 12 }, () => random.normal()),
  refuses: [
    [
      { width: 4 },
      "height must be given with width, or both left out where the data says what its images are",
    ],
    [
      { height: 3 },
      "height must be given with width, or both left out where the data says what its images are",
    ],
    [{ height: 3, width: 4, by: 3 }, "by must be below height and width: current value is 3"],
    [{ height: 3, width: 4, by: 0 }, "by must be at least 1: current value is 0"],
    [{ height: 3, width: 4, channels: 0 }, "channels must be at least 1: current value is 0"],
  ],
});

Deno.test("shiftImage() moves down and right, and fills with 0", () => {
  const image = Float64Array.of(1, 2, 3, 4, 5, 6); // 2 × 3
  const shape = { height: 2, width: 3, channels: 1 };
  assertEquals(shiftImage(image, shape, 1, 0), Float64Array.of(0, 0, 0, 1, 2, 3));
  assertEquals(shiftImage(image, shape, 0, 1), Float64Array.of(0, 1, 2, 0, 4, 5));
  assertEquals(shiftImage(image, shape, -1, -2), Float64Array.of(6, 0, 0, 0, 0, 0));
  assertEquals(shiftImage(image, shape, 2, 0), new Float64Array(6));
  assertEquals(shiftImage(image, shape, 0, -3), new Float64Array(6));
  const pairs = { height: 1, width: 3, channels: 2 };
  assertEquals(shiftImage(image, pairs, 0, 1), Float64Array.of(0, 0, 1, 2, 3, 4));
});

Deno.test("shiftImage() there and back gives what stayed inside", () => {
  const sizes = fc.record({
    height: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 1, max: 6 }),
    channels: fc.integer({ min: 1, max: 3 }),
  });
  const step = fc.integer({ min: -7, max: 7 });
  fc.assert(fc.property(sizes, step, step, (shape, down, right) => {
    const { height, width, channels } = shape;
    const image = Float64Array.from({ length: height * width * channels }, (_, i) => i + 1);
    const back = shiftImage(shiftImage(image, shape, down, right), shape, -down, -right);
    image.forEach((value, i) => {
      const [y, x] = [Math.floor(i / channels / width), Math.floor(i / channels) % width];
      const inside = y + down >= 0 && y + down < height && x + right >= 0 && x + right < width;
      assertEquals(back[i], inside ? value : 0);
    });
  }));
});

Deno.test("shift() shows every shift of the raw image, each pixel by its own column's scale", () => {
  const raw = Float64Array.from({ length: 12 }, (_, i) => 10 + i);
  const features = Float32Array.from(raw, (value, i) => (value - SPREADS[i]!.mean) / SPREADS[i]!.sd);
  const part = partOfRows(features, 12, [1]);
  const view = viewOf(part, new Int32Array(200));
  const shape = { height: 3, width: 4, channels: 1 };
  make(shift, { ...shape, by: 1 })({ preprocessing: IMAGES, part }).apply(view, seededRandom(4));
  const all = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => shiftImage(raw, shape, down, right)));
  const seen = new Set<number>();
  for (let row = 0; row < 200; row++) {
    const shown = SPREADS.map(({ mean, sd }, i) =>
      Math.round(1e3 * (view.features[12 * row + i]! * sd + mean)) / 1e3
    );
    const which = all.findIndex((image) => image.every((value, i) => value === shown[i]));
    assert(which >= 0, `row ${row}: ${shown}`);
    seen.add(which);
    assertEquals(view.labels[row], 1);
    if (which === 4) assertEquals(view.features.subarray(12 * row, 12 * row + 12), features); // Not by a bit.
  }
  assertEquals(seen.size, 9);
});

Deno.test("shift() leaves indicators of missing cells where they are", () => {
  const columns = SPREADS.slice(0, 4).map((spread, i) => (
    { kind: "numeric", name: `p${i}`, missing: i === 0, ...spread } as const
  ));
  const images: Preprocessing = { ...IMAGES, columns, features: 5 };
  const part = partOfRows(Float32Array.of(0.5, 7, 1, 2, 3), 5, [0]);
  const view = viewOf(part, new Int32Array(50));
  make(shift, { height: 2, width: 2, by: 1 })({ preprocessing: images, part }).apply(view, seededRandom(4));
  const column = (at: number) => new Set(Array.from({ length: 50 }, (_, i) => view.features[5 * i + at]));
  assertEquals(column(1), new Set([7]));
  for (const at of [0, 2, 3, 4]) assert(column(at).size > 2);
});

Deno.test("shift() refuses images that are not the numeric columns, with the numbers", () => {
  const part = partOfRows(new Float32Array(6), 6, [0]);
  const error = assertThrows(
    () => make(shift, { height: 8, width: 8, channels: 3 })({ preprocessing: MIXED, part }),
    UserError,
    "must be the number of numeric columns (2): current value is 8 × 8 × 3 = 192",
  );
  assertMatch(error.message, /^Cannot [^\n]+$/);
});

Deno.test("shift() keeps a pixel finite where its column hardly varies", () => {
  const images = numericPreprocessing([...SPREADS.slice(0, 3), { mean: 0, sd: 1e-300 }]);
  const part = partOfRows(Float32Array.of(1, 1, 1, 0), 4, [0]);
  const view = viewOf(part, new Int32Array(50));
  make(shift, { height: 2, width: 2, by: 1 })({ preprocessing: images, part }).apply(view, seededRandom(4));
  assert(view.features.every(Number.isFinite));
  assertAlmostEquals(Math.max(...view.features), 1e6);
});

Deno.test("shift() takes the images that the data says, and needs to be told where it says none", () => {
  const features = Float32Array.from({ length: 24 }, (_, i) => i);
  const moved = (options: Readonly<Record<string, unknown>>, image?: readonly [number, number, number]) => {
    const preprocessing: Preprocessing = { ...IMAGES, ...image ? { image } : {} };
    const part = partOfRows(features, 12, [0, 1]);
    const view = viewOf(part, Int32Array.from({ length: 20 }, (_, i) => i % 2));
    make(shift, options)({ preprocessing, part }).apply(view, seededRandom(3));
    return view.features;
  };
  const ofData = moved({ by: 1 }, [3, 4, 1]);
  assertEquals(ofData, moved({ by: 1, height: 3, width: 4 }));
  assert(ofData.some((value, i) => value !== features[i % 24]));
  assertThrows(() => moved({ by: 1 }), UserError, "must have an image, or height and width must be given");
  assertThrows(() => moved({ by: 3 }, [3, 4, 1]), UserError, "below their height and width, 3 × 4");
});
