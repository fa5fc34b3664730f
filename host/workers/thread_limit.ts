/** One of several who share a limit of threads. It is plain data, for a Worker; its numbers lie in shared memory. */
export interface ThreadShare {
  /** Threads at work, of each of those who share. */
  readonly counts: Int32Array;
  /** Which of the counts is this one's. */
  readonly index: number;
  /** Threads that may be at work, of all of them together. */
  readonly limit: number;
}

/** The count of a share that is closed: a Worker that is being ended may still try to change it. */
const CLOSED = 0;

/** How many more threads may begin to work. */
export function threadsLeft({ counts, limit }: ThreadShare): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += Atomics.load(counts, i);
  return Math.max(0, limit - sum);
}

/** Counts a further thread, where there may be one; false where there may not. */
export function takeThread(share: ThreadShare): boolean {
  if (threadsLeft(share) === 0) return false;
  return change(share, (count) => count === CLOSED ? undefined : count + 1);
}

/** Counts one of the further threads no more. */
export function releaseThread(share: ThreadShare): void {
  change(share, (count) => count > 1 ? count - 1 : undefined);
}

function change({ counts, index }: ThreadShare, next: (count: number) => number | undefined): boolean {
  for (;;) {
    const count = Atomics.load(counts, index);
    const changed = next(count);
    if (changed === undefined) return false;
    if (Atomics.compareExchange(counts, index, count, changed) === count) return true;
  }
}

/**
 * A limit of threads for runs that work side by side. Each has a thread of its own, whatever the limit; further ones begin only
 * while all together have fewer than the limit. Two that begin at the very same time may exceed it by one.
 */
export class ThreadLimit {
  readonly #limit: number;
  readonly #counts: Int32Array;
  #next = 0;

  /** `atOnce` is how many may share it at once. */
  constructor({ limit, atOnce }: { readonly limit: number; readonly atOnce: number }) {
    this.#limit = limit;
    // Twice as many, taken in turns: a share is used again long after the Worker that had it has ended.
    this.#counts = new Int32Array(new SharedArrayBuffer(2 * atOnce * Int32Array.BYTES_PER_ELEMENT));
  }

  /** The share of one who begins to work, its own thread counted. */
  open(): ThreadShare {
    const counts = this.#counts;
    for (let i = 0; i < counts.length; i++) {
      const index = this.#next++ % counts.length;
      if (Atomics.compareExchange(counts, index, CLOSED, 1) === CLOSED) {
        return { counts, index, limit: this.#limit };
      }
    }
    throw new Error(`Cannot share threads as at most ${counts.length} may do so at once`);
  }

  /** Takes back a share, with all the threads in it: whoever had it works no more. */
  close({ index }: ThreadShare): void {
    Atomics.store(this.#counts, index, CLOSED);
  }
}
