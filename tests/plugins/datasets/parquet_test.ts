import { assert, assertEquals, assertInstanceOf, assertMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { ColumnKinds, Dataset, FileSource } from "../../../core/dataset.ts";
import { localFiles } from "../../../host/files.ts";
import { parquet } from "../../../plugins/datasets/parquet.ts";
import { testDataset } from "../../suites/dataset.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { parquetBytes } from "../../support/parquet.ts";

/** Files that DuckDB has written: see fixtures/make.ts. */
const read = (name: string) => Deno.readFileSync(new URL(`fixtures/${name}.parquet`, import.meta.url));
const [SOME, PACKED, ODD, NESTED, BLOB] = ["some", "some-zstd", "odd", "nested", "blob"].map(read) as [
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
];

function dataset(
  bytes: Uint8Array<ArrayBuffer>,
  options: Record<string, unknown> = {},
  files: FileSource = memoryFiles({ "a.parquet": bytes }, 10_000),
): Dataset {
  const catalogue = new Catalogue([parquet]);
  const scope = catalogue.container.child().register(FILES, files);
  return catalogue.make("dataset", { use: "parquet", path: "a.parquet", label: "y", ...options }, scope);
}

async function problem(
  bytes: Uint8Array<ArrayBuffer>,
  options: Record<string, unknown> = {},
): Promise<string> {
  const { message } = await assertRejects(() => dataset(bytes, options).load(), UserError);
  assertMatch(message, /^Cannot read a\.parquet as parquet: [^\n]+$/);
  return message.replace("Cannot read a.parquet as parquet: ", "");
}

testDataset(parquet, { path: "a.parquet", label: "y" }, {
  services: (scope) => void scope.register(FILES, memoryFiles({ "a.parquet": ODD })),
  refuses: [
    [{ path: "a", label: "y", maxColumns: 1 }, "maxColumns must be at least 2: current value is 1"],
    [
      { path: "a", label: "y", categorical: ["a"], ignore: ["a"] },
      'ignore[0] must not be listed under "categorical" as well',
    ],
    [{ path: "a", label: "y", delimiter: "," }, "delimiter is not an option of dataset parquet"],
  ],
});

Deno.test("parquet reads dictionaries, nulls, booleans and row groups, however they are packed", async () => {
  for (const bytes of [SOME, PACKED]) {
    const { rows, numeric, categorical, classes, labels, warnings } = await dataset(bytes, { ignore: ["id"] })
      .load();
    assertEquals([rows, numeric.names, classes, warnings], [6000, ["a", "b", "c"], ["no", "yes"], []]);
    for (let i = 0; i < rows; i++) {
      const [a, c] = [(i * 7919 % 1000) / 8, i * 31 % 97];
      assertEquals([...numeric.values.subarray(3 * i, 3 * i + 3)], [
        a,
        (i * 104729 % 512) / 4,
        i % 10 === 3 ? NaN : c,
      ]);
      const [colour, flag] = categorical.map(({ categories, codes }) => categories[codes[i]!]);
      assertEquals(colour, i % 7 === 5 ? undefined : ["red", "green", "blue"][i * 13 % 3]);
      assertEquals(flag, String(i * 17 % 5 < 2));
      assertEquals(classes[labels[i]!], a + c < 100 ? "no" : "yes");
    }
  }
});

Deno.test("parquet keeps float32 where no numeric column has more, and reads whatever its columns are listed as", async () => {
  const narrow = await dataset(SOME, { ignore: ["id", "a", "c"] }).load();
  assertInstanceOf(narrow.numeric.values, Float32Array);
  const { numeric, categorical } = await dataset(SOME, { ignore: ["id", "a", "b"], categorical: ["c"] })
    .load();
  assertEquals([numeric.names.length, categorical.map(({ name }) => name)], [0, ["c", "colour", "flag"]]);
  assert(categorical[0]!.categories.includes("31"));
});

Deno.test("parquet reads numbers of 64 bits, decimals, dates and timestamps right", async () => {
  const { numeric, warnings } = await dataset(ODD).load();
  const row = (i: number) =>
    Object.fromEntries(
      numeric.names.map((name, at) => [name, numeric.values[i * numeric.names.length + at]!]),
    );
  assertEquals(row(3), {
    row: 3,
    large: Number(9007199254740996n),
    unsigned: Number(18446744073709551613n),
    price: 4.11,
    wide: 4.11,
    day: 19784,
    moment: 19782.25,
    zoned: 19782.25,
    nanos: 19781.5,
    tiny: 3,
    small: 3,
    half: 1.5,
  });
  assertEquals(row(2)["half"], NaN);
  assertMatch(
    warnings![0]!,
    /column "large" has whole numbers beyond 2\^53, as ids and hashes have \(row 1 is the first\)/,
  );

  // As texts they are exact.
  const texts = await dataset(ODD, { categorical: ["large", "unsigned", "day", "moment"] }).load();
  const first = Object.fromEntries(
    texts.categorical.map(({ name, categories, codes }) => [name, categories[codes[1]!]]),
  );
  assertEquals(first, {
    large: "9007199254740994",
    unsigned: "18446744073709551611",
    day: "2024-02-29",
    moment: "2024-02-28T18:00:00Z",
    kind: "b",
  });
});

Deno.test("parquet gives the rows of the columns that are needed, group by group, and closes the file", async () => {
  let open = 0;
  const files: FileSource = {
    open: () => Promise.reject(new Error("it is not to be streamed")),
    openAt(path) {
      assertEquals(path, "a.parquet");
      open++;
      return Promise.resolve({
        size: SOME.length,
        read: (from, to) => Promise.resolve(SOME.slice(from, to)),
        close: () => void open--,
      });
    },
  };
  const like: ColumnKinds = { numeric: ["c"], categorical: ["id"] };
  let count = 0;
  for await (const { number, cells } of dataset(SOME, {}, files).rows(like)) {
    const i = count++;
    assertEquals([number, [...cells]], [i + 1, [["id", String(i)], [
      "c",
      i % 10 === 3 ? undefined : String(i * 31 % 97),
    ]]]);
  }
  assertEquals([count, open], [6000, 0]);
  for await (const _ of dataset(SOME, {}, files).rows()) break;
  assertEquals(open, 0);
  await assertRejects(() => dataset(SOME, { label: "z" }, files).load(), UserError);
  assertEquals(open, 0);
  const lacking = dataset(SOME, {}, files).rows({ numeric: ["cc"], categorical: [] });
  await assertRejects(
    () => Array.fromAsync(lacking),
    UserError,
    'the file must have the column "cc": its columns are',
  );
});

Deno.test("parquet is read from a file of this machine", async () => {
  const path = new URL("fixtures/some.parquet", import.meta.url).pathname;
  const { rows } = await dataset(SOME, { path, ignore: ["id"] }, localFiles()).load();
  assertEquals(rows, 6000);
  await assertRejects(
    () => dataset(SOME, { path: `${path}.none` }, localFiles()).load(),
    UserError,
    "there is no such file or folder",
  );
});

Deno.test("parquet refuses nested columns, times and bytes by name, unless they are left out", async () => {
  assertMatch(
    await problem(NESTED),
    /^column "list" cannot be read: it is nested \(lists\), and each cell must be one value; .* or list it under "ignore" \(so it is with "struct", "clock"\)$/,
  );
  assertMatch(
    await problem(NESTED, { ignore: ["list"] }),
    /^column "struct" cannot be read: it is nested \(structs\)/,
  );
  assertMatch(
    await problem(NESTED, { ignore: ["list", "struct"] }),
    /^column "clock" cannot be read: it has times of day/,
  );
  assertEquals((await dataset(NESTED, { ignore: ["list", "struct", "clock"] }).load()).numeric.names, ["a"]);
  assertMatch(
    await problem(BLOB),
    /^column "bytes" must have texts in UTF-8: it has other bytes; list it under "ignore"/,
  );
});

Deno.test("parquet refuses files that are cut short, damaged or none", async () => {
  assertMatch(
    await problem(SOME.slice(0, -5)),
    /^the file must be whole: it does not end with PAR1, as one that is cut short$/,
  );
  assertMatch(
    await problem(new TextEncoder().encode("a,b\n1,2\n")),
    /^the file must be a Parquet file, which begins with PAR1/,
  );
  assertMatch(await problem(new Uint8Array()), /^the file must be a Parquet file/);
  const footer = SOME.slice();
  footer.fill(255, SOME.length - 60, SOME.length - 8);
  assertMatch(await problem(footer), /^it must be a whole Parquet file: it cannot be read \(|^its groups/);
  const body = SOME.slice();
  body.fill(255, 4, 3000);
  assertMatch(await problem(body), /^it must be a whole Parquet file: it cannot be read \(.*at column "id"$/);
  const head = new Uint8Array([...SOME.slice(0, 4), ...SOME.slice(-8)]);
  assertMatch(await problem(head), /^it must be a whole Parquet file/);
});

Deno.test("parquet refuses more than it is allowed, rows that are not there, and infinite numbers", async () => {
  assertMatch(
    await problem(SOME, { maxBytes: 60_000 }),
    /^its rows must take at most 60000 bytes \("maxBytes"\): it takes \d+$/,
  );
  assertMatch(
    await problem(SOME, { maxColumns: 3 }),
    /^the file must have at most 3 columns \("maxColumns"\): it has 7$/,
  );
  assertMatch(await problem(SOME, { label: "z" }), /^"label" must be one of the 7 columns/);
  const columns = (value: number) => [
    { name: "a", values: Float64Array.of(1, 2, value, 4) },
    { name: "y", values: ["n", "m", "n", "m"] },
  ];
  assertMatch(
    await problem(parquetBytes(columns(3), 1_000_000_000)),
    /^its rows must take at most 1000 times the bytes that it has in the file: .*, as a decompression bomb does; set "maxBytes"/,
  );
  assertMatch(
    await problem(parquetBytes(columns(3), 3_000_000_000)),
    /^its groups must have as many rows as it says/,
  );
  assertMatch(
    await problem(parquetBytes(columns(3), 5)),
    /^column "a" must have 5 cells in rows 1 to 5: it has 4$/,
  );
  assertMatch(
    await problem(parquetBytes(columns(-Infinity))),
    /^row 3, column "a" must be a finite number: current value is -Infinity; write NaN/,
  );
});
