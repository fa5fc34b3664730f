/** The tests of the library: core, plugins, documents, rules. `deno task test` runs them in one isolate; each file runs by itself, too. */
import { testFiles, together } from "./together.ts";

await together([
  ...testFiles(".", false),
  ...["core", "support"].flatMap((folder) => testFiles(folder)),
  ...testFiles("plugins").filter((file) => !/\/plugins\/(backends|exporters)\//.test(file)),
]);
