/** So many requests a second in the long run, and so many at once after a rest. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** What one caller has left. */
interface Bucket {
  left: number;
  /** In milliseconds. */
  at: number;
}

/** More callers than that share what is left: an attacker's addresses cost no more memory than this. */
const MOST_BUCKETS = 10_000;
/** Milliseconds between two looks through all of them. */
const SWEEP_MS = 1000;

/** Token buckets, one for each caller. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  /** When full buckets were last looked for: not for each of an attacker's addresses. */
  #swept = -Infinity;

  /** `now` is in milliseconds. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Takes one request; 0 where it may go on, else the seconds until it would. */
  take(caller: string): number {
    const bucket = this.#bucketOf(caller);
    const now = this.#now();
    const { perSecond, burst } = this.#rate;
    bucket.left = Math.min(burst, bucket.left + Math.max(0, now - bucket.at) / 1000 * perSecond);
    bucket.at = now;
    if (bucket.left < 1) return (1 - bucket.left) / perSecond;
    bucket.left--;
    return 0;
  }

  #bucketOf(caller: string): Bucket {
    const found = this.#buckets.get(caller);
    if (found) return found;
    if (this.#buckets.size >= MOST_BUCKETS) this.#forgetFull();
    const key = this.#buckets.size >= MOST_BUCKETS ? "" : caller;
    const bucket = this.#buckets.get(key) ?? { left: this.#rate.burst, at: this.#now() };
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** A full bucket is as good as none. */
  #forgetFull(): void {
    const { perSecond, burst } = this.#rate;
    const now = this.#now();
    if (now - this.#swept < SWEEP_MS) return;
    this.#swept = now;
    for (const [caller, { left, at }] of this.#buckets) {
      if (left + (now - at) / 1000 * perSecond >= burst) this.#buckets.delete(caller);
    }
  }
}
