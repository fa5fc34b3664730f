import type { Clock } from "../core/base/clock.ts";

/** The time of this machine. */
export function systemClock(): Clock {
  return {
    now: () => performance.now(),
    rest: () => new Promise((done) => setTimeout(done, 0)),
    after: (milliseconds, signal) =>
      new Promise((done) => {
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          done();
        }, { once: true });
      }),
  };
}
