import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { prepare } from "../../../core/data/prepare.ts";
import { dataset, load, problemOf, type Rest, rowsOf, tableOf, warningsOf } from "./csv_kit.ts";

/** Prices as `shared/cases` has them. */
const prices = (mark: string) =>
  tableOf("price;qty;y", 200, (i) => {
    const [price, qty] = [(i * 37 % 1900) / 100 + 1, i * 7 % 50 + 1];
    return `${price.toFixed(2).replace(".", mark)};${qty};${price * qty > 200 ? "high" : "low"}`;
  });

Deno.test("csv() reads decimal commas as it reads decimal points, once it is told", async () => {
  const point = await load(prices("."));
  const comma = await load(prices(","), { decimal: "," });
  assertEquals(comma, point);
  const of = (table: typeof point) => prepare(table, { test: 0.3, validation: 0.1 }, seededRandom(1));
  assertEquals(of(comma), of(point));
  assertEquals(comma.numeric.names, ["price", "qty"]);
});

Deno.test("csv() gives a student's rows of decimal commas as those of decimal points", async () => {
  const like = { numeric: ["price", "qty"], categorical: [] };
  const point = await rowsOf(prices("."), {}, like);
  const number = (rows: typeof point) =>
    rows.map(({ price, ...rest }) => ({ price: Number(price), ...rest }));
  assertEquals(number(await rowsOf(prices(","), { decimal: "," }, like)), number(point));
});

Deno.test("csv() leaves texts as they are where numbers have a format of their own", async () => {
  const content = "version;x;y\n1,5;1,5;a\nbeta;2;b\nbeta;3;a\n1,5;4;b\n";
  const table = await load(content, { decimal: ",", categorical: ["version"] });
  assertEquals(table.categorical[0]!.categories, ["1,5", "beta"]);
  const like = { numeric: ["x"], categorical: ["version"] };
  const [row] = await rowsOf(content, { decimal: "," }, like);
  assertEquals(row, { version: "1,5", x: "1.5", y: "a" });
});

Deno.test("csv() says how numbers look that it reads as categories, how many are kept, and what to set", async () => {
  const [, warning, ...more] = await warningsOf(prices(","));
  assertEquals(more, []);
  assertMatch(
    warning!,
    /^column "price" is read as \d+ categories and not as numbers: numbers with a decimal comma are there, such as "1,00", .*; the 64 most frequent have a feature each, the other \d+ \(\d+ rows\) have none; set "decimal": ",", or list the column under "ignore" or "categorical"$/,
  );
  assertEquals(await warningsOf(prices(","), { decimal: ",", delimiter: ";" }), []);
});

const AB = (i: number) => "ab"[i % 2];
const column = (cell: (i: number) => string) => tableOf("v;y", 100, (i) => `${cell(i)};${AB(i)}`);
const grouped = (i: number, mark: string) =>
  (i * 7919 * 131 % 3_000_000 + 1000).toLocaleString("en").replaceAll(",", mark);
