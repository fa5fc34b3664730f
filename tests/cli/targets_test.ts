import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { localStorage } from "../../host/storage.ts";
import { runInProcess } from "../support/command.ts";
import { assertOneLine, assertRefused, inFolder } from "../support/refusals.ts";
import { tinyDisk } from "../support/tiny_disk.ts";
import { blobs, type TinyProject, tinyProject } from "../support/tiny_project.ts";

const TARGETS = "shared/seed-1/student";
const BRIEF = ["--set", "train.epochs=1", "--set", "teacher.train.epochs=1", "--backend", "cpu", "--quiet"];

/** Distils to a folder with targets in `shared`; how many rows were labelled. */
async function distilled(project: TinyProject, out: string, ...args: string[]): Promise<number> {
  const all = ["tiny.json", "--out", out, ...BRIEF, ...args];
  const { code, stderr } = await inFolder(project.folder, () => runInProcess("distill", all));
  assertEquals([code, stderr], [0, ""]);
  const events = (await project.text(`${out}/events.jsonl`)).trim().split("\n").map((line) =>
    JSON.parse(line)
  );
  return events.reduce((sum, { type, rows }) => sum + (type === "labelled" ? rows : 0), 0);
}

Deno.test("distill keeps targets in the run's folder, and a new run there begins anew", async () => {
  await using project = await tinyProject();
  assertEquals(await distilled(project, "out"), 90);
  const files = ["chunk-00000.bin", "targets.json"];
  assertEquals(await project.files("out/targets/seed-1/student"), files);
  assertEquals(await distilled(project, "out"), 90);
});

Deno.test("distill --targets labels once for several runs, and removes nothing there", async () => {
  await using project = await tinyProject();
  const shared = ["--targets", "shared"];
  assertEquals(await distilled(project, "first", ...shared), 90);
  assertEquals(await distilled(project, "first", ...shared), 0);
  const another = ["--set", "student.hidden=[6]", "--set", "strategy.temperature=2"];
  assertEquals(await distilled(project, "second", ...shared, ...another), 0);
  assertEquals(
    await project.files("shared"),
    ["chunk-00000.bin", "targets.json"].map((file) => `seed-1/student/${file}`),
  );
  assertEquals(await project.files("first/targets"), []);
  await distilled(project, "own");
  assertEquals(
    await project.read("first/student/weights.bin"),
    await project.read("own/student/weights.bin"),
  );

  const refused = (parts: readonly string[], ...args: string[]) =>
    assertRefused(project, "distill", ["tiny.json", "--out", "third", ...BRIEF, ...shared, ...args], parts);
  const inShared = `Cannot use the soft targets in ${TARGETS}: `;
  await refused(
    [
      inShared,
      "they must be of the same teacher: teacher differs: ",
      "; name another folder with --targets, or remove this",
    ],
    ...["--set", "teacher.train.epochs=2"],
  );
  await project.write("blobs.csv", shuffled(blobs()));
  await Deno.remove(project.path("third"), { recursive: true });
  await refused([inShared, "they must be of the same data: data differs (as do ", " there and ", " here"]);
  await project.write("blobs.csv", blobs());
  await Deno.remove(project.path("third"), { recursive: true });
  const chunk = `${TARGETS}/chunk-00000.bin`;
  const bytes = await project.read(chunk);
  await project.write(chunk, bytes.subarray(0, -1));
  await refused([
    inShared,
    `chunk-00000.bin must be whole, ${bytes.length} bytes: current value is ${bytes.length - 1}; remove`,
  ]);
  // Nothing is lost: the run goes on as soon as that is mended.
  await Deno.remove(project.path(chunk));
  assertEquals(await distilled(project, "third", ...shared, "--resume"), 90);
  assertEquals(await project.read(chunk), bytes);
});

/** The rows in another order. */
function shuffled(csv: string): string {
  const [header, ...rows] = csv.trim().split("\n");
  return `${[header, ...rows.slice(7), ...rows.slice(0, 7)].join("\n")}\n`;
}

