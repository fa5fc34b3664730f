import type { Context } from "../plugin.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Spec } from "../spec.ts";

/** A plain number as a scheduler. */
export function constant(value: number): Scheduler {
  return function constant() {
    return value;
  };
}

/** An option of `kit.schedule()` as a scheduler: a number holds all the way, a part is made. */
export function toScheduler(value: number | Spec<"scheduler">, context: Context): Scheduler {
  return typeof value === "number" ? constant(value) : context.make("scheduler", value);
}

/**
 * From `from` at 0 to `to` at 1 in a straight line, and no further: exact at both ends, monotone, and never an ulp
 * outside, so that a rule checked at the ends holds all the way.
 */
export function interpolate(from: number, to: number, share: number): number {
  if (share <= 0) return from;
  if (share >= 1) return to;
  return Math.min(Math.max(from + (to - from) * share, Math.min(from, to)), Math.max(from, to));
}

/** Smallest and largest value over the course, sampled finely enough for every scheduler that is not wild. */
export function range(scheduler: Scheduler, samples = 256): { readonly low: number; readonly high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i <= samples; i++) {
    const value = scheduler(i / samples);
    if (Number.isNaN(value)) return { low: NaN, high: NaN };
    [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return { low, high };
}