const fullWidth = (i: number) =>
  String(i + 1).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const numbers:
  readonly (readonly [what: string, cell: (i: number) => string, says: RegExp, options?: Rest])[] = [
    ["commas between thousands", (i) => grouped(i, ","), /set "thousands": ","/, { thousands: "," }],
    ["points between thousands", (i) => grouped(i, "."), /set "decimal": "," and "thousands": "\."/, {
      decimal: ",",
      thousands: ".",
    }],
    ["no-break spaces", (i) => grouped(i, "\u00a0"), /set "thousands": " "/, { thousands: " " }],
    ["narrow no-break spaces", (i) => grouped(i, "\u202f"), /set "thousands": " "/, { thousands: " " }],
    ["thin spaces", (i) => grouped(i, "\u2009"), /set "thousands": " "/, { thousands: " " }],
    ["apostrophes", (i) => grouped(i, "'"), /set "thousands": "'"/, { thousands: "'" }],
    [
      "points and a decimal comma",
      (i) => `${grouped(i, ".")},50`,
      /set "decimal": "," and "thousands": "\."/,
      {
        decimal: ",",
        thousands: ".",
      },
    ],
    [
      "either mark",
      (i) => `${1 + i % 9},${100 + i}`,
      /"decimal": "," where 1,234 means 1\.234, or "thousands": "," where/,
      {
        thousands: ",",
      },
    ],
    ["a currency", (i) => `$${i}.99`, /numbers with a currency .*write plain numbers in the file/],
    ["a currency after it", (i) => `${i},99 €`, /numbers with a currency/],
    ["a currency's code", (i) => `EUR ${i}`, /numbers with a currency/],
    ["percent", (i) => `${i / 2} %`, /numbers with a percent sign/],
    ["full-width digits", fullWidth, /numbers in other digits or signs/],
    ["a minus of typesetters", (i) => `\u2212${i + 1}`, /numbers in other digits or signs/],
    ["units", (i) => `${i} ${["kg", "g"][i % 2]}`, /numbers with a unit .*all in one unit/],
    ["dates of ISO 8601", (i) => `2024-03-${String(i % 28 + 1).padStart(2, "0")}`, /dates .*under "dates"/, {
      dates: ["v"],
    }],
    ["American dates", (i) => `3/${i % 28 + 1}/2024`, /set "dates" to \{"v":"MM\/DD\/YYYY"\}/, {
      dates: { v: "MM/DD/YYYY" },
    }],
    ["European dates", (i) => `${i % 28 + 1}.3.2024`, /set "dates" to \{"v":"DD\.MM\.YYYY"\}/, {
      dates: { v: "DD.MM.YYYY" },
    }],
    [
      "dates of either kind",
      (i) => `${i % 12 + 1}/3/2024`,
      /"DD\/MM\/YYYY"\} or \{"v":"MM\/DD\/YYYY"\}, whichever it is/,
    ],
    ["names of months", (i) => `${i % 28 + 1} Mar 2024`, /write them as 2024-03-31/],
    ["times", (i) => `${i % 24}:30`, /times .*seconds or hours/],
    [
      "texts for what is not known",
      (i) => i % 3 ? ["n/a", "-"][i % 2]! : String(i),
      /such as "-" and "n\/a".*under "missing"/,
      {
        missing: ["n/a", "-"],
      },
    ],
  ];

for (const [what, cell, says, options] of numbers) {
  Deno.test(`csv() warns of numbers with ${what}, and reads them where there is a way`, async () => {
    const warnings = await warningsOf(column(cell), { delimiter: ";" });
    assert(warnings.some((one) => /column "v"/.test(one) && says.test(one)), warnings.join("\n"));
    if (!options) return;
    const table = await load(column(cell), { delimiter: ";", ...options });
    assertEquals([table.numeric.names, table.categorical], [["v"], []]);
    assertEquals((table.warnings ?? []).filter((one) => one.includes("categories")), []);
  });
}

Deno.test("csv() reads grouped numbers and dates as they are meant", async () => {
  const values = async (cells: readonly string[], options: Rest) => {
    const { numeric } = await load(`v;y\n${cells.map((cell, i) => `${cell};${AB(i)}\n`).join("")}`, options);
    return [...numeric.values];
  };
  assertEquals(await values(["1.234.567,5", "-1.000", "7", ",5"], { decimal: ",", thousands: "." }), [
    1234567.5,
    -1000,
    7,
    0.5,
  ]);
  assertEquals(await values(["12,34,567", "1,234.5", "0.25", "1e3"], { thousands: "," }), [
    1234567,
    1234.5,
    0.25,
    1000,
  ]);
  assertEquals(
    await values(["2024-02-29", "1970-01-01T12:00Z", "19700102", "1969-12-31 18:00-06:00"], { dates: ["v"] }),
    [
      19782,
      0.5,
      1,
      0,
    ],
  );
  assertEquals(await values(["29.2.2024", "01.01.1970", "2.1.1970", "?"], { dates: { v: "DD.MM.YYYY" } }), [
    19782,
    0,
    1,
    NaN,
  ]);
});

Deno.test("csv() refuses dates of no format, and those that there are not", async () => {
  const content = "d,y\n01/02/2024,a\n02/02/2024,b\n03/02/2024,a\n04/02/2024,b\n";
  assertMatch(
    await problemOf(content, { dates: ["d"] }),
    /row 1, column "d" must be a date: current value is "01\/02\/2024" .*name the format/,
  );
  assertMatch(
    await problemOf("d,y\n2024-02-28,a\n2024-02-30,b\n2024-03-01,a\n2024-03-02,b\n", { dates: ["d"] }),
    /row 2, column "d" must be a date: current value is "2024-02-30"/,
  );
});

