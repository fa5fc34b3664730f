import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { imageOf, SIDE } from "../../../server/page/try/digit.js";
import { SHAPES, type Stroke } from "./shapes.ts";

/** The data set's images and their digits. */
async function dataOf(): Promise<{ readonly pixels: number[]; readonly digit: string }[]> {
  const text = await Deno.readTextFile(new URL("../../../examples/digits/digits.csv", import.meta.url));
  return text.trim().split("\n").slice(1).map((line) => {
    const cells = line.split(",");
    return { pixels: cells.slice(0, 64).map(Number), digit: cells[64]! };
  });
}

const imageOfAll = (strokes: readonly Stroke[]) => imageOf(strokes)!.pixels;
const sum = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const spanOf = (pixels: readonly number[]) => {
  const columns = [0, 1, 2, 3, 4, 5, 6, 7].filter((x) => pixels.some((ink, i) => i % 8 === x && ink > 0));
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].filter((y) =>
    pixels.some((ink, i) => Math.floor(i / 8) === y && ink > 0)
  );
  return { columns: [columns[0], columns.at(-1)], rows: [rows[0], rows.at(-1)] };
};
const moved = (strokes: readonly Stroke[], place: (x: number, y: number) => readonly [number, number]) =>
  strokes.map((stroke) => stroke.map(([x, y]) => place(x, y)));

Deno.test("imageOf() gives drawn digits the data's ink, height and width", async () => {
  const data = await dataOf();
  for (const [digit, strokes] of Object.entries(SHAPES)) {
    const own = data.filter((row) => row.digit === digit).map(({ pixels }) => sum(pixels)).sort((a, b) =>
      a - b
    );
    const pixels = imageOfAll(strokes);
    assert(pixels.every((ink) => Number.isInteger(ink) && ink >= 0 && ink <= 16), digit);
    const [low, high] = [own[Math.floor(own.length * 0.02)]!, own[Math.floor(own.length * 0.98)]!];
    assert(sum(pixels) >= low && sum(pixels) <= high, `${digit}: ${sum(pixels)} is not in ${low} to ${high}`);
    const { columns, rows } = spanOf(pixels);
    assertEquals(rows, [0, 7], digit);
    assert(columns[0]! >= 1 && columns[1]! <= 6, `${digit}: columns ${columns}`);
  }
});

Deno.test("imageOf() gives drawn digits images whose neighbours in the data are of the same digit", async () => {
  const data = await dataOf();
  for (const [digit, strokes] of Object.entries(SHAPES)) {
    const pixels = imageOfAll(strokes);
    const far = (other: readonly number[]) => sum(pixels.map((ink, i) => (ink - other[i]!) ** 2));
    const near = data.map((row) => ({ digit: row.digit, far: far(row.pixels) })).sort((a, b) =>
      a.far - b.far
    );
    const votes = near.slice(0, 7).filter((row) => row.digit === digit).length;
    assert(votes >= 4, `${digit}: of its 7 nearest neighbours only ${votes} are`);
  }
});

Deno.test("imageOf() does not mind where and how large a digit is drawn", () => {
  for (const strokes of Object.values(SHAPES)) {
    const as = imageOfAll(strokes);
    // Halving and moving by powers of two rounds nothing.
    assertEquals(imageOfAll(moved(strokes, (x, y) => [x / 4 + 0.5, y / 4])), as);
    assertEquals(imageOfAll(moved(strokes, (x, y) => [64 * x, 64 * y])), as);
  }
});

Deno.test("imageOf() puts a digit that leans upright", () => {
  const [one] = [[[[0.5, 0.1], [0.5, 0.9]]]] as const;
  assertEquals(imageOfAll(moved(one, (x, y) => [x - 0.3 * y, y])), imageOfAll(one));
});

Deno.test("imageOf() keeps a line slender, a dash flat and a dot round", () => {
  const upright = imageOfAll([[[0.5, 0.1], [0.5, 0.9]]]);
  assertEquals(spanOf(upright), { columns: [2, 5], rows: [0, 7] });
  const flat = imageOfAll([[[0.2, 0.5], [0.8, 0.5]]]);
  assertEquals(spanOf(flat).rows, [2, 5]);
  const dot = imageOfAll([[[0.3, 0.3]]]);
  assertEquals(spanOf(dot), { columns: [2, 5], rows: [2, 5] });
});

Deno.test("imageOf() gives nothing for nothing", () => {
  assertStrictEquals(imageOf([]), null);
  assertStrictEquals(imageOf([[]]), null);
});

Deno.test("imageOf() counts each pixel of its bitmap once, whatever is drawn", () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const strokes = fc.array(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(strokes, (strokes) => {
      const { pixels, bitmap } = imageOf(strokes)!;
      assertEquals(bitmap.length, SIDE * SIDE);
      assertEquals(pixels.length, 64);
      assertEquals(sum(pixels), sum([...bitmap]));
      assert(sum(pixels) > 0);
      assert(pixels.every((ink) => ink >= 0 && ink <= 16));
    }),
    { numRuns: 200 },
  );
});
