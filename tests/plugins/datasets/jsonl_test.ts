import { assertEquals, assertMatch, assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { ColumnKinds, Dataset } from "../../../core/dataset.ts";
import { jsonl } from "../../../plugins/datasets/jsonl.ts";
import { testDataset } from "../../suites/dataset.ts";
import { gzipped } from "../../support/gzip.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

const ROWS = [
  { a: 1.5, b: "x", c: true, y: "no" },
  { a: null, b: "z", c: false, y: "yes" },
  { a: 3, b: null, c: true, y: "no" },
  { b: "x", a: -2e3, c: false, y: "yes" },
];
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

function dataset(content: Content, options: Record<string, unknown> = {}): Dataset {
  const catalogue = new Catalogue([jsonl]);
  const scope = catalogue.container.child().register(FILES, memoryFiles({ "a.jsonl": content }, 7));
  return catalogue.make("dataset", { use: "jsonl", path: "a.jsonl", label: "y", ...options }, scope);
}

async function problem(content: Content, options: Record<string, unknown> = {}): Promise<string> {
  const { message } = await assertRejects(() => dataset(content, options).load(), UserError);
  assertMatch(message, /^Cannot read a\.jsonl as jsonl: [^\n]+$/);
  return message.replace("Cannot read a.jsonl as jsonl: ", "");
}

testDataset(jsonl, { path: "a.jsonl", label: "y" }, {
  services: (scope) => void scope.register(FILES, memoryFiles({ "a.jsonl": lines(ROWS) })),
  refuses: [
    [
      { path: "a", label: 1.5 },
      "label must be a column's name, its position, or a list of these: current value is 1.5",
    ],
    [{ path: "a", label: "y", ragged: "pad" }, "ragged must be"],
    [
      { path: "a", label: "y", text: ["t"], tokens: ["t"] },
      'tokens[0] must not be listed under "text" as well',
    ],
  ],
});

Deno.test("jsonl knows numbers, texts, booleans and missing cells, gzipped or not, in lines that end as any", async () => {
  const text = `\ufeff${lines(ROWS)}`.replace("\n", "\r\n\n").trimEnd();
  for (const content of [text.slice(1), await gzipped(text.slice(1))]) {
    const { numeric, categorical, classes, rows } = await dataset(content).load();
    assertEquals([rows, numeric.names, [...numeric.values]], [4, ["a"], [1.5, NaN, 3, -2000]]);
    assertEquals(categorical.map(({ name, categories, codes }) => [name, categories, [...codes]]), [
      ["b", ["x", "z"], [0, 1, -1, 0]],
      ["c", ["false", "true"], [1, 0, 1, 0]],
    ]);
    assertEquals(classes, ["no", "yes"]);
  }
});

Deno.test("jsonl reads numbers as labels, lists of ids as tokens, and texts as its options say", async () => {
  const rows = [{ t: [1, 2], n: "4", y: 2 }, { t: [], n: "NA", y: 10 }, { t: [3], n: "6", y: 2 }, {
    t: [1],
    n: "7",
    y: 10,
  }];
  const { classes, further, numeric } = await dataset(lines(rows), { tokens: ["t"], numeric: ["n"] }).load();
  assertEquals(classes, ["2", "10"]);
  assertEquals([...numeric.values], [4, NaN, 6, 7]);
  assertEquals(further?.[0]?.kind === "tokens" && [...further[0].ids], [1, 2, 3, 1]);
  const { warnings } = await dataset(lines(rows), { ignore: ["t"] }).load();
  assertMatch(
    warnings![0]!,
    /column "n" has numbers that the file has as texts: they are read as categories; list it under "numeric"/,
  );
});

Deno.test("jsonl keeps a label of several labels in a text as a column, as csv does", async () => {
  const rows = [["red;big", 1], [null, 2], ["red", 3], ["big;hot", 4], ["red;hot", 5]].map(([y, x]) => ({
    x,
    y,
  }));
  const { classes, labelColumns } = await dataset(lines(rows), {}).load();
  assertEquals(classes, []);
  assertEquals(labelColumns!.map(({ name }) => name), ["y"]);
  await assertRejects(() => dataset(lines(rows), {}).load("classes"), UserError, "must have a class");
});

Deno.test("jsonl gives rows of the columns that are needed, a label or none", async () => {
  const read = async (like?: ColumnKinds, options = {}) => {
    const rows = [];
    for await (const { cells } of dataset('{"a":1,"b":"x"}\n{"b":"z"}\n', options).rows(like)) {
      rows.push(Object.fromEntries(cells));
    }
    return rows;
  };
  assertEquals(await read(), [{ a: "1", b: "x" }, { a: undefined, b: "z" }]);
  const like = { numeric: ["a"], categorical: ["b"] };
  assertEquals(await read(like, { ragged: "missing" }), [{ a: "1", b: "x" }, { a: undefined, b: "z" }]);
  await assertRejects(() => read(like), UserError, 'line 2 must have the key "a": it has "b"');
  await assertRejects(
    () => read({ numeric: ["b"], categorical: [] }),
    UserError,
    'line 1, key "b" must be a number',
  );
});

Deno.test("jsonl names the line that is no JSON, and what is no object", async () => {
  const good = '{"a":1,"y":"no"}\n';
  assertStrictEquals(
    await problem(`${good}\n{"a":2,"y":"ye\n${good}`),
    'line 3 must be a JSON object: it is no JSON: "{\\"a\\":2,\\"y\\":\\"ye"',
  );
  assertMatch(await problem(`${good}[1,2]\n`), /line 2 must be a JSON object: current value is \[1,2\]/);
  assertMatch(
    await problem('[\n{"a":1}\n]'),
    /line 1 must be a JSON object: .*one list of all rows is no JSON Lines/,
  );
  assertMatch(await problem('[{"a":1}]'), /one list of all rows is no JSON Lines/);
  assertMatch(await problem(`${good}{"a":NaN,"y":"no"}\n`), /line 2 must be a JSON object: it is no JSON/);
  assertMatch(await problem(""), /there must be rows: the file is empty/);
  assertMatch(
    await problem(new Uint8Array([...new TextEncoder().encode(good), 0x7b, 0xff])),
    /line \d or one behind it must be UTF-8/,
  );
  const packed = await gzipped(good.repeat(500));
  assertMatch(await problem(packed.slice(0, -9)), /must be one whole gzip file/);
  assertMatch(
    await problem(packed, { maxBytes: 100 }),
    /must be at most 100 bytes \("maxBytes"\): it is more/,
  );
});

Deno.test("jsonl refuses keys that come and go, or takes them for missing cells and says so", async () => {
  const text = lines([{ age: 1, y: "a" }, { agee: 2, y: "b" }, { age: 3, y: "a" }, { age: 4, y: "b" }]);
  assertMatch(
    await problem(text),
    /^line 2 must have the keys of the first row: it lacks "age" and it has "agee"; did you mean "age"\?; set "ragged"|^line 2 must have the keys of the first row: it lacks "age" and it has "agee"/,
  );
  const { numeric, warnings } = await dataset(text, { ragged: "missing" }).load();
  assertEquals([numeric.names, [...numeric.values]], [["age", "agee"], [1, NaN, NaN, 2, 3, NaN, 4, NaN]]);
  assertMatch(warnings![0]!, /some rows lack a key \("age", "agee"\)/);
});

Deno.test("jsonl refuses by line and key what is nested, mixed or not exact", async () => {
  const of = (value: unknown, options = {}) =>
    problem(lines([{ a: 1, y: "n" }, { a: value, y: "m" }, { a: 2, y: "n" }, { a: 2, y: "m" }]), options);
  assertMatch(
    await of({ x: 1 }),
    /^line 2, key "a" must be a number, a text, true, false or null: it is an object; list it under "ignore"/,
  );
  assertMatch(await of([1]), /it is a list; list it under "ignore", or under "tokens" if it has ids/);
  assertMatch(await of("abc"), /^line 2, key "a" must be a number, as in line 1: current value is "abc"/);
  assertMatch(
    await of("abc", { numeric: ["a"] }),
    /row 2, column "a" must be a finite number, as "numeric" says/,
  );
  assertMatch(
    await problem('{"a":1e999,"y":"n"}\n{"a":1,"y":"m"}\n'),
    /row 1, column "a" must be a finite number: current value is Infinity/,
  );
  assertMatch(
    await problem('{"a":12345678901234567890,"y":"n"}\n{"a":1,"y":"m"}\n', { categorical: ["a"] }),
    /line 1, key "a" must be a whole number of at most 2\^53 in size: .*; write it in quotes/,
  );
});
