import type { Catalogue } from "../catalogue/catalogue.ts";
import { trainStages } from "./parallel_stages.ts";
import { type Checkpoint, checkpointIn } from "../training/checkpoint.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { type Container, EVENTS, RANDOM, STORAGE } from "../catalogue/container.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { labelStage } from "./parallel_labels.ts";
import { writeModel } from "../models/model_files.ts";
import { claim, type RunData, type Task, type TaskSurroundings } from "../workers/pool.ts";
import { prepare, type Prepared } from "../data/prepare.ts";
import { seededRandom } from "../base/random.ts";
import type { SeedResult } from "../report/report.ts";
import { rowCounts, runSeed, type SeedOutcome, type SeedRun } from "./seed_run.ts";
import { rowContents, seenFile } from "../data/seen.ts";
import { jsonBytes } from "../base/json_file.ts";
import { type Storage, subfolder } from "../base/storage.ts";
import { architectureOf, writeStudent } from "../edge/student_folder.ts";
import { readsRaw } from "../models/teacher_plan.ts";

/**
 * Does what is free of a task: what a Worker does, and this thread beside the Workers. `scope` has the run's services,
 * its folder among them.
 */
export async function perform(
  catalogue: Catalogue,
  scope: Container,
  task: Task,
  surroundings: TaskSurroundings,
): Promise<void> {
  const { run, work } = task;
  const inner = scope.child().register(EVENTS, surroundings.events);
  const backend = catalogue.make("backend", run.config.backend, inner);
  await backend.activate();
  const seedRun = async (seed: number, rows: SeedRun["rows"], prepared: Prepared): Promise<SeedRun> => ({
    catalogue,
    config: run.config,
    scope: inner.child().register(RANDOM, seededRandom(seed)),
    seed,
    backend: backend.name,
    rows,
    prepared,
    data: run.data,
    checkpoint: await checkpointOf(inner.resolve(STORAGE), run, seed),
    selfCheck: run.selfCheck,
    signal: surroundings.signal,
  });
  if (work.what === "stages") {
    const { seed, rows, prepared, items } = work;
    return await trainStages(await seedRun(seed, rows, prepared), task, items, surroundings);
  }
  if (work.what === "labels") {
    return await labelStage(await seedRun(work.seed, work.rows, work.prepared), task, work, surroundings);
  }
  const { table, unlabelled, items } = work;
  const raw = readsRaw(run.config, catalogue.context(inner));
  const contents = rowContents(table, unlabelled);
  for (const [index, seed] of items.entries()) {
    if (!claim(task.claims, index, task.hand)) continue;
    const prepared = prepare(table, run.config.data.split, seededRandom(seed), unlabelled, undefined, raw);
    const seeded = await seedRun(seed, rowCounts(table, unlabelled), prepared);
    const product = await wholeSeed({ ...seeded, contents });
    surroundings.done({ index, product });
  }
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
export async function wholeSeed(run: SeedRun): Promise<SeedResult> {
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
