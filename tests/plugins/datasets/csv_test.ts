import {
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import fc from "fast-check";
import { UserError } from "../../../core/base/errors.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { csv } from "../../../plugins/datasets/csv.ts";
import { testDataset } from "../../suites/dataset.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";
import { assertClosed, dataset, load, refuses, type Rest, rowsOf } from "./csv_kit.ts";

const MIXED = `id,size,colour,y
1,2.5,red,no
2,?,blue,yes
3,-1e2,,yes
4,.5,red,no
`;

testDataset(csv, { path: "a.csv", label: "y", ignore: ["id"] }, {
  services: (scope) => scope.register(FILES, memoryFiles({ "a.csv": MIXED })),
});
testDataset(csv, { path: "a.csv", label: 0, header: false }, {
  services: (scope) => scope.register(FILES, memoryFiles({ "a.csv": "2,a,5\n10,b,6\n2,b,NA\n10,c,7\n" })),
});

Deno.test("csv keeps a label of several labels in a cell as a column, where that is plain; empty cells have none", async () => {
  const rows = "x,y\n1,red;big\n2,\n3,red\n4,big;hot\n5,red;hot\n";
  const { labelColumns, classes } = await dataset(rows, {}).load();
  assertEquals(classes, []);
  assertEquals(
    labelColumns!.map(({ name, ...column }) => ({ name, texts: "texts" in column && column.texts })),
    [
      { name: "y", texts: ["big;hot", "red", "red;big", "red;hot"] },
    ],
  );
  // A task that is given decides.
  const error = await assertRejects(() => dataset(rows, {}).load("classes"), UserError);
  assertStringIncludes(error.message, 'row 2, label column "y" must have a class');
});

Deno.test("csv() reads numbers, categories, missing cells and classes", async () => {
  assertEquals(await load(MIXED, { ignore: ["id"] }), {
    rows: 4,
    numeric: { names: ["size"], values: Float64Array.of(2.5, NaN, -100, 0.5) },
    categorical: [{ name: "colour", categories: ["blue", "red"], codes: Int32Array.of(1, 0, -1, 1) }],
    label: "y",
    classes: ["no", "yes"],
    labels: Int32Array.of(0, 1, 1, 0),
    warnings: [
      'the label column "y" has 2 classes of two rows or one: "no" and "yes"; training, validation and test cannot each have one',
    ],
  });
});

Deno.test("csv() orders classes that are all numbers by number", async () => {
  const { classes, labels } = await load("x,y\n1,10\n2,9\n3,9\n4,10\n");
  assertEquals(classes, ["9", "10"]);
  assertEquals(labels, Int32Array.of(1, 0, 0, 1));
});

Deno.test("csv() takes a column as numeric when more than half of its cells are", async () => {
  const { categorical } = await load("x,y\n1,a\n2,b\nq,a\nr,b\n");
  assertEquals(categorical.map(({ name }) => name), ["x"]);
});

Deno.test("csv() keeps a column whose cells are all missing as numbers", async () => {
  const { numeric } = await load("x,y\n?,a\n,b\nNA,a\nnull,b\n");
  assertEquals(numeric.values, Float64Array.of(NaN, NaN, NaN, NaN));
});

Deno.test("csv() follows declared types before the cells", async () => {
  const content = "zip,n,y\n01,?,a\n02,?,b\n01,?,a\n02,1,b\n";
  const { numeric, categorical } = await load(content, { categorical: ["zip"], numeric: ["n"] });
  assertEquals(numeric.names, ["n"]);
  assertEquals(categorical[0]?.categories, ["01", "02"]);
});

Deno.test("csv() takes its own texts for missing, numbers among them", async () => {
  const { numeric } = await load("x,y\n-999,a\n 1 ,b\n3,a\n4,b\n", { missing: [" -999 "] });
  assertEquals(numeric.values, Float64Array.of(NaN, 1, 3, 4));
});

Deno.test("csv() reads a file with a BOM, CRLF and blank lines", async () => {
  const plain = await load("x,y\n1,a\n2,b\n3,a\n4,b\n");
  assertEquals(await load("\uFEFFx,y\r\n1,a\r\n2,b\r\n\r\n3,a\r\n4,b\r\n\r\n"), plain);
  assertEquals(await load("x,y\n1,a\n2,b\n3,a\n4,b"), plain);
});

Deno.test("csv() reads other delimiters, a tab with empty cells among them", async () => {
  const { numeric } = await load("x\tz\ty\n\t1\ta\n2\t\tb\n3\t3\ta\n4\t4\tb\n", { delimiter: "\t" });
  assertEquals(numeric.values, Float64Array.of(NaN, 1, 2, NaN, 3, 3, 4, 4));
});

Deno.test("csv() names columns without a header by position, or as told", async () => {
  const content = "1,2,a\n3,4,b\n5,6,a\n7,8,b\n";
  const numbered = await load(content, { header: false, label: -1 });
  assertEquals([...numbered.numeric.names, numbered.label], ["column1", "column2", "column3"]);
  const named = await load(content, { header: ["p", "q", "y"] });
  assertEquals([...named.numeric.names, named.label], ["p", "q", "y"]);
});

Deno.test("csv() names a column without a name by its position", async () => {
  const { numeric } = await load(",z,y\n1,2,a\n3,4,b\n5,6,a\n7,8,b\n");
  assertEquals(numeric.names, ["column1", "z"]);
});

Deno.test("csv() takes column names that objects have already", async () => {
  const content = "__proto__,constructor,y\n1,a,a\n2,b,b\n3,a,a\n4,b,b\n";
  const { numeric, categorical } = await load(content);
  assertEquals([...numeric.names, ...categorical.map(({ name }) => name)], ["__proto__", "constructor"]);
});

Deno.test("csv() yields rows of a file that has no label, and of one without data", async () => {
  assertEquals(await rowsOf("x,z\n1,?\n"), [{ x: "1", z: undefined }]);
  assertEquals(await rowsOf("1,2\n", { header: ["x", "y", "z"] }), [{ x: "1", z: "2" }]);
  assertEquals(await rowsOf("x,z\n"), []);
});

Deno.test("csv() closes the file when its rows are no longer wanted", async () => {
  const files = memoryFiles({ "a.csv": "x,y\n" + "1,a\n".repeat(5000) });
  for await (const { number } of dataset("", {}, files).rows()) if (number === 3) break;
  await assertClosed(files);
});

const NO_QUOTE = '; set "quote" to "none" if quotes mean nothing';
const LATIN =
  "the file must be UTF-8 text: it has bytes that are not, as Latin-1 (ISO 8859-1) or Windows-1252 has; save it " +
  "as UTF-8, or run iconv -f ISO-8859-1 -t UTF-8";
const UTF16 = (name: string) =>
  `the file must be UTF-8 text: it looks like ${name}; save it as UTF-8, or run iconv -f ${name} -t UTF-8`;

const ROWS = "1,a\n2,b\n3,a\n4,b\n";

const bad: readonly (readonly [what: string, content: Content, message: string, options?: Rest])[] = [
  ["an empty file", "", "the file must not be empty: it is"],
  ["a file of blank lines", "\n\n\r\n", "the file must not be empty: it is"],
  ["a header alone", "x,y\n", "there must be rows of data: there is a header alone"],
  ["a short row", "x,y\n1,a\n2\n", "row 2 must have 2 cells: it has 1"],
  ["a long row", "x,y\n1,a,\n", "row 1 must have 2 cells: it has 3"],
  [
    "a name that comes twice",
    "x,x,y\n",
    'column names must differ: "x" is there twice, as columns 1 and 2; set "duplicates" to "number" to call the second ' +
    '"x_2", or "header" to false if row 1 has no names',
  ],
  [
    "a given name that comes twice",
    ROWS,
    'column names must differ: "y" is there twice, as columns 1 and 2',
    {
      header: ["y", "y"],
    },
  ],
  ["a list of too few names", ROWS, '"header" must name 2 columns, one per cell: it names 1', {
    header: ["y"],
  }],
  [
    "a label that is not there",
    "x,digit\n",
    '"label" must be one of the 2 columns ("x", "digit"): current value is "digits"; did you mean "digit"?',
    { label: "digits" },
  ],
  ["a label beyond the columns", ROWS, '"label" must be from -2 to 1, for 2 columns: current value is 2', {
    label: 2,
    header: false,
  }],
  ["a label before the columns", ROWS, '"label" must be from -2 to 1, for 2 columns: current value is -3', {
    label: -3,
    header: false,
  }],
  [
    "a missing label",
    "x,y\n1,a\n2,?\n",
    'row 2, label column "y" must have a class: current value is "?"',
  ],
  ["one class", "x,y\n1,a\n2,a\n", 'the label column "y" must have at least 2 classes: all rows are "a"'],
  [
    "a class of one row",
    "x,y\n1,a\n2,b\n3,a\n",
    'the label column "y" must have at least 2 rows of each class: class "b" has 1',
  ],
  ["no features", "y\na\nb\n", "there must be a column beside the label"],
  [
    "no features but ignored ones",
    `x,y\n${ROWS}`,
    "there must be a column beside the label and those ignored",
    {
      ignore: ["x"],
    },
  ],
  [
    "an unknown ignored column",
    `size,y\n${ROWS}`,
    'a name in "ignore" must be a feature column: current value is "sise"; the columns are "size", "y"; did you mean "size"?',
    { ignore: ["sise"] },
  ],
  [
    "an unknown numeric column",
    `x,y\n${ROWS}`,
    'a name in "numeric" must be a feature column: current value is "far off"; the columns are "x", "y"',
    {
      numeric: ["far off"],
    },
  ],
  [
    "the label among the categorical columns",
    `x,y\n${ROWS}`,
    'a name in "categorical" must be a feature column: current value is "y", the label',
    { categorical: ["y"] },
  ],
  [
    "more columns than allowed",
    "a,b,c,y\n",
    'the file must have at most 3 columns ("maxColumns"): it has 4',
    {
      maxColumns: 3,
    },
  ],
  [
    "100,000 columns",
    "x,".repeat(99_999) + "y",
    'the file must have at most 20000 columns ("maxColumns"): it has 100000',
  ],
  [
    "a quote that is not closed",
    'x,y\n1,a\n"2,b\n3,a\n',
    `row 2 must close its quote: the file ends first${NO_QUOTE}`,
  ],
  [
    "a header with an open quote",
    '"x,y\n1,a\n',
    `the header must close its quote: the file ends first${NO_QUOTE}`,
  ],
  [
    "a lone quote",
    'x,y\n1,a\n2",b\n',
    `row 2 must quote a cell that has quotes inside, and double them: it has a lone quote${NO_QUOTE}`,
  ],
  [
    "text after a quote",
    'x,y\n"1"2,a\n',
    "row 1 must end a quoted cell at its closing quote: text follows the quote",
  ],
  [
    "text some way after a quote",
    'x,y\n"1" 2,a\n',
    "row 1 must end a quoted cell at its closing quote: text follows the quote",
  ],
  [
    "bytes that are no UTF-8",
    Uint8Array.of(120, 44, 121, 10, 0xe9, 44, 97, 10),
    LATIN,
  ],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 120, 0), UTF16("UTF-16")],
  ["UTF-16 without a mark", Uint8Array.of(120, 0, 44, 0, 121, 0, 10, 0), UTF16("UTF-16LE")],
  [
    "an archive",
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0xfe),
    "the file must be a table as UTF-8 text: it is an Excel or zip file; save it as CSV (UTF-8), or unzip it",
  ],
  [
    "a character cut off by the end",
    Uint8Array.of(120, 44, 121, 10, 49, 44, 0xc3),
    LATIN,
  ],
  [
    "a file that changes between the passes",
    [`x,y\n${ROWS}`, `x,y\n${ROWS.replace("4", "5")}`],
    "the file must not change while it is read: it did",
  ],
  [
    "a file that grows between the passes",
    [`x,y\n${ROWS}`, `x,y\n${ROWS}${ROWS}`],
    "the file must not change while it is read: it did",
  ],
  ...["abc", "NaN", "Inf", "Infinity"].map((text) =>
    [
      `the cell ${text} among numbers`,
      `x,y\n1,a\n2,b\n3,a\n"${text}",b\n`,
      `row 4, column "x" must be a finite number: current value is "${text}"; ` +
      `set "missing" to ["","?","NA","N/A","null","${text}"], or list the column under "categorical"`,
    ] as const
  ),
  ...([
    ["1e999", "write plain numbers in the file (1234.5)"],
    ["0x10", "write plain numbers in the file (1234.5)"],
    ["1_000", "write plain numbers in the file (1234.5)"],
    ["1,5", 'set "decimal": ","'],
    ["1,500,000", 'set "thousands": ","'],
    ["$ 5", "write plain numbers in the file (1234.5)"],
  ] as const).map(([text, remedy]) =>
    [
      `the cell ${text} among numbers`,
      `x,y\n1,a\n2,b\n3,a\n"${text}",b\n`,
      `row 4, column "x" must be a finite number: current value is "${text}"; ${remedy}, list it under "missing", or list ` +
      `the column under "categorical"`,
    ] as const
  ),
];

