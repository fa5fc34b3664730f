import { join } from "node:path";
import { fileError } from "../../host/file_error.ts";
import { localStorage } from "../../host/storage.ts";
import { Datasets, type DatasetsOptions } from "../datasets/datasets.ts";
import { UploadStore } from "../datasets/upload_store.ts";
import { Records } from "./records.ts";
import { RunStore } from "./run_store.ts";
import { Runs, type RunsOptions } from "./runs.ts";

/** What a server's folder is opened with. */
export interface WorkplaceOptions extends
  Pick<
    RunsOptions,
    "catalogue" | "bounds" | "backends" | "atOnce" | "threads" | "queue" | "grace" | "now" | "log" | "worker"
  >,
  Pick<DatasetsOptions, "named" | "limits"> {
  /** The server's folder: records, runs and uploads. */
  readonly root: string;
  /** The folder of a model that is no run's, undefined where there is none. */
  readonly model?: ((name: string, version: string) => string | undefined) | undefined;
}

/** Runs and data sets over one folder, which no other process has. */
export interface Workplace extends AsyncDisposable {
  readonly runs: Runs;
  readonly datasets: Datasets;
}

/**
 * Opens a server's folder: made where it is not there, kept for this process, its records brought up to date, what no record
 * knows swept away. The runs begin with `runs.start()`. Throws a `UserError` where another process has the folder.
 */
export async function openWorkplace(options: WorkplaceOptions): Promise<Workplace> {
  const { catalogue, root, named, limits, model = () => undefined, now, log } = options;
  const release = await localStorage(root).claim!("");
  let records: Records | undefined;
  try {
    const folder = await Deno.realPath(root);
    const [runFolder, uploadFolder] = [join(folder, "runs"), join(folder, "uploads")];
    for (const path of [runFolder, uploadFolder]) await make(path);
    records = new Records(join(folder, "records.sqlite"));
    const [runStore, uploadStore] = [new RunStore(records), new UploadStore(records)];
    await sweep(runFolder, (name) => runStore.get(name) !== undefined);
    await sweep(uploadFolder, (name) => uploadStore.get(name) !== undefined);
    const isUsed = (name: string) => runStore.uses(name);
    const datasets = new Datasets({
      catalogue,
      store: uploadStore,
      folder: uploadFolder,
      named,
      limits,
      isUsed,
      now,
      log,
    });
    const runs: Runs = new Runs({
      ...options,
      store: runStore,
      folder: runFolder,
      names: {
        dataset: (name) => datasets.find(name),
        datasets: () => datasets.names(),
        model(name, version) {
          const run = /^[1-9]\d{0,8}$/.test(version) ? runStore.finished(name, Number(version)) : undefined;
          return run ? join(runFolder, run.id, "student") : model(name, version);
        },
      },
    });
    const held = records;
    return {
      runs,
      datasets,
      async [Symbol.asyncDispose]() {
        await runs.drain(0);
        held.close();
        await release();
      },
    };
  } catch (error) {
    records?.close();
    await release();
    throw error;
  }
}

/** For this user alone: whoever else is on this machine reads neither students nor tables. */
async function make(path: string): Promise<void> {
  try {
    await Deno.mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw fileError("make", path, error);
  }
}

/** Removes what a crash has left of runs and uploads that nothing knows of; nothing else is touched. */
async function sweep(folder: string, isKnown: (name: string) => boolean): Promise<void> {
  const own = /^(run|upload)-[0-9a-f]{32}(\.part)?$/;
  for await (const { name } of Deno.readDir(folder)) {
    if (own.test(name) && !isKnown(name)) await Deno.remove(join(folder, name), { recursive: true });
  }
}
