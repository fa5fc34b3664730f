import { sep } from "node:path";
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
      const parts = partsOf(sep === "/" ? pattern : pattern.replaceAll(sep, "/"));
      const found = new Set<string>();
      await walk(parts[0] === "" ? "/" : "", parts.filter((part) => part !== ""), found);
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

/** Finds the files below a folder whose names match. A path begins as its pattern does, letter by letter. */
async function walk(
  folder: string,
  [part, ...rest]: readonly string[],
  found: Set<string>,
  above: readonly string[] = [],
): Promise<void> {
  if (part === undefined) return;
  let inside = above;
  if (part === "**") {
    // A link to a folder above it leads round and round.
    const real = await orNothing(folder, () => Deno.realPath(folder || "."));
    if (real === undefined || above.includes(real)) return;
    inside = [...above, real];
    await walk(folder, rest, found);
  } else if (!isPattern(part)) {
    const path = `${folder}${part}`;
    if (rest.length) return await walk(`${path}/`, rest, found);
    if (await kindAt(path) === "file") found.add(path);
    return;
  }
  for (const name of await namesIn(folder)) {
    const path = `${folder}${name}`;
    if (part === "**" ? name.startsWith(".") : !matchesName(part, name)) continue;
    const kind = await kindAt(path);
    if (part === "**" && kind === "folder") await walk(`${path}/`, [part, ...rest], found, inside);
    else if (part !== "**" && rest.length && kind === "folder") await walk(`${path}/`, rest, found);
    else if (part !== "**" && !rest.length && kind !== "folder") found.add(path);
  }
}

/** The names in a folder; none where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await orNothing(folder, async () => {
    const found: string[] = [];
    for await (const { name } of Deno.readDir(folder || ".")) found.push(name);
    return found;
  });
  return names ?? [];
}

/** What is read of a folder; nothing where there is no such folder. */
async function orNothing<T>(folder: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
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
