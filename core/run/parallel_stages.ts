import { joinsLast, stepsPerEpoch } from "../data/batches.ts";
import { noCheckpoint } from "../training/checkpoint.ts";
import { CLOCK, EVENTS } from "../catalogue/container.ts";
import { handsFor, nominalTime } from "./cost.ts";
import { baselineStages } from "../catalogue/label_only.ts";
import { weightsOf } from "./parallel_labels.ts";
import {
  claim,
  hasWork,
  type Pool,
  type RunData,
  type Task,
  type TaskSurroundings,
  type TrainedStage,
} from "../workers/pool.ts";
import { NothingLeft, replay, restoreWeights } from "./replay.ts";
import type { SeedPlan, SeedRun } from "./seed_run.ts";
import type { Stage } from "../strategy.ts";
import { startTeam, type Team } from "../workers/workers.ts";
import { type Lesson, train } from "../training/loop.ts";

/** Who may help with the stages of a seed. */
export interface Crew {
  readonly pool: Pool;
  readonly run: RunData;
  readonly plan: SeedPlan;
}

/** Stages of a seed that others train, or have trained. */
export interface Ahead {
  /**
   * The weights of a stage of this name and origin, once they are there; undefined where nobody has trained it. Throws
   * what made those who train fail.
   */
  take(stage: string, origin: string): Promise<readonly Float32Array[] | undefined>;
  /** Stops those who still train, each at a checkpoint, and waits for them. */
  close(): Promise<void>;
}

/**
 * Trains the stages of a seed that depend on no other one side by side: the teacher's are done when this returns, and the
 * same-budget baseline and the further label-only students are trained while the student is. Undefined where it does not pay.
 */
export async function trainAhead(run: SeedRun, { pool, run: data, plan }: Crew): Promise<Ahead | undefined> {
  if (pool.size < 2) return undefined;
  // Those that are trained ahead before it is known whether they will be just these.
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
  const hands = handsFor(pool, {
    // While others train the baselines, this one has the student to train.
    items: Math.max(1, teachers.length) + items.length - teachers.length,
    time: todo.reduce((sum, stage) => sum + nominalTime(stage, plan.data.train), 0),
  });
  if (hands < 2) return undefined;

  const { seed, prepared, rows, signal } = run;
  const team = startTeam({
    pool,
    hands,
    task: { run: data, work: { what: "stages", seed, prepared, rows, items } },
    own: (task, surroundings) => trainStages(run, task, teachers, surroundings),
    events: run.scope.resolve(EVENTS),
    signal,
  });
  try {
    for (const index of teachers.keys()) await team.product(index);
  } catch (error) {
    await team.stop();
    throw error;
  }
  return { take: (stage, origin) => productOf(team, items.indexOf(stage), origin), close: () => team.stop() };
}

async function productOf(
  team: Team,
  index: number,
  origin: string,
): Promise<readonly Float32Array[] | undefined> {
  // What nobody has begun is done by who needs it, while the others do the rest.
  if (index < 0 || team.claim(index)) return undefined;
  const product = await team.product(index) as TrainedStage | undefined;
  return product?.origin === origin ? product.arrays : undefined;
}

/**
 * Trains those of a task's first stages (`names`) that no other hand has taken. The others are gone through as they are,
 * untrained: what they would learn makes no difference to these.
 */
export async function trainStages(
  run: SeedRun,
  { claims, hand }: Task,
  names: readonly string[],
  { events, done, signal }: TaskSurroundings,
): Promise<void> {
  const { scope, seed, backend, checkpoint } = run;
  const first = names.length;
  if (!hasWork(claims, first, hand)) return;
  await replay(run, {
    async train(stage, lesson, origin) {
      const index = names.indexOf(stage.name);
      if (origin !== undefined && index >= 0 && claim(claims, index, hand)) {
        await train(stage, lesson, {
          seed,
          backend,
          events,
          clock: scope.resolve(CLOCK),
          checkpoint: baselineStages(run.config).includes(stage.name) ? noCheckpoint() : checkpoint,
          signal,
        });
        done({ index, product: { origin, arrays: await weightsOf(stage) } });
      }
      if (!hasWork(claims, first, hand)) throw new NothingLeft();
    },
  });
}

/** Gives a stage the weights that it was trained to ahead. */
export async function restoreAhead(
  run: SeedRun,
  stage: Stage,
  lesson: Lesson,
  weights: readonly Float32Array[],
): Promise<void> {
  restoreWeights(run, stage, lesson, weights);
  if (!baselineStages(run.config).includes(stage.name)) return;
  const batching = { rows: lesson.part.rows.length, batchSize: lesson.batchSize };
  const step = lesson.epochs * stepsPerEpoch(batching);
  const joined = joinsLast(batching);
  await run.checkpoint.save(stage.name, { step, done: true, joined, arrays: weights });
}
