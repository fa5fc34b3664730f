/** One isolate for many test files: each that runs by itself loads tfjs anew, which takes longer than most files' tests do. */
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const TESTS = fileURLToPath(new URL(".", import.meta.url));

/** The test files below a folder of `tests/`, without the slow ones, in their order; `deep` unless told otherwise. */
export function testFiles(folder: string, deep = true): string[] {
  const path = `${TESTS}${folder}`;
  return Array.from(Deno.readDirSync(path)).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap(
    ({ name, isDirectory }) => {
      if (isDirectory) return deep ? testFiles(`${folder}/${name}`) : [];
      return name.endsWith("_test.ts") && !name.endsWith("_slow_test.ts") ? [`${path}/${name}`] : [];
    },
  );
}

/** Registers the tests of these files; those of a file that cannot be imported fail by its name. */
export async function together(files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      await import(pathToFileURL(file).href);
    } catch (error) {
      Deno.test(`${relative(TESTS, file)} is imported`, () => {
        throw error;
      });
    }
  }
}
