/** The form of what people read: lines that fit, and a workflow that runs what `.ci/run` runs. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Characters that a line of a page may have. */
const LINE_WIDTH = 120;

/** Folders with pages that are not the project's: what runs and tools write. */
const FOREIGN = new Set(["runs", "coverage", "node_modules"]);

function pagesUnder(folder: string): string[] {
  return Array.from(Deno.readDirSync(join(ROOT, folder))).flatMap(({ name, isDirectory }) => {
    const path = join(folder, name);
    if (isDirectory) return FOREIGN.has(name) || name.startsWith(".") ? [] : pagesUnder(path);
    return name.endsWith(".md") ? [path] : [];
  });
}

/**
 * The numbers of the lines that are too long. Two kinds of line cannot be broken and may be longer: a row of a table, which
 * Markdown ends with its line, and a single word, such as a link.
 */
function longLines(text: string): number[] {
  return text.split("\n").flatMap((line, i) => {
    const isFixed = /^\s*\|.*\|$/.test(line) || /^\s*(?:[-*] )?\S+$/.test(line);
    return [...line].length > LINE_WIDTH && !isFixed ? [i + 1] : [];
  });
}

Deno.test("longLines() finds sentences, commands and lists, and leaves rows of tables and links", () => {
  const long = "word ".repeat(25).trim();
  assertEquals([...long].length, 124);
  const link = `https://example.com/${"a".repeat(120)}`;
  const text = [
    long.slice(0, LINE_WIDTH),
    long,
    `- ${long}`,
    `| ${long} |`,
    link,
    `- ${link}`,
    "ä".repeat(119),
  ];
  assertEquals(longLines(text.join("\n")), [2, 3]);
});

Deno.test("no line of a page is longer than 120 characters", () => {
  const pages = pagesUnder(".");
  for (const name of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs/serve.md"]) {
    assert(pages.includes(name), name);
  }
  const found = pages.flatMap((page) =>
    longLines(Deno.readTextFileSync(join(ROOT, page))).map((line) => `${page}:${line}`)
  );
  assertEquals(found, []);
});

Deno.test("the workflow calls .ci/run, within a time, with actions of a named version", async () => {
  const text = await Deno.readTextFile(join(ROOT, ".github/workflows/ci.yml"));
  assertMatch(text, /^ +- run: .*\.ci\/run$/m);
  assertMatch(text, /^ +timeout-minutes: \d+$/m);
  assertMatch(text, /^ +node-version: 20$/m);
  assertMatch(text, /^permissions:\n +contents: read$/m);
  const actions = Array.from(text.matchAll(/uses: (\S+)/g), ([, name]) => name!);
  assert(actions.length > 0);
  for (const action of actions) assertMatch(action, /@v\d+$/);
  const { mode } = await Deno.stat(join(ROOT, ".ci/run")); // Windows has none.
  assert(mode === null || (mode & 0o100) !== 0, "it must be executable");
});
