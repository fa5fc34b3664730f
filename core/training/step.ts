import * as tf from "@tensorflow/tfjs";
import { stepInOne, updateKernelOf } from "./fused_step.ts";
import { canUpdate, updateInPlace } from "../kernels/update.ts";
import type { TrainState } from "./train_state.ts";
import type { StepMetrics } from "./step_metrics.ts";
import type { Optimizer } from "../optimizer.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import type { ViewSource } from "../data/views.ts";
import type { Stage } from "../strategy.ts";
import { batchOf, forwardOf, gradientsOf, lossOf, viewFor } from "./batch.ts";
import { measureShares } from "./gradient_shares.ts";

/** Where a step is in its stage, and what becomes of it. */
export interface Point {
  readonly step: number;
  readonly steps: number;
  readonly metrics: StepMetrics;
  /** Whether to tell what share of the gradient each term of the loss has. */
  readonly measured: boolean;
  /** Whether a weight has moved in this step. */
  moved: boolean;
}

/** Rows to learn from, and by which optimizer. */
export interface StepTraining extends ViewSource {
  readonly optimizer: Optimizer;
}

/** One step on some rows (positions in the part). */
export function takeStep(
  stage: Stage,
  training: StepTraining,
  trainState: TrainState,
  positions: Int32Array,
  point: Point,
): void {
  const { step, steps, metrics } = point;
  const { optimizer, random } = training;
  const progress = step / steps;
  const ofOptimizer = makerOf(optimizer, "the optimizer");
  const learningRate = blame(ofOptimizer, () => optimizer.learningRate(progress));
  metrics.note("learningRate", learningRate);
  const view = viewFor(stage, training, positions, step);
  tf.tidy(() => {
    const batch = batchOf(stage, training, view);
    // Streams from their beginning each time: measuring must change nothing, whoever draws without a split.
    const lookedAt = () => ({
      ...batch,
      progress,
      random: random.split("loss", step),
      trained: trainState.trained.bind(trainState),
    });
    // A loss may stay finite where an answer is not (0 log 0 is 0): then the sum of losses says so, for an epoch's end.
    if (batch.teacher && isAskedLive(stage, training)) {
      trainState.addLoss(tf.sum(tf.mul(batch.teacher.logits, 0)));
    }
    const forward = () => forwardOf(stage, batch.inputs, random.split("dropout", step));
    if (point.measured) measureShares(stage, trainState, forward, lookedAt, metrics);
    const observe = metrics.note.bind(metrics);
    const whole = {
      ...batch,
      progress,
      observe,
      random: random.split("dropout", step),
      learningRate,
      step: step + 1,
    };
    if (stepInOne(stage, optimizer, trainState, whole)) {
      point.moved = true;
      blame(makerOf(stage, "the stage's afterStep"), () => stage.afterStep?.());
      return;
    }
    const { value, grads } = trainState.untouchedIfFailed(() =>
      gradientsOf(
        () => lossOf(stage, { ...lookedAt(), student: forward(), observe }),
        trainState.variables,
        makerOf(stage.loss, "the loss"),
        false,
      )
    );
    for (const { variable, slots } of trainState.learning) {
      const gradient = grads[variable.name];
      if (!gradient) continue;
      point.moved = true;
      blame(ofOptimizer, () => {
        const fused = updateKernelOf(optimizer)?.(learningRate, step + 1);
        if (fused && canUpdate(fused)) updateInPlace(fused, variable, gradient, slots);
        else optimizer.update({ variable, gradient, slots, learningRate, step: step + 1 });
      });
    }
    blame(makerOf(stage, "the stage's afterStep"), () => stage.afterStep?.());
    trainState.addLoss(tf.mul(value, positions.length));
  });
}

/** Whether a frozen teacher has not labelled its rows once, as each is shown in a new view each time: nobody has looked at its answers. */
function isAskedLive({ teacher }: Stage, { augmentation, views }: ViewSource): boolean {
  return teacher?.fingerprint !== undefined && augmentation !== undefined && !views;
}
