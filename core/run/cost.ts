import type { PlannedStage } from "../events.ts";
import type { Teacher } from "../teacher.ts";

/** The fixed cost of a step in milliseconds, and floating-point operations in a millisecond, of the nominal machine. */
const [STEP, OPERATIONS] = [0.2, 30e6];
/** A weight is multiplied and added once forward and twice backward for each row. */
const PER_WEIGHT = 6;

/**
 * About how long a stage takes, in milliseconds of a nominal machine: `steps · 0.2 + epochs · rows · parameters · 6 /
 * 30e6`. It is a function of the plan alone: no clock has a say in it.
 */
export function nominalTime({ steps, epochs, parameters }: PlannedStage, rows: number): number {
  return steps * STEP + epochs * rows * parameters * PER_WEIGHT / OPERATIONS;
}

/** The same for a teacher's answers to some rows: forward alone. */
export function nominalLabelling({ parameters }: Pick<Teacher, "parameters">, rows: number): number {
  return rows * parameters * (PER_WEIGHT / 3) / OPERATIONS;
}
