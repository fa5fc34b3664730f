import { show } from "../../../core/base/errors.ts";
import { namesOf } from "../../../core/data/columns.ts";
import { filesAt } from "../../../core/data/tables/files_at.ts";
import type { FileSource } from "../../../core/dataset.ts";
import { bad, type Options } from "./options.ts";

/** A file of a data set, read by its own options. */
export interface PartFile {
  readonly part: "train" | "validation" | "test";
  readonly options: Options;
}

/** All files of a data set: those of the training rows, then of the validation part, then of the test part. */
export async function partFiles(files: FileSource, options: Options): Promise<readonly PartFile[]> {
  const { path, validation, test } = options;
  const all: PartFile[] = [];
  for (const [part, given] of [["train", path], ["validation", validation], ["test", test]] as const) {
    if (given === undefined) continue;
    // What an object leaves out is as in the training rows' file.
    const own = Object.entries(typeof given === "string" ? { path: given } : given).filter(([, value]) =>
      value !== undefined
    );
    const merged: Options = { ...options, ...Object.fromEntries(own) };
    for (const file of await filesAt(files, merged.path, (problem) => bad(merged, problem))) {
      const before = all.find(({ options }) => options.path === file);
      if (before && before.part !== part) {
        throw bad(
          merged,
          `the ${part} part must have files of its own: ${file} is of the ${before.part} part, too`,
        );
      }
      all.push({ part, options: { ...merged, path: file } });
    }
  }
  return all;
}

/** What puts the cells of a file in the order of another file's columns. Throws where they have not the same names. */
export function arranged(
  own: readonly string[],
  { part, options }: PartFile,
  columns: readonly string[],
  first: PartFile,
): (cells: readonly string[]) => readonly string[] {
  if (own.length === columns.length && own.every((name, i) => name === columns[i])) return (cells) => cells;
  const [lacks, more] = [
    columns.filter((name) => !own.includes(name)),
    own.filter((name) => !columns.includes(name)),
  ];
  if (lacks.length || more.length) {
    const found = [
      ...lacks.length ? [`it lacks ${namesOf(lacks)}`] : [],
      ...more.length ? [`it has ${namesOf(more)}`] : [],
    ];
    const remedy = part === "train"
      ? ""
      : `; say how it differs as ${show(part)}: { "path": …, "header": … } if its first row is otherwise`;
    throw bad(options, `its columns must be those of ${nameOf(first)}: ${found.join(", and ")}${remedy}`);
  }
  const order = columns.map((name) => own.indexOf(name));
  return (cells) => order.map((at) => cells[at]!);
}

/** Throws where the first row of a file that is said to have no names has just these. */
export function checkNoNames(
  cells: readonly string[],
  columns: readonly string[],
  { part, options }: PartFile,
): void {
  if (options.header === true || !cells.every((cell, i) => cell === columns[i])) return;
  const remedy = part === "train"
    ? "take it out of the file"
    : `set ${show(part)} to { "path": …, "header": true }`;
  throw bad(options, `its row 1 must be a row: it has the names of the columns; ${remedy}`);
}

/** A file's name without its folder. */
export function nameOf({ options }: PartFile): string {
  return options.path.split(/[\\/]/).at(-1)!;
}
