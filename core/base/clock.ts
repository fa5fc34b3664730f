/** Time from outside: the core has no clock of its own. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Lets other work of the process run (signals, servers, terminals). */
  rest(): Promise<void>;
  /** Resolves after so many milliseconds, or when the signal is aborted. Left out, no time limit is kept. */
  after?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A clock that stands still and never rests; for tests, and where nobody waits. */
export function stillClock(): Clock {
  return { now: () => 0, rest: () => Promise.resolve() };
}
