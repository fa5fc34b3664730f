import { assertEquals } from "@std/assert";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../server/page", import.meta.url));
const CHECK = fileURLToPath(new URL("page_check.json", import.meta.url));

/** The page's files, by their paths in its folder. */
function files(folder = FOLDER): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? files(join(folder, name)) : [relative(FOLDER, join(folder, name))]
  ).filter((name) => !name.endsWith(".ts")).sort();
}

const SCRIPTS = files().filter((name) => name.endsWith(".js"));

Deno.test("the page's modules have the types that they say, in a browser", async () => {
  const args = [
    "check",
    "--no-lock",
    "--quiet",
    `--config=${CHECK}`,
    ...SCRIPTS.map((name) => join(FOLDER, name)),
  ];
  const { code, stderr } = await new Deno.Command(Deno.execPath(), { args, env: { NO_COLOR: "1" } }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
});