Deno.test("distill refuses a place for targets that a new run would remove, or none", async () => {
  await using project = await tinyProject();
  const args = (targets: string) => ["tiny.json", "--out", "out", "--targets", targets];
  const rule =
    "it must lie outside of the run's folder out, where a new run begins anew: leave it out for the run's own";
  for (const inside of ["out", "out/targets", "out/../out/x"]) {
    await assertRefused(project, "distill", args(inside), [`Cannot use --targets ${inside}: ${rule}`]);
  }
  await assertRefused(project, "distill", args(""), [
    "Cannot use --targets: it must name a folder: current value is empty",
  ]);
  assertEquals(await project.files("out"), []);
});

Deno.test("distill refuses to label where another process does, and takes over from one that is dead", async () => {
  await using project = await tinyProject();
  const release = await localStorage(project.path(TARGETS)).claim!(".");
  const said = await project.text(`${TARGETS}/lock`);
  assert(said.startsWith(`process ${Deno.pid}`), said);
  const args = ["tiny.json", "--out", "out", "--targets", "shared", ...BRIEF];
  const parts = [
    `Cannot write to `,
    TARGETS,
    `: one process at a time must do so: ${said.trim()} does; wait for it, or name`,
  ];
  await assertRefused(project, "distill", args, parts);
  await release();
  assertEquals(await project.files("shared"), []);
  // What a process leaves behind that was killed.
  await project.write(`${TARGETS}/lock`, said);
  await project.write(`${TARGETS}/.tmp/${Deno.pid}-0`, "half");
  assertEquals(await distilled(project, "out", "--targets", "shared", "--resume"), 90);
  assertEquals(await project.files(TARGETS), ["chunk-00000.bin", "targets.json"]);
});

Deno.test("distill with targets on a full disk and on a read-only one says so in one line", async (t) => {
  await using project = await tinyProject();
  await using disk = await tinyDisk(t, project.path("disk"), "4k");
  if (!disk) return;
  const start = async (...args: string[]) => {
    const all = ["tiny.json", "--out", "out", "--targets", "disk/shared", ...BRIEF, ...args];
    const { code, stderr } = await inFolder(project.folder, () => runInProcess("distill", all));
    assertEquals(code, 1);
    return stderr;
  };
  assertOneLine(await start(), ["Cannot write ", join("disk", TARGETS), ": the disk is full"]);
  await disk.remount("ro,size=8m");
  assertOneLine(await start("--resume"), [
    "Cannot write ",
    join("disk", TARGETS),
    ": the file system is read-only",
  ]);
  await disk.remount("rw,size=8m");
  assertEquals(await distilled(project, "out", "--targets", "disk/shared", "--resume"), 90);
  // What is whole is read from there.
  await disk.remount("ro,size=8m");
  assertEquals(await distilled(project, "other", "--targets", "disk/shared"), 0);
});

Deno.test("distill takes how targets are stored from the config, by --set as well", async () => {
  await using project = await tinyProject({ targets: { top: 2 } });
  assertEquals(await distilled(project, "out", "--set", "targets.precision=float32"), 90);
  const { identity } = await project.json<{ identity: { encoding: string } }>(
    "out/targets/seed-1/student/targets.json",
  );
  assertEquals(identity.encoding, "float32 of the top 2");
  for (
    const [setting, part] of [
      ["targets.top=0", "targets.top must be at least 1: current value is 0"],
      ["targets.precision=float8", "targets.precision must be"],
      ["targets.chunkRows=1000", "targets.chunkRows must be"],
      ["targets.size=1", "targets.size is not an option"],
    ] as const
  ) {
    await assertRefused(project, "distill", ["tiny.json", "--out", "no", "--set", setting], [part]);
  }
  assertStringIncludes(await project.text("out/config.json"), '"top": 2');
});
