import { assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { gzipped } from "../../support/gzip.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { assertClosed, dataset, load, problemOf, type Rest, rowsOf, tableOf, warningsOf } from "./csv_kit.ts";

const PLAIN = "x,z,y\n1,2.5,a\n2,3.5,b\n3,4.5,a\n4,5.5,b\n";
const apart = (delimiter: string) => PLAIN.replaceAll(",", delimiter);
/** All but what is said of the guess. */
async function tableOfFile(content: Parameters<typeof load>[0], options?: Rest) {
  const { warnings, ...table } = await load(content, options);
  return { ...table, warnings: warnings!.filter((one) => !one.includes('"delimiter"')) };
}

for (const delimiter of [",", ";", "\t", "|"]) {
  Deno.test(`csv() finds cells apart at ${JSON.stringify(delimiter)}, and says so where it is no comma`, async () => {
    assertEquals(await tableOfFile(apart(delimiter)), await tableOfFile(PLAIN));
    const said = (await warningsOf(apart(delimiter))).filter((one) => one.includes('"delimiter"'));
    assertEquals(said.length, delimiter === "," ? 0 : 1);
    if (said[0]) assertMatch(said[0], /^the file has 3 columns apart at (";"|a tab|"\|"), as it looks/);
    const explicit = await warningsOf(apart(delimiter), { delimiter });
    assertEquals(explicit.filter((one) => one.includes('"delimiter"')), []);
  });
}

const looks:
  readonly (readonly [what: string, content: string, columns: readonly string[], options?: Rest])[] = [
    ["decimal commas", "a;b;y\n1,5;2,5;p\n2,5;3,5;q\n1,5;1;p\n2;2;q\n", ["a", "b"], { decimal: "," }],
    ["decimal commas in each cell, without a header", "1,5;2,5;3\n2,5;3,5;4\n1,5;1,5;3\n2,5;2,5;4\n", [
      "column1",
      "column2",
    ], { decimal: ",", header: false, label: -1 }],
    ["commas in the header", "a (in m, about);y\n1;p\n2;q\n3;p\n4;q\n", ["a (in m, about)"]],
    ["semicolons in quoted cells", 't,y\n"a;b;c",p\n"a;b;c",q\n"d;e;f",p\n"d;e;f",q\n', ["t"]],
    ["semicolons in a cell without quotes", "t,y\na;b,p\na;b,q\nc;d,p\nc;d,q\n", ["t"]],
    ["line breaks in quoted cells", 't;y\n"a\nb,c";p\n"a\nb,c";q\nd;p\nd;q\n', ["t"]],
    ["the label among other columns", "a|b,c|y\n1|2,3|p\n2|2,3|q\n3|2,3|p\n4|2,3|q\n", ["a", "b,c"]],
    ["names in the config", "1;2,5;p\n2;2,5;q\n3;1,5;p\n4;1,5;q\n", ["a", "b"], {
      header: ["a", "b", "y"],
      decimal: ",",
    }],
    ["a first line that says it", "sep=|\na;b|y\n1;1|p\n1;2|q\n1;1|p\n1;2|q\n", ["a;b"]],
    ["such a line in quotes, after a mark", '\uFEFF"sep=;"\r\na;y\r\n1;p\r\n2;q\r\n1;p\r\n2;q\r\n', ["a"]],
    ["a blank line and comments before", "\n# a, b, c\n\na;y\n1;p\n2;q\n1;p\n2;q\n", ["a"], { comment: "#" }],
  ];

for (const [what, content, columns, options] of looks) {
  Deno.test(`csv() finds the delimiter of a file with ${what}`, async () => {
    const { numeric, categorical } = await load(content, options);
    assertEquals([...numeric.names, ...categorical.map(({ name }) => name)].sort(), [...columns].sort());
  });
}

Deno.test("csv() finds the same delimiter whatever the file's size and its pieces", async () => {
  const content = tableOf("a;b;y", 20_000, (i) => `${i},5;${i % 7};${"pq"[i % 2]}`);
  for (const chunk of [7, 1000, 1 << 20]) {
    const files = memoryFiles({
      "a.csv": chunk === 7 ? content.slice(0, 10_000).replace(/\n[^\n]*$/, "\n") : content,
    }, chunk);
    const { numeric } = await dataset("", { decimal: "," }, files).load();
    assertEquals(numeric.names, ["a", "b"]);
  }
});

Deno.test("csv() says what it found where the delimiter is another than the one that is set", async () => {
  assertEquals(
    await problemOf(apart(";"), { delimiter: "," }),
    'Cannot read a.csv as csv: the file must have cells apart at ",": it has one column so, "x;z;y", and looks as if they ' +
      'were apart at ";"; set "delimiter" to ";" or "auto"',
  );
  await assertRejects(() => rowsOf(apart("\t"), { delimiter: "," }), UserError, "apart at a tab");
  assertMatch(
    await problemOf("a;b;y\n1,5;2;p\n1;2;q\n", { delimiter: "," }),
    /it has one column so, "a;b;y"/,
  );
  assertMatch(
    await problemOf("a;b;y\n1;2;p\n1;2\n"),
    /row 2 must have 3 cells: it has 2, apart at ";" as the file looks/,
  );
});

Deno.test("csv() names the columns that it found, and what a student needs", async () => {
  assertMatch(
    await problemOf(apart(";"), { label: "kind" }),
    /"label" must be one of the 3 columns \("x", "z", "y"\)/,
  );
  await assertRejects(
    () => rowsOf("X;z\n1;2\n", {}, { numeric: ["x", "z"], categorical: [] }),
    UserError,
    'the file must have the column "x": its 2 columns are "X", "z"; did you mean "X"?',
  );
});

Deno.test("csv() leaves out lines before the table, comments, and quotes that mean nothing", async () => {
  const plain = await load(PLAIN);
  assertEquals(await load(`Made by: "hand\r\n\r\n${PLAIN}`, { skip: 2 }), plain);
  assertEquals(await load(`a\rb\r${PLAIN}`, { skip: 2 }), plain);
  assertEquals(await load(`\uFEFFtitle\n${PLAIN}`, { skip: 1 }), plain);
  assertEquals(
    await load(`# title\n${PLAIN.replace("3,4.5", "  # x,y\n3,4.5")}# end`, { comment: "#" }),
    plain,
  );
  assertEquals(await load(`// title, more\n${PLAIN}`, { comment: "//" }), plain);
  const inches = await load('t,y\n5" disk,a\n3" disk,b\n5" disk,a\n3" disk,b\n', { quote: "none" });
  assertEquals(inches.categorical[0]!.categories, ['3" disk', '5" disk']);
  const single = await load("t,y\n'a,b',a\n'it''s',b\n'a,b',a\n'it''s',b\n", { quote: "'" });
  assertEquals(single.categorical[0]!.categories, ["a,b", "it's"]);
  const sign = await load("t,y\na#1,a\na#2,b\na#1,a\na#2,b\n", { comment: "#" });
  assertEquals(sign.categorical[0]!.categories, ["a#1", "a#2"]);
});

Deno.test("csv() skips lines that are longer than what it looks at", async () => {
  const line = "x".repeat(200_000);
  assertEquals(await load(`${line}\n${line}\n${PLAIN}`, { skip: 2 }), await load(PLAIN));
  assertMatch(await problemOf("a\nb\n", { skip: 5 }), /the file must not be empty/);
});

Deno.test("csv() says that a first line of comments is no header", async () => {
  assertMatch(
    await problemOf(`# made, by hand\n${PLAIN}`),
    /row 1 must have the names of the columns, "y" among them: it begins with "# made"; set "comment" to "#"/,
  );
});

Deno.test("csv() numbers names that come twice, where it is told", async () => {
  const { numeric } = await load("x,x_2,x,x,y\n1,2,3,4,a\n1,2,3,4,b\n1,2,3,4,a\n1,2,3,4,b\n", {
    duplicates: "number",
  });
  assertEquals(numeric.names, ["x", "x_2", "x_3", "x_4"]);
  assertEquals(await rowsOf("x,x\n1,2\n", { duplicates: "number" }), [{ x: "1", x_2: "2" }]);
});

Deno.test("csv() unpacks gzip, whatever the file is called", async () => {
  assertEquals(await load(await gzipped(PLAIN)), await load(PLAIN));
  assertEquals(await rowsOf(await gzipped(apart(";"))), await rowsOf(PLAIN));
});

Deno.test("csv() refuses gzip that is damaged, cut off, more than one, or holds too much", async () => {
  const packed = await gzipped(PLAIN);
  const damaged = packed.slice();
  damaged[packed.length - 6]! ^= 1;
  for (const bytes of [damaged, packed.slice(0, -5), Uint8Array.from([...packed, ...packed])]) {
    const files = memoryFiles({ "a.csv": bytes });
    await assertRejects(() => dataset("", {}, files).load(), UserError, "it must be one whole gzip file");
    await assertClosed(files);
  }
  const bomb = memoryFiles({ "a.csv": await gzipped(`x,y\n${"1,a\n2,b\n".repeat(1_000_000)}`) });
  await assertRejects(
    () => dataset("", { maxBytes: 1_000_000 }, bomb).load(),
    UserError,
    'what the gzip file holds must be at most 1000000 bytes ("maxBytes"): it is more',
  );
  await assertClosed(bomb);
});

const badOptions: readonly (readonly [what: string, options: object, message: string])[] = [
  ["a long quote", { quote: "''" }, 'quote must be "none" or one sign, such as a quote'],
  [
    "one sign for quote and delimiter",
    { quote: "|", delimiter: "|" },
    'quote must be another sign than "delimiter"',
  ],
  ["a comment of spaces", { comment: " " }, "comment must be 1 to 10 signs, no space or quote"],
  [
    "a comment with the delimiter",
    { comment: "#;", delimiter: ";" },
    "comment must not have the delimiter or the quote",
  ],
  ["fewer lines than none", { skip: -1 }, "skip must be"],
  ["numbered names of its own", { header: ["a", "y"], duplicates: "number" }, "duplicates must be left out"],
  ["numbered names of none", { header: false, duplicates: "number" }, "duplicates must be left out"],
];

for (const [what, options, message] of badOptions) {
  Deno.test(`csv() refuses ${what} among its options`, () => {
    assertThrows(() => dataset("", options as Rest), UserError, message);
  });
}

Deno.test("csv() names a file that is no table as text, though its bytes may all be letters", async () => {
  const files: readonly (readonly [begin: string, name: RegExp])[] = [
    ["PK\x03\x04\x14\0", /an Excel or zip file/],
    ["PAR1\x15\x04", /a Parquet file/],
    ["SQLite format 3\0", /an SQLite file/],
    ["ARROW1\0\0", /an Arrow or Feather file/],
    ["<!DOCTYPE html>\n<html>404, not found", /an HTML page; look whether a download/],
    ['{"x":1,"y":"a"}', /JSON/],
    ['[{"x":1,"y":"a"}]', /JSON/],
    ["version https://git-lfs.github.com/spec/v1", /git lfs pull/],
  ];
  for (const [begin, name] of files) assertMatch(await problemOf(`${begin}\nabc\n`), name);
  // Names of columns may begin so.
  assertEquals((await load("PAR1,BZh,y\n1,2,a\n3,4,b\n5,6,a\n7,8,b\n")).numeric.names, ["PAR1", "BZh"]);
  const arff = "@relation a\n@attribute x numeric\n@attribute y {a,b}\n@data\n1,a\n2,b\n3,a\n4,b\n";
  assertMatch(await problemOf(arff), /an ARFF file; set "skip" .* and "header"/);
  assertEquals((await load(arff, { skip: 4, header: ["x", "y"] })).rows, 4);
});

Deno.test("csv() says what to set for a file of one column", async () => {
  for (const content of ["x:y\n1:a\n2:b\n", "x y\n1 a\n2 b\n", "A title\n\nx,y\n1,a\n2,b\n"]) {
    assertMatch(
      await problemOf(content),
      /row 1 has one cell, ".*"; set "delimiter" to what .*, or "skip" to/,
    );
  }
  assertMatch(await problemOf("sep=,\nx;y\n1;a\n2;b\n"), /row 1 has one cell, "x;y"/);
});
