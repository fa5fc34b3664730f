import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import { FILES } from "../../core/catalogue/container.ts";
import type { RunEvent } from "../../core/events.ts";
import { runLocally } from "../../host/run.ts";
import { runScope, type RunScopeOptions } from "../../host/run_scope.ts";
import { coresFor, type PoolNote, type PoolTask } from "../../host/workers/pool.ts";
import { poolWork, type RunServices } from "../../host/workers/pool_work.ts";
import { serveTasks, type TaskContext } from "../../host/workers/serve_tasks.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { boundPlugins } from "./bounded_plugins.ts";
import { namedFiles, namedStorages } from "./named_files.ts";
import type { CheckedTable, RunSetup, RunWork, TableCheck, WorkerTask } from "./worker_tasks.ts";

const SELF = new URL(import.meta.url);

/** What a Worker of the server does: a run, a share of a run of another Worker's, or a check of a table. */
function work(): (
  task: WorkerTask | PoolTask<RunSetup>,
  context: TaskContext<RunEvent | PoolNote>,
) => Promise<CheckedTable | void> {
  const share = poolWork(services);
  return async (task, context) => {
    if (task.type === "pool") return await share(task, context);
    if (task.type === "check") return await check(task);
    await distill(task.work, context);
  };
}

/** What a Worker that helps with a run works with. */
function services(setup: RunSetup, config: ResolvedConfig): Promise<RunServices> {
  const catalogue = builtinCatalogue();
  const scope = runScope(catalogue, filesOf(setup));
  boundPlugins(catalogue, scope, { ...setup, config });
  return Promise.resolve({ catalogue, scope });
}

/** A run has its folder; all else that it reads has a name. */
function filesOf(
  { folder, places }: RunSetup,
): Required<Pick<RunScopeOptions, "folder" | "files" | "storages">> {
  return { folder, files: namedFiles(places), storages: namedStorages(places) };
}

/** Begins a run, or goes on with what its folder has of it; a run that is finished there is finished. */
async function distill(
  { config, where, threads, ...setup }: RunWork,
  { note, signal }: TaskContext<RunEvent>,
): Promise<void> {
  const catalogue: Catalogue = builtinCatalogue();
  await runLocally(catalogue, config, {
    ...filesOf(setup),
    where,
    resume: true,
    signal,
    events: note,
    replace: (scope) => boundPlugins(catalogue, scope, { ...setup, config }),
    workers: {
      size: Math.min(coresFor(config), threads.limit),
      setup,
      module: SELF,
      share: threads,
    },
  });
}

/** Reads a table's rows one by one: whether it is CSV is known at its end. */
async function check({ path, name, options }: TableCheck): Promise<CheckedTable> {
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

if (import.meta.main) serveTasks(work());
