import { resolve } from "node:path";
import { resolveConfig } from "../core/catalogue/config.ts";
import type { Config } from "../core/catalogue/config_types.ts";
import { CLOCK, EVENTS, FILES, STORAGE, STORAGES } from "../core/catalogue/container.ts";
import { run } from "../core/run/engine.ts";
import { UserError } from "../core/base/errors.ts";
import type { EventSink } from "../core/events.ts";
import type { Plugin } from "../core/plugin.ts";
import { builtinCatalogue, type BuiltinPlugin, type LabelOnlyName } from "../plugins/mod.ts";
import { eventsFile } from "./events_file.ts";
import { localFiles, localStorage, systemClock } from "./host.ts";
import { checkPlugins } from "./plugin_check.ts";
import { checkShared, localTargets } from "./targets.ts";
import type { Report } from "../core/report.ts";
import { TARGETS } from "../core/targets/store.ts";

/** What `distill` takes beside a config. */
export interface DistillOptions<P extends Plugin = never> {
  /** The run's folder; without one nothing is written. */
  readonly out?: string;
  /** A folder of soft targets that several runs share; without one they are in the run's folder, or else in memory. */
  readonly targets?: string;
  /** Go on where a run in that folder was interrupted. */
  readonly resume?: boolean;
  /** Plugins of your own, beside those that come with Retort. The files that a config names are not loaded here. */
  readonly plugins?: readonly P[];
  /** Listens to the run. */
  readonly onEvent?: EventSink;
  /** Whether to look, before the first lesson, at whether there is anything to learn from the teacher. Default true. */
  readonly selfCheck?: boolean;
  /** Aborting it stops the run with a checkpoint; `distill` then rejects with `Interrupted`. */
  readonly signal?: AbortSignal;
}

/** Types a config in a TypeScript file; it returns what it is given. */
export function defineConfig<P extends Plugin = BuiltinPlugin>(
  config: Config<P, LabelOnlyName>,
): Config<P, LabelOnlyName> {
  return config;
}

/**
 * Runs a config on this machine: teachers, student and same-budget baseline are trained and measured. Relative
 * paths are relative to the working directory. Throws a `UserError` for what a user can mend.
 */
export async function distill<P extends Plugin = never>(
  config: Config<BuiltinPlugin | P, LabelOnlyName>,
  { out, targets, resume, plugins = [], onEvent, selfCheck, signal }: DistillOptions<P> = {},
): Promise<Report> {
  // A config may come from anywhere; the code that runs is the caller's choice alone.
  if (config.plugins?.length && !plugins.length) {
    throw new UserError(
      `Cannot use config: only the command line loads what its plugins name: pass them as values, in distill(config, { plugins })`,
    );
  }
  const catalogue = builtinCatalogue();
  checkPlugins(catalogue, plugins);
  plugins.forEach((plugin) => catalogue.register(plugin));
  const scope = catalogue.container.child()
    .register(FILES, localFiles())
    .register(STORAGES, localStorage)
    .register(CLOCK, systemClock());
  const resolved = resolveConfig(catalogue, config, { resolvePath: (path) => resolve(path) });
  if (out !== undefined && targets !== undefined) checkShared(out, targets);
  if (out !== undefined || targets !== undefined) scope.register(TARGETS, localTargets(out ?? "", targets));
  using events = out === undefined ? undefined : eventsFile(out, resume ?? false);
  scope.register(EVENTS, (event) => {
    events?.(event);
    onEvent?.(event);
  });
  if (out === undefined) return await run(catalogue, resolved, { scope, selfCheck, signal });
  scope.register(STORAGE, localStorage(out));
  const report = await run(catalogue, resolved, { scope, where: out, resume, selfCheck, signal });
  await localStorage(out).remove(".tmp");
  return report;
}
