import type { Crew } from "./parallel_stages.ts";
import { CLOCK, EVENTS } from "../catalogue/container.ts";
import { handsFor, nominalLabelling } from "./cost.ts";
import { Interrupted } from "../base/errors.ts";
import {
  FLOAT32,
  LABEL_BATCH,
  type Labeller,
  labelRange,
  labelRanges,
  type Question,
  type Range,
} from "../targets/label.ts";
import { claim, hasWork, type LabelsWork, type Task, type TaskSurroundings } from "../workers/pool.ts";
import { NothingLeft, replay, restoreWeights } from "./replay.ts";
import type { SeedRun } from "./seed_run.ts";
import type { Stage } from "../strategy.ts";
import { arraysOf } from "../student.ts";
import { copyInto, emptyAnswers, layoutOf } from "../targets/encoding.ts";
import type { Answers } from "../targets/targets.ts";
import { startTeam } from "../workers/workers.ts";

/**
 * Has chunks of rows labelled side by side where that pays. The others build the stage's teacher anew from the weights
 * of the stages that are `trained`; one whose teacher has another fingerprint leaves the work to the rest. The chunks
 * are the same, and so are the batches within them: so are the answers, bit for bit.
 */
export function labelTogether(
  run: SeedRun,
  { pool, run: data }: Crew,
  stage: Stage,
  trained: readonly Stage[],
): Labeller {
  return async function* (question, ranges) {
    const rows = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    const time = nominalLabelling(question.teacher, rows);
    const pieces = ranges.map(piecesOf);
    const items = pieces.flat();
    const hands = handsFor(pool, { items: items.length, time });
    const { fingerprint } = question.teacher;
    if (hands < 2 || fingerprint === undefined) return yield* labelRanges(question, ranges);
    const { seed, prepared, rows: counts, scope, signal } = run;
    const weights = [];
    for (const one of trained) weights.push([one.name, await weightsOf(one)] as const);
    const { needs, encoding } = question;
    const team = startTeam({
      pool,
      hands,
      task: {
        run: data,
        work: {
          what: "labels",
          seed,
          prepared,
          rows: counts,
          stage: stage.name,
          teacher: fingerprint,
          weights: Object.fromEntries(weights),
          needs,
          ...encoding ? { encoding } : {},
          items,
        },
      },
      own: (task, surroundings) => labelFree(question, task, surroundings),
      events: scope.resolve(EVENTS),
      signal,
    });
    try {
      let next = 0;
      for (const [chunk, { from, to }] of ranges.entries()) {
        let whole: Answers | undefined;
        for (const piece of pieces[chunk]!) {
          const answers = await team.product(next++) as Answers;
          whole ??= emptyAnswers(layoutOf(answers), encoding ?? FLOAT32, to - from);
          copyInto(whole, answers, piece.from - from, piece.to - piece.from);
        }
        yield whole!;
      }
    } finally {
      await team.stop();
    }
  };
}

/** Batches of a piece: few, so that all have something to do to the end. */
const PIECE = 2 * LABEL_BATCH;

/** A chunk's rows in pieces of whole batches. */
function piecesOf({ view, from, to }: Range): Range[] {
  const count = Math.ceil((to - from) / PIECE);
  return Array.from({ length: count }, (_, i) => {
    const start = from + i * PIECE;
    return { view, from: start, to: Math.min(to, start + PIECE) };
  });
}

/** Builds the teacher of a task's stage, and labels what no other hand has taken. */
export async function labelStage(
  run: SeedRun,
  task: Task,
  { stage: name, teacher, weights, needs, encoding }: LabelsWork,
  surroundings: TaskSurroundings,
): Promise<void> {
  const { claims, hand, work } = task;
  if (!hasWork(claims, work.items.length, hand)) return;
  await replay(run, {
    train(stage, lesson) {
      const trained = weights[stage.name];
      if (!trained) throw new NothingLeft();
      restoreWeights(run, stage, lesson, trained);
      return Promise.resolve();
    },
    async teacherFor(stage, lesson) {
      if (stage.name !== name) return stage;
      if (stage.teacher?.fingerprint === teacher) {
        const rest = () => run.scope.resolve(CLOCK).rest();
        const { teacher } = stage;
        const { backend, prepared: { preprocessing: { classes } } } = run;
        const question = { teacher, showing: lesson, needs, backend, classes, encoding, rest };
        await labelFree(question, task, surroundings);
      }
      throw new NothingLeft();
    },
  });
}

async function labelFree(
  question: Question,
  { work, claims, hand }: Task,
  { done, signal }: TaskSurroundings,
): Promise<void> {
  for (const [index, range] of (work as LabelsWork).items.entries()) {
    if (signal.aborted) throw new Interrupted("interrupted");
    if (!claim(claims, index, hand)) continue;
    done({ index, product: await labelRange(question, range) });
    await question.rest?.();
  }
}

/** All that a stage has trained: its student, then what else it keeps. */
export function weightsOf({ student, state = [] }: Stage): Promise<Float32Array[]> {
  return arraysOf([...student.state, ...state]);
}
