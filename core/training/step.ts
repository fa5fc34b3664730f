import * as tf from "@tensorflow/tfjs";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import type { ViewSource } from "../data/views.ts";
import { canUpdate, updateInPlace } from "../kernels/update.ts";
import type { Optimizer } from "../optimizer.ts";
import type { Stage } from "../strategy.ts";
import { batchOf, forwardOf, gradientsOf, lossOf, viewFor } from "./batch.ts";
import { stepInOne, updateKernelOf } from "./fused_step.ts";
import { measureShares } from "./gradient_shares.ts";
import type { StepMetrics } from "./step_metrics.ts";
import type { TrainState } from "./train_state.ts";

/** Where a step is in its stage, and what becomes of it. */
export interface StepInfo {
  readonly step: number;
  readonly steps: number;
  readonly metrics: StepMetrics;
  /** Whether to log what share of the gradient each term of the loss has. */
  readonly sharesMeasured: boolean;
  /** Whether any weight was updated in this step. */
  updated: boolean;
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
  info: StepInfo,
): void {
  const { step, steps, metrics } = info;
  const { optimizer, random } = training;
  const progress = step / steps;
  const ofOptimizer = makerOf(optimizer, "the optimizer");
  const learningRate = blame(ofOptimizer, () => optimizer.learningRate(progress));
  metrics.note("learningRate", learningRate);
  const view = viewFor(stage, training, positions, step);
  tf.tidy(() => {
    const batch = batchOf(stage, view);
    // Fresh random streams for each call, so that measuring the shares does not change what the step draws.
    const lossContext = () => ({
      ...batch,
      progress,
      random: random.split("loss", step),
      trained: trainState.trained.bind(trainState),
    });
    // A loss may stay finite where an answer is not (0 log 0 is 0). 0 · logits is NaN then, and the epoch's sum of losses
    // fails its check.
    if (batch.teacher && isAskedLive(stage, training)) {
      trainState.addLoss(tf.sum(tf.mul(batch.teacher.logits, 0)));
    }
    const forward = () => forwardOf(stage, batch.inputs, random.split("dropout", step));
    if (info.sharesMeasured) measureShares(stage, trainState, forward, lossContext, metrics);
    const observe = metrics.note.bind(metrics);
    const fusedContext = {
      ...batch,
      progress,
      observe,
      random: random.split("dropout", step),
      learningRate,
      step: step + 1,
    };
    if (stepInOne(stage, optimizer, trainState, fusedContext)) {
      info.updated = true;
      blame(makerOf(stage, "the stage's afterStep"), () => stage.afterStep?.());
      return;
    }
    const { value, grads } = trainState.untouchedIfFailed(() =>
      gradientsOf(
        () => lossOf(stage, { ...lossContext(), student: forward(), observe }),
        trainState.variables,
        makerOf(stage.loss, "the loss"),
        false,
      )
    );
    for (const { variable, slots } of trainState.learning) {
      const gradient = grads[variable.name];
      if (!gradient) continue;
      info.updated = true;
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

/** Whether a frozen teacher is asked at every step, because views are new each time: then nobody has checked its answers. */
function isAskedLive({ teacher }: Stage, { augmentation, views }: ViewSource): boolean {
  return teacher?.fingerprint !== undefined && augmentation !== undefined && !views;
}
