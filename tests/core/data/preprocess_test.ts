import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertInstanceOf,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import fc from "fast-check";
import { OptionsError, UserError } from "../../../core/base/errors.ts";
import { categoryCoder } from "../../../core/data/columns.ts";
import { encodeRow } from "../../../core/data/encode.ts";
import { fitPreprocessing, parsePreprocessing, transform } from "../../../core/data/preprocess.ts";
import type { RawRow } from "../../../core/dataset.ts";
import type { LabelledTable } from "../../../core/table.ts";

type Cells = Readonly<Record<string, readonly (number | string | undefined)[]>>;

/** A table of columns of numbers and of texts, labelled in turns. */
function tableOf(numeric: Cells, categorical: Cells = {}): LabelledTable {
  const names = Object.keys(numeric);
  const rows = Object.values({ ...numeric, ...categorical })[0]!.length;
  const values = Float64Array.from({ length: rows * names.length }, (_, at) => {
    const cell = numeric[names[at % names.length]!]![Math.floor(at / names.length)];
    return cell === undefined ? NaN : Number(cell);
  });
  const columns = Object.entries(categorical).map(([name, cells]) => {
    const coder = categoryCoder(rows);
    cells.forEach((cell, row) => coder.set(row, cell as string | undefined));
    return { name, ...coder.finish() };
  });
  const labels = Int32Array.from({ length: rows }, (_, row) => row % 2);
  return { rows, numeric: { names, values }, categorical: columns, label: "y", classes: ["a", "b"], labels };
}

const all = ({ rows }: LabelledTable) => Int32Array.from({ length: rows }, (_, i) => i);
const fit = (table: LabelledTable, rows = all(table)) => fitPreprocessing(table, rows);

Deno.test("fitPreprocessing() standardises numbers by the training rows alone", () => {
  const table = tableOf({ x: [1, 3, 1000, 5] });
  const fitted = fit(table, Int32Array.of(0, 1, 3));
  const sd = Math.sqrt(8 / 3);
  assertEquals(fitted, {
    version: 1,
    label: "y",
    classes: ["a", "b"],
    columns: [{ kind: "numeric", name: "x", mean: 3, sd, missing: false }],
    features: 1,
  });
  assertEquals(transform(fitted, table), Float32Array.of(-2 / sd, 0, 997 / sd, 2 / sd));
});

Deno.test("fitPreprocessing() keeps a missing number at the mean and marks it", () => {
  const table = tableOf({ x: [1, undefined, 3] });
  const fitted = fit(table);
  assertStrictEquals(fitted.features, 2);
  assertEquals(transform(fitted, table), Float32Array.of(-1, 0, 0, 1, 1, 0));
});

Deno.test("transform() puts a number that is missing only in later rows at the mean", () => {
  const table = tableOf({ x: [1, 3, undefined] });
  const fitted = fit(table, Int32Array.of(0, 1));
  assertEquals(transform(fitted, table, Int32Array.of(2)), Float32Array.of(0));
});

Deno.test("fitPreprocessing() gives constant and empty columns a deviation of 1", () => {
  const table = tableOf({ tenth: [0.1, 0.1, 0.1], empty: [undefined, undefined, undefined] });
  const fitted = fit(table);
  assertEquals(fitted.columns, [
    { kind: "numeric", name: "tenth", mean: 0.1, sd: 1, missing: false },
    { kind: "numeric", name: "empty", mean: 0, sd: 1, missing: true },
  ]);
  assertEquals(transform(fitted, table, Int32Array.of(0)), Float32Array.of(0, 0, 1));
});

Deno.test("fitPreprocessing() stays finite for the largest and the smallest numbers", () => {
  for (const [a, b] of [[1e308, -1e308], [1e-320, 2e-320], [1e200, 1]]) {
    const table = tableOf({ x: [a, b] });
    const fitted = fit(table);
    assertEquals(parsePreprocessing(JSON.parse(JSON.stringify(fitted))), fitted);
    assert(transform(fitted, table).every(Number.isFinite));
  }
});

Deno.test("fitPreprocessing() computes in float64", () => {
  const table = tableOf({ x: [1e9, 1e9 + 1, 1e9 + 2] });
  const [column] = fit(table).columns;
  assert(column?.kind === "numeric");
  assertStrictEquals(column.mean, 1e9 + 1);
  assertAlmostEquals(column.sd, Math.sqrt(2 / 3), 1e-9);
});

