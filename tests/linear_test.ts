import { assert, assertEquals } from "@std/assert";
import { analyse } from "scslre";
import { regExpsOf } from "./source_code.ts";

const ROOT = new URL("../", import.meta.url);
/** What meets texts of requests, tables, configs and plugins. */
const FOLDERS = ["core", "plugins", "server", "cli"];

/** All sources of a folder, by path from the root. */
function* sources(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(`${folder}/`, ROOT))) {
    if (isDirectory) yield* sources(`${folder}/${name}`);
    else if (/\.(ts|js)$/.test(name)) yield `${folder}/${name}`;
  }
}

/** What makes an expression slow on a long text; nothing where its time grows as the text does. */
function slow(source: string, flags: string): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential }) => `${type}${exponential ? " (exponential)" : ""}`);
}

Deno.test("no regular expression of the sources takes more than linear time, whatever the text", () => {
  let count = 0;
  const found: string[] = [];
  for (const path of ["mod.ts", ...FOLDERS.flatMap((folder) => [...sources(folder)])]) {
    const text = Deno.readTextFileSync(new URL(path, ROOT));
    for (const { source, flags, line } of regExpsOf(text)) {
      count++;
      const why = slow(source, flags);
      if (why.length) found.push(`${path}:${line} /${source}/${flags}: ${why.join(", ")}`);
    }
  }
  console.log(count);
  assertEquals(found, []);
});

Deno.test("the check of regular expressions knows a slow one", () => {
  assert(slow("\\s*[\\r\\n]\\s*", "g").length > 0);
});
