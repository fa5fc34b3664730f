import { assertStrictEquals, assertThrows } from "@std/assert";
import { OptionsError } from "../../../core/base/errors.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { RUN_BOUNDS } from "../../../server/runs/bounds.ts";
import { configOfRequest } from "../../../server/runs/config_of_request.ts";

const SQL = { use: "sql", query: "select * from '/etc/passwd'", label: "y", folder: "digits" };
const CSV = { use: "csv", path: "digits", label: "y" };
const NO_PATH = "must be the name of a data set of this server (digits), and no path";

const cases: readonly (readonly [what: string, data: object, message: string])[] = [
  [
    "a query",
    SQL,
    'data.use must be a plugin that a request may name: its query opens files by their paths: current value is "sql"',
  ],
  [
    "a query for unlabelled rows",
    { ...CSV, unlabelled: SQL },
    'data.unlabelled.use must be a plugin that a request may name: its query opens files by their paths: current value is "sql"',
  ],
  ["a pattern of files", { ...CSV, path: "/etc/*" }, `data.path ${NO_PATH}: current value is "/etc/*"`],
  [
    "a test file by its path",
    { ...CSV, test: "/etc/passwd" },
    `data.test ${NO_PATH}: current value is "/etc/passwd"`,
  ],
  [
    "a test file by its path and more",
    { ...CSV, test: { path: "/etc/passwd", skip: 1 } },
    `data.test.path ${NO_PATH}: current value is "/etc/passwd"`,
  ],
  ["a folder of images", { use: "images", path: "/srv" }, `data.path ${NO_PATH}: current value is "/srv"`],
];

for (const [what, data, message] of cases) {
  Deno.test(`a request may not name ${what}`, () => {
    const allowed = {
      names: {
        dataset: (name: string) => name === "digits" ? "/data/digits.csv" : undefined,
        datasets: () => ["digits"],
        model: () => undefined,
      },
      bounds: RUN_BOUNDS,
      backends: ["wasm"],
    };
    const error = assertThrows(() => configOfRequest(builtinCatalogue(), { data }, allowed), OptionsError);
    assertStrictEquals(error.message, `Cannot use config: ${message}`);
  });
}
