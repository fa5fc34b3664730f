/**
 * `deno task bench:million`: the most memory that `deno task distill` takes for a million rows of 64 features and 10
 * classes, and how long it takes; one epoch for two teachers, baseline and student.
 */
import type { Command } from "commander";
import { fileURLToPath } from "node:url";
import deno from "../deno.json" with { type: "json" };
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { madeRows } from "./million_rows.ts";

/** The flags of `deno task bench:million`. */
interface Flags {
  readonly rows: number;
  readonly csv?: boolean;
  readonly json?: boolean;
}

const PLACES = 4;
/** Rows in a batch; there cannot be fewer. */
export const BATCH = 1024;

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

/** What a run took. */
export interface Taken {
  readonly peakMib: number;
  readonly seconds: number;
  readonly accuracy: number;
}

/** What a process says of its memory when it ends, in MB (10⁶ bytes). */
const PEAK = /^peakMb=(\d+)$/m;
const MB_PER_MIB = 1.048576;

/** Runs `deno task distill` on a config in a folder, with the task's own permissions. */
export async function distil(config: string, folder: string): Promise<Taken> {
  const [, run, ...words] = deno.tasks.distill.command.split(" ");
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const started = performance.now();
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...[run!, ...words.slice(0, -1), "--preload", at("peers/peak.ts"), at("../cli/distill.ts")],
      ...[config, "--out", "run", "--json", "--quiet"],
    ],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const seconds = (performance.now() - started) / 1000;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  if (code !== 0) throw new Error(`distill ended with ${code}: ${text(stderr)}`);
  return {
    peakMib: Number(PEAK.exec(text(stderr))?.[1] ?? NaN) / MB_PER_MIB,
    seconds,
    accuracy: JSON.parse(text(stdout)).student.accuracy.mean,
  };
}

async function measure({ rows, csv, json }: Flags): Promise<void> {
  await Deno.mkdir("runs", { recursive: true });
  const folder = await Deno.makeTempDir({ dir: "runs", prefix: ".million-" });
  try {
    if (csv) await writeCsv(`${folder}/rows.csv`, rows);
    const data = csv
      ? { use: "csv", path: "rows.csv", label: "class" }
      : { use: "made-rows", rows, features: 64, classes: 10 };
    const config = {
      plugins: [fileURLToPath(new URL("million_rows.ts", import.meta.url))],
      data,
      teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [64] } },
      student: { use: "mlp", hidden: [32] },
      train: { epochs: 1, batchSize: BATCH },
    };
    await Deno.writeTextFile(`${folder}/million.json`, JSON.stringify(config));
    const taken = await distil("million.json", folder);
    const result = {
      rows,
      from: data.use,
      peak_mib: Math.round(taken.peakMib),
      seconds: Math.round(taken.seconds * 10) / 10,
      accuracy: taken.accuracy,
    };
    const { from, peak_mib, seconds, accuracy } = result;
    console.log(
      json ? JSON.stringify(result, null, 2) : `${rows} rows from ${from}: at most ${peak_mib} MiB, ` +
        `${seconds} s, student's accuracy ${accuracy.toFixed(4)}`,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** `deno task bench:million` with its flags. */
export function millionProgram(): Command {
  return newCommand("deno task bench:million")
    .description("Tells the most memory and the time that `deno task distill` takes for a million rows.")
    .option("--rows <n>", "how many rows", wholeNumber(BATCH), 1_000_000)
    .option("--csv", "from a CSV file (some 480 MB, below runs/) instead of a plugin that makes the rows")
    .option("--json", "print the result as JSON, and nothing else, on standard output")
    .action(measure);
}

if (import.meta.main) Deno.exit(await runCommand(millionProgram(), Deno.args));
