import { show, UserError } from "./errors.ts";
import { sha256, toHex } from "./fingerprint.ts";
import { jsonBytes, readJson } from "./json_file.ts";
import type { Storage } from "./storage.ts";

/** The file of a folder that has the SHA-256 of each other file by its name. */
export const CHECKSUMS = "checksums.json";

/** A model card is for people, who may write more into it. */
const MAY_CHANGE: readonly string[] = ["README.md"];

/**
 * Writes files, then their checksums, and the last of the files after those: a folder is there when its last file is. A folder
 * that was written in part over an earlier one does not match its checksums.
 */
export async function writeFiles(storage: Storage, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const entries = [...files].sort(([a], [b]) => a < b ? -1 : 1);
  const checksums: Record<string, string> = {};
  for (const [path, bytes] of entries) checksums[path] = toHex(await sha256(bytes.slice()));
  const last = [...files.keys()].at(-1);
  for (const [path, bytes] of files) {
    if (path === last) await storage.write(CHECKSUMS, jsonBytes(checksums));
    await storage.write(path, bytes);
  }
}

/** A folder that is read. */
export type ReadFolder = Pick<Storage, "read">;

/** How a folder is opened. */
export interface OpenOptions {
  /** What it is opened as, for errors: `a student`. */
  readonly as: string;
  /** How else to come by an unharmed one. */
  readonly remedy?: string;
  /** Looks at these files alone. */
  readonly only?: readonly string[];
  /** Files that may have been changed by hand: whoever opens the folder is warned, and gets them as they are. */
  readonly editable?: readonly string[];
  readonly warn?: ((message: string) => void) | undefined;
}

/**
 * A folder whose files are as they were written: all that `checksums.json` names are checked at once, and read no second time.
 * A folder of before there were checksums is read as it is. Throws a `UserError` that names the first file that differs.
 */
export async function checkedFolder(
  storage: ReadFolder,
  where: string,
  { as, remedy = "copy it anew, or train it anew", only, editable = [], warn = () => {} }: OpenOptions,
): Promise<ReadFolder> {
  const checksums = await readJson(storage, CHECKSUMS, where);
  if (checksums === undefined) return storage;
  const cannot = `Cannot open ${where} as ${as}`;
  if (!isRecordOfTexts(checksums)) {
    throw new UserError(
      `${cannot}: ${CHECKSUMS} must have the SHA-256 of each file by its name: it does not; ${remedy}`,
    );
  }
  // A folder may come from anywhere: what it names is never looked for outside of it.
  const outside = Object.keys(checksums).find((path) => /[/\\]|^\.{0,2}$/.test(path));
  if (outside !== undefined) {
    throw new UserError(
      `${cannot}: ${CHECKSUMS} must name files beside it: current value is ${show(outside)}; ${remedy}`,
    );
  }
  const files = new Map<string, Uint8Array>();
  for (const [path, expected] of Object.entries(checksums)) {
    if (MAY_CHANGE.includes(path) || only && !only.includes(path)) continue;
    const bytes = await storage.read(path);
    if (!bytes) {
      throw new UserError(`${cannot}: it must have all files that ${CHECKSUMS} names: ${path} is not there`);
    }
    files.set(path, bytes);
    const found = toHex(await sha256(bytes.slice()));
    if (found === expected) continue;
    const differs = `its SHA-256 is ${found.slice(0, 12)}…, and ${CHECKSUMS} has ${expected.slice(0, 12)}…`;
    if (editable.includes(path)) {
      warn(`${where}/${path} is not as it was written (${differs}): it is taken as it is`);
      continue;
    }
    throw new UserError(
      `${cannot}: ${path} must be as it was written: ${differs}; ${remedy}, or remove ${CHECKSUMS} ` +
        `if you have changed ${path} yourself`,
    );
  }
  return { read: (path) => files.has(path) ? Promise.resolve(files.get(path)) : storage.read(path) };
}

function isRecordOfTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === "string");
}
