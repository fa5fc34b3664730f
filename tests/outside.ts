/** The tests of what is run: commands, server, benches. `deno task test` runs them in one isolate; each file runs by itself, too. */
import { outsideFiles, together } from "./together.ts";

await together(outsideFiles());
