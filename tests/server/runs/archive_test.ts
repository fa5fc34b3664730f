import { assertEquals, assertRejects } from "@std/assert";
import { unzipSync } from "fflate";
import { archiveOf } from "../../../server/runs/archive.ts";
import { tinyProject } from "../../support/tiny_project.ts";

Deno.test("an archive that is being read is whole, though its folder is removed meanwhile", async () => {
  await using project = await tinyProject();
  await project.write("student/weights.bin", new Uint8Array([1, 2, 3]));
  await project.write("student/labels.json", "[]");
  const archive = await archiveOf(project.path("student"), "small-1");
  await Deno.remove(project.path("student"), { recursive: true });
  const files = unzipSync(await new Response(archive).bytes());
  assertEquals(Object.keys(files), ["small-1/labels.json", "small-1/weights.bin"]);
  assertEquals([...files["small-1/weights.bin"]!], [1, 2, 3]);
});

Deno.test("an archive that nobody reads to its end lets go of its files", async () => {
  await using project = await tinyProject();
  await project.write("student/labels.json", "[]");
  const archive = await archiveOf(project.path("student"), "small-1");
  await archive.cancel();
  await Deno.remove(project.path("student"), { recursive: true });
  await assertRejects(() => archiveOf(project.path("student"), "small-1"), Deno.errors.NotFound);
});
