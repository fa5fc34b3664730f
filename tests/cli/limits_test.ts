import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { eventsFile } from "../../host/events_file.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { tinyProject } from "../support/tiny_project.ts";

Deno.test("distill refuses a config that contains itself, in one line", async () => {
  await using project = await tinyProject();
  await project.write(
    "self.ts",
    "const config = { data: {} };\nObject.assign(config, { config });\nexport default config;\n",
  );
  const { code, stderr } = await runInProcess("distill", [
    project.path("self.ts"),
    "--out",
    project.path("out"),
  ]);
  assertEquals(code, 1);
  assertMatch(stderr, /^error: Cannot use .*self\.ts: a config must be plain data: [^\n]*\n$/);
});

Deno.test("distill refuses a model that does not fit in memory, in one line, and leaves nothing", async () => {
  await using project = await tinyProject();
  const { code, stderr } = await runTask(
    "distill",
    ["tiny.json", "--quiet", "--out", "out", "--set", "student.hidden=[1000000000]"],
    project.folder,
  );
  assertEquals(code, 1);
  assertMatch(stderr, /^error: Cannot hold this run in memory: [^\n]*\n$/);
  assertEquals(await project.files("out"), []);
});

Deno.test("eventsFile() lets one process write a run", async () => {
  await using project = await tinyProject();
  await project.write("out/config.json", {});
  const start = { type: "run-start", name: "x", backend: "cpu", seeds: [1], data: DATA, stages: [] } as const;
  using first = eventsFile(project.path("out"), false);
  first(start);
  // A lock is the process's own, so another process must ask for it.
  const code = `
    import { eventsFile } from ${JSON.stringify(new URL("../../host/events_file.ts", import.meta.url).href)};
    using events = eventsFile(${JSON.stringify(project.path("out"))}, false);
    events(${JSON.stringify(start)});`;
  await project.write("second.ts", code);
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const second = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "--config",
      new URL("../../deno.json", import.meta.url).pathname,
      "-A",
      project.path("second.ts"),
    ],
    env,
    clearEnv: true,
  }).output();
  assert(!second.success);
  assertStringIncludes(
    new TextDecoder().decode(second.stderr),
    "one process must write it: another one is doing so",
  );
  assertEquals((await project.text("out/events.jsonl")).trim().split("\n").length, 1);
});

const DATA = { train: 1, validation: 0, test: 1, features: 1, classes: 2 };
