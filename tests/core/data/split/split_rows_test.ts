import { assert, assertEquals, assertNotEquals, assertStrictEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../../core/base/errors.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import type { SplitOptions } from "../../../../core/catalogue/split_options.ts";
import { split } from "../../../../core/data/split/split.ts";
import { type RowSplit, type RowsToSplit, splitRows } from "../../../../core/data/split/split_rows.ts";
import type { CategoricalColumn } from "../../../../core/table.ts";

const NAMES = ["no", "yes"];

/** A column of a text for each row. */
function column(texts: readonly string[], name = "speaker"): CategoricalColumn {
  const categories = [...new Set(texts)].sort();
  return { name, categories, codes: Int32Array.from(texts, (text) => categories.indexOf(text)) };
}

/** Rows of two classes that take turns. */
function table(rows: number, more: Partial<RowsToSplit> = {}): RowsToSplit {
  return { rows, codes: Int32Array.from({ length: rows }, (_, i) => i % 2), names: NAMES, ...more };
}

const parted = (rows: RowsToSplit, options: SplitOptions, seed = 1) =>
  splitRows(rows, options, seededRandom(seed));
const all = ({ train, validation, test }: RowSplit) =>
  [...train, ...validation, ...test].sort((a, b) => a - b);
const count = (n: number) => Array.from({ length: n }, (_, i) => i);

Deno.test("splitRows() draws class by class where nothing else is said, bit for bit as split()", () => {
  const rows = table(50);
  for (
    const options of [{ validation: 0.1 }, { test: 0.2, validation: 0 }, { trainRows: 30, validation: 0.2 }]
  ) {
    const { said, warnings, ...parts } = parted(rows, options);
    assertEquals(parts, split(rows.codes, NAMES, options, seededRandom(1)));
    assertEquals([said, warnings], [
      "trainRows" in options ? "the rows after the first 30 are the test part" : undefined,
      [],
    ]);
  }
  const own = parted({ ...rows, trainRows: 30 }, { validation: 0.2 });
  const { train, validation, test } = split(
    rows.codes,
    NAMES,
    { trainRows: 30, validation: 0.2 },
    seededRandom(1),
  );
  assertEquals([own.train, own.validation, own.test], [train, validation, test]);
  assertStrictEquals(
    own.said,
    "the test part is the data set's own; validation rows are drawn from the others by class",
  );
});

Deno.test("splitRows() keeps the data set's own parts, and the config's before them", () => {
  const rows = table(50, { validationFrom: 30, trainRows: 40 });
  const both = parted(rows, { validation: 0.1 });
  assertEquals([both.train, both.validation, both.test], [
    Int32Array.from(count(30)),
    Int32Array.from(count(10), (i) => 30 + i),
    Int32Array.from(count(10), (i) => 40 + i),
  ]);
  assertStrictEquals(both.said, "the test and validation parts are the data set's own");
  const drawn = parted(table(50, { validationFrom: 40 }), { validation: 0.5 });
  assertEquals([drawn.validation, drawn.test.length, drawn.train.length], [
    Int32Array.from(count(10), (i) => 40 + i),
    12,
    28,
  ]);
  assertEquals(
    drawn.said,
    "the validation part is the data set's own; test rows are drawn from the others by class",
  );
  assertEquals(parted(rows, { test: 0.2, validation: 0 }), parted(table(50), { test: 0.2, validation: 0 }));
});

Deno.test("splitRows() tests on a range of rows", () => {
  const { test, validation, train, said } = parted(table(50), { testRows: [11, 20], validation: 0.25 });
  assertEquals([...test], count(10).map((i) => 10 + i));
  assertEquals([validation.length, train.length], [10, 30]);
  assertStrictEquals(
    said,
    "rows 11 to 20 are the test part; validation rows are drawn from the others by class",
  );
});

Deno.test("splitRows() in order has the last rows for the test, and those before them for validation", () => {
  const { train, validation, test, said } = parted(table(50), { by: "order", test: 0.2, validation: 0.1 });
  assertEquals([...train, ...validation, ...test], count(50));
  assertEquals([validation.length, test.length], [5, 10]);
  assertStrictEquals(
    said,
    "in the order of the rows: the last 10 rows are the test part, the 5 rows before them the validation part",
  );
  const own = parted(table(50, { trainRows: 40 }), { by: "order", validation: 0.1 });
  assertEquals([...own.validation], [36, 37, 38, 39]);
});

Deno.test("splitRows() has parts as a column says, by these names or by others", () => {
  const texts = count(20).map((i) => i < 10 ? "train" : i < 14 ? "validation" : "test");
  const by = { column: "part", validation: 0.3 };
  const same = parted(table(20, { splitBy: column(texts, "part") }), by);
  assertEquals([...same.train, ...same.validation, ...same.test], count(20));
  assertStrictEquals(same.said, 'as column "part" says');
  const named = parted(table(20, { splitBy: column(texts.map((text) => text.slice(0, 2)), "part") }), {
    ...by,
    parts: { train: "tr", validation: ["va"], test: ["te", "t2"] },
  });
  assertEquals([named.train, named.test], [same.train, same.test]);
  const drawn = parted(
    table(20, { splitBy: column(texts.map((text) => text === "test" ? text : "train"), "part") }),
    by,
  );
  assertEquals([drawn.test, drawn.validation.length, drawn.train.length], [same.test, 4, 10]);
  assertStrictEquals(drawn.said, 'as column "part" says; validation rows are drawn from the others by class');
});

Deno.test("splitRows() keeps groups together, whatever their sizes, and comes near the shares", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 25, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer(), (sizes, seed) => {
      const texts = sizes.flatMap((size, i) => count(size + 1).map(() => `g${i}`));
      const rows = table(texts.length, { splitBy: column(texts) });
      const result = parted(rows, { group: "speaker", test: 0.3, validation: 0.1 }, seed);
      assertEquals(all(result), count(texts.length));
      const groups = [result.train, result.validation, result.test].map((part) =>
        new Set([...part].map((row) => texts[row]))
      );
      const [train, validation, test] = groups as [Set<string>, Set<string>, Set<string>];
      assert(
        train.isDisjointFrom(test) && train.isDisjointFrom(validation) && validation.isDisjointFrom(test),
      );
      assert(
        Math.abs(result.test.length - 0.3 * texts.length) <= 13,
        `${result.test.length} of ${texts.length}`,
      );
      assert(result.validation.length > 0);
      assertEquals(new Set([...result.train].map((row) => rows.codes[row])).size, 2);
    }),
    { numRuns: 60 },
  );
});

