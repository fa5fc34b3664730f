import { assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../core/base/errors.ts";
import { localFiles } from "../../host/files.ts";

Deno.test("localFiles() lists what matches a pattern, sorted, through folders and links, without what is hidden", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (const name of ["b", "a/deep", ".git"]) await Deno.mkdir(join(folder, name), { recursive: true });
    for (const name of ["2.csv", "10.csv", "b/1.csv", "a/deep/3.csv", ".git/4.csv", ".5.csv", "note.txt"]) {
      await Deno.writeTextFile(join(folder, name), "");
    }
    await Deno.symlink(join(folder, "2.csv"), join(folder, "b/link.csv"));
    await Deno.symlink(join(folder, "nowhere"), join(folder, "b/broken.csv"));
    await Deno.symlink(folder, join(folder, "b/round"));
    await Deno.mkdir(join(folder, "c"));
    await Deno.symlink(join(folder, "a"), join(folder, "c/linked"));
    const list = async (pattern: string) =>
      (await localFiles().list!(join(folder, pattern))).map((path) => path.slice(folder.length + 1));
    assertEquals(await list("*.csv"), ["10.csv", "2.csv"]);
    assertEquals(await list("*/*.csv"), ["b/1.csv", "b/broken.csv", "b/link.csv"]);
    assertEquals(await list("**/*.csv"), [
      "10.csv",
      "2.csv",
      "a/deep/3.csv",
      "b/1.csv",
      "b/broken.csv",
      "b/link.csv",
      "c/linked/deep/3.csv",
    ]);
    assertEquals(await list("a/**"), ["a/deep/3.csv"]);
    assertEquals(await list("2.csv"), ["2.csv"]);
    assertEquals(await list("no/*.csv"), []);
    assertEquals(await list("2.csv/*"), []);
    assertEquals(await list(".*.csv"), [".5.csv"]);
    // A path begins as its pattern does.
    assertEquals(await localFiles().list!("./examples/digits/*.csv"), ["./examples/digits/digits.csv"]);
    assertEquals((await localFiles().list!("*.json")).includes("deno.json"), true);
    assertEquals(await localFiles().list!("examples//digits/*.csv"), ["examples/digits/digits.csv"]);
    // What leads nowhere is listed, and said by whoever opens it.
    await assertRejects(
      () => localFiles().open(join(folder, "b/broken.csv")),
      UserError,
      "there is no such file",
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
