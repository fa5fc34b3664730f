import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { UserError } from "../../core/base/errors.ts";
import { memoryStorage, type Storage } from "../../core/base/storage.ts";
import { resolveConfig } from "../../core/catalogue/config.ts";
import { FILES, STORAGE } from "../../core/catalogue/container.ts";
import { run } from "../../core/run/engine.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { runTask } from "../support/command.ts";
import { memoryFiles } from "../support/memory_files.ts";
import { assertOneLine } from "../support/refusals.ts";
import { tinyDisk } from "../support/tiny_disk.ts";
import { blobs, tinyConfig, tinyProject } from "../support/tiny_project.ts";

/** A disk that is full from some write on. */
function fullAfter(writes: number, inner: Storage): Storage & { readonly paths: readonly string[] } {
  const paths: string[] = [];
  return {
    paths,
    read: (path) => inner.read(path),
    remove: (path) => inner.remove(path),
    write(path, bytes) {
      if (paths.push(path) <= writes) return inner.write(path, bytes);
      return Promise.reject(new UserError(`Cannot write ${path}: the disk is full`));
    },
  };
}

Deno.test("run() on a disk that fills at any write leaves whole files, and goes on from them", async () => {
  const catalogue = builtinCatalogue();
  const config = resolveConfig(catalogue, tinyConfig({ backend: "cpu", train: { epochs: 2 } }));
  const start = (storage: Storage, resume: boolean) => {
    const scope = catalogue.container.child()
      .register(FILES, memoryFiles({ "blobs.csv": blobs(60) }, 1 << 16))
      .register(STORAGE, storage);
    return run(catalogue, config, { scope, resume });
  };
  const whole = memoryStorage();
  const counted = fullAfter(Infinity, whole);
  await start(counted, false);
  assert(counted.paths.length > 15);

  for (let writes = 0; writes < counted.paths.length; writes++) {
    const disk = memoryStorage();
    const error = await assertRejects(() => start(fullAfter(writes, disk), false), UserError);
    assertStringIncludes(error.message, "the disk is full");
    assertEquals([...disk.files.keys()].sort(), [...new Set(counted.paths.slice(0, writes))].sort());
    // The report says that a run is over, so it comes last.
    assertEquals(disk.files.has("report.json"), false);
    for (const [path, bytes] of disk.files) {
      if (path.endsWith(".html")) continue;
      assertEquals(bytes, whole.files.get(path), path);
    }
    await start(disk, true);
    assertEquals([...disk.files.keys()].sort(), [...whole.files.keys()].sort());
    for (const [path, bytes] of disk.files) {
      if (path.endsWith(".bin") || path.endsWith(".ckpt")) assertEquals(bytes, whole.files.get(path), path);
    }
  }
});

Deno.test("distill on a full disk stops with one line, and goes on when there is room", async (t) => {
  await using project = await tinyProject();
  await using disk = await tinyDisk(t, project.path("disk"), "48k");
  if (!disk) return;
  const args = ["tiny.json", "--quiet", "--json", "--out", "disk/run"];
  const full = await runTask("distill", args, project.folder);
  assertEquals([full.code, full.stdout], [1, ""]);
  assertOneLine(full.stderr, ["Cannot write ", "disk/run/", ": the disk is full"]);
  for (const file of await project.files("disk/run")) {
    const text = await project.text(`disk/run/${file}`);
    if (file.endsWith(".json")) JSON.parse(text);
    if (file.endsWith(".jsonl")) text.split("\n").filter(Boolean).forEach((line) => JSON.parse(line));
  }
  assertEquals((await project.files("disk/run")).filter((file) => file.startsWith(".tmp")), []);
  assert(await disk.remount("size=8m"));
  const resumed = await runTask("distill", [...args, "--resume"], project.folder);
  assertEquals([resumed.code, resumed.stderr], [0, ""]);
  await runTask("distill", [...args.slice(0, -1), "whole"], project.folder);
  assertEquals(
    await project.read("disk/run/student/weights.bin"),
    await project.read("whole/student/weights.bin"),
  );
});
