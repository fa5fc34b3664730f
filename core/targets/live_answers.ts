import type { ActiveBackend } from "../backend.ts";
import { perAnswer } from "../data/positions.ts";
import { viewBatch, type ViewSource } from "../data/views.ts";
import { askedFor } from "../losses/needs.ts";
import { askBatch } from "../models/ask.ts";
import type { Stage } from "../strategy.ts";
import { checkAnswers } from "./label.ts";
import { answersOf } from "./labelled_teacher.ts";

/**
 * Throws a `UserError` that names the teacher, the row and the class where a stage's frozen teacher answers a step's rows
 * with what is not finite. It asks again: call it where the loss is no number.
 */
export async function checkLive(
  { teacher, loss }: Stage,
  source: ViewSource,
  positions: Int32Array,
  step: number,
  backend?: ActiveBackend,
): Promise<void> {
  if (teacher?.fingerprint === undefined) return;
  const batch = viewBatch(source, positions, step, true);
  const of = `training rows${source.augmentation ? " (as they were augmented)" : ""}`;
  const rows = perAnswer(positions.map((at) => source.part.rows[at]!), batch);
  await askBatch(teacher, batch, { wanted: askedFor(loss.needs), backend }, async (outputs, again) => {
    await checkAnswers(teacher, await answersOf(outputs), { of, rows }, () => again({ members: true }));
  });
}
