import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Container, EVENTS } from "../catalogue/container.ts";
import type { AnySeedResult } from "../results.ts";
import type { LabelledTable, Table } from "../table.ts";
import { inParallel, workersFor } from "../workers/parallel.ts";
import { sharedTable } from "../workers/shared_memory.ts";
import { nominalTime } from "./cost.ts";
import type { RunWorkers, SeedsWork } from "./jobs.ts";
import { runJob } from "./run_job.ts";

/** Seeds of a run that may be done by several workers. */
export interface SeedsInParallel extends RunWorkers {
  readonly seeds: readonly number[];
  readonly signal: AbortSignal | undefined;
  /** The rows as they were read. */
  data(): { readonly table: LabelledTable; readonly unlabelled: Table | undefined };
}

/**
 * The results of the first seeds, each done whole by one worker, where that pays: as many seeds as can be done without one
 * worker being left with the last while the others rest.
 */
export async function seedsInParallel(
  catalogue: Catalogue,
  scope: Container,
  { workers, run, plan, data, seeds, signal }: SeedsInParallel,
): Promise<AnySeedResult[]> {
  const time = plan.stages.reduce((sum, stage) => sum + nominalTime(stage, plan.data.train), 0);
  const count = workersFor(workers, { items: seeds.length, time: seeds.length * time });
  if (count < 2) return [];
  const items = seeds.length % count === 1 ? seeds.slice(0, -1) : seeds;
  const { table, unlabelled } = data();
  const work: SeedsWork = {
    what: "seeds",
    table: sharedTable(table),
    unlabelled: unlabelled && sharedTable(unlabelled),
    items,
  };
  const parallel = inParallel({
    workers,
    count,
    run,
    work,
    own: (job, services) => runJob(catalogue, scope, job, services),
    act: (seed) => `run seed ${seed}`,
    events: scope.resolve(EVENTS),
    signal,
  });
  try {
    const results: AnySeedResult[] = [];
    for (const index of items.keys()) results.push(await parallel.result(index) as AnySeedResult);
    return results;
  } finally {
    await parallel.stop();
  }
}
