import { dirname, join, resolve } from "node:path";
import { UserError } from "../core/base/errors.ts";
import type { Storage } from "../core/base/storage.ts";
import { fileError } from "./file_error.ts";

/**
 * A folder of this machine. A file is written beside its place, in `.tmp`, and then renamed to it, so that no reader
 * and no kill ever meets half of it. Nothing is made before the first write.
 */
export function localStorage(root: string): Storage {
  const folder = resolve(root);
  let writes = 0;
  return {
    async read(path) {
      try {
        return await Deno.readFile(join(folder, path));
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return undefined;
        throw fileError("read", join(folder, path), error);
      }
    },
    async write(path, bytes) {
      const target = join(folder, path);
      let temporary: string | undefined;
      try {
        await Deno.mkdir(join(folder, ".tmp"), { recursive: true });
        await Deno.mkdir(dirname(target), { recursive: true });
        temporary = await writeNew(() => join(folder, ".tmp", `${Deno.pid}-${writes++}`), bytes);
        await Deno.rename(temporary, target);
      } catch (error) {
        if (temporary !== undefined) await Deno.remove(temporary).catch(() => {});
        throw fileError("write", target, error);
      }
    },
    async remove(path) {
      try {
        await Deno.remove(join(folder, path), { recursive: true });
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return;
        throw fileError("remove", join(folder, path), error);
      }
    },
    claim: (path) => claim(join(folder, path)),
  };
}

/** Writes a file that was not there, under the first name that is free; half a file is removed. */
async function writeNew(name: () => string, bytes: Uint8Array): Promise<string> {
  for (;;) {
    const path = name();
    // Workers of a process have its id, and one that was killed may have left its files.
    const file = await Deno.open(path, { write: true, createNew: true }).catch((error: unknown) => {
      if (error instanceof Deno.errors.AlreadyExists) return undefined;
      throw error;
    });
    if (!file) continue;
    try {
      for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
    } catch (error) {
      await Deno.remove(path).catch(() => {});
      throw error;
    } finally {
      file.close();
    }
    return path;
  }
}

/**
 * Locks a folder's `lock` file for this process. The system lets go of the lock when the process ends, however it does, so
 * there is none that a dead process has left; the file says who has it.
 */
async function claim(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock");
  for (;;) {
    try {
      await Deno.mkdir(folder, { recursive: true });
      const release = await lock(await Deno.open(path, { read: true, write: true, create: true }), path);
      if (release) return release;
    } catch (error) {
      throw fileError("write", path, error);
    }
  }
}

/** Locks an open file, or closes it; undefined where `path` now names another file. */
async function lock(file: Deno.FsFile, path: string): Promise<(() => Promise<void>) | undefined> {
  let mine = false;
  const release = async () => {
    if (mine) await Deno.remove(path).catch(() => {});
    file.close();
  };
  try {
    if (!await file.tryLock(true)) {
      // Who has it may be letting go of it.
      throw inUse(dirname(path), await Deno.readTextFile(path).catch(() => ""));
    }
    // Who had it may have removed the file since it was opened: then this lock is on no file any more.
    const [opened, named] = [await file.stat(), await Deno.stat(path).catch(() => undefined)];
    mine = opened.ino === named?.ino;
    if (mine) {
      await file.truncate();
      await file.write(new TextEncoder().encode(`process ${Deno.pid}${await onThisMachine()}\n`));
      return release;
    }
  } catch (error) {
    await release();
    throw error;
  }
  await release();
}

function inUse(folder: string, by: string): UserError {
  return new UserError(
    `Cannot write to ${folder}: one process at a time must do so: ${by.trim() || "another one"} does; ` +
      `wait for it, or name another folder`,
  );
}

/** ` on <host>` where the machine's name can be read without a further permission. */
async function onThisMachine(): Promise<string> {
  const name = await Deno.readTextFile("/etc/hostname").catch(() => "");
  return name.trim() && ` on ${name.trim()}`;
}
