import { UserError } from "../../base/errors.ts";
import { perAnswer } from "../../data/positions.ts";
import type { StageRun } from "../../strategy.ts";
import type { JudgedMembers } from "./fit_weights.ts";

/** With fewer validation rows than this, nothing is fitted on them. */
export const FEWEST = 10;

/** What is fitted, for messages. */
export interface Fitting {
  /** `fit the weights of ensemble`. */
  readonly act: string;
  /** What to do where that cannot be: `give weights`. */
  readonly remedy: string;
  /** With fewer rows than this, a warning. */
  readonly enough: number;
}

/** The truth of validation rows, for what is fitted on them. Throws a `UserError` where they are too few, or of one class. */
export function validationTruth(
  { validation, classes, task, warn }: Pick<StageRun, "validation" | "classes" | "task" | "warn">,
  { act, remedy, enough }: Fitting,
): Omit<JudgedMembers, "members"> {
  const { rows, labels, targets, next } = validation;
  if (rows.length < FEWEST) {
    throw new UserError(
      `Cannot ${act} as there must be at least ${FEWEST} validation rows: current value is ${rows.length}; raise ` +
        `data.split.validation, or ${remedy}`,
    );
  }
  const truth = next ? next.ids : targets ?? labels;
  if (task.answers === "softmax" && truth.every((label) => label === truth[0])) {
    throw new UserError(
      `Cannot ${act} as the validation rows must be of several classes: all ${rows.length} are of one; split them otherwise, or ` +
        remedy,
    );
  }
  if (rows.length < enough) {
    warn(
      `${rows.length} validation rows are few to ${act}: what comes out may be chance; from ${enough} on it is steadier`,
    );
  }
  return { truth, width: classes, answers: task.answers, rows: perAnswer(rows, validation) };
}
