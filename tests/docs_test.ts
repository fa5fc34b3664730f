/** What the documents say holds: every config resolves, every link leads somewhere. Their commands and examples run in docs_slow_test.ts. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../cli/schema.ts";
import { resolveConfig } from "../core/catalogue/config.ts";
import { builtinCatalogue } from "../plugins/mod.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGES = [".", "docs"].flatMap((folder) =>
  Array.from(Deno.readDirSync(join(ROOT, folder)), ({ name }) => join(folder, name))
).filter((name) => name.endsWith(".md"));

/** The fenced blocks of a language in a page. */
function blocks(page: string, language: string): string[] {
  const text = Deno.readTextFileSync(join(ROOT, page));
  return Array.from(text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm))
    .filter(([, named]) => named === language).map(([, , body]) => body!);
}

Deno.test("the documents name the Deno that they need, and it is this one", () => {
  for (const page of [...PAGES, ".ci/run"]) {
    const text = Deno.readTextFileSync(join(ROOT, page));
    for (const [, version] of text.matchAll(/deno@([\d.]+)/g)) assertEquals(version, "2.9.6", page);
  }
});

Deno.test("every config in the documents resolves", () => {
  const configs = PAGES.flatMap((page) => blocks(page, "json")).map((text) => JSON.parse(text));
  assert(configs.length >= 3);
  // One that has plugins of its own is run below.
  for (const config of configs.filter((config) => !config.plugins)) {
    resolveConfig(builtinCatalogue(), config, { resolvePath: (path) => path });
  }
});

Deno.test("every relative link in the documents leads somewhere", () => {
  for (const page of PAGES) {
    const text = Deno.readTextFileSync(join(ROOT, page));
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path, anchor] = target!.split("#");
      const file = path ? join(ROOT, dirname(page), path) : join(ROOT, page);
      assert(Deno.statSync(file).isFile, `${page}: ${target}`);
      if (!anchor) continue;
      const heads = Array.from(
        Deno.readTextFileSync(file).matchAll(/^#+ (.*)$/gm),
        ([, head]) => head!.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-"),
      );
      assert(heads.includes(anchor), `${page}: ${target}`);
    }
  }
});

Deno.test("the README's tree names every plugin there is", () => {
  const tree = Deno.readTextFileSync(join(ROOT, "README.md"));
  for (const { name } of builtinCatalogue().list()) assertStringIncludes(tree, name);
});

Deno.test("files made from the option schemas are current (deno task schema)", () => {
  for (const [file, text] of schemaFiles()) assertEquals(Deno.readTextFileSync(file), text, file.pathname);
});
