import { assert, assertEquals, assertInstanceOf, assertThrows } from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../core/base/errors.ts";
import { encodeRow, rawRowEncoder, rowEncoder, widthOf } from "../../../core/data/encode.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";

const COLUMNS: Preprocessing["columns"] = [
  { kind: "numeric", name: "age", mean: 40, sd: 12, missing: false },
  { kind: "numeric", name: "constructor", mean: 0, sd: 3, missing: true },
  { kind: "categorical", name: "job", categories: ["clerk", "cook", "7"], missing: true },
  { kind: "categorical", name: "__proto__", categories: ["a", "b", "a"], missing: false },
];

const PREPROCESSING: Preprocessing = {
  version: 1,
  label: "y",
  classes: ["no", "yes"],
  columns: COLUMNS,
  features: COLUMNS.reduce((sum, column) => sum + widthOf(column), 0),
};

/** The features, or what is thrown. */
function outcomeOf(encode: () => Float32Array): unknown {
  try {
    return encode();
  } catch (error) {
    assertInstanceOf(error, UserError);
    return error.message;
  }
}

/** What `rowEncoder` makes of a row in the middle of others, which it must leave alone. */
function encoded(row: Readonly<Record<string, unknown>>): Float32Array {
  const { features } = PREPROCESSING;
  const into = new Float32Array(3 * features).fill(9);
  rowEncoder(PREPROCESSING)(row, into, features);
  const others = [...into.subarray(0, features), ...into.subarray(2 * features)];
  assert(others.every((feature) => feature === 9), "it wrote into a neighbour");
  return into.slice(features, 2 * features);
}

const cell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>("clerk", "cook", "a", "b", "7", 7, "12.5", " 3 ", "", "?", "0x10", "1e999"),
  fc.constantFrom<unknown>(null, undefined, true, NaN, -0, -Infinity, 1e308, {}, [1]),
);

/** A row of some of the columns and others, in any order; `__proto__` is a cell of its own, as in parsed JSON. */
const row = fc.tuple(
  fc.shuffledSubarray(["age", "constructor", "job", "__proto__", "extra", "jobs"], { minLength: 3 }),
  fc.array(cell, { minLength: 6, maxLength: 6 }),
).map(([names, cells]) => Object.fromEntries(names.map((name, i) => [name, cells[i]])));

Deno.test("rowEncoder() makes the features of encodeRow(), and its errors, whatever the row", () => {
  let encodedRows = 0;
  fc.assert(
    fc.property(row, (row) => {
      const expected = outcomeOf(() => encodeRow(PREPROCESSING, row as Record<string, string>));
      if (expected instanceof Float32Array) encodedRows++;
      assertEquals(outcomeOf(() => encoded(row)), expected);
    }),
    { numRuns: 5000, seed: 1 },
  );
  assert(encodedRows > 100, `only ${encodedRows} of the rows were right`);
});

Deno.test("rowEncoder() takes cells in the order of the columns and in any other", () => {
  const cells = [["age", 52], ["constructor", null], ["job", "7"], ["__proto__", "b"]] as const;
  const expected = Float32Array.of(1, 0, 1, 0, 0, 1, 0, 0, 1, 0);
  assertEquals(encoded(Object.fromEntries(cells)), expected);
  assertEquals(encoded(Object.fromEntries(cells.toReversed())), expected);
  assertEquals(encoded({ label: "x", ...Object.fromEntries(cells), more: 1 }), expected);
});

Deno.test("rowEncoder() takes nothing that a row inherits", () => {
  const inherited = Object.create({ age: 1 });
  assertThrows(() => encoded(inherited), UserError, 'the numeric column "age": it is not there');
  const own = Object.assign(Object.create(null), { age: 1 });
  assertThrows(() => encoded(own), UserError, 'the numeric column "constructor": it is not there');
});

Deno.test("rowEncoder() refuses a cell that is nested too deep, or in itself, in one line", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 200_000; i++) deep = [deep];
  assertThrows(() => encoded({ age: deep }), UserError, "must be a text, a number or null: current value is");
  const self: Record<string, unknown> = {};
  self["self"] = self;
  assertThrows(() => encoded({ age: self }), UserError, "current value is an object");
});

Deno.test("rawRowEncoder() encodes rows of a data set and of requests alike, each at its place", () => {
  const { columns, features } = PREPROCESSING;
  const cells = Object.fromEntries(
    columns.map((column) => [column.name, column.kind === "numeric" ? "1.5" : "nobody's"]),
  );
  const unknown: string[] = [];
  const encode = rawRowEncoder(PREPROCESSING, { unknown: ({ name }) => void unknown.push(name) });
  const into = new Float32Array(2 * features);
  encode({ number: 1, cells: new Map(Object.entries(cells)) }, into, 0);
  encode(cells, into, features);
  assertEquals(into.slice(features), into.slice(0, features));
  assertEquals(into.slice(features), encodeRow(PREPROCESSING, cells));
  const categorical = columns.filter(({ kind }) => kind === "categorical").map(({ name }) => name);
  assertEquals(unknown, [...categorical, ...categorical]);
});