Deno.test("csv() gives dates in a student's rows as it gives them in the table", async () => {
  const [row] = await rowsOf("d,x\n2.1.1970 12:00,1\n", { dates: { d: "DD.MM.YYYY HH:mm" } });
  assertEquals(row, { d: "1.5", x: "1" });
});

Deno.test("csv() says where points may be between thousands, where it reads them as decimal marks", async () => {
  const [warning] = await warningsOf(column((i) => i % 2 ? `${1 + i % 9}.${100 + i}` : `${900 - i}`), {
    delimiter: ";",
  });
  assertMatch(warning!, /^column "v" has numbers such as "2\.101" beside whole ones .*"thousands": "\."/);
  assertEquals(await warningsOf(column((i) => `${1 + i % 9}.${100 + i}`), { delimiter: ";" }), []);
  assertEquals(await warningsOf(column((i) => i % 2 ? `1.${100 + i}` : `${i}.5`), { delimiter: ";" }), []);
});

Deno.test("csv() says which numbers look like codes or count the rows", async () => {
  const codes = await warningsOf(column((i) => String(i * 7 % 90 + 10).padStart(5, "0")), { delimiter: ";" });
  assertMatch(codes[0]!, /^column "v" has numbers that begin with 0, such as "00010", as codes do/);
  const counted = await warningsOf(column((i) => String(i + 1)), { delimiter: ";" });
  assertMatch(counted[0]!, /^column "v" counts the rows on and on from 1/);
  assertEquals(await warningsOf(column((i) => String(i + 1)), { delimiter: ";", numeric: ["v"] }), []);
});

Deno.test("csv() refuses ids and free text as categories, unless it is told", async () => {
  const messages = tableOf("text,y", 300, (i) => `"hello ${i}, how are you?",${AB(i)}`);
  assertMatch(
    await problemOf(messages),
    /column "text" must be numbers, or categories that come again: it has 300 different texts in 300 rows, such as "hello 0, .*list it under "text" for features of their words, under "ignore", or under "categorical" for features of the 64 most frequent$/,
  );
  const [warning] = await warningsOf(messages, { categorical: ["text"] });
  assertMatch(
    warning!,
    /^column "text" has 300 categories in 300 rows: the 64 most frequent .* the other 236 \(236 rows\)/,
  );
});

Deno.test("csv() keeps a small table of names, and says what they are worth", async () => {
  const [warning] = await warningsOf(
    tableOf("name,x,y", 20, (i) => `Name${"ABCDEFGHIJKLMNOPQRST"[i]},${i * 7 % 5},${AB(i)}`),
  );
  assertMatch(
    warning!,
    /^column "name" has 20 different texts in 20 rows, such as "NameA" and "NameB": ids and names/,
  );
});

Deno.test("csv() says how many categories have no feature", async () => {
  const warnings = await warningsOf(tableOf("c,y", 5000, (i) => `c${i % 100},${AB(i >> 1)}`));
  assertEquals(warnings, [
    'column "c" has 100 categories in 5000 rows: the 64 most frequent have a feature each, the other 36 (1800 rows) have ' +
    'none; join rare ones in the file, or list the column under "ignore"',
  ]);
});

Deno.test("csv() names all texts among numbers, how many there are, and what to set", async () => {
  const content = tableOf(
    "v,y",
    40,
    (i) => `${i % 10 === 3 ? "n/a" : i % 20 === 7 ? "-" : i * 3 % 17},${AB(i)}`,
  );
  assertMatch(
    await problemOf(content),
    /row 4, column "v" must be a finite number: current value is "n\/a" \(of its cells 6 are no numbers: "n\/a" in 4, "-" in 2\); set "missing" to \["","\?","NA","N\/A","null","n\/a","-"\]/,
  );
  assertEquals((await load(content, { missing: ["n/a", "-"] })).numeric.names, ["v"]);
  assertMatch(
    await problemOf("v,y\nx,a\nx,b\nx,a\n1,b\n", { numeric: ["v"] }),
    /row 1, column "v" must be a finite number: current value is "x" \(of its cells 3 are no numbers: "x" in 3\)/,
  );
});

