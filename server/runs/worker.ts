import { eventsFile } from "../../cli/events_file.ts";
import { localStorage, systemClock } from "../../cli/host.ts";
import { localTargets } from "../../cli/targets.ts";
import { tellOfDeath, type WorkerScope } from "../../cli/worker_death.ts";
import { sent } from "../../cli/worker_messages.ts";
import { CLOCK, EVENTS, FILES, STORAGE, STORAGES } from "../../core/catalogue/container.ts";
import { run } from "../../core/run/engine.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { boundPlugins } from "./bounded_plugins.ts";
import { namedFiles, namedStorages } from "./named_files.ts";
import type { CheckedTable, FromRunWorker, RunWork, TableCheck, ToRunWorker } from "./worker_messages.ts";
import { TARGETS } from "../../core/targets/store.ts";

/** One run (or one check of a table) in a Worker of its own; whoever started it ends it. */
function serve(self: WorkerScope<ToRunWorker, FromRunWorker>): void {
  const stopped = new AbortController();
  tellOfDeath(self, (reason) => self.postMessage({ type: "died", reason }));
  const perform = async (task: () => Promise<CheckedTable | void>) => {
    try {
      const checked = await task();
      self.postMessage({ type: "done", ...checked ? { checked } : {} });
    } catch (error) {
      self.postMessage({ type: "failed", error: sent(error) });
    }
  };
  self.onmessage = ({ data }) => {
    if (data.type === "run") void perform(() => distill(self, data.work, stopped.signal));
    else if (data.type === "check") void perform(() => check(data));
    else stopped.abort();
  };
}

/** Begins a run, or goes on with what its folder has of it; a run that is finished there is finished. */
async function distill(
  self: WorkerScope<ToRunWorker, FromRunWorker>,
  work: RunWork,
  signal: AbortSignal,
): Promise<void> {
  const { config, folder, where, places } = work;
  const catalogue = builtinCatalogue();
  using events = eventsFile(folder, true);
  const storage = localStorage(folder);
  const scope = catalogue.container.child()
    .register(FILES, namedFiles(places))
    .register(STORAGES, namedStorages(places))
    .register(CLOCK, systemClock())
    .register(STORAGE, storage)
    .register(TARGETS, localTargets(folder))
    .register(EVENTS, (event) => {
      events(event);
      self.postMessage({ type: "event", event });
    });
  boundPlugins(catalogue, scope, work);
  await run(catalogue, config, { scope, where, resume: true, signal });
  await storage.remove(".tmp");
}

/** Reads a table's rows one by one: whether it is CSV is known at its end. */
async function check(
  { path, name, options }: TableCheck,
): Promise<CheckedTable> {
  const catalogue = builtinCatalogue();
  const scope = catalogue.container.child().register(FILES, namedFiles({ [name]: path }));
  let rows = 0;
  let columns: readonly string[] = [];
  const dataset = catalogue.make("dataset", { use: "csv", path: name, label: -1, ...options }, scope);
  for await (const { cells } of dataset.rows()) {
    if (rows++ === 0) columns = [...cells.keys()];
  }
  return { rows, columns };
}

if (import.meta.main) serve(self as unknown as WorkerScope<ToRunWorker, FromRunWorker>);
