import { assertEquals, assertRejects } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../core/base/errors.ts";
import { localStorage } from "../../host/storage.ts";

Deno.test("localStorage() lets go of a folder that it could not claim to the end", async () => {
  const folder = await Deno.makeTempDir();
  const { prototype } = Deno.FsFile;
  try {
    const claim = () => localStorage(folder).claim!("place");
    for (const method of ["truncate", "write"] as const) {
      const original = prototype[method];
      const full = () => Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" }));
      prototype[method] = full as never;
      try {
        await assertRejects(
          claim,
          UserError,
          `Cannot write ${join(folder, "place", "lock")}: the disk is full`,
        );
      } finally {
        prototype[method] = original as never;
      }
      assertEquals([...Deno.readDirSync(join(folder, "place"))], []);
      const release = await claim();
      await assertRejects(claim, UserError, `one process at a time must do so: process ${Deno.pid}`);
      await release();
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
