/**
 * `deno task bench:edge`: the digits student as an exported module. Its bytes, the time from the start of the module to its
 * first answer, and a warm single prediction in process, with PyTorch's beside it.
 */
import * as tf from "@tensorflow/tfjs";
import type { Command } from "commander";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../core/base/statistics.ts";
import { readStudent } from "../core/edge/student_folder.ts";
import { WEIGHT_PRECISIONS } from "../core/models/quantise.ts";
import type { Preprocessing } from "../core/preprocessing.ts";
import { newCommand, runCommand } from "../host/command.ts";
import { localStorage } from "../host/storage.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { firstAnswer, workerdPath, writeConfigs } from "./edge/workerd.ts";
import { machine } from "./machine.ts";
import { writePart } from "./page.ts";
import { prepare } from "./serve/student.ts";

/** The flags of `deno task bench:edge`. */
interface Flags {
  readonly student?: string;
  readonly json?: boolean;
  readonly page?: boolean;
}

/** What `ask.js` prints. */
interface Asked {
  readonly firstMs: number;
  readonly probabilitiesUs: number;
  readonly predictUs: number;
}

/** All that is printed. What this machine has not is null. */
interface EdgeResult {
  /** Of `student.js`, and of the whole folder. */
  readonly bytes: Readonly<Record<string, { readonly module: number; readonly folder: number }>>;
  readonly deno: Asked;
  readonly node: Asked | null;
  /** What Deno takes to import a module that is nothing. */
  readonly denoEmptyMs: number;
  /** Milliseconds from the start of workerd's process to the first answer over HTTP, and how many of them an empty Worker takes. */
  readonly workerd: { readonly firstMs: number; readonly emptyMs: number } | null;
  readonly torchUs: number | null;
  readonly machine: string;
}

const ROUNDS = 9;
/** A module that is nothing, to see what of a start is the runtime's own. */
const EMPTY =
  "export default { preprocessing: { columns: [], features: 0 }, predict() {}, probabilities() {} };\n";
const FOLDER = new URL("edge/", import.meta.url);
const DECODER = new TextDecoder();

/** What a program prints as JSON; null where it is not there or fails. */
async function printed<T>(program: string, args: readonly string[]): Promise<T | null> {
  try {
    const { success, stdout } = await new Deno.Command(program, { args: [...args], stderr: "null" }).output();
    return success ? JSON.parse(DECODER.decode(stdout)) : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** The medians of several processes. */
async function asked(program: string, args: readonly string[]): Promise<Asked | null> {
  const all: Asked[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await printed<Asked>(program, args);
    if (!one) return null;
    all.push(one);
  }
  const of = (key: keyof Asked) => Number(median(all.map((one) => one[key])).toPrecision(3));
  return { firstMs: of("firstMs"), probabilitiesUs: of("probabilitiesUs"), predictUs: of("predictUs") };
}

/** Exports the student in each precision; the folder of the first is what is asked. */
async function exported(folder: string, student: string) {
  await tf.setBackend("cpu");
  const trained = await readStudent(localStorage(student), student);
  const bytes: Record<string, { module: number; folder: number }> = {};
  for (const precision of WEIGHT_PRECISIONS) {
    const files = await builtinCatalogue().make("exporter", { use: "edge", precision })
      .export({ name: "digits", trained });
    const place = join(folder, precision);
    await Deno.mkdir(place);
    for (const [name, content] of files) await Deno.writeFile(join(place, name), content);
    const all = Array.from(files.values(), ({ length }) => length).reduce((a, b) => a + b);
    bytes[precision] = { module: files.get("student.js")!.length, folder: all };
  }
  trained.student.dispose();
  return { bytes, preprocessing: trained.preprocessing, widths: widthsOf(trained.student.model!) };
}

/** The widths of a chain of dense layers: what PyTorch is to build. */
function widthsOf(model: tf.LayersModel): string[] {
  const dense = model.layers.filter((layer) => layer.getClassName() === "Dense");
  return [model.inputs[0]!, ...dense.map(({ output }) => output as tf.SymbolicTensor)].map(({ shape }) =>
    String(shape.at(-1))
  );
}

/** An empty Worker and the student, in turns. */
async function inWorkerd(folder: string, { columns }: Preprocessing): Promise<EdgeResult["workerd"]> {
  const workerd = workerdPath();
  if (!workerd) return null;
  const { student, empty } = await writeConfigs(folder);
  const row = JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, i % 17])));
  const times = { student: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.empty.push(await firstAnswer(workerd, empty, row));
    times.student.push(await firstAnswer(workerd, student, row));
  }
  const of = (all: readonly number[]) => Number(median(all).toPrecision(3));
  return { firstMs: of(times.student), emptyMs: of(times.empty) };
}

