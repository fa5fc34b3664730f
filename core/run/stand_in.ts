import * as tf from "@tensorflow/tfjs";
import type { Prepared } from "../data/prepare.ts";
import type { Batch, Outputs } from "../outputs.ts";
import type { LookUpOptions } from "../strategy.ts";
import { checkLabels, noLayers } from "../targets/look_up.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";

/**
 * Stands for a teacher that only labels rows while a run is planned: nobody is asked then. It answers numbers of the right
 * shape, so that what does not fit shows.
 */
export function standInFor(teacher: Teacher, how: LookUpOptions, prepared: Prepared): LiveTeacher {
  checkLabels(teacher, how, prepared);
  const { as } = how;
  const classes = prepared.preprocessing.classes.length;
  const answer = (
    { members = [] }: Teacher,
    { rows, members: wanted }: Pick<Batch, "rows" | "members">,
  ): Outputs => {
    const values = Float32Array.from(
      { length: rows.length * classes },
      (_, i) => i % (classes + 1) / classes,
    );
    return {
      logits: tf.tensor2d(values, [rows.length, classes]),
      ...wanted && members.length ? { members: members.map((member) => answer(member, { rows })) } : {},
    };
  };
  return standIn(teacher, (batch) => {
    if (batch.taps?.length) throw noLayers(as, batch.taps[0]!);
    return answer(teacher, batch);
  });
}

/** Stands for such a teacher where it must not be asked: in a process that does but a part of a seed. */
export function unaskable(teacher: Teacher, as: string): LiveTeacher {
  return standIn(teacher, () => {
    throw new Error(
      `Cannot ask ${as} here as the process that runs the seed must ask it: this one does a part of it`,
    );
  });
}

function standIn(teacher: Teacher, predict: LiveTeacher["predict"]): LiveTeacher {
  return { ...teacher, looksUp: true, predict, dispose: () => teacher.dispose() };
}
