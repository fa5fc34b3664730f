import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import own from "../../deno.json" with { type: "json" };
import { KINDS } from "../../host/plugin_check.ts";
import { pooled, runInProcess, runTask } from "../support/command.ts";
import { inFolder } from "../support/refusals.ts";
import { filesIn } from "../support/tiny_project.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Gives a folder to a function, and removes it. Some folders are in the repository, as a user's may be. */
async function inTemporary<T>(dir: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  const made = await Deno.makeTempDir({ prefix: "retort-plugins-", ...dir === undefined ? {} : { dir } });
  const folder = await Deno.realPath(made);
  try {
    return await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs Deno from the root of the repository, with what a command that was printed has for it. */
async function deno(
  args: readonly string[],
  cwd = ROOT,
): Promise<{ readonly code: number; readonly said: string }> {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
    stdin: "null",
  }).output();
  return { code, said: new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr) };
}

/** The two commands that `plugin new` prints. */
function printed(stdout: string): { readonly test: string[]; readonly distill: string[] } {
  const commands = stdout.split("\n").filter((line) => /^ {2}deno /.test(line)).map((line) =>
    line.trim().split(" ")
  );
  assertEquals(commands.map((words) => words.slice(0, 2)), [["deno", "test"], ["deno", "task"]]);
  return { test: commands[0]!.slice(1), distill: commands[1]!.slice(3) };
}

/** Writes a plugin of each kind into a folder, by the command. */
async function writeAll(folder: string, nameOf: (kind: string) => string) {
  const written = [];
  for (const kind of KINDS) {
    const out = join(folder, kind);
    const args = ["new", nameOf(kind), "--kind", kind, "--out", out];
    const { code, stdout, stderr } = await inFolder(ROOT, () => runInProcess("plugin", args));
    assertEquals([code, stderr], [0, ""]);
    const name = nameOf(kind);
    assertEquals(await filesIn(out), ["distill.json", `${name}.ts`, `${name}_test.ts`].sort());
    const lines = (await Deno.readTextFile(join(out, `${name}.ts`))).trimEnd().split("\n");
    // A task says how labels become numbers, and how answers are judged.
    assert(lines.length < (kind === "task" ? 52 : 40), `${kind} has ${lines.length} lines`);
    written.push({ kind, name, out, ...printed(stdout) });
  }
  return written;
}

Deno.test("plugin new writes plugins of every kind that pass their tests and distil as they stand", async () => {
  await inTemporary(undefined, async (folder) => {
    const written = await writeAll(folder, (kind) => `my-own-${kind}`);
    // One process for all of them: the commands differ in the folder alone.
    const tests = written.map(({ test, out }) => test.map((word) => word === out ? folder : word).join(" "));
    assertEquals(new Set(tests).size, 1, tests.join("\n"));
    assertEquals(tests[0], `test --config deno.json --allow-read ${folder}`);
    const { code, said } = await deno(tests[0]!.split(" "));
    assertEquals(code, 0, said);
    for (const { name } of written) assertStringIncludes(said, `${name}_test.ts`);

    const distil = written.map(({ kind, distill }) => async () => {
      const args = [...distill, "--quiet", "--json", "--out", join(folder, "runs", kind)];
      const { code, stdout, stderr } = await runTask("distill", args, folder);
      assertEquals([code, stderr], [0, ""], kind);
      const { student, task } = JSON.parse(stdout);
      if (task) assert(student.metrics.mean.mean < 0.25, `${kind}: ${student.metrics.mean.mean}`);
      else assert(student.accuracy.mean > 0.3, `${kind}: ${student.accuracy.mean}`);
    });
    await pooled(distil);
  });
});

Deno.test("plugin new writes what the repository's own format, lint and types pass, whatever the length of its name", async () => {
  // Below the root, where no flag says which configuration is meant.
  await inTemporary(ROOT, async (folder) => {
    await writeAll(join(folder, "short"), () => "q");
    const written = await writeAll(join(folder, "long"), () => "my-own-thirty-characters-longx");
    assertMatch(written[0]!.test.join(" "), /^test --allow-read \S+$/);
    for (const args of [["fmt", "--check", folder], ["lint", folder], ["check", folder]]) {
      const { code, said } = await deno(args);
      assertEquals(code, 0, said);
    }
  });
});

Deno.test("the suites of @retort/retort/testing work in a repository of somebody else's", async () => {
  await inTemporary(undefined, async (folder) => {
    // As it is where both packages come from JSR.
    await Deno.writeTextFile(
      join(folder, "deno.json"),
      JSON.stringify({
        imports: { ...own.imports, "@retort/retort": `jsr:@retort/retort@${own.version}` },
        links: [ROOT, join(ROOT, "tests/assert")],
        lock: false,
      }),
    );
    for (const kind of ["loss", "scheduler"]) {
      for (const file of ["my-plugin.ts", "my-plugin_test.ts"]) {
        const text = await Deno.readTextFile(join(ROOT, "examples/plugins", kind, file));
        await Deno.writeTextFile(join(folder, file.replace("my", kind)), text.replace("./my", `./${kind}`));
      }
    }
    const flags = ["--no-check", "--allow-read", "--allow-env=DENO_WEBGPU_BACKEND"];
    const { code, said } = await deno(["test", ...flags], folder);
    assertEquals(code, 0, said);
    for (const name of ["loss", "scheduler"]) assertStringIncludes(said, `${name}-plugin_test.ts`);
  });
});
