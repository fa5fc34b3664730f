import { assertEquals, assertInstanceOf, assertMatch, assertThrows } from "@std/assert";
import { UserError } from "../../../../core/base/errors.ts";
import type { TypedColumn } from "../../../../core/data/tables/typed_labels.ts";
import { type TypedTable, typedTable } from "../../../../core/data/tables/typed_table.ts";
import type { LabelsWanted } from "../../../../core/dataset.ts";
import type { LabelledTable } from "../../../../core/table.ts";

type Cells = readonly number[] | readonly (string | undefined)[];

/** A table of columns, each given at once. */
function tableOf(
  columns: readonly (TypedColumn & { readonly cells: Cells })[],
  options: Partial<TypedTable> = {},
  wanted?: LabelsWanted,
): LabelledTable {
  const lists = { missing: [], numeric: [], categorical: [], text: [], tokens: [], ignore: [] };
  const filler = typedTable(
    columns,
    columns[0]!.cells.length,
    { label: "y", ...lists, refuse: (problem) => new UserError(problem), ...options },
    wanted,
  );
  columns.forEach(({ cells }, at) => {
    const wants = filler.wants[at];
    if (wants === "numbers") filler.numbers(at, 0, cells as readonly number[]);
    else if (wants) filler.texts(at, 0, cells.map((cell) => cell === undefined ? undefined : String(cell)));
  });
  return filler.finish();
}

const Y = { name: "y", type: "text", cells: ["a", "b", "a", "b"] } as const;
const refusal = (...args: Parameters<typeof tableOf>) =>
  assertThrows(() => tableOf(...args), UserError).message;

Deno.test("typedTable() has as few bytes a number as its columns", () => {
  const byte = { name: "u", type: "uint8", cells: [1, 2, 3, 255] } as const;
  const float = { name: "f", type: "float32", cells: [0.5, NaN, 1, 2] } as const;
  const double = { name: "d", type: "float64", cells: [0.1, 0.2, 0.3, 0.4] } as const;
  assertInstanceOf(tableOf([byte, Y]).numeric.values, Uint8Array);
  assertInstanceOf(tableOf([byte, float, Y]).numeric.values, Float32Array);
  assertInstanceOf(tableOf([byte, double, Y]).numeric.values, Float64Array);
  // What stands for a missing cell needs a number that is none.
  const missing = tableOf([byte, Y], { missing: [255] }).numeric.values;
  assertInstanceOf(missing, Float32Array);
  assertEquals([...missing], [1, 2, 3, NaN]);
});

Deno.test("typedTable() reads numbers as labels: classes, or columns where they are a quantity or wanted so", () => {
  const x = { name: "x", type: "float64", cells: [3, 1, 2, 2] } as const;
  const y = { name: "y", type: "float64", cells: [10, 2, 10, 2] } as const;
  const { classes, labels } = tableOf([x, y]);
  assertEquals([classes, [...labels]], [["2", "10"], [1, 0, 1, 0]]);
  const asColumns = tableOf([x, y], {}, "columns");
  assertEquals([asColumns.classes, asColumns.labelColumns], [[], [{
    name: "y",
    values: Float64Array.of(10, 2, 10, 2),
  }]]);
  const two = tableOf(
    [{ ...x, name: "z" }, y, { ...Y, name: "w" }],
    { label: ["y", -1], ignore: [] },
    "guess",
  );
  assertEquals([two.label, two.labelColumns?.length, two.numeric.names], ["y, w", 2, ["z"]]);

  const rows = Array.from({ length: 60 }, (_, i) => i);
  const quantity = { name: "y", type: "float32", cells: rows.map((i) => i * 1.5 % 71) } as const;
  const many = { name: "x", type: "float64", cells: rows.map((i) => i % 7) } as const;
  assertEquals(tableOf([many, quantity]).labelColumns?.[0]?.name, "y");
  assertMatch(refusal([many, quantity], {}, "classes"), /must have classes that come again and again/);
});

Deno.test("typedTable() tells of row numbers, of numbers that are rounded, and of columns without a value", () => {
  const rows = Array.from({ length: 20 }, (_, i) => i);
  const cells = (of: (row: number) => number) => rows.map(of);
  const { warnings } = tableOf([
    { name: "n", type: "int64", cells: cells((i) => i + 7) },
    { name: "big", type: "int64", cells: cells((i) => i === 3 ? 2 ** 60 : i % 4) },
    { name: "none", type: "float64", cells: cells(() => NaN) },
    { name: "t", type: "text", cells: rows.map((i) => String(i % 2)) },
    { name: "y", type: "text", cells: rows.map((i) => i % 3 ? "a" : "b") },
  ]);
  assertMatch(warnings![0]!, /^column "n" counts the rows on and on from 7/);
  assertMatch(warnings![1]!, /^column "big" has whole numbers beyond 2\^53, .*row 4 is the first/);
  assertMatch(warnings![2]!, /^column "none" has no value in any row/);
  assertMatch(warnings![3]!, /^column "t" has numbers that the file has as texts/);
});

Deno.test("typedTable() refuses labels that are missing, infinite, or not exact, by their row", () => {
  const x = { name: "x", type: "float64", cells: [1, 2, 3, 4] } as const;
  const of = (type: TypedColumn["type"], cells: Cells) => refusal([x, { name: "y", type, cells }]);
  assertMatch(of("float64", [1, 2, NaN, 1]), /^row 3, label column "y" must have a class: there is none$/);
  assertMatch(of("text", ["a", undefined, "a", "b"]), /^row 2, label column "y" must have a class/);
  assertMatch(
    of("float64", [1, 2, Infinity, 1]),
    /^row 3, label column "y" must be a finite number: current value is Infinity$/,
  );
  assertMatch(
    of("int64", [1, 2, 2 ** 60, 1]),
    /^row 3, label column "y" must be a whole number of at most 2\^53 in size/,
  );
  assertMatch(of("text", ["a", "a", "a", "a"]), /must have at least 2 classes/);
  assertMatch(refusal([x, Y], { label: "z" }), /"label" must be one of the 2 columns/);
  assertMatch(refusal([x, Y], { ignore: ["z"] }), /a name in "ignore" must be a feature column/);
  assertMatch(
    refusal([{ ...x, type: "text", cells: ["1", "2", "x", "4"] }, Y], { numeric: ["x"] }),
    /^row 3, column "x" must be a finite number, as "numeric" says/,
  );
});
