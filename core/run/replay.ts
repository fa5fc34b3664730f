import { computeOn } from "../backend.ts";
import { Memory } from "../training/train_state.ts";
import type { SeedRun } from "./seed_run.ts";
import { trainAll, type Training } from "./stages.ts";
import type { Stage } from "../strategy.ts";
import type { Lesson } from "../training/loop.ts";

/** Thrown to leave a replay when there is nothing left to do in it. */
export class NothingLeft extends Error {}

/** Goes through the stages of a seed for the sake of some of them; what is not trained stays as it is. */
export async function replay(
  run: SeedRun,
  { train, teacherFor = (stage) => Promise.resolve(stage) }: Pick<Training, "train"> & Partial<Training>,
): Promise<void> {
  try {
    const models = await trainAll(run, {
      keeps: true,
      train,
      teacherFor,
      check: () => Promise.resolve(),
      warn: () => {},
    });
    models.dispose();
  } catch (error) {
    if (!(error instanceof NothingLeft)) throw error;
  }
}

/** Gives a stage's student, and what else the stage keeps, the weights that were trained elsewhere. */
export function restoreWeights(
  { backend }: Pick<SeedRun, "backend">,
  stage: Stage,
  lesson: Lesson,
  weights: readonly Float32Array[],
): void {
  computeOn(backend);
  const memory = new Memory(stage, lesson.random);
  try {
    memory.restore(weights, true);
  } finally {
    memory.dispose();
  }
}
