import { basename, dirname, resolve } from "node:path";
import { checkedFolder } from "../core/base/checksums.ts";
import { show, UserError } from "../core/base/errors.ts";
import { readJson } from "../core/base/json_file.ts";
import type { Storage } from "../core/base/storage.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { pluginsNamed } from "../core/catalogue/config.ts";
import { isPackage } from "../core/catalogue/plugin_places.ts";
import { GIVEN_ROWS } from "../core/data/tables/given_rows.ts";
import { readStudent } from "../core/edge/student_folder.ts";
import type { TrainedStudent } from "../core/exporter.ts";
import { ARCHITECTURE, type Architecture, customClass, unknownClass } from "../core/models/custom_layers.ts";
import type { EncodedFeature } from "../core/preprocessing.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { localStorage } from "../host/storage.ts";

/** How a student's folder is opened by a command. */
export interface OpenStudent {
  /** Plugins that the command line names and that are loaded: files and packages. */
  readonly loaded: readonly string[];
  /** Whether its data set is needed to read further rows. */
  readonly dataset: boolean;
}

/**
 * Opens a student with the plugins that it needs: those that the command line names and, where it needs more, those that the
 * config of its run names. A student's folder by itself is data: it never says what code is loaded.
 */
export async function openStudent(
  catalogue: Catalogue,
  folder: string,
  { loaded, dataset }: OpenStudent,
): Promise<TrainedStudent> {
  const storage = localStorage(folder);
  const needs = await needsIn(catalogue, storage, folder, dataset);
  if (needs.length) {
    await loadPlugins(catalogue, (await pluginsOfRun(folder)).filter((place) => !loaded.includes(place)));
    const missing = (await needsIn(catalogue, storage, folder, dataset)).find(({ isLost }) => isLost);
    if (missing) {
      const { plugins = [] } = await architectureIn(storage, folder);
      const from = plugins.length ? ` (${plugins.join(", ")})` : "";
      throw new UserError(
        `Cannot open ${folder} as a student: it needs ${missing.what}, which comes with a plugin${from}: name its file with --plugin`,
      );
    }
  }
  return await readStudent(storage, folder, { catalogue });
}

/** What the command line names: files from the working folder, and packages. */
export function placesOf(plugins: readonly string[]): readonly string[] {
  return plugins.map((place) => isPackage(place) ? place : resolve(place));
}

/** Something of a plugin's that is not in the catalogue. */
interface Need {
  readonly what: string;
  /** Whether nothing else would do. */
  readonly isLost: boolean;
}

/** What a student needs of plugins; nothing where its files are none. */
async function needsIn(
  catalogue: Catalogue,
  storage: Storage,
  folder: string,
  dataset: boolean,
): Promise<readonly Need[]> {
  const needs: Need[] = [];
  const { use } = await objectIn(storage, "dataset.json", folder) as { readonly use?: unknown };
  if (dataset && typeof use === "string" && use !== GIVEN_ROWS && !catalogue.find("dataset", use)) {
    needs.push({ what: `the data set ${show(use)}`, isLost: true });
  }
  const { columns } = await objectIn(storage, "preprocessing.json", folder) as { readonly columns?: unknown };
  for (
    const { name, encoder } of Array.isArray(columns) ? columns as readonly Partial<EncodedFeature>[] : []
  ) {
    if (encoder === undefined || catalogue.find("encoder", encoder)) continue;
    needs.push({ what: `the encoder ${show(encoder)} of column ${show(name)}`, isLost: true });
  }
  const { modelTopology } = await objectIn(storage, "model.json", folder) as {
    readonly modelTopology?: unknown;
  };
  const custom = customClass(modelTopology);
  const { student, files } = await architectureIn(storage, folder);
  if (files && !(student && catalogue.find("student", student.use))) {
    needs.push({ what: `the student ${show(student?.use)}`, isLost: true });
  }
  if (custom && !(student && catalogue.find("student", student.use))) {
    const what = `the layer ${show(custom.layer)}, a ${custom.className}`;
    needs.push({ what, isLost: unknownClass(modelTopology) !== undefined });
  }
  return needs;
}

async function architectureIn(storage: Storage, folder: string): Promise<Partial<Architecture>> {
  return await objectIn(storage, ARCHITECTURE, folder) as Partial<Architecture>;
}

/** What is wrong with a file is told where the student is opened. */
async function objectIn(storage: Storage, file: string, folder: string): Promise<object> {
  const value = await readJson(storage, file, folder).catch(() => undefined);
  return typeof value === "object" && value !== null ? value : {};
}

/** The plugins that the run names whose student this is: none where the folder has been taken out of its run. */
async function pluginsOfRun(folder: string): Promise<readonly string[]> {
  const path = resolve(folder);
  if (basename(path) !== "student") return [];
  return pluginsNamed(await configOfRun(dirname(path)) ?? {});
}

/** The config of a run's folder, checked; undefined where there is none. */
export async function configOfRun(folder: string): Promise<unknown> {
  const storage = localStorage(folder);
  const options = { as: "a run", only: ["config.json"] };
  return await readJson(await checkedFolder(storage, folder, options), "config.json", folder);
}
