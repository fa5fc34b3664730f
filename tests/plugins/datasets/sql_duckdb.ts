/** Tests of sql with DuckDB itself, for a process of their own: see sql_slow_test.ts. */
import { assert, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES, PACKAGES } from "../../../core/catalogue/container.ts";
import { loadUnlabelled } from "../../../core/data/unlabelled.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { localFiles } from "../../../host/files.ts";
import { optionalPackages } from "../../../host/packages.ts";
import { sql } from "../../../plugins/datasets/sql.ts";
import { testDataset } from "../../suites/dataset.ts";

const folder = await Deno.makeTempDir();
globalThis.addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
const write = (name: string, text: string) => Deno.writeTextFileSync(join(folder, name), text);
write(
  "people.csv",
  "id,age,job,day,y\n1,20,a,2024-01-01,nay\n2,,b,2024-01-02,yea\n3,40,a,2024-01-03,nay\n4,50,,2024-01-04,yea\n",
);
write(
  "pay.json",
  '[{"id": 4, "pay": 0.5}, {"id": 3, "pay": 1e-7}, {"id": 2, "pay": 2}, {"id": 1, "pay": -1}]',
);
write("new.csv", "age,job\n33,a\n,c\n");

function dataset(options: Record<string, unknown>): Dataset {
  const catalogue = new Catalogue([sql]);
  const scope = catalogue.container.child().register(FILES, localFiles()).register(
    PACKAGES,
    optionalPackages(),
  );
  return catalogue.make("dataset", { use: "sql", label: "y", folder, ...options }, scope);
}

const JOINED = "select age, job, day, pay, y from 'people.csv' join 'pay.json' using (id) order by id;";

testDataset(sql, { query: JOINED, label: "y", folder }, {
  services: (scope) => scope.register(FILES, localFiles()).register(PACKAGES, optionalPackages()),
});

Deno.test("sql() reads a query over files of several formats, with the types that they have", async () => {
  const { warnings: _, ...table } = await dataset({ query: JOINED }).load();
  assertEquals(table, {
    rows: 4,
    numeric: {
      names: ["age", "day", "pay"],
      values: Float64Array.of(20, 19723, -1, NaN, 19724, 2, 40, 19725, 1e-7, 50, 19726, 0.5),
    },
    categorical: [{ name: "job", categories: ["a", "b"], codes: Int32Array.of(0, 1, 0, -1) }],
    label: "y",
    classes: ["nay", "yea"],
    labels: Int32Array.of(0, 1, 0, 1),
  });
});

Deno.test("sql() reads types as they are: a text of digits is a category, true and false are, 2^60 keeps its digits", async () => {
  const query =
    "select '0' || (range % 3) as code, range % 2 = 0 as flag, 1152921504606846977::bigint + range as big, " +
    "range::double as x, case when range = 0 then 'nan'::double else 1 end as hole, (range % 2)::varchar as y from range(40) -- end";
  const { numeric, categorical } = await dataset({ query, categorical: ["big"] }).load();
  assertEquals(numeric.names, ["x", "hole"]);
  assertEquals([...numeric.values.slice(0, 4)], [0, NaN, 1, 1]);
  assertEquals(categorical.map(({ name, categories }) => [name, categories.length]), [["code", 3], [
    "flag",
    2,
  ], ["big", 40]]);
  assertStrictEquals(categorical[2]!.categories[0], "1152921504606846977");
});

Deno.test("sql() writes Parquet's rows as the query orders them, however many, and keeps a split's column", async () => {
  const query =
    "select range as n, range % 7 as d, 'g' || (range % 5) as g, (range % 2)::varchar as y from range(5000) order by -range";
  const table = await dataset({ query, ignore: ["g"] }).load(undefined, ["g"]);
  assertEquals([table.rows, table.numeric.values[0], table.numeric.values[2 * 4999]], [5000, 4999, 0]);
  assertEquals(table.categorical.map(({ name }) => name), ["g"]);
});

Deno.test("sql() gives the rows of another file, without labels, to a student and as unlabelled ones", async () => {
  const query = "select age, job, y from 'people.csv'";
  const path = join(folder, "new.csv");
  const rows = await Array.fromAsync(dataset({ query, path }).rows());
  assertEquals(rows.map(({ number, cells }) => [number, ...cells.values()]), [[1, "33", "a"], [
    2,
    undefined,
    "c",
  ]]);
  const table = await dataset({ query }).load();
  const more = await loadUnlabelled(dataset({ query, path }), table);
  assertEquals([more.rows, [...more.numeric.values]], [2, [33, NaN]]);
});

const refusals: readonly (readonly [what: string, query: string, message: RegExp])[] = [
  ["a query that is none", "selec 1", /^syntax error at or near "selec"|Parser Error: syntax error/],
  [
    "a file that is not there",
    "select * from 'lost.parquet'",
    /No files found that match the pattern "lost.parquet"/,
  ],
  ["two statements", "select 1 as a, 'x' as y; select 2", /it must be one select: it is|syntax error/],
  [
    "a statement behind a bracket",
    "select 1) as q(c0); select * from (select 1",
    /it must be one select: it is 2 statements/,
  ],
  ["what writes", `copy (select 1) to '${join(folder, "out.csv")}'`, /syntax error/],
  [
    "what writes behind a bracket",
    `select 1) as q(c0); copy (select 1) to '${join(folder, "out.csv")}'; select * from (select 1`,
    /it must be one select: it is 3 statements/,
  ],
  ["an address", "select * from 'https://example.com/a.csv'", /httpfs|extension/i],
  [
    "a nested column",
    "select [1, 2] as pair, 'a' as y",
    /^column "pair" must have one value in each row: it is nested \(INTEGER\[\]\); write what is in it as columns of their own, or leave it out of the query$/,
  ],
  ["a column of structs", "select {'a': 1} as one, 'a' as y", /it is nested \(STRUCT/],
  [
    "a column of bytes",
    "select 'a'::blob as b, 'a' as y",
    /^column "b" must have numbers, texts, .*: it has BLOB; cast it in the query, or leave it out$/,
  ],
  [
    "two columns of one name",
    "select 1 as a, 2 as a, 'x' as y",
    /^its columns must have different names: "a" is there twice/,
  ],
  ["no rows", "select 1 as a, 'x' as y where false", /there must be rows of data/],
  ["no such label", "select 1 as a, 'x' as z", /^"label" must be one of the 2 columns \("a", "z"\)/],
  [
    "an endless number",
    "select 'inf'::double as a, (range % 2)::varchar as y from range(4)",
    /must be a finite number: current value is "inf"/,
  ],
  [
    "rows that are others each time",
    "select random() as a, (range % 2)::varchar as y from range(40)",
    /^it must give the same rows in the same order each time: it did not; add "order by", and leave random\(\) out$/,
  ],
];

for (const [what, query, message] of refusals) {
  Deno.test(`sql() refuses ${what}, in one line`, async () => {
    const error = await assertRejects(() => dataset({ query }).load(), UserError);
    const [, problem] = /^Cannot read the query as sql: (.*)$/.exec(error.message) ?? [];
    assert(problem !== undefined && message.test(problem), error.message);
    await assertRejects(() => Deno.stat(join(folder, "out.csv")));
  });
}
