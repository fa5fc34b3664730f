import { BACKEND, CLOCK, EVENTS } from "../catalogue/container.ts";
import { baselineStages } from "../catalogue/label_only.ts";
import { joinsLast, stepsPerEpoch } from "../data/batches.ts";
import type { Stage } from "../strategy.ts";
import { noCheckpoint } from "../training/checkpoint.ts";
import { type StageTraining, train } from "../training/loop.ts";
import { weightsOf } from "../training/train_state.ts";
import { claim, hasWork } from "../workers/claims.ts";
import { inParallel, type ParallelRun, workersFor } from "../workers/parallel.ts";
import type { JobServices } from "../workers/workers.ts";
import { nominalTime } from "./cost.ts";
import type { RunJob, RunWorkers, StagesWork, TrainedStage } from "./jobs.ts";
import { AllClaimed, replay, restoreWeights } from "./replay.ts";
import type { SeedRun, StagesInParallel } from "./seed_run.ts";

/** See `SeedHelp.trainStages`. */
export async function trainInParallel(
  run: SeedRun,
  { workers, run: data, plan }: RunWorkers,
): Promise<StagesInParallel | undefined> {
  if (workers.size < 2) return undefined;
  // They start before it is known which student they belong to; their `origin` is compared later.
  const baselines = baselineStages(run.config);
  const open = new Set<string>();
  for (const stage of plan.independent) {
    const saved = await run.checkpoint.load(stage);
    // A baseline that has begun goes on from where it is, when its time comes.
    if (baselines.includes(stage) ? !saved : !saved?.done) open.add(stage);
  }
  const teachers = [...open].filter((stage) => !baselines.includes(stage));
  const items = [...teachers, ...baselines.filter((stage) => open.has(stage))];
  const todo = plan.stages.filter(({ stage }) => open.has(stage) || !plan.independent.includes(stage));
  const count = workersFor(workers, {
    // While others train the baselines, this thread has the student to train.
    items: Math.max(1, teachers.length) + items.length - teachers.length,
    time: todo.reduce((sum, stage) => sum + nominalTime(stage, plan.data.train), 0),
  });
  if (count < 2) return undefined;

  const { seed, prepared, rows, signal } = run;
  const work: StagesWork = { what: "stages", seed, prepared, rows, items };
  const parallel = inParallel({
    workers,
    count,
    run: data,
    work,
    own: (job, services) => trainStages(run, job, teachers, services),
    act: (stage) => `train ${stage}`,
    events: run.scope.resolve(EVENTS),
    signal,
  });
  try {
    for (const index of teachers.keys()) await parallel.result(index);
  } catch (error) {
    await parallel.stop();
    throw error;
  }
  return {
    take: (stage, origin) => weightsFrom(parallel, items.indexOf(stage), origin),
    close: () => parallel.stop(),
  };
}

async function weightsFrom(
  parallel: ParallelRun,
  index: number,
  origin: string,
): Promise<readonly Float32Array[] | undefined> {
  // What nobody has begun is done by this thread, which needs it, while the others do the rest.
  if (index < 0 || parallel.claim(index)) return undefined;
  const trained = await parallel.result(index) as TrainedStage | undefined;
  return trained?.origin === origin ? trained.arrays : undefined;
}

/**
 * Trains those of a job's first stages (`names`) that no other worker has claimed. The other stages are gone through
 * untrained: what they would learn makes no difference to these.
 */
export async function trainStages(
  run: SeedRun,
  { claims, worker }: RunJob,
  names: readonly string[],
  { events, done, signal }: JobServices,
): Promise<void> {
  const { scope, seed, checkpoint, config } = run;
  if (!hasWork(claims, names.length, worker)) return;
  await replay(run, async ({ stage, training, origin }) => {
    const index = names.indexOf(stage.name);
    if (origin !== undefined && index >= 0 && claim(claims, index, worker)) {
      await train(stage, training, {
        seed,
        backend: scope.resolve(BACKEND),
        events,
        clock: scope.resolve(CLOCK),
        checkpoint: baselineStages(config).includes(stage.name) ? noCheckpoint() : checkpoint,
        signal,
      });
      done({ index, result: { origin, arrays: await weightsOf(stage) } satisfies TrainedStage });
    }
    if (!hasWork(claims, names.length, worker)) throw new AllClaimed();
  }, { trains: false });
}

/** Gives a stage the weights that another worker has trained it to. */
export async function restoreTrained(
  run: SeedRun,
  stage: Stage,
  training: StageTraining,
  weights: readonly Float32Array[],
): Promise<void> {
  restoreWeights(run, stage, training, weights);
  if (!baselineStages(run.config).includes(stage.name)) return;
  const batching = { rows: training.part.rows.length, batchSize: training.batchSize };
  const step = training.epochs * stepsPerEpoch(batching);
  const joined = joinsLast(batching);
  await run.checkpoint.save(stage.name, { step, done: true, joined, arrays: weights });
}
