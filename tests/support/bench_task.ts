import { fileURLToPath } from "node:url";
import deno from "../../deno.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The benches that have a task. */
export type BenchTask = Extract<keyof typeof deno.tasks, `bench:${string}`>;

/** Runs a bench's task with its own permissions. */
export async function benchTask(task: BenchTask, args: readonly string[]): Promise<Deno.CommandOutput> {
  const words = deno.tasks[task].command.split(" ").slice(1);
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  return await new Deno.Command(Deno.execPath(), {
    args: [words[0]!, "--no-check", ...words.slice(1), ...args],
    cwd: ROOT,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
  }).output();
}