async function measure(folder: string, run: string | undefined): Promise<EdgeResult> {
  const { student } = await prepare(folder, run);
  const { bytes, preprocessing, widths } = await exported(folder, student);
  const float32 = join(folder, "float32");
  const ask = fileURLToPath(new URL("ask.js", FOLDER));
  const denoArgs = ["run", "--no-prompt", "--no-config", "--allow-read", ask];
  const empty = join(folder, "empty");
  await Deno.mkdir(empty);
  await Deno.writeTextFile(join(empty, "student.js"), EMPTY);
  const torch = [fileURLToPath(new URL("torch_single.py", FOLDER)), ...widths];
  return {
    bytes,
    deno: (await asked(Deno.execPath(), [...denoArgs, float32]))!,
    denoEmptyMs: (await asked(Deno.execPath(), [...denoArgs, empty]))!.firstMs,
    node: await asked("node", [ask, float32]),
    workerd: await inWorkerd(float32, preprocessing),
    torchUs: (await printed<{ us: number }>("/usr/bin/python3", torch))?.us ?? null,
    machine: machine(),
  };
}

/** The result as a table, with what it was measured on. */
function edgeTable({ bytes, deno, denoEmptyMs, node, workerd, torchUs, machine }: EdgeResult): string {
  const number = (value: number) => Number(value.toPrecision(3)).toLocaleString("en");
  const us = (value: number | null) => value === null ? "–" : `${number(value)} µs`;
  const ms = (value: number | undefined) => value === undefined ? "–" : `${number(value)} ms`;
  const size = (of: "module" | "folder") =>
    WEIGHT_PRECISIONS.map((precision) => bytes[precision]![of].toLocaleString("en")).join(" · ");
  const rows = [
    ["bytes of `student.js`, float32 · float16 · int8", size("module")],
    ["bytes of the whole folder", size("folder")],
    ["import of the module to the first answer, Deno", ms(deno.firstMs)],
    ["of that, Deno's own: the same with a module that is nothing", ms(denoEmptyMs)],
    ["import of the module to the first answer, Node", ms(node?.firstMs)],
    ["start of a process to the first answer over HTTP, workerd", ms(workerd?.firstMs)],
    ["of that, workerd's own: the same with a Worker that is nothing", ms(workerd?.emptyMs)],
    ["a raw row to its label, warm, in process, Deno", us(deno.predictUs)],
    ["encoded features to probabilities, warm, in process, Deno", us(deno.probabilitiesUs)],
    ["the same in PyTorch, one thread", us(torchUs)],
  ];
  const lines = rows.map(([what, value]) => `| ${what} | ${value} |`);
  return ["| digits student | |", "| --- | ---: |", ...lines, "", `On ${machine}.`].join("\n");
}

/** `deno task bench:edge` with its flags. */
export function edgeBenchProgram(): Command {
  return newCommand("deno task bench:edge")
    .description("Times the digits student as an exported module, and counts its bytes.")
    .option("--student <run>", "the folder of a run on the digits (default: the default job, run first)")
    .option("--json", "print the result as JSON, and nothing else, on standard output")
    .option("--page", "write the table into docs/edge.md")
    .action(async ({ student, json, page }: Flags) => {
      tf.enableProdMode();
      await Deno.mkdir("runs", { recursive: true });
      const folder = await Deno.realPath(await Deno.makeTempDir({ dir: "runs", prefix: ".bench-edge-" }));
      try {
        const result = await measure(folder, student);
        if (page) await writePart("bench:edge", edgeTable(result), "edge.md");
        console.log(json ? JSON.stringify(result, null, 2) : edgeTable(result));
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    });
}

if (import.meta.main) Deno.exit(await runCommand(edgeBenchProgram(), Deno.args));
