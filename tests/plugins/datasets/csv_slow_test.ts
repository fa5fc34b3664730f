import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { memoryFiles } from "../../support/memory_files.ts";
import { dataset } from "./csv_kit.ts";

/** A cell as a file may write it: quoted where it must be, and sometimes where it need not. */
function written(cell: string, quoted: boolean): string {
  const must = cell !== cell.trim() || /[",\r\n\uFEFF]/.test(cell) || cell === "";
  return must || quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

Deno.test("csv() reads back the cells of any table, however it is written", async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 6, unit: fc.constantFrom("a", "é", "😀", ",", '"', "\n", "\r", " ", "1", ".") }),
    fc.string({ maxLength: 4, unit: "binary" }),
    fc.double().map(String),
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.tuple(text, fc.boolean()), { minLength: width, maxLength: width }), { maxLength: 6 })
  );
  const style = fc.record({
    newline: fc.constantFrom("\n", "\r\n", "\r"),
    bom: fc.boolean(),
    last: fc.boolean(),
    chunk: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(fc.asyncProperty(table, style, async (rows, { newline, bom, last, chunk }) => {
    fc.pre(rows.length > 0);
    const names = rows[0]!.map((_, i) => `c${i}`);
    const lines = [
      names.join(),
      ...rows.map((row) => row.map(([cell, quoted]) => written(cell, quoted)).join()),
    ];
    const content = (bom ? "\uFEFF" : "") + lines.join(newline) + (last ? newline : "");
    const files = memoryFiles({ "a.csv": content }, chunk);
    const read: (string | undefined)[][] = [];
    for await (const { cells } of dataset("", { missing: [] }, files).rows()) read.push([...cells.values()]);
    assertEquals(read, rows.map((row) => row.map(([cell]) => cell)));
  }));
});
