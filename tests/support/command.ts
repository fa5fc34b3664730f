import { fileURLToPath } from "node:url";
import { distillProgram } from "../../cli/distill.ts";
import { exportProgram } from "../../cli/export.ts";
import { pluginProgram } from "../../cli/plugin.ts";
import { predictProgram } from "../../cli/predict.ts";
import deno from "../../deno.json" with { type: "json" };
import { runCommand } from "../../host/command.ts";

/** The commands that deno.json has tasks for. */
export type TaskName = "distill" | "distill:http" | "export" | "predict" | "plugin";

const PROGRAMS = {
  distill: distillProgram,
  "distill:http": distillProgram,
  export: exportProgram,
  predict: predictProgram,
  plugin: pluginProgram,
} as const;

/** How a command ended. */
export interface Finished {
  readonly code: number;
  readonly signal: Deno.Signal | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly finished: Promise<Finished>;
  /** Sends it a signal; one that is over already is none of its business. */
  kill(signal: Deno.Signal): void;
}

/** What a command may do beside what its task says. */
export interface TaskGrants {
  /** Hosts that it may connect to. */
  readonly net?: readonly string[];
  /** Variables of its environment, beside those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** `deno run` with the permissions of the task in deno.json, and nothing that its user would have to answer. */
function taskCommand(
  task: TaskName,
  args: readonly string[],
  { net = [], variables = {}, ...options }: Deno.CommandOptions & TaskGrants,
): Deno.Command {
  const [program, run, ...words] = deno.tasks[task].command.split(" ");
  if (program !== "deno" || run !== "run") throw new Error(`the task ${task} must be a deno run`);
  const script = fileURLToPath(new URL(`../../${words.at(-1)}`, import.meta.url));
  // It writes no coverage: a kill would leave half of it, and hundreds of processes as many megabytes.
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  return new Deno.Command(Deno.execPath(), {
    ...options,
    env: { ...env, ...variables, NO_COLOR: "1" },
    clearEnv: true,
    args: ["run", ...net.map((host) => `--allow-net=${host}`), ...words.slice(0, -1), script, ...args],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

/** Runs a command in a folder to its end. */
export async function runTask(
  task: TaskName,
  args: readonly string[],
  cwd: string,
  grants: TaskGrants = {},
): Promise<Finished> {
  return finishedOf(await taskCommand(task, args, { cwd, ...grants }).output());
}

/** Starts a command in a folder, to be stopped. */
export function startTask(
  task: TaskName,
  args: readonly string[],
  cwd: string,
  grants: TaskGrants = {},
): Running {
  const child = taskCommand(task, args, { cwd, ...grants }).spawn();
  return {
    finished: child.output().then(finishedOf),
    kill(signal) {
      try {
        child.kill(signal);
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof Deno.errors.NotFound)) throw error;
      }
    },
  };
}

function finishedOf({ code, signal, stdout, stderr }: Deno.CommandOutput): Finished {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, signal, stdout: text(stdout), stderr: text(stderr) };
}

/**
 * A command in this process, with what it writes by `console` caught: many times faster, for what a process of its
 * own would not change. Not while another one runs.
 */
export async function runInProcess(task: TaskName, args: readonly string[]): Promise<Finished> {
  const { log, error } = console;
  const [stdout, stderr]: string[][] = [[], []];
  const text = (parts: readonly unknown[]) =>
    parts.map((part) => `${typeof part === "string" ? part : Deno.inspect(part)}\n`).join("");
  console.log = (...parts) => stdout!.push(text(parts));
  console.error = (...parts) => stderr!.push(text(parts));
  try {
    const code = await runCommand(PROGRAMS[task](), args);
    return { code, signal: null, stdout: stdout!.join(""), stderr: stderr!.join("") };
  } finally {
    Object.assign(console, { log, error });
  }
}

/** All the tasks' results, at most `width` at a time. */
export async function pooled<T>(tasks: readonly (() => Promise<T>)[], width = 2): Promise<T[]> {
  const results: T[] = new Array(tasks.length);
  const queue = tasks.entries();
  const worker = async () => {
    for (const [i, task] of queue) results[i] = await task();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
