import type { ActiveBackend } from "../backend.ts";
import type { Clock } from "../base/clock.ts";
import { Interrupted } from "../base/errors.ts";
import { PluginError } from "../catalogue/plugin_error.ts";
import { batchRange, joinsLast, stepsPerEpoch } from "../data/batches.ts";
import type { ViewSource } from "../data/views.ts";
import type { EventSink } from "../events.ts";
import { frozenPart } from "../models/teachers.ts";
import type { Optimizer } from "../optimizer.ts";
import type { Stage } from "../strategy.ts";
import { checkLive } from "../targets/live_answers.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { probe } from "./probe.ts";
import { takeStep } from "./step.ts";
import { StepMetrics } from "./step_metrics.ts";
import type { OutputsRead } from "./teacher_use.ts";
import { notFinite, TrainState } from "./train_state.ts";

/** What a stage is trained with, beside what it says itself. */
export interface StageTraining extends ViewSource {
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
}

/** What training needs of its services. */
export interface TrainingServices {
  readonly seed: number;
  /** Where to compute; left out, on whatever backend is active. */
  readonly backend?: ActiveBackend | undefined;
  readonly events: EventSink;
  readonly clock: Clock;
  readonly checkpoint: Checkpoint;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds between two rests, and between two checkpoints at least. */
const REST = 100;
const SAVE = 1000;
/** At most one part in so many of the time goes to writing checkpoints, however large the model. */
const SAVING_SHARE = 20;
/** The gradient's shares cost a backward pass for each term: at most one step in so many pays for them. */
const SHARES_EVERY = 100;
/** A term with a smaller share of the gradient than this contributes almost nothing. */
const NEGLIGIBLE_SHARE = 0.01;

/**
 * Trains the stage's student in place. A stage that was interrupted goes on from its checkpoint, one that is done
 * takes its weights from there; either way the weights are, bit for bit, those of an uninterrupted run. Throws
 * `Interrupted` (with the checkpoint written) when the signal is aborted, and a `UserError` when the loss is no
 * longer finite or a plugin fails, with the plugin's name, the stage and the step.
 */
export async function train(
  stage: Stage,
  training: StageTraining,
  services: TrainingServices,
): Promise<void> {
  const { epochs, part } = training;
  const { seed, backend, events, clock, checkpoint, signal } = services;
  const rows = part.rows.length;
  const batching = { rows, batchSize: training.batchSize };
  const joined = joinsLast(batching);
  const perEpoch = stepsPerEpoch(batching);
  const steps = epochs * perEpoch;
  const teacherFingerprint = stage.teacher && frozenPart(stage.teacher);
  backend?.use();
  const trainState = new TrainState(stage, training.random);
  try {
    const saved = await checkpoint.load(stage.name, teacherFingerprint, joined);
    backend?.use();
    if (saved?.done) {
      trainState.restore(saved.arrays, true);
      return events({ type: "stage-end", seed, stage: stage.name, resumed: true });
    }
    begin(stage, training, trainState);
    if (saved) trainState.restore(saved.arrays, false);

    let step = saved?.step ?? 0;
    const { parameters } = stage.student;
    events({ type: "stage-start", seed, stage: stage.name, step, steps, epochs, parameters });
    let order: Int32Array = new Int32Array();
    /** The loss summed since the epoch began, `taken` steps ago. */
    const checkedLoss = async (epoch: number, taken: number) => {
      try {
        return await trainState.checkFinite(stage.name, epoch + 1);
      } catch (error) {
        // If an answer of the teacher is not finite, that is no matter of the learning rate.
        for (let done = 0; done < taken; done++) {
          const positions = order.subarray(...batchRange(done, batching));
          await checkLive(stage, training, positions, epoch * perEpoch + done, backend);
        }
        throw error;
      }
    };
    const save = async () => {
      await checkedLoss(Math.floor(step / perEpoch), step % perEpoch);
      await checkpoint.save(
        stage.name,
        { step, done: false, joined, arrays: await trainState.arrays() },
        teacherFingerprint,
      );
      events({ type: "checkpoint", seed, stage: stage.name, step });
    };
    const terms = stage.loss.terms ?? [];
    const sharesEvery = Math.ceil(SHARES_EVERY / perEpoch);
    let [rested, savedAt, pause] = [clock.now(), clock.now(), SAVE];
    for (; step < steps; step++) {
      const epoch = Math.floor(step / perEpoch);
      const [from, to] = batchRange(step % perEpoch, batching);
      if (from === 0 || !order.length) order = training.random.split("order", epoch).permutation(rows);
      if (clock.now() - rested > REST) {
        events({ type: "progress", seed, stage: stage.name, step, steps });
        await clock.rest();
        rested = clock.now();
      }
      if (signal?.aborted) {
        await save();
        throw new Interrupted("interrupted");
      }
      if (rested - savedAt > pause) {
        await save();
        savedAt = clock.now();
        pause = Math.max(SAVE, SAVING_SHARE * (savedAt - rested));
      }
      backend?.use();
      const last = (step + 1) % perEpoch === 0;
      const sharesMeasured = last && terms.length > 1 && (epoch % sharesEvery === 0 || epoch + 1 === epochs);
      const metrics = new StepMetrics(last);
      const info = { step, steps, metrics, sharesMeasured, updated: false };
      try {
        takeStep(stage, training, trainState, order.subarray(from, to), info);
      } catch (error) {
        metrics.dispose();
        if (!(error instanceof PluginError)) throw error;
        // Before the first weight is updated nothing is lost: once the plugin is mended, the run goes on from here.
        if (!info.updated) await save();
        const remedy = info.updated
          ? ""
          : "; its checkpoint is kept: mend the plugin and go on with --resume";
        throw inStage(error, `go on with stage ${stage.name} in step ${step + 1}`, remedy);
      }
      if (last) {
        const values = await metrics.read();
        const loss = await checkedLoss(epoch, perEpoch) / rows;
        backend?.use();
        trainState.clearLoss();
        events({ type: "epoch", seed, stage: stage.name, epoch: epoch + 1, epochs, loss, values });
        if (epoch === 0) {
          for (const { name } of terms) {
            const share = values[`${name}.share`];
            if (share === undefined || share >= NEGLIGIBLE_SHARE) continue;
            const message =
              `stage ${stage.name}: the loss ${name} has ${(100 * share).toPrecision(2)} % of the ` +
              `gradient after the first epoch and is hardly heard; raise its weight`;
            events({ type: "warning", seed, message });
          }
        }
      }
    }
    const weights = await trainState.weights();
    // No later loss would show that the last step diverged.
    if (weights.some((values) => values.some((value) => !Number.isFinite(value)))) {
      throw notFinite(stage.name, "weights must be finite: they are not after the last step", epochs);
    }
    await checkpoint.save(stage.name, { step, done: true, joined, arrays: weights }, teacherFingerprint);
    events({ type: "stage-end", seed, stage: stage.name, resumed: false });
  } finally {
    trainState.dispose();
  }
}

/**
 * Makes all that a stage's training keeps, and calls its loss once. Returns what of the teacher's answer the loss looks
 * at; throws what does not fit.
 */
export function begin(stage: Stage, training: StageTraining, trainState: TrainState): OutputsRead {
  const read = (() => {
    try {
      return probe(stage, training, trainState);
    } catch (error) {
      throw error instanceof PluginError ? inStage(error, `begin stage ${stage.name} (step 1)`) : error;
    }
  })();
  trainState.begin(training.optimizer);
  return read;
}

/** What a plugin threw, with the stage and the step, from 1. */
function inStage(error: PluginError, act: string, remedy = ""): PluginError {
  return new PluginError(`Cannot ${act}: ${error.message}${remedy}`, { cause: error.cause });
}
