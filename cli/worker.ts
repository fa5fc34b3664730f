import type { RunData } from "../core/run/jobs.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { CLOCK, type Container, FILES, STORAGE, STORAGES } from "../core/catalogue/container.ts";
import { runTask } from "../core/run/run_task.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { localFiles, localStorage, systemClock } from "./host.ts";
import { loadPlugins } from "./plugin_files.ts";
import { localTargets } from "./targets.ts";
import { tellOfDeath, type WorkerScope } from "./worker_death.ts";
import { type FromWorker, sent, type ToWorker, type WorkerSetup } from "./worker_messages.ts";
import { TARGETS } from "../core/targets/store.ts";
import type { Task } from "../core/workers/workers.ts";

/** What the Workers of `workers()` run: tasks one after another, with services like those of `deno task distill`. */
function serve(self: WorkerScope<ToWorker, FromWorker>): void {
  let place: Promise<{ readonly catalogue: Catalogue; readonly scope: Container }> | undefined;
  let setup: WorkerSetup;
  let stopped = new AbortController();
  tellOfDeath(self, (reason) => self.postMessage({ type: "died", reason }));
  const work = async (task: Task) => {
    stopped = new AbortController();
    try {
      place ??= placeOf(setup, (task.run as RunData).config.plugins ?? []);
      const { catalogue, scope } = await place;
      await runTask(catalogue, scope, task, {
        events: (event) => self.postMessage({ type: "event", event }),
        done: (done) => self.postMessage({ type: "done", done }),
        signal: stopped.signal,
      });
      self.postMessage({ type: "end" });
    } catch (error) {
      self.postMessage({ type: "failed", error: sent(error) });
    }
  };
  self.onmessage = ({ data }) => {
    if (data.type === "setup") setup = data.setup;
    else if (data.type === "task") void work(data.task);
    else stopped.abort();
  };
}

async function placeOf({ where, targets }: WorkerSetup, plugins: readonly string[]) {
  const catalogue = builtinCatalogue();
  await loadPlugins(catalogue, plugins);
  const scope = catalogue.container.child()
    .register(FILES, localFiles())
    .register(STORAGES, localStorage)
    .register(CLOCK, systemClock())
    .register(STORAGE, localStorage(where))
    .register(TARGETS, localTargets(where, targets));
  return { catalogue, scope };
}

if (import.meta.main) serve(self as unknown as WorkerScope<ToWorker, FromWorker>);
