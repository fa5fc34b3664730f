import { assertEquals, assertNotEquals } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { prepare } from "../../../core/data/prepare.ts";
import { fitPreprocessing, transform } from "../../../core/data/preprocess.ts";
import type { LabelledTable, Table } from "../../../core/table.ts";
import { clouds } from "../../toy.ts";

const table: LabelledTable = { ...clouds({ rows: 60 }), trainRows: 45 };
const last = Int32Array.from({ length: 15 }, (_, i) => 45 + i);

Deno.test("prepare() keeps a table's own test part where the config asks for none", () => {
  const { train, validation, test } = prepare(table, { validation: 0.2 }, seededRandom(1));
  assertEquals(test.rows, last);
  assertEquals([train.rows.length, validation.rows.length], [36, 9]);
});

Deno.test("prepare() does as the config asks before as the table says", () => {
  const share = prepare(table, { test: 0.25, validation: 0 }, seededRandom(1));
  assertEquals(share.test.rows.length, 15);
  assertNotEquals(share.test.rows, last);
  const { trainRows: _, ...plain } = table;
  assertEquals(share, prepare(plain, { test: 0.25, validation: 0 }, seededRandom(1)));
  const fewer = prepare(table, { trainRows: 30, validation: 0 }, seededRandom(1));
  assertEquals([fewer.train.rows.at(-1), fewer.test.rows[0]], [29, 30]);
});

Deno.test("prepare() fits on the training rows alone, and encodes unlabelled rows so", () => {
  const { label: _, classes: __, labels: ___, ...more }: LabelledTable = clouds({ rows: 7, seed: 2 });
  const options = { trainRows: 30, validation: 0.2 };
  const { unlabelled, preprocessing, train } = prepare(table, options, seededRandom(1), more as Table);
  assertEquals(preprocessing, fitPreprocessing(table, train.rows));
  assertEquals(unlabelled, {
    features: transform(preprocessing, more as Table),
    width: 4,
    labels: new Int32Array(7).fill(-1),
    rows: Int32Array.of(60, 61, 62, 63, 64, 65, 66),
  });
  const { unlabelled: none, ...rest } = prepare(table, options, seededRandom(1));
  assertEquals([none, rest], [undefined, { ...rest, preprocessing, train }]);
});
