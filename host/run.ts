import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { ResolvedConfig } from "../core/catalogue/config.ts";
import type { Container } from "../core/catalogue/container.ts";
import type { AnyReport } from "../core/report.ts";
import { run, type RunOptions } from "../core/run/engine.ts";
import { eventsFile } from "./events_file.ts";
import { runScope, type RunScopeOptions } from "./run_scope.ts";
import { localStorage } from "./storage.ts";
import { startWorkers, type WorkersOptions } from "./workers/pool.ts";

/** How a run works on this machine. */
export interface LocalRunOptions<Setup> extends Omit<RunScopeOptions, "workers">, Omit<RunOptions, "scope"> {
  /** Workers that help; left out, the run is worked on by this thread alone. */
  readonly workers?: WorkersOptions<Setup> | undefined;
  /** Replaces services of the run's scope, or plugins, before it begins. */
  readonly replace?: (scope: Container) => void;
}

/**
 * Runs a config on this machine: its folder, its `events.jsonl`, its Workers. The same for the command line, the library and
 * the server.
 */
export async function runLocally<Setup>(
  catalogue: Catalogue,
  config: ResolvedConfig,
  { workers: asked, replace, where, resume, signal, selfCheck, ...place }: LocalRunOptions<Setup>,
): Promise<AnyReport> {
  const { folder, events } = place;
  using file = folder === undefined ? undefined : eventsFile(folder, resume ?? false);
  using started = asked && startWorkers(asked);
  const scope = runScope(catalogue, {
    ...place,
    workers: started,
    events(event) {
      file?.(event);
      events?.(event);
    },
  });
  replace?.(scope);
  const report = await run(catalogue, config, { scope, where: where ?? folder, resume, signal, selfCheck });
  if (folder !== undefined) await localStorage(folder).remove(".tmp");
  return report;
}
