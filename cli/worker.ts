import type { ResolvedConfig } from "../core/catalogue/config.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { type RunPlace, runScope } from "../host/run_scope.ts";
import { poolWork, type RunServices } from "../host/workers/pool_work.ts";
import { serveTasks } from "../host/workers/serve_tasks.ts";
import { builtinCatalogue } from "../plugins/mod.ts";

/** What the Workers of `deno task distill` and of `distill()` work with: the plugins of Retort, and those that the config names. */
async function services(place: RunPlace, { plugins = [] }: ResolvedConfig): Promise<RunServices> {
  const catalogue = builtinCatalogue();
  await loadPlugins(catalogue, plugins);
  return { catalogue, scope: runScope(catalogue, place) };
}

if (import.meta.main) serveTasks(poolWork(services));
