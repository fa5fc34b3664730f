/** Several files: by pattern, and with the parts of a split. */
import { assert, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { csv } from "../../../plugins/datasets/csv.ts";
import { testDataset } from "../../suites/dataset.ts";
import { gzipped } from "../../support/gzip.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";
import { assertClosed } from "./csv_kit.ts";

const TRAIN = "age,job,y\n20,a,no\n30,b,yes\n40,a,no\n50,b,yes\n";

function dataset(
  content: Readonly<Record<string, Content>>,
  options: Record<string, unknown> = {},
  files = memoryFiles(content),
): Dataset {
  const catalogue = new Catalogue([csv]);
  const scope = catalogue.container.child().register(FILES, files);
  return catalogue.make("dataset", { use: "csv", path: "a.csv", label: "y", ...options }, scope);
}

const load = (content: Readonly<Record<string, Content>>, options?: Record<string, unknown>) =>
  dataset(content, options).load();

testDataset(csv, { path: "part-*.csv", label: "y" }, {
  services: (scope) =>
    scope.register(
      FILES,
      memoryFiles({ "part-1.csv": TRAIN, "part-2.csv": "job,y,age\na,no,60\nc,yes,70\n" }),
    ),
  refuses: [
    [
      { path: "a", label: "y", test: 1 },
      "test must be a path, or an object with a path and how that file differs",
    ],
    [{ path: "a", label: "y", test: { header: true } }, "test.path must be given"],
    [{ path: "a", label: "y", relabel: { a: "" } }, "relabel.a must not be empty"],
  ],
});

Deno.test("csv() reads the files of a pattern in the order of their names, and columns by name", async () => {
  const table = await load({
    "p-10.csv": TRAIN,
    "p-2.csv": await gzipped("y,job,age\nyes,c,60\nno,a,70\n"),
    "other.csv": "z\n1\n",
  }, { path: "p-*.csv" });
  assertEquals(table.numeric, { names: ["age"], values: Float64Array.of(20, 30, 40, 50, 60, 70) });
  assertEquals(table.categorical[0]!.categories, ["a", "b", "c"]);
  assertEquals([...table.labels], [0, 1, 0, 1, 1, 0]);
  assert(!("trainRows" in table) && !("validationFrom" in table));
});

Deno.test("csv() has the rows of a validation and a test file as such parts, and predicts the rows of its path alone", async () => {
  const files = { "a.csv": TRAIN, "v.csv": "age,job,y\n1,a,no\n", "t.csv": "job,age,y\nd,2,yes\na,3,no\n" };
  const options = { test: "t.csv", validation: "v.csv" };
  const table = await load(files, options);
  assertEquals([table.rows, table.validationFrom, table.trainRows], [7, 4, 5]);
  assertEquals(table.numeric.values.slice(4), Float64Array.of(1, 2, 3));
  assertEquals((await load(files, { test: "t.csv" })).trainRows, 4);
  assertEquals((await load(files, { validation: "v.csv" })).validationFrom, 4);
  assertStrictEquals((await Array.fromAsync(dataset(files, options).rows())).length, 4);
});

Deno.test("csv() reads a test file that has a header, lines before it, comments or another delimiter", async () => {
  const rows = TRAIN.slice(TRAIN.indexOf("\n") + 1);
  const header = ["age", "job", "y"];
  const table = await load({ "a.csv": rows, "t.csv": `made by hand\n${TRAIN.replaceAll(",", ";")}` }, {
    header,
    test: { path: "t.csv", header: true, skip: 1, delimiter: ";" },
  });
  assertEquals([table.rows, table.trainRows], [8, 4]);
  assertEquals(table.numeric.values.slice(4), table.numeric.values.slice(0, 4));
  // As UCI's adult.test begins.
  const uci = await load({ "a.csv": rows, "t.csv": `|1x3 Cross validator\n${rows}` }, {
    header,
    comment: "|",
    test: "t.csv",
  });
  assertEquals([uci.rows, uci.trainRows], [8, 4]);
});

Deno.test("csv() gives labels other names before it makes classes of them, and says which names no row has", async () => {
  const dotted = TRAIN.replaceAll("no\n", "no.\n").replaceAll("yes\n", "yes.\n");
  const relabel = { "no.": "no", "yes.": "yes", "maybe.": "maybe" };
  const files = { "a.csv": TRAIN, "t.csv": dotted };
  const table = await load(files, { test: "t.csv", relabel });
  assertEquals([table.classes, [...table.labels]], [["no", "yes"], [0, 1, 0, 1, 0, 1, 0, 1]]);
  assertEquals(table.warnings, [
    'no row has "maybe." as its label ("y"), which "relabel" is for: see whether it is written so',
  ]);
  const [first] = await Array.fromAsync(dataset({ "a.csv": dotted }, { relabel }).rows());
  assertStrictEquals(first!.cells.get("y"), "no");
  // Columns of labels alike.
  const several = await load({ "a.csv": "x,y,z\n1,-,1\n2,1,-\n3,1,1\n" }, {
    label: ["y", "z"],
    relabel: { "-": "0" },
  });
  assertEquals(several.labelColumns!.map((column) => "texts" in column && column.texts), [["0", "1"], [
    "0",
    "1",
  ]]);
});

Deno.test("csv() reads a column that is no feature as categories, and does not look for what is odd in features", async () => {
  const rows = Array.from({ length: 100 }, (_, i) => `${i},${1000 + Math.floor(i / 1.05)},${i % 2}\n`).join(
    "",
  );
  const files = { "a.csv": `x,speaker,y\n${rows}` };
  const table = await dataset(files, { ignore: ["speaker"] }).load(undefined, ["speaker"]);
  assertEquals(table.categorical.map(({ name, categories }) => [name, categories.length]), [["speaker", 95]]);
  assertEquals(table.warnings, [
    'column "x" counts the rows on and on from 0, as a row\'s number does, which says nothing of new rows; list it under "ignore", or under "numeric" if it means something',
  ]);
});

const refusals: readonly (readonly [
  what: string,
  files: Record<string, Content>,
  options: Record<string, unknown>,
  message: string,
])[] = [
  [
    "a pattern that matches nothing",
    { "a.csv": TRAIN },
    { path: "part-*.csv" },
    "Cannot read part-*.csv as csv: there must be a file that matches the pattern: there is none",
  ],
  [
    "a pattern of test files that matches nothing",
    { "a.csv": TRAIN },
    { test: "t-?.csv" },
    "Cannot read t-?.csv as csv: there must be a file that matches the pattern: there is none",
  ],
  [
    "files with different headers",
    { "p-1.csv": TRAIN, "p-2.csv": "age,work,y\n1,a,no\n" },
    { path: "p-*.csv" },
    'Cannot read p-2.csv as csv: its columns must be those of p-1.csv: it lacks "job", and it has "work"',
  ],
  [
    "a test file without the header that training rows have",
    { "a.csv": TRAIN, "t.csv": "1,a,no\n2,b,yes\n" },
    { test: "t.csv" },
    'Cannot read t.csv as csv: its columns must be those of a.csv: it lacks "age", "job", "y", and it has "1", "a", "no"; say ' +
    'how it differs as "test": { "path": …, "header": … } if its first row is otherwise',
  ],
  [
    "a test file with a header that training rows have not",
    { "a.csv": "1,a,no\n2,b,yes\n3,a,no\n4,b,yes\n", "t.csv": TRAIN },
    { header: ["age", "job", "y"], test: "t.csv" },
    'Cannot read t.csv as csv: its row 1 must be a row: it has the names of the columns; set "test" to { "path": …, "header": true }',
  ],
  [
    "a first line that is none of the table",
    { "a.csv": "1,a,no\n2,b,yes\n3,a,no\n4,b,yes\n", "t.csv": "|1x3 Cross validator\n1,a,no\n" },
    { header: ["age", "job", "y"], delimiter: ",", test: "t.csv" },
    'Cannot read t.csv as csv: "header" must name 1 column, one per cell: it names 3; set "comment" or "skip" if the first line ' +
    "is none of the table",
  ],
  [
    "a text among numbers by the name and row of its file",
    { "a.csv": TRAIN, "t.csv": "age,job,y\n1,a,no\nold,b,yes\n" },
    { test: "t.csv" },
    'Cannot read a.csv as csv: row 2 of t.csv, column "age" must be a finite number: current value is "old"; set "missing" to ' +
    '["","?","NA","N/A","null","old"], or list the column under "categorical"',
  ],
  [
    "a row without a label by the name and row of its file",
    { "a.csv": TRAIN, "t.csv": "age,job,y\n1,a,\n" },
    { test: "t.csv" },
    'Cannot read a.csv as csv: row 1 of t.csv, label column "y" must have a class: current value is ""',
  ],
  [
    "a test file without rows",
    { "a.csv": TRAIN, "t.csv": "age,job,y\n" },
    { test: "t.csv" },
    "Cannot read t.csv as csv: there must be rows of data: there is a header alone",
  ],
  [
    "a test file that is the training file",
    { "a.csv": TRAIN },
    { test: "a*.csv" },
    "Cannot read a*.csv as csv: the test part must have files of its own: a.csv is of the train part, too",
  ],
  [
    "names for labels that make all of them one class",
    { "a.csv": TRAIN },
    { relabel: { yes: "no" } },
    'Cannot read a.csv as csv: the label column "y" must have at least 2 classes: all rows are "no"; "relabel" makes them one',
  ],
];

for (const [what, content, options, message] of refusals) {
  Deno.test(`csv() refuses ${what}, and closes its files`, async () => {
    const files = memoryFiles(content);
    const error = await assertRejects(() => dataset(content, options, files).load(), UserError);
    assertStrictEquals(error.message, message);
    await assertClosed(files);
  });
}

Deno.test("csv() refuses a pattern where there are no folders to look into", async () => {
  const { list: _, ...files } = memoryFiles({ "a.csv": TRAIN });
  const error = await assertRejects(() => dataset({}, { path: "*.csv" }, files).load(), UserError);
  assertStrictEquals(
    error.message,
    "Cannot read *.csv as csv: it must name a single file here: there are no folders to look into",
  );
});
