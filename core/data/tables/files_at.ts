import type { UserError } from "../../base/errors.ts";
import { isPattern } from "../../base/glob.ts";
import type { FileSource } from "../../dataset.ts";

/** The files that a path of a config names: the one file, or all that match where it is a pattern (`*`, `?`, `**`), sorted. */
export async function filesAt(
  files: FileSource,
  path: string,
  refuse: (problem: string) => UserError,
): Promise<readonly string[]> {
  if (!isPattern(path)) return [path];
  const found = await listed(files, path, refuse);
  if (found.length) return found;
  throw refuse("there must be a file that matches the pattern: there is none");
}

/** The files that match a pattern, sorted; none where there are none. */
export async function listed(
  files: FileSource,
  pattern: string,
  refuse: (problem: string) => UserError,
): Promise<readonly string[]> {
  if (files.list) return await files.list(pattern);
  throw refuse("it must name a single file here: there are no folders to look into");
}
