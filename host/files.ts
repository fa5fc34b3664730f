import { join, sep } from "node:path";
import { UserError } from "../core/base/errors.ts";
import { isPattern, matchesName, partsOf } from "../core/base/glob.ts";
import { byCodePoint } from "../core/data/columns.ts";
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
    async list(pattern) {
      const [root, ...parts] = partsOf(sep === "/" ? pattern : pattern.replaceAll(sep, "/"));
      const found = new Set<string>();
      await walk(`${root}/`, parts, found);
      return [...found].sort(byCodePoint);
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

/** Finds the files below a folder whose names match. */
async function walk(
  folder: string,
  [part, ...rest]: readonly string[],
  found: Set<string>,
): Promise<void> {
  if (part === undefined) return;
  if (part === "**") await walk(folder, rest, found);
  else if (!isPattern(part)) {
    const path = join(folder, part);
    if (rest.length) return await walk(path, rest, found);
    if (await kindAt(path) === "file") found.add(path);
    return;
  }
  for (const { name, isSymlink } of await entriesOf(folder)) {
    const path = join(folder, name);
    // A link to a folder above it would lead round and round.
    if (part === "**" ? name.startsWith(".") || isSymlink : !matchesName(part, name)) continue;
    const kind = await kindAt(path);
    if (part === "**" && kind === "folder") await walk(path, [part, ...rest], found);
    else if (part !== "**" && rest.length && kind === "folder") await walk(path, rest, found);
    else if (part !== "**" && !rest.length && kind !== "folder") found.add(path);
  }
}

/** What is in a folder; nothing where there is no such folder. */
async function entriesOf(folder: string): Promise<readonly Pick<Deno.DirEntry, "name" | "isSymlink">[]> {
  const entries: Pick<Deno.DirEntry, "name" | "isSymlink">[] = [];
  try {
    for await (const entry of Deno.readDir(folder)) entries.push(entry);
    return entries;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw fileError("read", folder, error);
  }
}

/** What a path leads to; whoever opens a link that leads nowhere says so. */
async function kindAt(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await Deno.stat(path)).isDirectory ? "folder" : "file";
  } catch {
    return undefined;
  }
}
