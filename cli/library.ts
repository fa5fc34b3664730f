import { resolve } from "node:path";
import { resolveConfig } from "../core/config.ts";
import type { Config } from "../core/config_types.ts";
import { CLOCK, EVENTS, FILES, STORAGE, STORAGES } from "../core/container.ts";
import { run } from "../core/engine.ts";
import type { EventSink } from "../core/events.ts";
import type { Plugin } from "../core/plugin.ts";
import type { Report } from "../core/report.ts";
import { builtinCatalogue, type BuiltinPlugin } from "../plugins/mod.ts";
import { eventsFile } from "./events_file.ts";
import { localFiles, localStorage, systemClock } from "./host.ts";

/** What `distill` takes beside a config. */
export interface DistillOptions<P extends Plugin = never> {
  /** The run's folder; without one nothing is written. */
  readonly out?: string;
  /** Go on where a run in that folder was interrupted. */
  readonly resume?: boolean;
  /** Plugins of your own, beside those that come with Retort. */
  readonly plugins?: readonly P[];
  /** Listens to the run. */
  readonly onEvent?: EventSink;
  /** Aborting it stops the run with a checkpoint; `distill` then rejects with `Interrupted`. */
  readonly signal?: AbortSignal;
}

/** Types a config in a TypeScript file; it returns what it is given. */
export function defineConfig<P extends Plugin = BuiltinPlugin>(config: Config<P>): Config<P> {
  return config;
}

/**
 * Runs a config on this machine: teachers, student and same-budget baseline are trained and measured. Relative
 * paths are relative to the working directory. Throws a `UserError` for what a user can mend.
 */
export async function distill<P extends Plugin = never>(
  config: Config<BuiltinPlugin | P>,
  { out, resume, plugins = [], onEvent, signal }: DistillOptions<P> = {},
): Promise<Report> {
  const catalogue = builtinCatalogue();
  plugins.forEach((plugin) => catalogue.register(plugin));
  const scope = catalogue.container.child()
    .register(FILES, localFiles())
    .register(STORAGES, localStorage)
    .register(CLOCK, systemClock());
  const resolved = resolveConfig(catalogue, config, { resolvePath: (path) => resolve(path) });
  using events = out === undefined ? undefined : eventsFile(out, resume ?? false);
  scope.register(EVENTS, (event) => {
    events?.(event);
    onEvent?.(event);
  });
  if (out === undefined) return await run(catalogue, resolved, { scope, signal });
  scope.register(STORAGE, localStorage(out));
  const report = await run(catalogue, resolved, { scope, where: out, resume, signal });
  await localStorage(out).remove(".tmp");
  return report;
}
