import { memoryStorage, type Storage } from "../core/base/storage.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import {
  CLOCK,
  type Container,
  EVENTS,
  FILES,
  PACKAGES,
  STORAGE,
  STORAGES,
} from "../core/catalogue/container.ts";
import type { FileSource } from "../core/dataset.ts";
import type { EventSink } from "../core/events.ts";
import { memoryTargets, TARGETS } from "../core/targets/store.ts";
import { WORKERS, type Workers } from "../core/workers/workers.ts";
import { systemClock } from "./clock.ts";
import { localFiles } from "./files.ts";
import { optionalPackages } from "./packages.ts";
import { localStorage } from "./storage.ts";
import { localTargets } from "./targets.ts";

/** Where a run works on this machine: plain data, for its Workers as well. */
export interface RunPlace {
  /** The run's folder; without one, what it writes stays in memory. */
  readonly folder?: string | undefined;
  /** A folder of soft targets that several runs share; without one they are in the run's folder, or else in memory. */
  readonly targets?: string | undefined;
}

/** What a run is given beside its place. */
export interface RunScopeOptions extends RunPlace {
  /** Opens the files that a config names; by default, files of this machine by their paths. */
  readonly files?: FileSource;
  /** Opens the folders that a config names; by default, folders of this machine by their paths. */
  readonly storages?: (path: string) => Storage;
  /** Listens to the run; by default nobody does. */
  readonly events?: EventSink;
  /** Who may work on the run beside this thread; by default nobody. */
  readonly workers?: Workers | undefined;
}

/** The services of a run on this machine, all but its random source, which is each seed's own. */
export function runScope(
  catalogue: Catalogue,
  { folder, targets, files = localFiles(), storages = localStorage, events = () => {}, workers }:
    RunScopeOptions,
): Container {
  const inMemory = folder === undefined && targets === undefined;
  const scope = catalogue.container.child()
    .register(FILES, files)
    .register(STORAGES, storages)
    .register(PACKAGES, optionalPackages())
    .register(CLOCK, systemClock())
    .register(STORAGE, folder === undefined ? memoryStorage() : localStorage(folder))
    .register(TARGETS, inMemory ? memoryTargets() : localTargets(folder ?? "", targets))
    .register(EVENTS, events);
  return workers ? scope.register(WORKERS, workers) : scope;
}
