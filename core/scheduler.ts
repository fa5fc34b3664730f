/**
 * A number that changes while training runs. `progress` is `step / steps`: 0 at the first step of a stage, just
 * under 1 at its last. A scheduler is pure; it may be asked for any progress in [0, 1], in any order.
 */
export type Scheduler = (progress: number) => number;

/** A plain number as a scheduler. */
export function constant(value: number): Scheduler {
  return function constant() {
    return value;
  };
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
