/** How much the newest batch says about what to expect. */
const NEWEST = 0.25;

/**
 * How long to wait for more rows. There is no wait until requests do come together (all that is there in this turn of the event
 * loop makes a batch), then up to `min(maxDelay, time of a batch) · (1 - 1 / requests per batch)`, as averaged over the newest
 * batches; a wait that brought nobody sets it back to none. So a lone request never waits more than once, and no request ever
 * waits for a student that answers in less than a millisecond.
 */
export class Pace {
  readonly #maxDelay: number;
  #batchTime = 0;
  #requests = 1;

  constructor(maxDelay: number) {
    this.#maxDelay = maxDelay;
  }

  /** Milliseconds that a batch takes. */
  get batchTime(): number {
    return this.#batchTime;
  }

  /** Milliseconds to wait. No timer is finer than one. */
  delay(): number {
    const delay = Math.min(this.#maxDelay, this.#batchTime) * (1 - 1 / this.#requests);
    return delay < 1 ? 0 : delay;
  }

  /** Learns from a batch: its milliseconds, its requests, and whether they were waited for. */
  note(took: number, requests: number, hasWaited: boolean): void {
    this.#batchTime += NEWEST * (took - this.#batchTime);
    this.#requests += NEWEST * (requests - this.#requests);
    if (hasWaited && requests === 1) this.#requests = 1;
  }
}
