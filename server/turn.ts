import { setImmediate } from "node:timers";

/** Resolves when this turn of the event loop is over. */
export type Turn = () => Promise<void>;

/**
 * Lets answers leave together: all that have been made of the requests of one turn of the event loop. Whoever waits for answers is then woken
 * once for many of them; a process that is woken for each costs the server more than the answer does. One that is alone waits for
 * nobody.
 */
export function turns(): Turn {
  let waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) > 1) return;
      setImmediate(() => {
        const all = waiting;
        waiting = [];
        for (const go of all) go();
      });
    });
}
