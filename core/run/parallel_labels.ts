import { Interrupted } from "../base/errors.ts";
import { BACKEND, CLOCK, EVENTS } from "../catalogue/container.ts";
import { BATCH_ROWS } from "../models/ask.ts";
import type { Stage } from "../strategy.ts";
import type { Answers } from "../targets/answers.ts";
import { copyInto, emptyAnswers, layoutOf } from "../targets/encoding.ts";
import {
  FLOAT32,
  type Labeller,
  labelRange,
  labelRanges,
  type Question,
  type Range,
} from "../targets/label.ts";
import { weightsOf } from "../training/train_state.ts";
import { claim, hasWork } from "../workers/claims.ts";
import { inParallel, workersFor } from "../workers/parallel.ts";
import type { JobServices } from "../workers/workers.ts";
import { nominalLabelling } from "./cost.ts";
import type { LabelsWork, RunJob, RunWorkers } from "./jobs.ts";
import { AllClaimed, replay, restoreWeights } from "./replay.ts";
import type { SeedRun } from "./seed_run.ts";

/**
 * See `SeedHelp.labeller`: has chunks of rows labelled in parallel where that pays. Each other worker builds the stage's
 * teacher anew from the weights of the stages that are `trained`; one whose teacher has another fingerprint leaves the work to
 * the rest. The chunks are the same, and so are the batches within them: so are the answers, bit for bit.
 */
export function labelInParallel(
  run: SeedRun,
  { workers, run: data, plan }: RunWorkers,
  stage: Stage,
  trained: readonly Stage[],
): Labeller {
  return async function* (question, ranges) {
    const rows = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    const time = nominalLabelling(question.teacher, rows);
    const pieces = ranges.map(piecesOf);
    const items = pieces.flat();
    const count = workersFor(workers, { items: items.length, time });
    const { fingerprint } = question.teacher;
    // Answers that are looked up are in this process alone.
    if (count < 2 || fingerprint === undefined || plan.asksRows) return yield* labelRanges(question, ranges);
    const { seed, prepared, rows: counts, scope, signal } = run;
    const weights = [];
    for (const one of trained) weights.push([one.name, await weightsOf(one)] as const);
    const { needs, encoding } = question;
    const work: LabelsWork = {
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
    };
    const parallel = inParallel({
      workers,
      count,
      run: data,
      work,
      own: (job, services) => labelUnclaimed(question, job, services),
      act: () => "label rows",
      events: scope.resolve(EVENTS),
      signal,
    });
    const { starts } = question.source.part.next ?? {};
    const answersIn = (from: number, to: number) => starts ? starts[to]! - starts[from]! : to - from;
    try {
      let next = 0;
      for (const [chunk, { from, to }] of ranges.entries()) {
        let whole: Answers | undefined;
        for (const piece of pieces[chunk]!) {
          const answers = await parallel.result(next++) as Answers;
          whole ??= emptyAnswers(layoutOf(answers), encoding ?? FLOAT32, answersIn(from, to));
          copyInto(whole, answers, answersIn(from, piece.from), answersIn(piece.from, piece.to));
        }
        yield whole!;
      }
    } finally {
      await parallel.stop();
    }
  };
}

/** Batches of a piece: few, so that all have something to do to the end. */
const PIECE = 2 * BATCH_ROWS;

/** A chunk's rows in pieces of whole batches. */
function piecesOf({ view, from, to }: Range): Range[] {
  const count = Math.ceil((to - from) / PIECE);
  return Array.from({ length: count }, (_, i) => {
    const start = from + i * PIECE;
    return { view, from: start, to: Math.min(to, start + PIECE) };
  });
}

/** Builds the teacher of a job's stage, and labels what no other worker has claimed. */
export async function labelStage(
  run: SeedRun,
  job: RunJob<LabelsWork>,
  services: JobServices,
): Promise<void> {
  const { claims, worker, work: { stage: name, teacher, weights, needs, encoding, items } } = job;
  if (!hasWork(claims, items.length, worker)) return;
  const { scope, prepared: { preprocessing: { classes, answer } } } = run;
  await replay(run, async ({ stage, training }) => {
    if (stage.name === name) {
      if (stage.teacher?.fingerprint === teacher) {
        const backend = scope.resolve(BACKEND);
        const rest = () => scope.resolve(CLOCK).rest();
        const question = {
          teacher: stage.teacher,
          source: training,
          needs,
          backend,
          classes,
          answer,
          encoding,
          rest,
        };
        await labelUnclaimed(question, job, services);
      }
      throw new AllClaimed();
    }
    const trained = weights[stage.name];
    if (!trained) throw new AllClaimed();
    restoreWeights(run, stage, training, trained);
  }, { trains: true });
}

async function labelUnclaimed(
  question: Question,
  { work: { items }, claims, worker }: RunJob<LabelsWork>,
  { done, signal }: JobServices,
): Promise<void> {
  for (const [index, range] of items.entries()) {
    if (signal.aborted) throw new Interrupted("interrupted");
    if (!claim(claims, index, worker)) continue;
    done({ index, result: await labelRange(question, range) });
    await question.rest?.();
  }
}
