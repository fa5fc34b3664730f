import { join, sep } from "node:path";
import { ARCHITECTURE } from "../core/models/custom_layers.ts";
import { MODEL_NAME } from "./models/models.ts";

/** What each student's folder is read from. */
const ALWAYS = ["preprocessing.json", "dataset.json"] as const;
/** The layers of a student; one that is written in plain ops has files of its own in their place. */
const LAYERS = ["model.json", "weights.bin"] as const;
/** What a student's folder is read from, as a rule. */
export const STUDENT_FILES = [...LAYERS, ...ALWAYS] as const;
/** What may be beside them, and be read with them. */
export const MORE_FILES = ["labels.json", "architecture.json", "seen.json", "checksums.json"] as const;

/**
 * The folder of a model that a config names as a teacher: `<name>/<version>` of the models folder, or `<name>` for version
 * 1. Undefined where there is none, and where a link of the folder or of a file in it leads out of the models folder.
 */
export function modelPlace(root: string, name: string, version: string): string | undefined {
  if (!MODEL_NAME.test(name) || !MODEL_NAME.test(version)) return undefined;
  try {
    const top = Deno.realPathSync(root);
    const flat = Deno.realPathSync(join(top, name));
    const isFlat = version === "1" && isThere(join(flat, ALWAYS[0]));
    const folder = isFlat ? flat : Deno.realPathSync(join(flat, version));
    const files = [
      ...ownFiles(folder, top),
      ...ALWAYS,
      ...MORE_FILES.filter((file) => isAnything(join(folder, file))),
    ];
    const places = [folder, ...files.map((file) => Deno.realPathSync(join(folder, file)))];
    return places.every((place) => place.startsWith(top + sep)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Where a student's weights are: its layers, or the files that its plugin loads. */
function ownFiles(folder: string, top: string): readonly string[] {
  const path = join(folder, ARCHITECTURE);
  if (!isAnything(path)) return LAYERS;
  const real = Deno.realPathSync(path);
  // What leads out is not read.
  if (!real.startsWith(top + sep)) return LAYERS;
  const { files } = JSON.parse(Deno.readTextFileSync(real)) as { readonly files?: unknown };
  if (files === undefined) return LAYERS;
  if (Array.isArray(files) && files.every((file) => typeof file === "string" && MODEL_NAME.test(file))) {
    return files;
  }
  throw new TypeError("the files of a student must be a list of names");
}

function isThere(path: string): boolean {
  return isAnything(path) && Deno.lstatSync(path).isFile;
}

function isAnything(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
