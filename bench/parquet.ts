/**
 * `deno task bench:parquet`: the most memory that `deno task distill` takes for ten million rows of a Parquet file, 20 columns of
 * float32 and a label of two classes, and how long it takes; one epoch for a teacher, baseline and student.
 */
import type { Command } from "commander";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { optionalPackages } from "../host/packages.ts";
import { BATCH, distil } from "./million.ts";

/** The flags of `deno task bench:parquet`. */
interface Flags {
  readonly rows: number;
  readonly columns: number;
  readonly json?: boolean;
}

/** What of DuckDB is used. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
    ): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }>; closeSync(): void }>;
  };
}

/** Writes made rows: numbers of float32, and a class that a sum of some of them says. */
async function writeParquet(path: string, rows: number, columns: number): Promise<void> {
  const { DuckDBInstance } = await optionalPackages().load("@duckdb/node-api") as unknown as DuckDb;
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const number = (column: number) =>
    `CAST(hash(i * ${columns} + ${column}) % 1000003 / 500001.5 - 1 AS FLOAT) AS x${column}`;
  const names = Array.from({ length: columns }, (_, column) => number(column));
  const sum = Array.from({ length: Math.min(6, columns) }, (_, column) => `x${column}`).join(" + ");
  const made = `SELECT ${names.join(", ")} FROM range(${rows}) t(i)`;
  const labelled = `SELECT *, CASE WHEN ${sum} > 0.3 THEN 'yes' ELSE 'no' END AS class FROM (${made})`;
  await connection.run(`COPY (${labelled}) TO '${path}' (FORMAT PARQUET)`);
  database.closeSync();
}

async function measure({ rows, columns, json }: Flags): Promise<void> {
  await Deno.mkdir("runs", { recursive: true });
  const folder = await Deno.makeTempDir({ dir: "runs", prefix: ".parquet-" });
  try {
    await writeParquet(`${folder}/rows.parquet`, rows, columns);
    const { size } = await Deno.stat(`${folder}/rows.parquet`);
    const config = {
      data: { use: "parquet", path: "rows.parquet", label: "class" },
      teacher: { use: "mlp", hidden: [32] },
      student: { use: "mlp", hidden: [16] },
      train: { epochs: 1, batchSize: 8 * BATCH },
    };
    await Deno.writeTextFile(`${folder}/parquet.json`, JSON.stringify(config));
    const taken = await distil("parquet.json", folder);
    const result = {
      rows,
      columns,
      file_mib: Math.round(size / 2 ** 20),
      peak_mib: Math.round(taken.peakMib),
      seconds: Math.round(taken.seconds * 10) / 10,
      accuracy: taken.accuracy,
    };
    const { file_mib, peak_mib, seconds, accuracy } = result;
    console.log(
      json
        ? JSON.stringify(result, null, 2)
        : `${rows} rows of ${columns} columns (${file_mib} MiB of Parquet): at most ${peak_mib} MiB, ${seconds} s, ` +
          `student's accuracy ${accuracy.toFixed(4)}`,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** `deno task bench:parquet` with its flags. */
export function parquetProgram(): Command {
  return newCommand("deno task bench:parquet")
    .description(
      "Tells the most memory and the time that `deno task distill` takes for a large Parquet file.",
    )
    .option("--rows <n>", "how many rows", wholeNumber(8 * BATCH), 10_000_000)
    .option("--columns <n>", "how many columns of numbers", wholeNumber(2), 20)
    .option("--json", "print the result as JSON, and nothing else, on standard output")
    .action(measure);
}

if (import.meta.main) Deno.exit(await runCommand(parquetProgram(), Deno.args));
