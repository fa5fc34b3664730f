import { assertEquals, assertThrows } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { encodeWarnings, encodingOf } from "../../../core/data/encoders.ts";
import { fitPreprocessing, transform } from "../../../core/data/preprocess.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { image } from "../../../plugins/encoders/image.ts";
import { none } from "../../../plugins/encoders/none.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { testEncoder } from "../../suites/encoder.ts";

testEncoder(image, {}, { refuses: [[{ scale: "unit" }, "scale must be one of"]] });
testEncoder(image, { scale: "range" }, {
  golden: { image: [[0], [2 / 5], [1 / 5], [1], [3 / 5], [9 / 5]] },
});

/** Images of two pixels. */
function images(values: readonly number[], changes: Partial<LabelledTable["numeric"]> = {}): LabelledTable {
  const rows = values.length / 2;
  return {
    rows,
    numeric: {
      names: ["p0", "p1"],
      values: Float64Array.from(values),
      scale: "table",
      image: { height: 1, width: 2, channels: 1 },
      ...changes,
    },
    categorical: [],
    label: "y",
    classes: ["a", "b"],
    labels: Int32Array.from({ length: rows }, (_, i) => i % 2),
  };
}

const TRAINING = Int32Array.of(0, 1);

function features(table: LabelledTable, encode?: Parameters<typeof encodingOf>[1]): number[] {
  const encoding = encodingOf(builtinCatalogue(), encode);
  return [...transform(fitPreprocessing(table, TRAINING, encoding), table)];
}

Deno.test("an image is encoded by image where nobody says otherwise, and as it was before encoders had names", () => {
  const table = images([0, 2, 4, 6, 10, 255]);
  const { image: shape, ...plain } = table.numeric;
  assertEquals(features(table), features({ ...table, numeric: plain }));
  assertEquals(fitPreprocessing(table, TRAINING, encodingOf(builtinCatalogue())).image, [1, 2, 1]);
  assertEquals(features(table, { image: { use: "image", scale: "range" } }), [
    ...[0, 2, 4, 6, 10, 255].map((value) => Math.fround(value / 6)),
  ]);
  assertEquals(features(table, { image: { use: "none" } }), [0, 2, 4, 6, 10, 255]);
  assertEquals(features(images([7, 7, 7, 7, 8, 7]), { image: { use: "image", scale: "range" } }), [
    ...[0, 0, 0, 0, 1, 0],
  ]);
  assertEquals(shape, { height: 1, width: 2, channels: 1 });
});

Deno.test("numbers that are no image are not image's, and data.encode knows which there are", () => {
  const table = images([0, 2, 4, 6], { image: undefined });
  assertThrows(
    () => features(table, { numeric: { use: "image" } }),
    UserError,
    "must take numeric columns: image takes image; name",
  );
  assertEquals(encodeWarnings(table, { image: { use: "image" } }), [
    "data.encode.image has no effect, as the table has no image column",
  ]);
  assertEquals(encodeWarnings(images([0, 2, 4, 6]), { image: { use: "image" } }), []);
  assertEquals(encodeWarnings(images([0, 2, 4, 6]), { numeric: { use: "none" } }), [
    "data.encode.numeric has no effect, as the table has no numeric column",
  ]);
});

Deno.test("an encoder that makes no number of a pixel, and a missing pixel, are refused by name", () => {
  for (const scale of ["standard", "range"]) {
    assertThrows(
      () => features(images([0, 2, NaN, 6]), { image: { use: "image", scale } }),
      UserError,
      'no pixel must be missing: column "p0"',
    );
  }
  const levels = definePlugin({
    kind: "encoder",
    name: "levels",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      takes: ["image"],
      fit: (columns) => columns.map(() => ({ kind: "encoded" as const, width: 2, state: null })),
      cells: () => ({ write: () => undefined }),
    }),
  }) as Plugin;
  const catalogue = new Catalogue(new Set<Plugin>([levels, none as Plugin]));
  assertThrows(
    () =>
      fitPreprocessing(images([0, 2, 4, 6]), TRAINING, encodingOf(catalogue, { image: { use: "levels" } })),
    UserError,
    'each pixel must become one number: column "p0" is encoded otherwise, by levels',
  );
});
