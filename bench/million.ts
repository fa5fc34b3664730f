/**
 * `deno task bench:million`: the most memory that `deno task distill` takes for a million rows of 64 features and 10
 * classes, and how long it takes; one epoch for two teachers, baseline and student. Linux alone tells a process' peak.
 *
 *   --rows <n>   other than a million
 *   --csv        from a CSV file (some 480 MB, in the temporary folder) instead of a plugin that makes the rows
 *   --json       for programs
 */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import deno from "../deno.json" with { type: "json" };
import { madeRows } from "./million_rows.ts";

const PLACES = 4;

/** Writes the made rows as CSV. */
async function writeCsv(path: string, rows: number): Promise<void> {
  const { numeric, labels, label } = madeRows({ rows, features: 64, classes: 10 });
  const width = numeric.names.length;
  using file = await Deno.open(path, { write: true, create: true });
  const writer = file.writable.getWriter();
  const encoder = new TextEncoder();
  await writer.write(encoder.encode(`${[...numeric.names, label].join()}\n`));
  for (let from = 0; from < rows; from += 1000) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + 1000); row++) {
      for (let i = 0; i < width; i++) text += `${numeric.values[row * width + i]!.toFixed(PLACES)},`;
      text += `${labels[row]}\n`;
    }
    await writer.write(encoder.encode(text));
  }
  await writer.close();
}

/** The most memory that a process has had so far, in MiB; NaN where the system does not tell. */
async function peakOf(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`).catch(() => "");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024;
}

async function main(): Promise<void> {
  const { values: flags } = parseArgs({
    options: { rows: { type: "string" }, csv: { type: "boolean" }, json: { type: "boolean" } },
  });
  const rows = Number(flags.rows ?? 1_000_000);
  const folder = await Deno.makeTempDir({ prefix: "retort-million-" });
  try {
    if (flags.csv) await writeCsv(`${folder}/rows.csv`, rows);
    const data = flags.csv
      ? { use: "csv", path: "rows.csv", label: "class" }
      : { use: "made-rows", rows, features: 64, classes: 10 };
    const config = {
      plugins: [fileURLToPath(new URL("million_rows.ts", import.meta.url))],
      data,
      teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [64] } },
      student: { use: "mlp", hidden: [32] },
      train: { epochs: 1, batchSize: 1024 },
    };
    await Deno.writeTextFile(`${folder}/million.json`, JSON.stringify(config));
    const [, run, ...words] = deno.tasks.distill.command.split(" ");
    const script = fileURLToPath(new URL("../cli/distill.ts", import.meta.url));
    const started = performance.now();
    const child = new Deno.Command(Deno.execPath(), {
      args: [run!, ...words.slice(0, -1), script, "million.json", "--out", "run", "--json"],
      cwd: folder,
      stdin: "null",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    let peak = 0;
    const watch = setInterval(async () => peak = Math.max(peak, await peakOf(child.pid) || 0), 50);
    const { code, stdout } = await child.output();
    clearInterval(watch);
    if (code !== 0) throw new Error(`distill ended with ${code}`);
    const seconds = (performance.now() - started) / 1000;
    const { student } = JSON.parse(new TextDecoder().decode(stdout));
    const result = {
      rows,
      from: data.use,
      peak_mib: Math.round(peak),
      seconds: Math.round(seconds * 10) / 10,
    };
    if (flags.json) console.log(JSON.stringify({ ...result, accuracy: student.accuracy.mean }, null, 2));
    else {
      console.log(
        `${rows} rows from ${data.use}: at most ${result.peak_mib} MiB, ${result.seconds} s, student's accuracy ${
          student.accuracy.mean.toFixed(4)
        }`,
      );
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

if (import.meta.main) await main();
