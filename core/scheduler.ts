import type { Spec } from "./spec.ts";

/**
 * A number that changes while training runs. `progress` is `step / steps`: 0 at the first step of a stage, just
 * under 1 at its last. A scheduler is pure; it may be asked for any progress in [0, 1], in any order.
 */
export type Scheduler = (progress: number) => number;

/** A number, or a scheduler by its config. */
export type Schedule = number | Spec<"scheduler">;