Deno.test("splitRows() draws groups by the seed, the test part alike whatever validation is, and says what came out", () => {
  const texts = count(60).map((i) => `g${i % 12}`);
  const rows = table(60, { splitBy: column(texts) });
  const options = { group: "speaker", test: 0.25, validation: 0.25 };
  assertEquals(parted(rows, options, 3), parted(rows, options, 3));
  assertNotEquals(parted(rows, options, 3).test, parted(rows, options, 4).test);
  assertEquals(parted(rows, options).test, parted(rows, { ...options, validation: 0 }).test);
  const { said, warnings } = parted(rows, options);
  assertEquals([said, warnings], [
    'by whole groups of column "speaker": of 12 groups 6 are for training, 3 for validation, 3 for the test',
    [],
  ]);
  const single = parted(table(61, { splitBy: column([...texts, "alone"]) }), options);
  assertEquals(single.warnings, [
    'the split keeps groups of column "speaker" together, and 1 of the 13 groups has one row only',
  ]);
  // Where the data set has a test part, groups are for the validation part.
  const own = parted(
    table(60, { splitBy: column(count(60).map((i) => `g${Math.floor(i / 5)}`)), trainRows: 40 }),
    {
      group: "speaker",
      validation: 0.25,
    },
  );
  assertEquals([own.test.length, own.validation.length], [20, 10]);
  assertEquals(new Set([...own.validation].map((row) => Math.floor(row / 5))).size, 2);
});

