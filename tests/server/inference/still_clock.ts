import type { BatchClock } from "../../../server/inference/batching.ts";

/** A clock that a test moves, with what it was asked to call back. */
export interface StillClock extends BatchClock {
  /** Moves on to a moment, calling back in order what is due until then; what that starts has a turn, too. */
  moveTo(moment: number): Promise<void>;
  /** Lets all run that needs no time. */
  settle(): Promise<void>;
  /** Timers that have neither rung nor been stopped. */
  readonly timers: () => number;
}

/** A clock at 0. */
export function stillClock(): StillClock {
  let now = 0;
  let count = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const settle = async () => {
    // As many turns as the longest chain of promises in the batcher has links, and some.
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  return {
    now: () => now,
    after(milliseconds, callback) {
      const id = count++;
      timers.set(id, { at: now + milliseconds, callback });
      return () => void timers.delete(id);
    },
    soon: queueMicrotask,
    settle,
    timers: () => timers.size,
    async moveTo(moment) {
      for (;;) {
        await settle();
        const [next] = [...timers].sort(([a, { at: x }], [b, { at: y }]) => x - y || a - b);
        if (!next || next[1].at > moment) break;
        now = Math.max(now, next[1].at);
        timers.delete(next[0]);
        next[1].callback();
      }
      now = Math.max(now, moment);
      await settle();
    },
  };
}
