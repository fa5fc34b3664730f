import { basename, dirname, join, resolve } from "node:path";
import { show, UserError } from "../core/base/errors.ts";
import { didYouMean } from "../core/base/nearest.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { count } from "../core/data/columns.ts";
import type { TrainedStudent } from "../core/exporter.ts";
import { ARCHITECTURE } from "../core/models/custom_layers.ts";
import { grouped } from "../core/report/text.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { localStorage } from "../host/storage.ts";
import { type ExportNote, writeExport } from "./export_folder.ts";
import { configOfRun, openStudent, placesOf } from "./student_plugins.ts";

/** The flags of `deno task export`. */
export interface ExportFlags {
  readonly target: string;
  readonly precision?: string;
  readonly out?: string;
  readonly name?: string;
  readonly plugin?: readonly string[];
  readonly origin?: readonly string[];
}

/** Writes a run's student, or a student by itself, as the files that an exporter makes of it. */
export async function exportCommand(
  catalogue: Catalogue,
  folder: string,
  { target, precision, out, name, plugin = [], origin }: ExportFlags,
): Promise<void> {
  if (out === "") throw new UserError("Cannot use --out: it must name a folder: current value is empty");
  const loaded = placesOf(plugin);
  await loadPlugins(catalogue, loaded);
  checkTarget(catalogue, target);
  const options = {
    ...precision === undefined ? {} : { precision },
    ...origin === undefined ? {} : { origins: origin },
  };
  const exporter = catalogue.make("exporter", { use: target, ...options });
  const place = await studentIn(folder, name);
  const called = checkedName(place.name);
  // Reading weights takes no speed, and this backend is always there.
  await catalogue.make("backend", "cpu").activate();
  const trained = await openStudent(catalogue, place.student, { loaded, dataset: false });
  const files = await filesOf(() => exporter.export({ name: called, trained }), trained);
  const suffix = precision === undefined || precision === "float32" ? "" : `-${precision}`;
  const where = out ?? join(place.exports, `${target}${suffix}`);
  const note: ExportNote = { target, name: called, ...options };
  await writeExport(where, files, note);
  printed(where, files);
}

function checkTarget(catalogue: Catalogue, target: string): void {
  const names = catalogue.list("exporter").map(({ name }) => name);
  if (names.includes(target)) return;
  throw new UserError(
    `Cannot export to ${show(target)} as --target must be one of ${names.join(", ")}${
      didYouMean(target, names)
    }`,
  );
}

/** Where a student is, where its exports go by default, and how its run is called. */
interface StudentPlace {
  readonly student: string;
  readonly exports: string;
  readonly name: string;
}

/** The student of a run's folder, or the folder itself where it is a student's. */
async function studentIn(folder: string, name: string | undefined): Promise<StudentPlace> {
  const storage = localStorage(folder);
  const holds = async (path: string) => await storage.read(path) !== undefined;
  // A student that is no model of layers has files of its own, and says how it was made.
  const isStudent = async (at: string) =>
    await holds(`${at}model.json`) || await holds(`${at}${ARCHITECTURE}`);
  if (await isStudent("student/")) {
    return {
      student: join(folder, "student"),
      exports: join(folder, "export"),
      name: name ?? await nameIn(folder),
    };
  }
  if (await isStudent("")) {
    // A student's folder is within its run's, unless it was moved elsewhere.
    const isInRun = basename(resolve(folder)) === "student";
    const of = isInRun ? dirname(resolve(folder)) : folder;
    return {
      student: folder,
      exports: join(isInRun ? join(folder, "..") : folder, "export"),
      name: name ?? await nameIn(of),
    };
  }
  const rule = "it must be the folder of a finished run or of a student";
  if (!await holds("config.json")) {
    throw new UserError(
      `Cannot export ${folder}: ${rule}: neither student/model.json nor model.json is there`,
    );
  }
  throw new UserError(
    `Cannot export ${folder}: ${rule}: this run has no student yet (deno task distill --resume)`,
  );
}

/** The name in the run's config, else the folder's. */
async function nameIn(folder: string): Promise<string> {
  const config = await configOfRun(folder) as { readonly name?: unknown };
  return typeof config?.name === "string" ? config.name : basename(resolve(folder));
}

/** It is a part of URLs and of file names. */
function checkedName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
  throw new UserError(
    `Cannot export a student under this name: it must be letters, digits, dots, hyphens and underscores, at most 100 ` +
      `(--name): current value is ${show(name)}`,
  );
}

/** What an exporter makes, checked: one of a user's own may go astray. */
async function filesOf(
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
  { student }: TrainedStudent,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const files = await make();
    if (!files.size) {
      throw new UserError("Cannot export the student as its exporter must make a file: it makes none");
    }
    for (const path of files.keys()) {
      const isInside = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
      if (isInside && !path.includes("\\")) continue;
      throw new UserError(
        `Cannot export the student as each file must be in the folder, by its relative path: current value is ${
          show(path)
        }`,
      );
    }
    return files;
  } finally {
    student.dispose();
  }
}

function printed(where: string, files: ReadonlyMap<string, Uint8Array>): void {
  const rows = Array.from(files, ([path, { length }]) => [path, grouped(length)] as const);
  const [paths, sizes] = [0, 1].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const [path, size] of rows) console.log(`${path.padEnd(paths!)}  ${size.padStart(sizes!)} bytes`);
  const total = Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);
  console.log(`\n${count(rows.length, "file")}, ${grouped(total)} bytes, in ${where}`);
}
