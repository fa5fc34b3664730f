import type { Dirent, Stats } from "node:fs";

/** What of `Deno.FileInfo` Retort reads. */
export interface FileInfo {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly isSymlink: boolean;
  readonly size: number;
  readonly mtime: Date | null;
  readonly dev: number;
  readonly ino: number | null;
}

export function infoOf(stats: Stats): FileInfo {
  const { size, mtime, dev, ino } = stats;
  return { ...kindOf(stats), size, mtime, dev, ino };
}

/** Whether it is a file, a folder or a link. */
export function kindOf(entry: Stats | Dirent): Pick<FileInfo, "isFile" | "isDirectory" | "isSymlink"> {
  return { isFile: entry.isFile(), isDirectory: entry.isDirectory(), isSymlink: entry.isSymbolicLink() };
}
