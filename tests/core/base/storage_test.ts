import { assertEquals } from "@std/assert";
import { memoryStorage, type Storage, subfolder } from "../../../core/base/storage.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

Deno.test("memoryStorage() gives what was written last", async () => {
  const storage = memoryStorage();
  assertEquals(await storage.read("a/b"), undefined);
  await storage.write("a/b", bytes(1));
  await storage.write("a/b", bytes(2, 3));
  assertEquals(await storage.read("a/b"), bytes(2, 3));
});

Deno.test("memoryStorage() shares no bytes with who writes and who reads", async () => {
  const storage = memoryStorage();
  const mine = bytes(1, 2);
  await storage.write("a", mine);
  mine[0] = 9;
  (await storage.read("a"))![1] = 9;
  assertEquals(await storage.read("a"), bytes(1, 2));
});

Deno.test("memoryStorage() removes a file, or a folder and no namesake", async () => {
  const storage = memoryStorage();
  for (const path of ["a", "a/b", "a/c/d", "ab", "b"]) await storage.write(path, bytes(1));
  await storage.remove("no-such");
  await storage.remove("b");
  assertEquals([...storage.files.keys()], ["a", "a/b", "a/c/d", "ab"]);
  await storage.remove("a");
  assertEquals([...storage.files.keys()], ["ab"]);
});

Deno.test("subfolder() is a folder inside of a folder", async () => {
  const storage = memoryStorage();
  const inner = subfolder(subfolder(storage, "a"), "b");
  await inner.write("c", bytes(1));
  assertEquals([...storage.files.keys()], ["a/b/c"]);
  assertEquals(await inner.read("c"), bytes(1));
  await storage.write("a/other", bytes(2));
  await inner.remove("c");
  assertEquals([...storage.files.keys()], ["a/other"]);
});

Deno.test("subfolder() claims its own folder, where there are others to keep out", async () => {
  const claimed: string[] = [];
  const shared: Storage = {
    ...memoryStorage(),
    claim(folder) {
      claimed.push(folder);
      return Promise.resolve(() => Promise.resolve(void claimed.pop()));
    },
  };
  const release = await subfolder(subfolder(shared, "a"), "b").claim!("c");
  assertEquals(claimed, ["a/b/c"]);
  await release();
  assertEquals(claimed, []);
  assertEquals(subfolder(memoryStorage(), "a").claim, undefined);
});