for (const [what, content, message, options] of bad) {
  Deno.test(`csv() refuses ${what}`, () => refuses(content, message, options));
}

Deno.test("csv() refuses text among numbers in the earliest row", () =>
  refuses(
    "p,q,y\n1,1,a\n2,two,b\nthree,3,a\n4,4,b\n",
    'row 2, column "q" must be a finite number: current value is "two"; ' +
      'set "missing" to ["","?","NA","N/A","null","two"], or list the column under "categorical"',
  ));

Deno.test("csv() refuses a file without line breaks before it fills the memory", async () => {
  const files = memoryFiles({ "a.csv": new Uint8Array(20_000_000).fill(65) }, 1 << 16);
  const message = "the header must be at most 16777216 characters: it is longer, so this may be no CSV file";
  await assertRejects(() => dataset("", {}, files).load(), UserError, message);
  await assertClosed(files);
});

Deno.test("csv() names a file that is not there", () =>
  assertRejects(() => dataset("", {}, memoryFiles({})).load(), UserError, "no such file").then(() => {}));

Deno.test("csv() keeps an error message on one line and short", async () => {
  const content = `x,y\n1,a\n2,b\n3,a\n"${"long\n".repeat(100)}",b\n`;
  const error = await assertRejects(() => load(content), UserError);
  assertStrictEquals(error.message.includes("\n") || error.message.length > 300, false);
});

