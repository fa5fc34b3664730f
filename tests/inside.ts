/** The tests of the library: core, plugins, documents, rules. `deno task test` runs them in one isolate; each file runs by itself, too. */
import { insideFiles, together } from "./together.ts";

await together(insideFiles());
