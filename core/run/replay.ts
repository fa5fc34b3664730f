import { BACKEND } from "../catalogue/container.ts";
import { isLive } from "../models/teachers.ts";
import type { Stage } from "../strategy.ts";
import type { StageTraining } from "../training/loop.ts";
import { TrainState } from "../training/train_state.ts";
import type { SeedRun } from "./seed_run.ts";
import type { StageVisitor } from "./stage_runner.ts";
import { unaskable } from "./stand_in.ts";
import { trainModels } from "./train_models.ts";

/** Thrown to leave a replay when all that is left in it has been claimed by others. */
export class AllClaimed extends Error {}

/**
 * Goes through the stages of a seed for the sake of some of them; what is not trained stays as it is. `trains` says whether all
 * that come before these are given the weights that were trained elsewhere.
 */
export async function replay(
  run: SeedRun,
  visit: StageVisitor["visit"],
  { trains }: Pick<StageVisitor, "trains">,
): Promise<void> {
  try {
    const models = await trainModels(run, {
      keeps: true,
      trains,
      visit,
      // Whoever runs the seed asks such a teacher, once; no stage that is trained here has a teacher.
      lookUp: (teacher, { as }) => Promise.resolve(isLive(teacher) ? teacher : unaskable(teacher, as)),
      warn: () => {},
    });
    models.dispose();
  } catch (error) {
    if (!(error instanceof AllClaimed)) throw error;
  }
}

/** Gives a stage's student, and what else the stage keeps, the weights that were trained elsewhere. */
export function restoreWeights(
  { scope }: Pick<SeedRun, "scope">,
  stage: Stage,
  training: StageTraining,
  weights: readonly Float32Array[],
): void {
  scope.resolve(BACKEND).use();
  const trainState = new TrainState(stage, training.random);
  try {
    trainState.restore(weights, true);
  } finally {
    trainState.dispose();
  }
}
