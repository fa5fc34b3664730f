/** The same table in each format gives the same student, byte for byte. */
import { assertEquals, assertNotEquals } from "@std/assert";
import { zipSync } from "fflate";
import { FILES } from "../../../core/catalogue/container.ts";
import { runIn } from "../../core/run/runs.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { float64Npy, textNpy } from "../../support/npy.ts";
import { parquetBytes } from "../../support/parquet.ts";
import { clouds, csvOf, toyCatalogue, toyConfig } from "../../toy.ts";

const TABLE = clouds({ rows: 90, features: 3 });
const { numeric: { names, values }, classes, labels, rows } = TABLE;
const labelOf = (row: number) => classes[labels[row]!]!;
const cell = (row: number, column: number) => values[row * names.length + column]!;
const colourOf = (row: number) => ["red", "green", "blue"][row * 7 % 3]!;
const numbers = Array.from({ length: rows }, (_, row) => row);
const csvText = csvOf(TABLE);

/** Each with a column of categories, where the format has such. */
const MIXED = {
  "a.csv": csvText.split("\n").map((line, i) => line && `${line},${i === 0 ? "colour" : colourOf(i - 1)}`)
    .join("\n"),
  "a.jsonl": numbers.map((row) =>
    `${
      JSON.stringify({
        ...Object.fromEntries(names.map((name, i) => [name, cell(row, i)])),
        y: labelOf(row),
        colour: colourOf(row),
      })
    }\n`
  ).join(""),
  "a.parquet": parquetBytes([
    ...names.map((name, i) => ({ name, values: Float64Array.from(numbers, (row) => cell(row, i)) })),
    { name: "y", values: numbers.map(labelOf) },
    { name: "colour", values: numbers.map(colourOf) },
  ]),
};
const NUMERIC = {
  "b.csv": csvText,
  "b.npz": zipSync({
    "X.npy": float64Npy(values, [rows, names.length]),
    "y.npy": textNpy(numbers.map(labelOf)),
  }) as Uint8Array<
    ArrayBuffer
  >,
};

async function studentOf(
  data: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<Uint8Array> {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, { data, ...more });
  const { files } = await runIn(catalogue, config, {
    register: (scope) => void scope.register(FILES, memoryFiles({ ...MIXED, ...NUMERIC })),
    selfCheck: false,
  });
  return files.get("student/weights.bin")!;
}

Deno.test("csv, jsonl and parquet of one table give the same student", async () => {
  const label = { label: "y" };
  const csv = await studentOf({ use: "csv", path: "a.csv", ...label });
  assertEquals(await studentOf({ use: "jsonl", path: "a.jsonl", ...label }), csv);
  assertEquals(await studentOf({ use: "parquet", path: "a.parquet", ...label }), csv);
  assertNotEquals(await studentOf({ use: "parquet", path: "a.parquet", ...label, ignore: ["colour"] }), csv);
});

Deno.test("csv and npy of one table give the same student", async () => {
  const csv = await studentOf({ use: "csv", path: "b.csv", label: "y" });
  const npy = { use: "npy", path: "b.npz", features: "X", label: "y", columns: names };
  assertEquals(await studentOf(npy), csv);
});

Deno.test("unlabelled rows may come in another format than the table's", async () => {
  const table = { use: "csv", path: "a.csv", label: "y" };
  const csv = await studentOf({ ...table, unlabelled: table });
  assertEquals(
    await studentOf({ ...table, unlabelled: { use: "parquet", path: "a.parquet", label: "y" } }),
    csv,
  );
  assertEquals(await studentOf({ ...table, unlabelled: { use: "jsonl", path: "a.jsonl", label: "y" } }), csv);
});
