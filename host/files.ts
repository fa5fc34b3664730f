import { UserError } from "../core/base/errors.ts";
import type { FileSource } from "../core/dataset.ts";
import { fileError } from "./file_error.ts";

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