const badOptions: readonly (readonly [what: string, options: Record<string, unknown>, message: string])[] = [
  ["an unknown option", { labels: "y" }, 'labels is not an option of dataset csv; did you mean "label"?'],
  [
    "a long delimiter",
    { delimiter: ",," },
    'delimiter must be "auto" or one character, and no quote or line break',
  ],
  ["a quote as the delimiter", { delimiter: '"' }, 'delimiter must be "auto" or one character'],
  [
    "a column of two types",
    { numeric: ["x"], categorical: ["x"] },
    'must not be listed under "numeric" as well',
  ],
  [
    "an ignored column with a type",
    { ignore: ["x"], numeric: ["x"] },
    'must not be listed under "ignore" as well',
  ],
  ["a fractional label", { label: 1.5 }, "label must be"],
];

for (const [what, options, message] of badOptions) {
  Deno.test(`csv() refuses ${what}`, () => {
    assertInstanceOf(assertThrows(() => dataset("", options as Rest), UserError, message), UserError);
  });
}

Deno.test("csv() reads back any numbers", async () => {
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 4,
    maxLength: 20,
  });
  await fc.assert(fc.asyncProperty(numbers, async (values) => {
    const content = "x,y\n" +
      values.map((value, i) => `${Object.is(value, -0) ? "-0" : value},${i % 2}\n`).join("");
    assertEquals((await load(content)).numeric.values, Float64Array.from(values));
  }));
});