Deno.test("fitPreprocessing() standardises all numbers alike where the table asks for it", () => {
  const table = tableOf({ p: [0, 0, 9], q: [3, undefined, 9], r: [5, 5, 9] });
  const whole = { ...table, numeric: { ...table.numeric, scale: "table" } } as const;
  // 0, 0, 3, 5 and 5: the third row is not trained on.
  const [mean, sd] = [13 / 5, Math.sqrt((59 - 13 * 13 / 5) / 5)];
  const fitted = fit(whole, Int32Array.of(0, 1));
  for (const column of fitted.columns) {
    assert(column.kind === "numeric");
    assertAlmostEquals(column.mean, mean, 1e-12);
    assertAlmostEquals(column.sd, sd, 1e-12);
  }
  assertEquals(fitted.columns.map(({ missing }) => missing), [false, true, false]);
  assertEquals(fit({ ...table, numeric: { ...table.numeric, scale: "column" } }), fit(table));
  assertEquals(parsePreprocessing(JSON.parse(JSON.stringify(fitted))), fitted);
});

Deno.test("fitPreprocessing() takes one scale of a table without numbers for none", () => {
  const table = tableOf({}, { colour: ["red", "blue"] });
  assertEquals(fit({ ...table, numeric: { ...table.numeric, scale: "table" } }), fit(table));
});

Deno.test("fitPreprocessing() gives a feature to each category of the training rows", () => {
  const table = tableOf({}, { colour: ["red", "blue", "red", "green", undefined] });
  const fitted = fit(table, Int32Array.of(0, 1, 2));
  assertEquals(fitted.columns, [
    { kind: "categorical", name: "colour", categories: ["blue", "red"], missing: false },
  ]);
  // Green was not there to train on, and a missing cell has no feature: both are all zeros.
  assertEquals(transform(fitted, table), Float32Array.of(0, 1, 1, 0, 0, 1, 0, 0, 0, 0));
  assertEquals(transform(fit(table), table, Int32Array.of(4)), Float32Array.of(0, 0, 0, 1));
});

Deno.test("fitPreprocessing() keeps the 64 most frequent categories, ties by code point", () => {
  const names = Array.from({ length: 70 }, (_, i) => `c${String(i).padStart(2, "0")}`);
  const table = tableOf({}, { c: [...names, "c69", "c69"] });
  const [column] = fit(table).columns;
  assert(column?.kind === "categorical");
  assertEquals(column.categories, [...names.slice(0, 63), "c69"]);
});

Deno.test("fitPreprocessing() refuses no rows", () => {
  assertThrows(
    () => fit(tableOf({ x: [1, 2] }), new Int32Array()),
    RangeError,
    "there must be a training row",
  );
});

Deno.test("transform() finds columns by name", () => {
  const fitted = fit(tableOf({ x: [1, 3], z: [10, 30] }));
  const other = tableOf({ z: [10, 30], extra: [0, 0], x: [3, 1] });
  assertEquals(transform(fitted, other), Float32Array.of(1, -1, -1, 1));
});

Deno.test("transform() names a column that the table lacks, or has as another type", () => {
  const fitted = fit(tableOf({ size: [1, 3] }, { colour: ["a", "b"] }));
  assertThrows(
    () => transform(fitted, tableOf({ sise: [1] }, { colour: ["a"] })),
    UserError,
    'Cannot encode the table as it must have the numeric column "size": it is not there; did you mean "sise"?',
  );
  assertThrows(
    () => transform(fitted, tableOf({ size: [1], colour: [1] })),
    UserError,
    'Cannot encode the table as it must have the categorical column "colour": it is of another type',
  );
});

const mixed = fit(tableOf({ size: [1, undefined, 3] }, { colour: ["red", undefined, "5"] }));

Deno.test("encodeRow() encodes a request, numbers as numbers or as text", () => {
  const expected = Float32Array.of(1, 0, 0, 1, 0);
  assertEquals(encodeRow(mixed, { size: 3, colour: "red", more: "is no matter" }), expected);
  assertEquals(encodeRow(mixed, { size: "3.0", colour: "red" }), expected);
  assertEquals(encodeRow(mixed, { size: 3, colour: 5 }), Float32Array.of(1, 0, 1, 0, 0));
});

Deno.test("encodeRow() takes null, undefined and given texts for missing", () => {
  const expected = Float32Array.of(0, 1, 0, 0, 1);
  assertEquals(encodeRow(mixed, { size: null, colour: undefined }), expected);
  assertEquals(encodeRow(mixed, { size: " ? ", colour: "" }, { missing: ["?", ""] }), expected);
});

Deno.test("encodeRow() overwrites what the array held", () => {
  const into = new Float32Array(5).fill(9);
  assertStrictEquals(encodeRow(mixed, { size: 3, colour: "other" }, { into }), into);
  assertEquals(into, Float32Array.of(1, 0, 0, 0, 0));
});

