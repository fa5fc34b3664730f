import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../core/base/errors.ts";
import { fileError } from "../host/file_error.ts";

/** What an export says of itself. */
export interface ExportNote {
  readonly target: string;
  /** How the model is called. */
  readonly name: string;
  readonly precision?: string;
  /** Pages of these origins may call it. */
  readonly origins?: readonly string[];
}

/** The file in which it says so, and names all others. */
const NOTE = "export.json";

/**
 * Writes files as a folder that is there whole or not at all: they are written beside it, and the folder is then renamed. An
 * earlier export in its place is replaced; anything else is left alone and refused.
 */
export async function writeExport(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  note: ExportNote,
): Promise<void> {
  const target = resolve(folder);
  const earlier = await checkReplaceable(folder);
  const sizes = Object.fromEntries(Array.from(files, ([path, { length }]) => [path, length]));
  const text = `${JSON.stringify({ format: "retort-export", ...note, files: sizes }, null, 1)}\n`;
  const whole = new Map([...files, [NOTE, new TextEncoder().encode(text)]]);
  let made: string | undefined;
  try {
    await Deno.mkdir(dirname(target), { recursive: true });
    made = await newSibling(target);
    for (const [path, bytes] of whole) {
      await Deno.mkdir(dirname(join(made, path)), { recursive: true });
      await Deno.writeFile(join(made, path), bytes, { createNew: true });
    }
    if (earlier) await replace(made, target);
    else await Deno.rename(made, target);
  } catch (error) {
    if (made !== undefined) await Deno.remove(made, { recursive: true }).catch(() => {});
    throw fileError("write", folder, error);
  }
}

/** Puts one folder in the place of another, which is back where that fails. */
async function replace(made: string, target: string): Promise<void> {
  const aside = await newSibling(target);
  const old = join(aside, "old");
  await Deno.rename(target, old);
  try {
    await Deno.rename(made, target);
  } catch (error) {
    await Deno.rename(old, target);
    await Deno.remove(aside);
    throw error;
  }
  await Deno.remove(aside, { recursive: true });
}

/** A new folder beside another, under the first name that is free. */
async function newSibling(target: string): Promise<string> {
  for (let i = 0;; i++) {
    const path = join(dirname(target), `.${basename(target)}.${Deno.pid}-${i}.tmp`);
    try {
      await Deno.mkdir(path);
      return path;
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    }
  }
}

/** Whether an earlier export is there. Throws a `UserError` for anything else that is. */
async function checkReplaceable(folder: string): Promise<boolean> {
  const problem = (what: string) =>
    new UserError(
      `Cannot write an export to ${folder}: it must be free or hold an earlier export: ${what}; name another folder (--out)`,
    );
  let info: Deno.FileInfo;
  try {
    info = await Deno.lstat(folder);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw fileError("write", folder, error);
  }
  if (!info.isDirectory) throw problem("it is no folder");
  const there = await filesIn(folder);
  if (!there.length) return true;
  const known = await noted(folder);
  if (!known) throw problem("it holds other files");
  const strange = there.find((path) => !known.includes(path));
  if (strange !== undefined) throw problem(`it holds ${strange}, too`);
  return true;
}

/** The files that an earlier export says it has written; undefined where there is no such export. */
async function noted(folder: string): Promise<readonly string[] | undefined> {
  try {
    const { format, files } = JSON.parse(await Deno.readTextFile(join(folder, NOTE)));
    return format === "retort-export" ? [NOTE, ...Object.keys(files)] : undefined;
  } catch {
    return undefined;
  }
}

/** All files of a folder and the folders in it, by their paths. */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (!isDirectory) found.push(name);
    else found.push(...(await filesIn(join(folder, name))).map((path) => `${name}/${path}`));
  }
  return found;
}
