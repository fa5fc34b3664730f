import { dirname, join, resolve } from "node:path";
import type { Clock } from "../core/clock.ts";
import type { FileSource } from "../core/dataset.ts";
import { UserError } from "../core/errors.ts";
import type { Storage } from "../core/storage.ts";

/** Files of this machine, for data sets. */
export function localFiles(): FileSource {
  return {
    async open(path) {
      try {
        if ((await Deno.stat(path)).isDirectory) {
          throw new UserError(`Cannot read ${path}: it must be a file: it is a folder`);
        }
        return (await Deno.open(path)).readable;
      } catch (error) {
        throw fileError("read", path, error);
      }
    },
  };
}

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
      const temporary = join(folder, ".tmp", `${Deno.pid}-${writes++}`);
      try {
        await Deno.mkdir(dirname(temporary), { recursive: true });
        await Deno.mkdir(dirname(target), { recursive: true });
        await Deno.writeFile(temporary, bytes);
        await Deno.rename(temporary, target);
      } catch (error) {
        await Deno.remove(temporary).catch(() => {});
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
  };
}

/** The time of this machine. */
export function systemClock(): Clock {
  return { now: () => performance.now(), rest: () => new Promise((done) => setTimeout(done, 0)) };
}

/** What the operating system said of a file, as one line. */
export function fileError(verb: string, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = (error as { code?: string }).code ?? "";
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file or folder",
    EACCES: "this user has no permission",
    EPERM: "this user has no permission",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EFBIG: "the file would be larger than the system allows",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is a file and no folder",
    EISDIR: "it is a folder",
    EEXIST: "a file of that name is in the way",
    ENAMETOOLONG: "the name is too long",
  };
  const reason = reasons[code] ??
    (error.name === "NotCapable" ? "Deno runs it without that permission" : undefined) ??
    (/^E[A-Z0-9]+$/.test(code) ? error.message.split("\n")[0] : undefined);
  return reason ? new UserError(`Cannot ${verb} ${path}: ${reason}`) : error;
}
