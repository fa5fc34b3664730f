import { assertEquals, assertMatch } from "@std/assert";
import { categoryCoder } from "../../../../core/data/columns.ts";
import { lookAlikes, visible } from "../../../../core/data/tables/look_alikes.ts";
import { looksLikeQuantity, oddities } from "../../../../core/data/tables/table_warnings.ts";
import { kindOf, lookOf, type TextKind } from "../../../../core/data/tables/text_kinds.ts";
import type { LabelledTable } from "../../../../core/table.ts";

const kinds: readonly (readonly [kind: TextKind, ...texts: string[]])[] = [
  ["number", "12", "-1.5e3", " 7 ", ".5"],
  ["comma", "1,234", "-12,345"],
  ["decimal comma", "5,52", ",5", "0,125", "1234,5", "1,5e3"],
  ["thousands comma", "1,234,567", "12,34,567", "1,234.5"],
  ["point and comma", "1.234,5", "1.234.567,89"],
  ["thousands point", "1.234.567"],
  ["thousands space", "1 234", "1\u00a0234,5", "1\u202f234", "12\u2009345"],
  ["thousands apostrophe", "1'234", "1\u2019234.50"],
  ["digits", "１２３", "\u0661\u0662\u0663", "१२", "\u22125", "𝟏𝟐"],
  ["notation", "1e999", "0x1F", "1_000", "1.5×10^3"],
  ["iso date", "2024-03-01", "2024-03-01T12:30:00Z"],
  ["date", "01.02.2024", "3/4/24", "2024/3/1", "3-4-2024 12:00"],
  ["named date", "3 Mar 2024", "March 3, 2024", "12. Okt 2023", "2024-03", "2024-Q1", "03/2024"],
  ["named date", "Mon, 5 Jan 2024 10:00:00 GMT", "5. März 2024", "5 de mayo de 2024", "24-Jan"],
  ["named date", "Q1 2024", "2024-W05", "2024年3月5日"],
  ["time", "12:30", "1:02:03.5", "7:15 pm", "PT5M", "P1DT2H"],
  ["percent", "12 %", "-0.5%", "１２％", "12‰", "%12"],
  ["currency", "$5.20", "5,20 €", "USD 12", "12 CHF", "£ 3", "-$5"],
  ["currency", "$1.2M", "1.5 bn €", "A$5", "12,-", "12 kr."],
  ["negative", "(1,234)", "($5.00)", "12-", "1,234.50-"],
  ["fraction", "1/100", "1 3/4"],
  ["marked", "'123", '="123"'],
  ["comparison", "<5", ">= 10", "~3"],
  ["unit", "10kg", "5 GB", "12.5 mg/dl", "98.6°F", "12.5° N", "5'11", "5ft 3in", "2h 30min"],
  ["quoted", "'5'", "\u201c1.5\u201d"],
  ["none", "n/a", "-", "NaN", "Unknown", "#DIV/0!"],
  ["text", "red", "A12", "18-25", "hello 5", "192.168.0.1", "v1.2.3", "", "1.2.3", "+49 30 123"],
];

for (const [kind, ...texts] of kinds) {
  Deno.test(`kindOf() tells texts of the kind ${kind}`, () => {
    const found = texts.map((text) => [text, kindOf(text)]);
    assertEquals(found, texts.map((text) => [text, text === "" ? "none" : kind]));
  });
}

Deno.test("kindOf() takes no time for long texts and many marks", () => {
  for (
    const text of [
      "1,".repeat(50_000),
      "1 ".repeat(30),
      "1.".repeat(29),
      `${"9".repeat(59)}x`,
      " ".repeat(60),
    ]
  ) {
    assertEquals(kindOf(text).length > 0, true);
  }
});

Deno.test("lookOf() leaves categories alone", () => {
  const categories: readonly (readonly string[])[] = [
    ["red", "green", "blue"],
    ["2WD", "4WD", "AWD"],
    ["1st", "2nd", "3rd"],
    ["<18", "18-65", ">65"],
    ["A1", "A2", "B1"],
    ["small", "-", "n/a", "1"],
    [],
  ];
  for (const texts of categories) assertEquals(lookOf(texts), undefined, texts.join());
});

Deno.test("lookOf() reads a comma by the other texts of its column", () => {
  assertEquals(lookOf(["1,234", "0,5", "2,125"])?.remedy, 'set "decimal": ","');
  assertEquals(lookOf(["1,234", "1,234.5", "2,125"])?.remedy, 'set "thousands": ","');
  assertMatch(lookOf(["1,234", "3,456"])!.remedy, /where 1,234 means 1.234, or/);
  assertEquals(lookOf(["1.234,5", "3,5"])?.remedy, 'set "decimal": "," and "thousands": "."');
});

Deno.test("lookAlikes() groups what is one number or one text, in the order of the texts", () => {
  assertEquals(lookAlikes(["b", "1.0", "B", "1", "a", "01", "0", "-0"]), [
    { texts: ["b", "B"], reason: "upper and lower case" },
    { texts: ["1.0", "1", "01"], reason: "one number" },
    { texts: ["0", "-0"], reason: "one number" },
  ]);
  assertEquals(lookAlikes(["a", "b", "1", "2", "1a", "A1"]), []);
  assertEquals(lookAlikes(["a b", "a\u00a0 b", "a\u200b b"]).length, 1);
});

