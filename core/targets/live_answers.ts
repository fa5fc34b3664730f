import * as tf from "@tensorflow/tfjs";
import { computeOn } from "../backend.ts";
import { checkAnswers } from "./label.ts";
import { askedFor } from "../loss.ts";
import { show, type Showing } from "../data/views.ts";
import type { Stage } from "../strategy.ts";
import { answersOf } from "./targets.ts";
import { disposeOutputs } from "../teacher.ts";

/**
 * Throws a `UserError` that names the teacher, the row and the class where a stage's frozen teacher answers a step's rows
 * with what is not finite. It asks again: call it where the loss is no number.
 */
export async function checkLive(
  { teacher, loss }: Stage,
  lesson: Showing,
  positions: Int32Array,
  step: number,
  backend?: string,
): Promise<void> {
  if (teacher?.fingerprint === undefined) return;
  const shown = show(lesson, positions, step, true);
  computeOn(backend);
  const inputs = tf.tensor2d(shown.features, [positions.length, lesson.part.width]);
  const asked = { inputs, rows: shown.rows };
  try {
    const outputs = teacher.predict({ ...asked, ...askedFor(loss.needs) });
    const of = `training rows${lesson.augmentation ? " (as they were augmented)" : ""}`;
    const rows = positions.map((at) => lesson.part.rows[at]!);
    try {
      await checkAnswers(
        teacher,
        await answersOf(outputs),
        { of, rows },
        () => teacher.predict({ ...asked, members: true }),
      );
    } finally {
      disposeOutputs(outputs);
    }
  } finally {
    inputs.dispose();
  }
}
