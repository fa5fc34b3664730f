import type { ReadFolder } from "../base/checksums.ts";
import { readSeen } from "../data/seen.ts";
import { broughtTeacher } from "../models/brought/brought_teacher.ts";
import { type BroughtOptions, givenModel, type Own } from "../models/brought/inputs.ts";
import { frozen } from "../models/teachers.ts";
import type { Context } from "../plugin.ts";
import type { StageRun } from "../strategy.ts";
import type { LiveTeacher } from "../teacher.ts";
import { trainedIn } from "./student_folder.ts";

/** A folder with a model of layers, or a student that its plugin loads, as a teacher. */
export async function teacherInFolder(
  name: string,
  { path, folder, own, options, run, context }: {
    readonly path: string;
    readonly folder: ReadFolder;
    readonly own: Own;
    readonly options: BroughtOptions;
    readonly run: StageRun;
    readonly context: Context;
  },
): Promise<LiveTeacher> {
  const trained = await trainedIn(name, {
    folder,
    where: path,
    context,
    features: own.preprocessing?.features ?? run.features,
    classes: own.classes?.length ?? run.classes,
    layers: { raw: options.inputs === "raw" },
  });
  try {
    const given = givenModel(trained, own, run);
    const seen = await readSeen(folder, path);
    return await broughtTeacher({ ...await frozen(trained), seen }, { path, given, options, own, run });
  } catch (error) {
    trained.dispose();
    throw error;
  }
}