const badRows: readonly (readonly [what: string, row: unknown, message: string])[] = [
  [
    "a row without a column",
    { sise: 1, colour: "red" },
    'the row as it must have the numeric column "size": it is not there; did you mean "sise"?',
  ],
  [
    "a column that only the prototype has",
    Object.create({ size: 1, colour: "red" }),
    'the numeric column "size"',
  ],
  [
    "text in a numeric column",
    { number: 7, cells: new Map([["size", "big"], ["colour", "red"]]) } satisfies RawRow,
    'Cannot encode row 7 as column "size" must be a finite number: current value is "big"',
  ],
  [
    "an infinite number",
    { size: Infinity, colour: "red" },
    "must be a finite number: current value is Infinity",
  ],
  ["an empty text that is not said to be missing", { size: "", colour: "red" }, "must be a finite number"],
  [
    "a list",
    { size: [1], colour: "red" },
    'column "size" must be a text, a number or null: current value is [1]',
  ],
  ["a boolean category", { size: 1, colour: true }, 'column "colour" must be a text, a number or null'],
];

for (const [what, row, message] of badRows) {
  Deno.test(`encodeRow() refuses ${what}`, () => {
    assertThrows(() => encodeRow(mixed, row as RawRow), UserError, message);
  });
}

Deno.test("encodeRow() equals transform() for the same cells", () => {
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
  const text = fc.option(fc.string({ maxLength: 2 }), { nil: undefined });
  const rows = fc.array(fc.tuple(number, number, text, text), { minLength: 1, maxLength: 90 });
  fc.assert(
    fc.property(rows, fc.nat(), (rows, some) => {
      const [p, q, r, s] = [0, 1, 2, 3].map((i) => rows.map((row) => row[i]));
      const table = tableOf({ p: p!, q: q! }, { r: r!, s: s! });
      const fitted = fit(table, all(table).subarray(0, 1 + some % rows.length));
      const features = transform(fitted, table);
      rows.forEach(([p, q, r, s], i) => {
        const cells = { p: p === undefined ? p : String(p), q: q === undefined ? q : String(q), r, s };
        const raw: RawRow = { number: i + 1, cells: new Map(Object.entries(cells)) };
        const expected = features.subarray(i * fitted.features, (i + 1) * fitted.features).map((x) => x + 0);
        assertEquals(encodeRow(fitted, raw).map((x) => x + 0), expected); // String(-0) is "0".
        assertEquals(encodeRow(fitted, { p, q, r, s }).map((x) => x + 0), expected);
      });
    }),
    {
      examples: [[
        [[undefined, Number.MAX_VALUE, undefined, undefined], [undefined, 0, undefined, undefined]],
        1,
      ]],
    },
  );
});

Deno.test("parsePreprocessing() reads what was fitted", () => {
  assertEquals(parsePreprocessing(JSON.parse(JSON.stringify(mixed))), mixed);
});

const [size, colour] = mixed.columns;
const badJson: readonly (readonly [what: string, json: unknown, message: string])[] = [
  ["no object", null, "Cannot use preprocessing: must be an object"],
  ["another version", { ...mixed, version: 2 }, "version must be 1: current value is 2"],
  [
    "an unknown key",
    { ...mixed, feature: 1 },
    'feature is not an option of preprocessing; did you mean "features"?',
  ],
  ["a deviation of 0", { ...mixed, columns: [{ ...size, sd: 0 }, colour] }, "columns[0].sd must be above 0"],
  ["an unknown kind of column", { ...mixed, columns: [{ ...size, kind: "text" }] }, "columns[0].kind"],
  ["a number of features that is not that of the columns", { ...mixed, features: 4 }, "features must be 5"],
  ["two columns of a name", { ...mixed, columns: [size, size, colour] }, "columns must have different names"],
  ["two classes of a name", { ...mixed, classes: ["a", "a"] }, "classes must differ"],
];

for (const [what, json, message] of badJson) {
  Deno.test(`parsePreprocessing() refuses ${what}`, () => {
    const error = assertThrows(() => parsePreprocessing(json), OptionsError, message);
    assertInstanceOf(error, UserError);
    assert(!error.message.includes("\n"));
  });
}

Deno.test("transform() and encodeRow() keep numbers beyond float32 finite, and alike", () => {
  const table = tableOf({ x: [1, 1, 1, 1e300, -1e300] });
  const fitted = fit(table, Int32Array.of(0, 1, 2));
  assertEquals([...transform(fitted, table)], [0, 0, 0, 1e6, -1e6]);
  assertEquals([...encodeRow(fitted, { x: 1e300 }), ...encodeRow(fitted, { x: "-1e300" })], [1e6, -1e6]);
});
