import { assertEquals } from "@std/assert";
import { join } from "node:path";
import { modelPlace, MORE_FILES } from "../../server/model_place.ts";

const FILES = ["model.json", "weights.bin", "preprocessing.json", "dataset.json"];

/** A folder with the files of a student, which nobody reads here. */
async function student(folder: string): Promise<string> {
  await Deno.mkdir(folder, { recursive: true });
  for (const name of FILES) await Deno.writeTextFile(join(folder, name), "{}");
  return folder;
}

Deno.test("modelPlace() finds a model and its versions, and nothing that a link leads out to", async () => {
  const top = await Deno.realPath(await Deno.makeTempDir());
  try {
    const root = join(top, "models");
    const outside = await student(join(top, "outside"));
    const flat = await student(join(root, "flat"));
    const second = await student(join(root, "digits/2"));
    assertEquals(modelPlace(root, "flat", "1"), flat);
    assertEquals(modelPlace(root, "flat", "2"), undefined);
    assertEquals(modelPlace(root, "digits", "2"), second);
    assertEquals(modelPlace(root, "digits", "1"), undefined);
    assertEquals(modelPlace(join(top, "nowhere"), "digits", "2"), undefined);

    // A link that stays inside is as good as a folder.
    await Deno.symlink(second, join(root, "digits/3"));
    assertEquals(modelPlace(root, "digits", "3"), second);
    await Deno.symlink(outside, join(root, "digits/4"));
    assertEquals(modelPlace(root, "digits", "4"), undefined);
    await Deno.symlink(outside, join(root, "linked"));
    assertEquals(modelPlace(root, "linked", "1"), undefined);
    // One file that leads out is enough.
    const fifth = await student(join(root, "digits/5"));
    await Deno.remove(join(fifth, "weights.bin"));
    await Deno.symlink(join(outside, "weights.bin"), join(fifth, "weights.bin"));
    assertEquals(modelPlace(root, "digits", "5"), undefined);
    // So is one that need not be there.
    for (const [i, file] of MORE_FILES.entries()) {
      const more = await student(join(root, `more/${i}`));
      assertEquals(modelPlace(root, "more", `${i}`), more);
      await Deno.symlink(join(outside, "weights.bin"), join(more, file));
      assertEquals(modelPlace(root, "more", `${i}`), undefined, file);
    }
    // A folder beside the root, whose name begins as the root's.
    await student(join(top, "models-secret"));
    for (
      const name of ["..", ".", "../outside", "..%2foutside", "../models-secret", "/etc", "a/b", "", "é"]
    ) {
      assertEquals(modelPlace(root, name, "1"), undefined, name);
      assertEquals(modelPlace(root, "digits", name), undefined, name);
    }
  } finally {
    await Deno.remove(top, { recursive: true });
  }
});

Deno.test("modelPlace() finds a student that has files of its own in the place of layers, and needs all of them", async () => {
  const top = await Deno.realPath(await Deno.makeTempDir());
  try {
    const root = join(top, "models");
    const plain = await student(join(root, "plain"));
    for (const file of ["model.json", "weights.bin"]) await Deno.remove(join(plain, file));
    assertEquals(modelPlace(root, "plain", "1"), undefined);
    const names = (files: unknown) =>
      Deno.writeTextFile(join(plain, "architecture.json"), JSON.stringify({ files }));
    await names(["own.bin"]);
    assertEquals(modelPlace(root, "plain", "1"), undefined);
    await Deno.writeTextFile(join(plain, "own.bin"), "");
    assertEquals(modelPlace(root, "plain", "1"), plain);
    for (const bad of [["../own.bin"], [3], "own.bin"]) {
      await names(bad);
      assertEquals(modelPlace(root, "plain", "1"), undefined, JSON.stringify(bad));
    }
    await names(["own.bin"]);
    await Deno.remove(join(plain, "own.bin"));
    await Deno.writeTextFile(join(top, "outside.bin"), "");
    await Deno.symlink(join(top, "outside.bin"), join(plain, "own.bin"));
    assertEquals(modelPlace(root, "plain", "1"), undefined);
  } finally {
    await Deno.remove(top, { recursive: true });
  }
});
