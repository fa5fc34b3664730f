import type { Clock } from "../../../core/base/clock.ts";

/** How fast calls may be begun, all of a teacher together. */
export interface Pace {
  readonly atOnce: number;
  readonly perSecond?: number | undefined;
}

/** Lets calls through as its pace allows. */
export interface Gate {
  /** Runs a task when it is its turn; rejects when the signal is aborted before that. */
  through<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Lets nobody through for so many milliseconds: the service asked for it. */
  pause(milliseconds: number): void;
}

/** Waits; rejects with the signal's reason when that is aborted. */
export async function wait(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await clock.after?.(milliseconds, signal);
  signal.throwIfAborted();
}

/** A gate for all calls of a teacher: so many at once, so many in a second. */
export function gateOf({ atOnce, perSecond }: Pace, clock: Clock): Gate {
  let pending = 0;
  const waiting: (() => void)[] = [];
  /** When the next call may begin. */
  let next = -Infinity;
  let paused = -Infinity;
  const enter = async (signal: AbortSignal) => {
    if (pending < atOnce) pending++;
    // Whoever leaves gives its place on.
    else {
      await new Promise<void>((done, fail) => {
        const stop = () => {
          waiting.splice(waiting.indexOf(go), 1);
          fail(signal.reason);
        };
        const go = () => {
          signal.removeEventListener("abort", stop);
          done();
        };
        signal.addEventListener("abort", stop, { once: true });
        waiting.push(go);
      });
    }
  };
  const leave = () => {
    const first = waiting.shift();
    if (first) first();
    else pending--;
  };
  return {
    async through(task, signal) {
      signal.throwIfAborted();
      await enter(signal);
      try {
        for (;;) {
          const now = clock.now();
          const from = Math.max(now, paused, next);
          if (from <= now || !clock.after) break;
          await wait(clock, from - now, signal);
        }
        next = clock.now() + (perSecond === undefined ? 0 : 1000 / perSecond);
        return await task();
      } finally {
        leave();
      }
    },
    pause(milliseconds) {
      paused = Math.max(paused, clock.now() + milliseconds);
    },
  };
}

/**
 * How long a service asks to wait, in milliseconds: `Retry-After` as seconds or as a date (RFC 9110, 10.2.3), which is read by the
 * service's own clock, its `Date`, where it tells it. Undefined where it asks nothing that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return 1000 * Number(text);
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  const told = Date.parse(headers.get("date") ?? "");
  return Math.max(0, at - (Number.isNaN(told) ? Date.now() : told));
}
