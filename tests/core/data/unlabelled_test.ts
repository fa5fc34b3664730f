import { assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../core/base/errors.ts";
import { encodeRow } from "../../../core/data/encode.ts";
import { fitPreprocessing, transform } from "../../../core/data/preprocess.ts";
import { loadUnlabelled } from "../../../core/data/unlabelled.ts";
import type { Dataset } from "../../../core/dataset.ts";
import type { LabelledTable } from "../../../core/table.ts";

type Cells = Readonly<Record<string, string | undefined>>;

/** A data set of these cells, which has no classes. */
function datasetOf(rows: readonly Cells[]): Dataset {
  return {
    load: () => Promise.reject(new Error("the labels were read")),
    async *rows() {
      for (const [i, cells] of rows.entries()) yield { number: i + 1, cells: new Map(Object.entries(cells)) };
    },
  };
}

const table: LabelledTable = {
  rows: 4,
  numeric: { names: ["size", "age"], values: Float64Array.of(1, 5, 2, NaN, 3, 7, 4, 8) },
  categorical: [{ name: "city", categories: ["a", "b"], codes: Int32Array.of(0, 1, -1, 0) }],
  label: "y",
  classes: ["no", "yes"],
  labels: Int32Array.of(0, 1, 0, 1),
};

Deno.test("loadUnlabelled() reads the table's columns by name, without a label", async () => {
  const rows = [
    { more: "x", city: "c", age: " 1e1 ", size: "-2" },
    { city: undefined, age: undefined, size: "0.5", y: "whatever" },
  ];
  assertEquals(await loadUnlabelled(datasetOf(rows), table), {
    rows: 2,
    numeric: { names: ["size", "age"], values: Float64Array.of(-2, 10, 0.5, NaN) },
    categorical: [{ name: "city", categories: ["c"], codes: Int32Array.of(0, -1) }],
  });
});

Deno.test("loadUnlabelled() makes rows that become the features of the raw rows, however many", async () => {
  const preprocessing = fitPreprocessing(table, Int32Array.of(0, 1, 2, 3));
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), {
    nil: undefined,
  });
  const text = fc.option(fc.constantFrom("a", "b", "c", ""), { nil: undefined });
  const row = fc.record({ size: number, age: number, city: text });
  const some = fc.array(row, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom(1, 600), async (some, times) => {
      const rows = Array.from({ length: times }, () => some).flat();
      const loaded = await loadUnlabelled(datasetOf(rows), table);
      const expected = rows.flatMap((cells) => [...encodeRow(preprocessing, cells)]);
      assertEquals(
        transform(preprocessing, loaded).map((x) => x + 0),
        Float32Array.from(expected, (x) => x + 0),
      );
    }),
    { numRuns: 30 },
  );
});

const refusals: readonly (readonly [what: string, rows: readonly Cells[], message: string])[] = [
  ["no rows", [], "there must be a row: there is none"],
  [
    "a column that is not there",
    [{ size: "1", age: "2", city: "a" }, { size: "1", agee: "2", city: "a" }],
    'row 2 must have the table\'s column "age": it is not there; did you mean "agee"?',
  ],
  [
    "a category that is not there",
    [{ size: "1", age: "2" }],
    'row 1 must have the table\'s column "city": it is not there',
  ],
  [
    "a text among numbers",
    [{ size: "big", age: "2", city: "a" }],
    'row 1, column "size" must be a finite number, as in the table: current value is "big"',
  ],
];

for (const [what, rows, message] of refusals) {
  Deno.test(`loadUnlabelled() refuses ${what}`, async () => {
    const error = await assertRejects(() => loadUnlabelled(datasetOf(rows), table), UserError);
    assertEquals(error.message, `Cannot use the unlabelled data (data.unlabelled): ${message}`);
  });
}
