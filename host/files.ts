import { UserError } from "../core/base/errors.ts";
import type { FileSource } from "../core/dataset.ts";
import { fileError } from "./file_error.ts";

/** Files of this machine, for data sets. */
export function localFiles(): FileSource {
  const opened = async (path: string) => {
    try {
      const info = await Deno.stat(path);
      if (info.isDirectory) throw new UserError(`Cannot read ${path}: it must be a file: it is a folder`);
      return { info, file: await Deno.open(path) };
    } catch (error) {
      throw fileError("read", path, error);
    }
  };
  return {
    open: async (path) => (await opened(path)).file.readable,
    async openAt(path) {
      const { info, file } = await opened(path);
      // Reads wait for one another, as a file has one place where it is read.
      let last: Promise<unknown> = Promise.resolve();
      return {
        size: info.size,
        read(from, to) {
          const bytes = last.then(() => readAt(file, from, to)).catch((error) => {
            throw fileError("read", path, error);
          });
          last = bytes.catch(() => {});
          return bytes;
        },
        close: () => file.close(),
      };
    },
  };
}

async function readAt(file: Deno.FsFile, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  await file.seek(from, Deno.SeekMode.Start);
  const bytes = new Uint8Array(Math.max(0, to - from));
  let at = 0;
  while (at < bytes.length) {
    const read = await file.read(bytes.subarray(at));
    if (read === null) break;
    at += read;
  }
  return bytes.subarray(0, at);
}
