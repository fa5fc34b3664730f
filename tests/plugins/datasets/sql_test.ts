import { assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES, PACKAGES } from "../../../core/catalogue/container.ts";
import { sql } from "../../../plugins/datasets/sql.ts";
import { assertRefuses } from "../../support/catalogue.ts";
import { memoryFiles } from "../../support/memory_files.ts";

/** A data set whose package says this when it is loaded. */
function dataset(problem: string) {
  const catalogue = new Catalogue([sql]);
  const loaded: string[] = [];
  const packages = {
    load(name: string) {
      loaded.push(name);
      return Promise.reject(new UserError(problem));
    },
  };
  const scope = catalogue.container.child().register(FILES, memoryFiles({})).register(PACKAGES, packages);
  return { dataset: catalogue.make("dataset", { use: "sql", query: "select 1", label: "y" }, scope), loaded };
}

Deno.test("sql() loads DuckDB only when its rows are asked for, and says what to do where it may not run", async () => {
  const { dataset: one, loaded } = dataset('Cannot load the package: Requires ffi access to "duckdb.node"');
  assertEquals(loaded, []);
  const error = await assertRejects(() => one.load(), UserError);
  assertEquals(loaded, ["@duckdb/node-api"]);
  assertStrictEquals(
    error.message,
    "Cannot use the data set sql as DuckDB must be allowed to run (--allow-ffi): this task does not allow it; run deno run " +
      "--allow-read --allow-write --allow-ffi cli/distill.ts in place of deno task distill, or write the query's rows to a CSV " +
      "file and use csv",
  );
  const offline = await assertRejects(
    () => dataset("Cannot load it: there is no network").dataset.load(),
    UserError,
  );
  assertStrictEquals(offline.message, "Cannot load it: there is no network");
});

Deno.test("sql() refuses bad options by name", () => {
  assertRefuses(sql, { query: "select 1", label: "y" }, [], [
    [{ label: "y" }, "query must be given: a string"],
    [{ query: "", label: "y" }, "query must not be empty"],
    [
      { query: "select 1", label: 3 },
      "label must be a column's name, or a list of names: current value is 3",
    ],
  ]);
});
