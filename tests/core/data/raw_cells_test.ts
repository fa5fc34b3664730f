import { assert, assertEquals } from "@std/assert";
import { fitPreprocessing, transform } from "../../../core/data/preprocess.ts";
import { cellsOf, cellsOfViews } from "../../../core/data/raw_cells.ts";
import { rawRows } from "../../../core/data/raw_rows.ts";
import { mixedTable } from "../../support/trained.ts";

const TABLE = mixedTable();

Deno.test("cellsOf() has numbers with all their digits, categories by name, null where a cell is missing", () => {
  const table = {
    rows: 2,
    numeric: { names: ["id"], values: Float64Array.of(123_456_789.125, NaN) },
    categorical: [{ name: "job", categories: ["cook"], codes: Int32Array.of(-1, 0) }],
  };
  const more = {
    rows: 2,
    numeric: { names: ["id"], values: Float64Array.of(0.1, 2) },
    categorical: [{ name: "job", categories: ["clerk", "cook"], codes: Int32Array.of(0, 1) }],
  };
  assertEquals(cellsOf(rawRows(table, more), Int32Array.of(0, 1, 2, 3)), [
    { id: 123_456_789.125, job: null },
    { id: null, job: "cook" },
    { id: 0.1, job: "clerk" },
    { id: 2, job: "cook" },
  ]);
});

Deno.test("cellsOfViews() is the inverse of the encoding", () => {
  const raw = rawRows(TABLE);
  const all = Int32Array.from({ length: TABLE.rows }, (_, row) => row);
  const preprocessing = fitPreprocessing(TABLE, all);
  const views = cellsOfViews(raw, preprocessing, transform(preprocessing, TABLE), all);
  for (const [i, cells] of cellsOf(raw, all).entries()) {
    assertEquals(Object.keys(views[i]!), Object.keys(cells));
    for (const [name, cell] of Object.entries(cells)) {
      const view = views[i]![name]!;
      if (typeof cell === "number") assert(Math.abs(view as number - cell) < 1e-4, `${name}: ${view}`);
      else assertEquals(view, cell);
    }
  }
});
