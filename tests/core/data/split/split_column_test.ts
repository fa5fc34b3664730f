import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../../core/base/errors.ts";
import { dataFingerprint } from "../../../../core/data/data_fingerprint.ts";
import { withSplitColumn } from "../../../../core/data/split/split_column.ts";
import { classTable } from "../../../../core/data/tables/class_table.ts";

const table = classTable("y", ["a", "b", "a"], {
  numeric: { names: ["x", "part"], values: Float64Array.of(1, 0, 2, 1, 3, 0) },
  categorical: [{ name: "speaker", categories: ["ann", "bob"], codes: Int32Array.of(1, 0, 1) }],
  further: [{ kind: "text", name: "said", values: ["one", "two", "one"] }],
});

Deno.test("withSplitColumn() takes a column of any kind out of the features", () => {
  const by = (name: string) => withSplitColumn(table, { group: name, validation: 0 });
  assertEquals(by("speaker").splitBy, table.categorical[0]);
  assertEquals(by("speaker").categorical, []);
  const numeric = withSplitColumn(table, { column: "part", validation: 0 });
  assertEquals(numeric.numeric, { names: ["x"], values: Float64Array.of(1, 2, 3) });
  assertEquals(numeric.splitBy, { name: "part", categories: ["0", "1"], codes: Int32Array.of(0, 1, 0) });
  assertEquals(by("said").splitBy, {
    name: "said",
    categories: ["one", "two"],
    codes: Int32Array.of(0, 1, 0),
  });
  assertEquals(by("said").further, []);
  assertStrictEquals(withSplitColumn(table, { validation: 0 }), table);
});

Deno.test("a table's fingerprint has the groups of its rows in it, and is as before where there are none", async () => {
  const { splitBy, ...rest } = withSplitColumn(table, { group: "speaker", validation: 0 });
  const other = { ...splitBy!, codes: Int32Array.of(0, 0, 1) };
  const prints = await Promise.all(
    [rest, { ...rest, splitBy }, { ...rest, splitBy: other }].map((one) => dataFingerprint(one)),
  );
  assertStrictEquals(new Set(prints).size, 3);
});

const refusals:
  readonly (readonly [what: string, name: string, changes: Partial<typeof table>, message: string])[] = [
    [
      "a column that is not there",
      "speakers",
      {},
      'it must be one of the columns "x", "part", "speaker", "said": it is not there; did you mean "speaker"?',
    ],
    ["the label", "y", {}, 'it must be one of the columns "x", "part", "speaker", "said": it is the label'],
    [
      "a row without a value",
      "speaker",
      { categorical: [{ ...table.categorical[0]!, codes: Int32Array.of(1, -1, 0) }] },
      "each row must have a value: row 2 has none (a missing cell)",
    ],
    [
      "the only column",
      "speaker",
      { numeric: { names: [], values: new Float64Array() }, further: [] },
      "there must be a column beside it: there is none",
    ],
  ];

for (const [what, name, changes, message] of refusals) {
  Deno.test(`withSplitColumn() refuses ${what}`, () => {
    const error = assertThrows(
      () => withSplitColumn({ ...table, ...changes }, { group: name, validation: 0 }),
      UserError,
    );
    assertStrictEquals(
      error.message,
      `Cannot split the rows by ${JSON.stringify(name)} (data.split.group): ${message}`,
    );
  });
}
