import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeExport } from "../../cli/export_folder.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { assertOneLine } from "../support/refusals.ts";
import { tinyDisk } from "../support/tiny_disk.ts";
import { type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** A project with a finished run in `out`. */
async function withRun(changes: object = {}): Promise<TinyProject> {
  const project = await tinyProject({ backend: "cpu", ...changes });
  const args = [project.path("tiny.json"), "--quiet", "--json", "--out", project.path("out")];
  const { code, stderr } = await runInProcess("distill", args);
  assertEquals([code, stderr], [0, ""]);
  return project;
}

const exported = (project: TinyProject, ...args: string[]) =>
  runInProcess(
    "export",
    args.map((word) => /^(out|free|elsewhere|\w+\.ts)\b/.test(word) ? project.path(word) : word),
  );

async function assertRefused(project: TinyProject, args: string[], parts: readonly string[]): Promise<void> {
  const before = await project.files(".");
  const { code, stdout, stderr } = await exported(project, ...args);
  assertEquals([code, stdout], [1, ""], stderr);
  assertOneLine(stderr, parts);
  assertEquals(await project.files("."), before, "nothing is written");
}

Deno.test("export writes a run's student as a folder, and says what with how many bytes", async () => {
  await using project = await withRun();
  const { code, stdout, stderr } = await runTask("export", ["out", "--target", "tfjs"], project.folder);
  assertEquals([code, stderr], [0, ""]);
  const files = await project.files("out/export/tfjs");
  const note = await project.json<{ files: Record<string, number> } & Record<string, unknown>>(
    "out/export/tfjs/export.json",
  );
  assertEquals([note["target"], note["name"], "precision" in note], ["tfjs", "tiny", false]);
  assertEquals(files, ["export.json", ...Object.keys(note.files)].sort());
  for (const [path, bytes] of Object.entries(note.files)) {
    assertEquals((await project.read(`out/export/tfjs/${path}`)).length, bytes);
    assertMatch(
      stdout,
      new RegExp(
        `^${path.replaceAll(".", "\\.")} +${String(bytes).replace(/(\d)(\d{3})$/, "$1,$2")} bytes$`,
        "m",
      ),
    );
  }
  assertMatch(stdout, /\n6 files, [\d,]+ bytes, in out\/export\/tfjs\n$/);
  // As any folder that is made, and nothing else is left.
  const mode = async (path: string) => (await Deno.stat(project.path(path))).mode! & 0o777;
  assertEquals(await mode("out/export/tfjs"), await mode("out/student"));
  assertEquals((await project.files(".")).filter((path) => path.endsWith(".tmp")), []);
});

Deno.test("export takes a student's folder, another name, place and precision", async () => {
  await using project = await withRun();
  assertEquals((await exported(project, "out/student", "--target", "onnx", "--precision", "int8")).code, 0);
  assertEquals((await project.json<{ name: string }>("out/export/onnx-int8/export.json")).name, "tiny");
  await exported(project, "out", "--target", "onnx", "--precision", "float32", "--name", "kinds");
  assertEquals(await project.json("out/export/onnx/export.json"), {
    ...await project.json<object>("out/export/onnx/export.json"),
    name: "kinds",
    precision: "float32",
  });
  await Deno.rename(project.path("out/student"), project.path("elsewhere"));
  assertEquals(
    (await exported(project, "elsewhere", "--target", "tfjs", "--out", "free/deep/place")).code,
    0,
  );
  assertEquals((await project.json<{ name: string }>("free/deep/place/export.json")).name, "elsewhere");
  await exported(project, "elsewhere", "--target", "tfjs");
  assert((await project.files("elsewhere/export/tfjs")).includes("model.json"));
});

Deno.test("export replaces an earlier export whole, and leaves anything else alone", async () => {
  await using project = await withRun();
  const args = ["out", "--target", "tfjs", "--out", "free"];
  await exported(project, ...args, "--precision", "int8");
  const first = await project.read("free/weights.bin");
  assertEquals((await exported(project, ...args)).code, 0);
  assertNotEquals((await project.read("free/weights.bin")).length, first.length);
  assertEquals((await exported(project, "out", "--target", "onnx", "--out", "free")).code, 0);
  assertEquals((await project.files("free")).includes("weights.bin"), false);
  const refused = (parts: string[]) =>
    assertRefused(project, args, ["Cannot write an export to ", "--out", ...parts]);
  await project.write("free/notes.txt", "mine");
  await refused(["it holds notes.txt, too"]);
  await project.write("free/more/notes.txt", "mine");
  await Deno.remove(project.path("free/notes.txt"));
  await refused(["it holds more/notes.txt, too"]);
  await Deno.remove(project.path("free"), { recursive: true });
  await project.write("free/export.json", "{}");
  await refused(["it holds other files"]);
  await Deno.remove(project.path("free"), { recursive: true });
  await project.write("free", "a file");
  await refused(["it is no folder"]);
  await Deno.remove(project.path("free"));
  await Deno.symlink(project.path("out"), project.path("free"));
  await refused(["it is no folder"]);
  await Deno.remove(project.path("free"));
  await Deno.mkdir(project.path("free"));
  assertEquals((await exported(project, ...args)).code, 0);
});

Deno.test("export tells the module which pages may call it, and no target that has no handler", async () => {
  await using project = await withRun();
  const origins = ["--origin", "https://example.com", "--origin", "http://localhost:3000"];
  const { code, stderr } = await exported(project, "out", "--target", "edge", ...origins);
  assertEquals([code, stderr], [0, ""]);
  const module = await project.text("out/export/edge/student.js");
  assert(module.includes('["https://example.com","http://localhost:3000"]'));
  assertEquals((await project.json<{ origins: string[] }>("out/export/edge/export.json")).origins, [
    "https://example.com",
    "http://localhost:3000",
  ]);
  await assertRefused(project, ["out", "--target", "tfjs", ...origins], [
    "origins is not an option of exporter tfjs",
  ]);
  await assertRefused(project, ["out", "--target", "edge", "--origin", "example.com"], [
    "origins[0] must be an origin as browsers send it, like https://example.org",
  ]);
});

Deno.test("export refuses what it cannot use, in one line", async () => {
  await using project = await withRun();
  const target = (name: string) => ["out", "--target", name];
  await assertRefused(project, target("tfj"), [
    'Cannot export to "tfj"',
    "onnx, tfjs",
    'did you mean "tfjs"?',
  ]);
  await assertRefused(project, ["out"], ["--target", "--help"]);
  await assertRefused(project, [...target("onnx"), "--precision", "int9"], [
    'precision must be one of "float32"',
    '"int9"',
  ]);
  await assertRefused(project, [...target("onnx"), "--out", ""], ["--out"]);
  for (const name of ["", "../up", "a b", "x".repeat(101)]) {
    await assertRefused(project, [...target("onnx"), "--name", name], [
      "Cannot export a student under this name",
      "--name",
    ]);
  }
  await assertRefused(project, ["free", "--target", "onnx"], [
    "neither student/model.json nor model.json is there",
  ]);
  await Deno.remove(project.path("out/student"), { recursive: true });
  await assertRefused(project, target("onnx"), ["this run has no student yet", "--resume"]);
  await project.write("out/student/model.json", "{");
  await assertRefused(project, target("onnx"), [
    "Cannot open ",
    "it must hold model.json, weights.bin, preprocessing.json",
  ]);
});

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** An exporter of a user's own, whose files are these. */
function pluginOf(project: TinyProject, files: string): Promise<string> {
  const core = relative(project.folder, join(ROOT, "mod.ts"));
  return project.write(
    "mine.ts",
    `import { definePlugin } from ${JSON.stringify(core.startsWith(".") ? core : `./${core}`)};
import * as z from ${JSON.stringify(import.meta.resolve("zod"))};
export const mine = definePlugin({
  kind: "exporter",
  name: "mine",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => ({ export: ({ name, trained }) => Promise.resolve(new Map(${files})) }),
});
`,
  );
}

Deno.test("export takes an exporter of one's own, and keeps it in its folder", async () => {
  await using project = await withRun();
  const args = ["out", "--target", "mine", "--plugin", "mine.ts"];
  await pluginOf(
    project,
    `[["deep/name.txt", new TextEncoder().encode(name + trained.preprocessing.features)]]`,
  );
  const { code, stdout, stderr } = await runTask("export", args, project.folder);
  assertEquals([code, stderr], [0, ""], stdout);
  assertMatch(await project.text("out/export/mine/deep/name.txt"), /^tiny\d+$/);
  const none = await runTask("export", [...args, "--precision", "int8"], project.folder);
  assertOneLine(none.stderr, ["precision is not an option of exporter mine"]);
  for (
    const [files, part] of [["[]", "must make a file"], [
      '[["../up", new Uint8Array(1)]]',
      '"../up"',
    ]] as const
  ) {
    await pluginOf(project, files);
    const { code, stderr } = await runTask("export", args, project.folder);
    assertEquals(code, 1);
    assertOneLine(stderr, ["Cannot export the student as", part]);
  }
  assertEquals(await project.files("out/export"), ["mine/deep/name.txt", "mine/export.json"]);
});

Deno.test("writeExport() on a full disk leaves nothing of the new and all of the old", async (t) => {
  await using project = await tinyProject();
  await using disk = await tinyDisk(t, project.path("disk"), "64k");
  if (!disk) return;
  const write = (size: number) =>
    writeExport(project.path("disk/made"), new Map([["a.bin", new Uint8Array(size)]]), {
      target: "x",
      name: "y",
    });
  await write(8_000);
  const error = await write(200_000).then(() => undefined, (error: unknown) => error as Error);
  assertStringIncludes(error!.message, "the disk is full");
  assertEquals(await project.files("disk"), ["made/a.bin", "made/export.json"]);
  assertEquals((await project.read("disk/made/a.bin")).length, 8_000);
});
