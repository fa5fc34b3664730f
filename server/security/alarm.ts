/** Calls back after so many seconds, unless what it returns is called before. */
export type Alarm = (seconds: number, ring: () => void) => () => void;

/** A timer for each: wherever a timer belongs to the request that set it, as in Workers at the edge. */
export function ownAlarm(seconds: number, ring: () => void): () => void {
  if (seconds === Infinity) return () => {};
  const timer = setTimeout(ring, seconds * 1000);
  return () => clearTimeout(timer);
}

interface Waiting {
  /** In milliseconds. */
  readonly end: number;
  readonly ring: () => void;
  before: Waiting | undefined;
  after: Waiting | undefined;
  isOver: boolean;
}

/**
 * One timer for all who wait equally long: who came first is the first to be called. Thousands of requests a second each
 * set an alarm or two that never ring; a timer for each takes several microseconds.
 *
 * With nobody left to wait the timer is stopped, unless it `lasts`: then it rings once more, for nobody, which costs less where the
 * next request is never far.
 */
export function sharedAlarm(
  { now = () => performance.now(), lasts = false }: {
    readonly now?: () => number;
    readonly lasts?: boolean;
  } = {},
): Alarm {
  const lines = new Map<number, Line>();
  return (seconds, ring) => {
    if (seconds === Infinity) return () => {};
    let line = lines.get(seconds);
    if (!line) lines.set(seconds, line = new Line(seconds * 1000, now, lasts));
    return line.join(ring);
  };
}

/** Those who wait equally long, in their order. */
class Line {
  readonly #milliseconds: number;
  readonly #now: () => number;
  readonly #lasts: boolean;
  #first: Waiting | undefined;
  #last: Waiting | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, now: () => number, lasts: boolean) {
    this.#milliseconds = milliseconds;
    this.#now = now;
    this.#lasts = lasts;
  }

  join(ring: () => void): () => void {
    const end = this.#now() + this.#milliseconds;
    const mine: Waiting = { end, ring, before: this.#last, after: undefined, isOver: false };
    if (this.#last) this.#last.after = mine;
    else this.#first = mine;
    this.#last = mine;
    if (this.#timer === undefined) this.#wait(this.#milliseconds);
    return () => this.#leave(mine);
  }

  #leave(one: Waiting): void {
    if (one.isOver) return;
    one.isOver = true;
    if (one.before) one.before.after = one.after;
    else this.#first = one.after;
    if (one.after) one.after.before = one.before;
    else this.#last = one.before;
    if (this.#first || this.#lasts) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  /** Calls all whose time has come, and waits for the next. */
  #look(): void {
    const now = this.#now();
    this.#timer = undefined;
    while (this.#first && this.#first.end <= now) {
      const { ring } = this.#first;
      this.#leave(this.#first);
      ring();
    }
    // A timer may come a moment too soon.
    if (this.#first && this.#timer === undefined) this.#wait(Math.max(1, this.#first.end - now));
  }
}
