import { join, sep } from "node:path";
import { MODEL_NAME } from "./models/models.ts";

/** What a student's folder is read from. */
export const STUDENT_FILES = ["model.json", "weights.bin", "preprocessing.json", "dataset.json"] as const;
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
    const isFlat = version === "1" && isThere(join(flat, STUDENT_FILES[0]));
    const folder = isFlat ? flat : Deno.realPathSync(join(flat, version));
    const files = [...STUDENT_FILES, ...MORE_FILES.filter((file) => isAnything(join(folder, file)))];
    const places = [folder, ...files.map((file) => Deno.realPathSync(join(folder, file)))];
    return places.every((place) => place.startsWith(top + sep)) ? folder : undefined;
  } catch {
    return undefined;
  }
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
