import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runInProcess, runTask, type TaskName } from "./command.ts";
import { type TinyProject, tinyProject } from "./tiny_project.ts";

/** A command line that must fail with one line that has all these parts. */
export interface Refusal {
  /** What is wrong. */
  readonly name: string;
  readonly task?: TaskName;
  /** Changes to the config's top level. */
  readonly config?: object;
  /** Files written first. */
  readonly files?: Readonly<Record<string, string | Uint8Array | object>>;
  /** `tiny.json` with `--out out` unless given. */
  readonly args?: readonly string[];
  readonly parts: readonly string[];
  /** Also through a process of its own. */
  readonly process?: boolean;
}

/** One test per refusal, each in a folder of its own. */
export function refusals(cases: readonly Refusal[]): void {
  for (const one of cases) {
    const { task = "distill" } = one;
    Deno.test(`${task} refuses ${one.name}`, async () => {
      await using project = await tinyProject(one.config);
      for (const [name, content] of Object.entries(one.files ?? {})) await project.write(name, content);
      const before = await project.files(".");
      const args = one.args ?? ["tiny.json", "--out", "out"];
      await assertRefused(project, task, args, one.parts);
      if (one.process) {
        const { code, stdout, stderr } = await runTask(task, args, project.folder);
        assertEquals(code, 1);
        assertEquals(stdout, "");
        assertOneLine(stderr, one.parts);
      }
      assertEquals(await project.files("."), before, "nothing is written");
      const out = await Deno.stat(project.path("out")).catch(() => undefined);
      assertEquals(out, undefined, "no folder is made");
    });
  }
}

/** Runs it in this process, in the project's folder. */
export async function assertRefused(
  project: TinyProject,
  task: TaskName,
  args: readonly string[],
  parts: readonly string[],
): Promise<void> {
  const { code, stdout, stderr } = await inFolder(project.folder, () => runInProcess(task, args));
  assertEquals(code, 1, stderr);
  assertEquals(stdout, "");
  assertOneLine(stderr, parts);
}

/** Just one line, an error that has all these parts. */
export function assertOneLine(stderr: string, parts: readonly string[]): void {
  assertEquals(stderr.split("\n").length, 2, `one line, not\n${stderr}`);
  assert(/^error: .+\n$/.test(stderr), stderr);
  for (const part of parts) assertStringIncludes(stderr, part);
}

/** Runs a task with another working folder. */
export async function inFolder<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const before = Deno.cwd();
  Deno.chdir(folder);
  try {
    return await task();
  } finally {
    Deno.chdir(before);
  }
}

/** `tiny.json` with settings, to `out`. */
export function set(...settings: string[]): string[] {
  return ["tiny.json", "--out", "out", ...settings.flatMap((one) => ["--set", one])];
}
