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

/** A page that a command writes as a whole, from the option schemas. */
const WRITTEN = "docs/plugins.md";

/** A page without the parts that commands write between two marks: their tables have rows of any length. */
function withoutWrittenTables(text: string): string {
  return text.replaceAll(
    /^<!-- ([\w:]+?)(: begin)? -->$[^]*?^<!-- (?:end of \1|\1: end) -->$/gm,
    (part) => part.replaceAll(/^\|.*\|$/gm, ""),
  );
}

/**
 * The numbers of the lines that are too long. A single word, such as a link, cannot be broken and may be longer. A row of a
 * table ends with its line: people shorten its cells; a table that a command writes may have longer rows.
 */
function longLines(text: string): number[] {
  return text.split("\n").flatMap((line, i) => {
    const isOneWord = /^\s*(?:[-*] )?\S+$/.test(line);
    return [...line].length > LINE_WIDTH && !isOneWord ? [i + 1] : [];
  });
}

Deno.test("longLines() finds sentences, lists and rows of tables, and leaves links", () => {
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
  assertEquals(longLines(text.join("\n")), [2, 3, 4]);
});

Deno.test("withoutWrittenTables() takes rows between marks, and no sentence", () => {
  for (const [begin, end] of [["bench:peers", "end of bench:peers"], ["results: begin", "results: end"]]) {
    const text = (row: string) => `| a |\n<!-- ${begin} -->\n\n${row}\n\nA sentence.\n<!-- ${end} -->\n| b |`;
    assertEquals(withoutWrittenTables(text("| 1 |")), text(""));
  }
  assertEquals(
    withoutWrittenTables("<!-- x -->\n| 1 |\n<!-- end of y -->"),
    "<!-- x -->\n| 1 |\n<!-- end of y -->",
  );
});

Deno.test("no line of a page is longer than 120 characters", () => {
  const pages = pagesUnder(".");
  for (const name of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", WRITTEN]) {
    assert(pages.includes(name), name);
  }
  const found = pages.flatMap((page) => {
    const text = Deno.readTextFileSync(join(ROOT, page));
    const own = page === WRITTEN ? text.replaceAll(/^\|.*\|$/gm, "") : withoutWrittenTables(text);
    return longLines(own).map((line) => `${page}:${line}`);
  });
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