Deno.test("csv() says which classes look alike, and which are rare, most of all, or a quantity", async () => {
  const labels = (names: readonly string[], rows = 60) =>
    warningsOf(tableOf("x,y", rows, (i) => `${i * 7 % 13},${names[i % names.length]}`));
  assertEquals(await labels(["1", "1.0", "2", "2.0", "3", "3.0"]), [
    'the label column "y" has classes that look alike and are kept apart: "1" and "1.0" (one number), "2" and "2.0" (one ' +
    'number), "3" and "3.0" (one number); write them alike in the file where they are meant as one',
  ]);
  const pairs: readonly (readonly [string, string, RegExp])[] = [
    ["1", "01", /"01" and "1" \(one number\)/],
    ["1", "1e0", /"1" and "1e0" \(one number\)/],
    ["TRUE", "true", /"TRUE" and "true" \(upper and lower case\)/],
    ["<=50K", "<=50K.", /"<=50K" and "<=50K\."/],
    ["caf\u00e9", "cafe\u0301", /"cafe\\u0301" and "café" \(one text in two forms of Unicode\)/],
    ["a b", "a\u00a0b", /"a b" and "a\\u00a0b"/],
    ['" yes"', "yes", /" yes" and "yes"/],
  ];
  for (const [one, other, says] of pairs) {
    const warnings = await labels([one, other, "something else"]);
    assertEquals(warnings.length, 1, warnings.join("\n"));
    assertMatch(warnings[0]!, says);
  }
  assertEquals(await labels(["yes", "no"]), []);
  const [quantity] = await labels(Array.from({ length: 30 }, (_, i) => String(40 + i)), 600);
  assertMatch(
    quantity!,
    /^the label column "y" looks like a quantity \(a regression\) .* 30 different numbers from "40" to "69"/,
  );
  assertEquals(await labels(Array.from({ length: 100 }, (_, i) => String(i)), 1000), []);
  const [rare] = await labels(Array.from({ length: 50 }, (_, i) => i === 9 ? "fraud" : "ok"), 500);
  assertMatch(rare!, /^98\.0 % of the rows are of class "ok" \(label column "y"\)/);
  const few = await warningsOf(tableOf("x,y", 60, (i) => `${i * 7 % 13},${i < 2 ? "rare" : AB(i)}`));
  assertMatch(few[0]!, /^the label column "y" has a class of two rows or one: "rare"/);
});

Deno.test("csv() keeps a quantity as a column of labels, and refuses it where classes are asked for", async () => {
  const quantity = tableOf("x,y", 100, (i) => `${i % 7},${i / 7}`);
  const { classes, labelColumns } = await dataset(quantity).load();
  assertEquals(classes, []);
  assertEquals(labelColumns?.map(({ name }) => name), ["y"]);
  const withCommas = tableOf("x;y", 100, (i) => `${i % 7};${String(i / 7).replace(".", ",")}`);
  const [commas] = (await dataset(withCommas, { delimiter: ";", decimal: "," }).load()).labelColumns!;
  assert("texts" in commas! && commas.texts.every((text) => Number.isFinite(Number(text))));
  const { message } = await assertRejects(() => dataset(quantity).load("classes"), UserError);
  assertMatch(
    message,
    /the label column "y" must have classes that come again and again: it has 100 different numbers in 100 rows, .* \(a regression\)/,
  );
  assertMatch(
    await problemOf(tableOf("x,y", 100, (i) => `${i % 7},person ${i}`)),
    /it has 100 different texts in 100 rows, .*; name another column as the label/,
  );
});

const badOptions: readonly (readonly [what: string, options: object, message: string])[] = [
  ["one mark for two things", { thousands: "." }, 'thousands must be another sign than "decimal" (".")'],
  ["two commas", { decimal: ",", thousands: "," }, 'thousands must be another sign than "decimal" (",")'],
  ["another decimal mark", { decimal: ";" }, "decimal must be one of"],
  [
    "dates among the numbers",
    { numeric: ["d"], dates: ["d"] },
    'dates[0] must not be listed under "numeric" as well',
  ],
  ["a format without a year", { dates: { d: "DD/MM" } }, "dates.d must have YYYY, MM and DD once each"],
  [
    "a format of two digits",
    { dates: { d: "DD/MM/YY" } },
    "dates.d must be made of YYYY, MM, DD, HH, mm and ss",
  ],
  ["names of months", { dates: { d: "DD MMM YYYY" } }, "dates.d must"],
];

for (const [what, options, message] of badOptions) {
  Deno.test(`csv() refuses ${what} among its options`, () => {
    assertThrows(() => dataset("", options as Rest), UserError, message);
  });
}