const turns = (n: number, groups: number) => count(n).map((i) => `g${Math.floor(i / 2) % groups}`);
const refusals:
  readonly (readonly [what: string, rows: RowsToSplit, options: SplitOptions, message: string])[] = [
    [
      "one group alone",
      table(10, { splitBy: column(turns(10, 1)) }),
      { group: "speaker", validation: 0 },
      'by groups (data.split.group): column "speaker" must have a group for each of the 2 parts: it has 1 group; name a column with more values',
    ],
    [
      "fewer groups than parts",
      table(10, { splitBy: column(turns(10, 2)) }),
      { group: "speaker", validation: 0.1 },
      'by groups (data.split.group): column "speaker" must have a group for each of the 3 parts: it has 2 groups; set ' +
      '"validation" to 0, or name a column with more values',
    ],
    [
      "groups of one row each",
      table(6, { splitBy: column(count(6).map(String)) }),
      { group: "speaker", validation: 0 },
      'by groups (data.split.group): column "speaker" must have values that come again: each of the 6 rows is a group of its ' +
      'own, which is a split at random; leave "group" out, or name another column',
    ],
    [
      "groups of which each has all rows of a class",
      {
        rows: 6,
        names: NAMES,
        codes: Int32Array.of(0, 0, 0, 1, 1, 1),
        splitBy: column(["a", "a", "a", "b", "b", "b"]),
      },
      { group: "speaker", validation: 0 },
      'by groups (data.split.group): column "speaker" must have a group for the test part that leaves each class a row to train ' +
      "on: it has none; name a column with more values",
    ],
    [
      "a group on both sides of parts that are given",
      table(10, { splitBy: column(turns(10, 3)), trainRows: 8 }),
      { group: "speaker", validation: 0 },
      'by groups (data.split.group): no group of column "speaker" may be in two parts that are given: "g1" is in the training ' +
      "rows and, with row 9, in the test part",
    ],
    [
      "a split column with an unknown value",
      table(3, { splitBy: column(["train", "dev", "test"], "part") }),
      { column: "part", validation: 0 },
      'by "part" (data.split.column): each value must be one of "train", "validation", "test": row 2 has "dev"; say with "parts" ' +
      "which part that is",
    ],
    [
      "a split column without a test row",
      table(3, { splitBy: column(["train", "train", "validation"], "part") }),
      { column: "part", validation: 0 },
      'by "part" (data.split.column): a row must be of the test part ("test"): none is; its values are "train", "validation"',
    ],
    [
      "a split column without a training row",
      table(2, { splitBy: column(["a", "test"], "part") }),
      { column: "part", validation: 0, parts: { validation: "a", train: ["b"] } },
      'by "part" (data.split.column): a row must be of the training part ("b"): none is; its values are "a", "test"',
    ],
    [
      "a value of two parts",
      table(2, { splitBy: column(["train", "test"], "part") }),
      { column: "part", validation: 0, parts: { test: "train" } },
      'by "part" (data.split.column): "parts" must name each value once: "train" is both train and test',
    ],
    [
      "a class that the last rows alone have",
      { rows: 10, names: NAMES, codes: Int32Array.from(count(10), (i) => Number(i > 7)) },
      { by: "order", validation: 0 },
      ': every class must be among the training rows: current value is {"class":"yes"}',
    ],
    [
      "a class of the data set's own test part alone, and says which class it looks like",
      { rows: 6, names: ["<=50K", "<=50K.", ">50K"], codes: Int32Array.of(0, 2, 0, 2, 1, 1), trainRows: 4 },
      { validation: 0 },
      ': every class must be among the training rows: current value is {"class":"<=50K."}; it looks like "<=50K": set "relabel": ' +
      '{"<=50K.":"<=50K"} in the data set\'s options if they are one',
    ],
    [
      "test rows that are not there",
      table(10),
      { testRows: [5, 11], validation: 0 },
      ': testRows must be among the rows and leave some to train on: current value is {"testRows":[5,11],"rows":10}',
    ],
    [
      "an order whose test part has no row",
      table(4),
      { by: "order", test: 0.1, validation: 0 },
      ': the test part must have a row: current value is {"test":0.1,"rows":4}',
    ],
  ];

for (const [what, rows, options, message] of refusals) {
  Deno.test(`splitRows() refuses ${what}`, () => {
    const error = assertThrows(() => parted(rows, options), UserError);
    assertStrictEquals(error.message, `Cannot split the rows${message.startsWith(":") ? "" : " "}${message}`);
  });
}
