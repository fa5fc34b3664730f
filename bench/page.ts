import { wrapped } from "../cli/table.ts";

/** Characters of a line of a page; a row of a table cannot be broken. */
const LINE_WIDTH = 120;

/** A page with the part between two marks replaced; a RangeError where the marks are not there. */
export function withPart(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) {
    throw new RangeError(
      `Cannot write ${name} as the page must have its marks: ${begin.trim()} is not there`,
    );
  }
  const lines = part.split("\n").map((line) => line.startsWith("|") ? line : wrapped(line, LINE_WIDTH));
  return `${page.slice(0, from + begin.length)}\n${lines.join("\n")}\n\n${page.slice(to)}`;
}

/** Writes a part of a page of docs/, `speed.md` by default. Each bench has one. */
export async function writePart(name: string, part: string, file = "speed.md"): Promise<void> {
  const page = new URL(`../docs/${file}`, import.meta.url);
  await Deno.writeTextFile(page, withPart(await Deno.readTextFile(page), name, part));
}