Deno.test("csv() says what a point means where a comma is the decimal mark", async () => {
  const content = tableOf("v;y", 100, (i) => `${i % 9 + 1}.${100 + i};${AB(i)}`);
  const [warning] = await warningsOf(content, { decimal: ",", delimiter: ";" });
  assertMatch(
    warning!,
    /^column "v" is read as 100 categories .* numbers with a decimal point are there, .*"thousands": "\."/,
  );
  assertMatch(
    await problemOf("v;y\n1,5;a\n1.234;b\n2,5;a\n3;b\n", { decimal: "," }),
    /row 2, column "v" must be a finite number: current value is "1\.234"; leave "decimal" and "thousands" out .* or set "thousands": "\."/,
  );
});

Deno.test("csv() says that half a column of numbers is read as categories, whatever the other texts", async () => {
  const warnings = await warningsOf(tableOf("v,y", 100, (i) => `${i % 5 < 3 ? "zero" : i},${AB(i)}`));
  assertMatch(
    warnings[0]!,
    /^column "v" is read as 41 categories .* numbers but for some texts are there, such as "zero"; .* under "missing"/,
  );
});

Deno.test("csv() says that names are numbers, and that a column has no value", async () => {
  const [names] = await warningsOf("5.1,3.5,y\n1,2,a\n1,2,b\n2,2,a\n3,2,b\n");
  assertMatch(
    names!,
    /^row 1 has the names of the columns, and they are numbers: "5\.1", "3\.5", "y"; set "header" to false/,
  );
  const [empty] = await warningsOf("x,z,y\n1,,a\n1,,b\n2,,a\n3,,b\n");
  assertEquals(empty, 'column "z" has no value in any row; list it under "ignore"');
});

Deno.test("csv() reads every space of typesetters between thousands", async () => {
  for (const space of " \u00a0\u2007\u2009\u202f\u205f") {
    const content = tableOf("v;y", 20, (i) => `${1 + i % 9}${space}${100 + i};${AB(i)}`);
    const { numeric } = await load(content, { thousands: " " });
    assertEquals(numeric.values[0], 1100, JSON.stringify(space));
  }
});

Deno.test("csv() warns of whole numbers that are dates, and reads them as such once it is told", async () => {
  const content = tableOf("v;y", 40, (i) => `2024${String(i % 12 + 1).padStart(2, "0")}15;${AB(i)}`);
  const of = async (options: Rest) =>
    (await warningsOf(content, { delimiter: ";", ...options })).filter((text) =>
      text.includes("dates, such as")
    );
  assertMatch(
    (await of({}))[0]!,
    /^column "v" has numbers that are dates, such as 20240115: .*under "dates"/,
  );
  assertEquals([...await of({ dates: ["v"] }), ...await of({ numeric: ["v"] })], []);
  const one = tableOf("v;y", 40, (i) => `20240115;${AB(i)}`);
  assertEquals(await warningsOf(one, { delimiter: ";" }), []);
});

Deno.test("csv() tells of many texts that begin with a number, and still refuses ids", async () => {
  const parts = tableOf("v;y", 100, (i) => `${i % 30}-${i % 30 + 9};${AB(i)}`);
  assertMatch((await warningsOf(parts, { delimiter: ";" }))[0]!, /texts that begin with a number are there/);
  assertEquals(await warningsOf(parts, { delimiter: ";", categorical: ["v"] }), []);
  const ids = tableOf("v;y", 100, (i) => `10.0.${i}.1;${AB(i)}`);
  assertMatch(await problemOf(ids, { delimiter: ";" }), /100 different texts in 100 rows/);
});

Deno.test("csv() refuses new rows whose numbers have another format, where they would be taken for others", async () => {
  const like = { numeric: ["x"], categorical: ["c"] };
  const of = (cell: string, options: Rest) => rowsOf(`x;c\n1,5;1.5\n${cell};1.5\n`, options, like);
  const error = await assertRejects(() => of("1.234", { decimal: "," }), UserError);
  assertEquals(
    error.message,
    'Cannot read a.csv as csv: row 2, column "x" must be a number with a decimal comma, as in the file of the training ' +
      'rows: current value is "1.234"',
  );
  assertEquals((await of("1.234", { decimal: ",", thousands: "." }))[1], { x: "1234", c: "1.5" });
  assertEquals((await of("abc", { decimal: "," }))[1], { x: "abc", c: "1.5" });
  const dated = () => rowsOf("x;c\n45000;a\n", { dates: { x: "DD/MM/YYYY" } }, like);
  await assertRejects(dated, UserError, 'row 1, column "x" must be a date');
});
