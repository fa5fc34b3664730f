import type { ActiveBackend } from "../backend.ts";
import { activate } from "../kernels/active_backend.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { trainStages } from "./parallel_stages.ts";
import { type Checkpoint, checkpointIn } from "../training/checkpoint.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { BACKEND, type Container, EVENTS, RANDOM, STORAGE } from "../catalogue/container.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { labelStage } from "./parallel_labels.ts";
import { writeModel } from "../models/model_files.ts";
import type { Task, TaskServices } from "../workers/workers.ts";
import { prepare, type Prepared } from "../data/prepare.ts";
import { seededRandom } from "../base/random.ts";
import { rowCounts, type SeedRun } from "./seed_run.ts";
import { rowContents, seenFile } from "../data/seen.ts";
import { jsonBytes } from "../base/json_file.ts";
import { type Storage, subfolder } from "../base/storage.ts";
import { architectureOf, writeStudent } from "../edge/student_folder.ts";
import { readsRaw } from "../models/teacher_plan.ts";
import type { SeedResult } from "../results.ts";
import { runSeed, type SeedOutcome } from "./run_seed.ts";
import { claim } from "../workers/claims.ts";
import type { RunData, RunTask } from "./jobs.ts";

/**
 * Does what is unclaimed of a task: what a worker does, and this thread beside the workers. `scope` has the run's services,
 * its folder among them.
 */
export async function runTask(
  catalogue: Catalogue,
  scope: Container,
  task: Task,
  services: TaskServices,
): Promise<void> {
  const { run, work, claims, worker } = task as RunTask;
  const inner = scope.child().register(EVENTS, services.events);
  await registerBackend(catalogue, run.config, inner);
  const seedRun = async (seed: number, rows: SeedRun["rows"], prepared: Prepared): Promise<SeedRun> => ({
    catalogue,
    config: run.config,
    scope: inner.child().register(RANDOM, seededRandom(seed)),
    seed,
    rows,
    prepared,
    data: run.data,
    checkpoint: await checkpointOf(inner.resolve(STORAGE), run, seed),
    selfCheck: run.selfCheck,
    signal: services.signal,
  });
  if (work.what === "stages") {
    const { seed, rows, prepared, items } = work;
    return await trainStages(
      await seedRun(seed, rows, prepared),
      { run, work, claims, worker },
      items,
      services,
    );
  }
  if (work.what === "labels") {
    const { seed, rows, prepared } = work;
    return await labelStage(await seedRun(seed, rows, prepared), { run, work, claims, worker }, services);
  }
  const { table, unlabelled, items } = work;
  const raw = readsRaw(run.config, catalogue.context(inner));
  const contents = rowContents(table, unlabelled);
  for (const [index, seed] of items.entries()) {
    if (!claim(claims, index, worker)) continue;
    const prepared = prepare(table, run.config.data.split, seededRandom(seed), unlabelled, undefined, raw);
    const seeded = await seedRun(seed, rowCounts(table, unlabelled), prepared);
    const result = await runWholeSeed({ ...seeded, contents });
    services.done({ index, result });
  }
}

/** Activates the run's backend and registers it, where the scope, or one above it, has none. */
export async function registerBackend(
  catalogue: Catalogue,
  { backend }: Pick<ResolvedConfig, "backend">,
  scope: Container,
): Promise<ActiveBackend> {
  if (!scope.has(BACKEND)) {
    scope.register(BACKEND, await activate(catalogue.make("backend", backend, scope)));
  }
  return scope.resolve(BACKEND);
}

/** The checkpoints of a seed in the run's folder. */
export async function checkpointOf(
  storage: Storage,
  { config, data, where }: Pick<RunData, "config" | "data" | "where">,
  seed: number,
): Promise<Checkpoint> {
  const folder = `checkpoint/seed-${seed}`;
  const of = { config: await fingerprint([JSON.stringify(config), String(seed)]), data };
  return checkpointIn(subfolder(storage, folder), of, `${where}/${folder}`);
}

/** Trains and measures the models of a seed; those of the first seed are written: never those of the best. */
export async function runWholeSeed(run: SeedRun): Promise<SeedResult> {
  const outcome = await runSeed(run);
  try {
    if (run.seed === run.config.seed) await writeModels(outcome, run.config, run.scope);
    return outcome.result;
  } finally {
    outcome.dispose();
  }
}

async function writeModels(outcome: SeedOutcome, config: ResolvedConfig, scope: Container): Promise<void> {
  const storage = scope.resolve(STORAGE);
  const { prepared: { preprocessing }, seen } = outcome;
  for (const teacher of outcome.teachers) {
    // What a run that it is brought along to asks: how its rows were encoded, and which it has seen.
    const files = new Map([
      ["preprocessing.json", jsonBytes(preprocessing)],
      ...seen ? [seenFile(seen.teachers)] : [],
      ...architectureOf(outcome, teacher, config),
    ]);
    await writeModel(teacher.model, subfolder(storage, `teachers/${teacher.name}`), files);
  }
  await writeStudent(outcome, config, subfolder(storage, "student"));
}
