/** The tests of what is run: commands, server, benches. `deno task test` runs them in one isolate; each file runs by itself, too. */
import { testFiles, together } from "./together.ts";

await together(["bench", "cli", "host", "server"].flatMap((folder) => testFiles(folder)));
