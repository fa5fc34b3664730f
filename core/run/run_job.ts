import { seededRandom } from "../base/random.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Container, EVENTS, RANDOM, STORAGE, TASK } from "../catalogue/container.ts";
import { encodingOf } from "../data/encoders.ts";
import { prepare, type Prepared } from "../data/prepare.ts";
import { rowContents } from "../data/seen.ts";
import { readsRaw } from "../models/teacher_plan.ts";
import { claim } from "../workers/claims.ts";
import type { Job, JobServices } from "../workers/workers.ts";
import type { RunJob } from "./jobs.ts";
import { labelStage } from "./parallel_labels.ts";
import { trainStages } from "./parallel_stages.ts";
import { runWholeSeed } from "./run_seed.ts";
import { rowCounts, type SeedRun } from "./seed_run.ts";
import { checkpointOf, registerBackend } from "./services.ts";
import { taskLosses, taskOfRun } from "./task_of_run.ts";

/**
 * Does what is unclaimed of a job: what a worker does, and this thread beside the workers. `scope` has the run's services,
 * its folder among them.
 */
export async function runJob(
  catalogue: Catalogue,
  scope: Container,
  job: Job,
  services: JobServices,
): Promise<void> {
  const { run, work, claims, worker } = job as RunJob;
  const inner = scope.child().register(EVENTS, services.events);
  await registerBackend(catalogue, run.config, inner);
  const ofRun = run.task && catalogue.make("task", run.task, inner);
  if (!inner.has(TASK)) inner.register(TASK, taskLosses(catalogue, ofRun));
  const seedRun = async (seed: number, rows: SeedRun["rows"], prepared: Prepared): Promise<SeedRun> => ({
    catalogue,
    config: run.config,
    task: ofRun,
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
  const { split, encode } = run.config.data;
  const encoding = encodingOf(catalogue, encode, inner);
  const contents = rowContents(table, unlabelled);
  const { labels } = taskOfRun(catalogue, run.task, table, inner);
  for (const [index, seed] of items.entries()) {
    if (!claim(claims, index, worker)) continue;
    const random = seededRandom(seed);
    const prepared = prepare(table, split, random, unlabelled, undefined, raw, encoding, labels);
    const seeded = await seedRun(seed, rowCounts(table, unlabelled), prepared);
    const result = await runWholeSeed({ ...seeded, contents });
    services.done({ index, result });
  }
}