Deno.test("visible() shows what cannot be seen", () => {
  assertEquals(visible("a\u00a0b\u200b"), '"a\\u00a0b\\u200b"');
  assertEquals(visible("e\u0301"), '"e\\u0301"');
});

Deno.test("looksLikeQuantity() tells numbers that are measured from those that name classes", () => {
  const even = (classes: readonly string[]) => looksLikeQuantity(classes, classes.map(() => 10));
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i));
  assertEquals(even(numbers(0, 10)), false);
  assertEquals(even(numbers(0, 100)), false);
  assertEquals(even(numbers(1, 26)), false);
  assertEquals(even(numbers(30, 26)), true);
  assertEquals(looksLikeQuantity(numbers(0, 30), numbers(1, 30).map(Number)), true);
  assertEquals(even(["0.5", ...numbers(1, 10)]), true);
  assertEquals(even(["0.5", "1.5", "2.5"]), false);
  assertEquals(even(["a", ...numbers(30, 26)]), false);
});

Deno.test("oddities() of a table of any data set", () => {
  const rows = 200;
  const coder = categoryCoder(rows);
  for (let i = 0; i < rows; i++) coder.set(i, `person ${i}`);
  const table: LabelledTable = {
    rows,
    numeric: { names: [], values: new Float64Array() },
    categorical: [{ name: "who", ...coder.finish() }],
    label: "y",
    classes: ["a", "b"],
    labels: Int32Array.from({ length: rows }, (_, i) => i % 2),
  };
  const { warnings, refusals } = oddities(table);
  assertEquals([warnings.length, refusals.length], [0, 1]);
  assertMatch(refusals[0]!, /^column "who" must be numbers, or categories that come again/);
  const told = oddities(table, new Set(["who"]));
  assertEquals([told.warnings.length, told.refusals.length], [1, 0]);
});

Deno.test("lookOf() proposes a format for dates only where all of them have it", () => {
  const say = (...texts: string[]) => lookOf(texts, "v")!.remedy;
  assertEquals(say("13/1/2024 10:20:30", "2/1/2024 1:02:03"), 'set "dates" to {"v":"DD/MM/YYYY HH:mm:ss"}');
  assertEquals(say("13/1/2024 10:20", "2/1/2024 1:02"), 'set "dates" to {"v":"DD/MM/YYYY HH:mm"}');
  for (
    const texts of [["1/13/2024 1:15 PM", "1/2/2024 2:15 AM"], [
      "2024-01-13 10:20 UTC",
      "2024-01-14 10:20 UTC",
    ], [
      "1/13/2024",
      "1/13/2024 10:20",
    ], ["13.1.2024", "13/1/2024"]]
  ) {
    assertMatch(say(...texts), /^write them as 2024-03-31 or .* and list the column under "dates"$/);
  }
});

Deno.test("lookOf() takes a comma beside decimal points for one between thousands", () => {
  assertEquals(lookOf(["1,234", "2,345", "0.5"])!.remedy, 'set "thousands": ","');
  assertMatch(lookOf(["1,234", "2,345", "12"])!.remedy, /where 1,234 means 1\.234/);
});

Deno.test("lookAlikes() finds texts that differ by a sign or by the case of ß, and leaves grades apart", () => {
  const found = (...texts: string[]) => lookAlikes(texts).map(({ texts }) => texts);
  for (
    const pair of [
      ["non-smoker", "non\u2013smoker"],
      ["not spam", "not_spam"],
      ["it's", "it\u2019s"],
      ["'yes'", "yes"],
      ["yes", "yes!"],
      ["STRASSE", "straße"],
    ]
  ) assertEquals(found(...pair), [pair]);
  assertEquals(found("A", "A-", "A+", "C", "C#", "5", "-5", "<5", ">5", "1-2", "12"), []);
});

Deno.test("oddities() tells of labels that are quantities in another form, and of labels that are not known", () => {
  const labelled = (classes: readonly string[], rows = 300): LabelledTable => ({
    rows,
    numeric: { names: [], values: new Float64Array() },
    categorical: [],
    label: "y",
    classes,
    labels: Int32Array.from({ length: rows }, (_, i) => i % classes.length),
  });
  const many = (text: (i: number) => string) => Array.from({ length: 30 }, (_, i) => text(i));
  for (
    const classes of [
      many((i) => `$${i}.50`),
      many((i) => `${i},5`),
      many((i) => `2024-01-${i + 10}`.slice(0, 10)),
    ]
  ) {
    const [warning] = oddities(labelled(classes)).warnings;
    assertMatch(warning!, /looks like a quantity \(a regression\).*such as/);
  }
  assertEquals(oddities(labelled(many((i) => `c${i}`))).warnings, []);
  assertMatch(
    oddities(labelled(["no", "nan", "yes"])).warnings[0]!,
    /has the class "nan", as is written where/,
  );
  assertEquals(oddities(labelled(["none", "unknown", "x"])).warnings, []);
});
