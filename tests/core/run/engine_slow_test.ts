import { assertEquals, assertGreater } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage, type Storage } from "../../../core/base/storage.ts";
import { STORAGE } from "../../../core/catalogue/container.ts";
import { run } from "../../../core/run/engine.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

/** A folder that fails at its n-th write, as a disk that is full does. */
function failingStorage(storage: Storage, at: number): Storage {
  let writes = 0;
  return {
    ...storage,
    write(path, bytes) {
      if (++writes === at) return Promise.reject(new UserError("the disk is full"));
      return storage.write(path, bytes);
    },
  };
}

Deno.test("run() goes on from a stop at any of its writes, to the same files", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, {
    seeds: 2,
    train: { epochs: 1 },
    teacher: { use: "mlp", hidden: [5] },
  });
  const { files: whole } = await runIn(catalogue, config);
  for (let at = 1;; at++) {
    const storage = memoryStorage();
    const scope = catalogue.container.child().register(STORAGE, failingStorage(storage, at));
    const failed = await run(catalogue, config, { scope }).then(() => false, () => true);
    if (!failed) {
      assertGreater(at, whole.size);
      break;
    }
    const { files } = await runIn(catalogue, config, { storage, resume: true });
    assertEquals(new Map([...files].sort()), new Map([...whole].sort()), `stopped at write ${at}`);
  }
});
