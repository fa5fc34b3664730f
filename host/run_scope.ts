import type { Consent, Network } from "../core/base/network.ts";
import { memoryStorage, type Storage } from "../core/base/storage.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import {
  CLOCK,
  CONSENT,
  type Container,
  EVENTS,
  FILES,
  NETWORK,
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
  /** What it may reach of other machines; by default nothing. */
  readonly network?: Network | undefined;
  /** Who says yes where something is costly; by default nobody does. */
  readonly consent?: Consent | undefined;
}

/** The services of a run on this machine, all but its random source, which is each seed's own. */
export function runScope(
  catalogue: Catalogue,
  {
    folder,
    targets,
    files = localFiles(),
    storages = localStorage,
    events = () => {},
    workers,
    network,
    consent,
  }: RunScopeOptions,
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
  if (network) scope.register(NETWORK, network);
  if (consent) scope.register(CONSENT, consent);
  return workers ? scope.register(WORKERS, workers) : scope;
}
