/** One isolate for many test files: each that runs by itself loads tfjs anew, which takes longer than most files' tests do. */
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder `tests/`, with a `/` at its end. */
export const TESTS: string = fileURLToPath(new URL(".", import.meta.url));

/** Files that need an isolate of their own, as they look at a backend that nobody has started yet: `test:inside` names them. */
export const ALONE: readonly string[] = ["plugins/backends/backends_test.ts"];

/** The test files below a folder of `tests/`, without the slow ones, in their order; those of folders within, too, where `deep`. */
export function testFiles(folder: string, deep = true): string[] {
  const path = `${TESTS}${folder}`;
  return Array.from(Deno.readDirSync(path)).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap(
    ({ name, isDirectory }) => {
      if (isDirectory) return deep ? testFiles(`${folder}/${name}`) : [];
      const isFast = name.endsWith("_test.ts") && !name.endsWith("_slow_test.ts");
      return isFast && !ALONE.includes(`${folder}/${name}`) ? [`${path}/${name}`] : [];
    },
  );
}

/** The files of `test:inside`: the library's own. */
export function insideFiles(): string[] {
  return [
    ...testFiles(".", false),
    ...["core", "plugins", "support"].flatMap((folder) => testFiles(folder)),
  ];
}

/** The files of `test:outside`: of what is run. */
export function outsideFiles(): string[] {
  return ["bench", "cli", "host", "server"].flatMap((folder) => testFiles(folder));
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
