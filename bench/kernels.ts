/**
 * `deno task bench:kernels`: what each kernel of the wasm backend gives. A training step with all of them, and with each left
 * out by the backend's option `omit`, in turns.
 */
import type { Command } from "commander";
import { median } from "../core/base/statistics.ts";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { KERNEL_NAMES } from "../plugins/backends/wasm_kernels/mod.ts";
import type { KernelsAnswer, KernelsQuestion } from "./kernels_worker.ts";
import { machine } from "./machine.ts";
import { writePart } from "./page.ts";

/** The subjects' columns. */
const COLUMNS: readonly string[] = [
  "train_step_small",
  "train_step_wide",
  "train_step_cnn",
  "train_step_transformer",
];

/** Milliseconds of a step by what is left out; a text where it does not run at all. */
type Times = Readonly<Record<string, number | string>>;

/** Milliseconds of a step after which one turn is enough. */
const SLOW = 500;
/** No kernel of Retort's at all. */
const ALL = "all of them";
const NONE = "none";

async function timesOf(subject: string, rounds: number): Promise<Times> {
  const samples = new Map<string, number[] | string>();
  const variants: Record<string, readonly string[]> = {
    [NONE]: [],
    ...Object.fromEntries(KERNEL_NAMES.map((name) => [name, [name]])),
    [ALL]: KERNEL_NAMES,
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, omit] of Object.entries(variants)) {
      const before = samples.get(name) ?? [];
      if (typeof before === "string" || before.some((ms) => ms > SLOW)) continue;
      samples.set(name, await sample(omit, subject, before));
    }
  }
  return Object.fromEntries(
    [...samples].map(([name, times]) => [name, typeof times === "string" ? times : median(times)]),
  );
}

/** More samples, by a thread of their own. */
async function sample(
  omit: readonly string[],
  subject: string,
  before: readonly number[],
): Promise<number[] | string> {
  const worker = new Worker(new URL("./kernels_worker.ts", import.meta.url), { type: "module" });
  try {
    const { promise, resolve, reject } = Promise.withResolvers<KernelsAnswer>();
    worker.onmessage = ({ data }: MessageEvent<KernelsAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ omit, subject } satisfies KernelsQuestion);
    const answer = await promise;
    return "ms" in answer ? [...before, ...answer.ms] : answer.error;
  } finally {
    worker.terminate();
  }
}

function tableOf(times: Readonly<Record<string, Times>>): string {
  const subjects = Object.keys(times);
  const cell = (subject: string, name: string) => {
    const [own, all] = [times[subject]![name]!, times[subject]![NONE]!];
    if (typeof own === "string") return "throws";
    if (name === NONE) return `${own.toPrecision(3)} ms`;
    const ratio = own / (all as number);
    return ratio > 1.1 ? `× ${ratio.toFixed(ratio < 10 ? 2 : 0)}` : "";
  };
  const lines = [NONE, ...KERNEL_NAMES, ALL].map((name) =>
    `| ${name} | ${subjects.map((subject) => cell(subject, name)).join(" | ")} |`
  );
  return [`| left out | ${subjects.join(" | ")} |`, `| --- |${" --- |".repeat(subjects.length)}`, ...lines]
    .join("\n");
}

/** The command. */
export function kernelsProgram(): Command {
  return newCommand("deno task bench:kernels")
    .description("Times training steps with each kernel of the wasm backend left out, in turns.")
    .option("--rounds <n>", "how often each has its turn", wholeNumber(1), 3)
    .option("--json", "print milliseconds as JSON, and nothing else, on standard output")
    .option("--page", "write the table into docs/kernels.md")
    .action(async ({ rounds, json, page }: Flags) => {
      const times: Record<string, Times> = {};
      for (const name of COLUMNS) times[name] = await timesOf(name, rounds);
      const table = `${tableOf(times)}\n\nMeasured on ${machine()}.`;
      if (page) await writePart("bench:kernels", table, "kernels.md");
      console.log(json ? JSON.stringify(times, null, 2) : table);
    });
}

/** The flags of `deno task bench:kernels`. */
interface Flags {
  readonly rounds: number;
  readonly json?: boolean;
  readonly page?: boolean;
}

if (import.meta.main) Deno.exit(await runCommand(kernelsProgram(), Deno.args));
