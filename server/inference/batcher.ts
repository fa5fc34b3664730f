import { HttpError } from "../route.ts";
import { Backlog, featuresOf, type Slice, type Waiting } from "./backlog.ts";
import {
  BATCH_LIMITS,
  type BatchClock,
  type BatchCounts,
  type BatchLimits,
  machineClock,
} from "./batching.ts";

/** Asks a student: features `[rows, features]` to probabilities `[rows, classes]`, valid until the next call. */
export type Ask = (features: Float32Array, rows: number) => Float32Array | Promise<Float32Array>;

/** What a student is asked for, row by row. */
export interface BatchShape {
  readonly features: number;
  readonly classes: number;
}

/** What a single request may bring along. */
export interface BatchRequest {
  /** Called only where the request has to wait: who hangs up is not answered. */
  readonly signal?: (() => AbortSignal) | undefined;
  /** Milliseconds; shorter than the limit where it is given. */
  readonly timeout?: number | undefined;
}

/** How much the newest batch says about what to expect. */
const NEWEST = 0.25;
/** Milliseconds for which a batch may hold up the thread before others are let in. */
const LONG = 5;

/**
 * Gathers rows of several requests and asks the student for all of them at once. One batch is computed at a time, requests
 * in the order in which they came, longer ones in as many batches as they need.
 *
 * The wait adapts: there is none until requests do come together (all that is there in this turn of the event loop makes a
 * batch), then up to `min(maxDelay, time of a batch) · (1 - 1 / requests per batch)`, as averaged over the newest batches; a
 * wait that brought nobody sets it back to none. So a lone request never waits, nor does any request to a student that answers
 * in less than a millisecond.
 */
export class Batcher {
  readonly counts: BatchCounts = {
    answered: 0,
    rows: 0,
    batches: 0,
    computing: 0,
    waiting: 0,
    newest: 0,
    failed: 0,
    refused: 0,
    cancelled: 0,
  };
  readonly #ask: Ask;
  readonly #shape: BatchShape;
  readonly #limits: BatchLimits;
  readonly #clock: BatchClock;
  readonly #backlog = new Backlog();
  #isComputing = false;
  /** A flush is due: `soon`, or when the timer rings that `#stopTimer` stops. */
  #isDue = false;
  #stopTimer: (() => void) | undefined;
  #hasWaited = false;
  /** What is scheduled comes right after a batch. */
  #isNext = false;
  /** Averages over the newest batches: milliseconds, and requests. */
  #batchTime = 0;
  #crowd = 1;
  #whenIdle: (() => void)[] = [];
  /** Where rows of several requests lie side by side. */
  #memory = new Float32Array(0);

  constructor(
    ask: Ask,
    shape: BatchShape,
    limits: BatchLimits = BATCH_LIMITS,
    clock: BatchClock = machineClock(),
  ) {
    this.#ask = ask;
    this.#shape = shape;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Probabilities `[rows, classes]`, the caller's to keep. Throws an `HttpError` of 429 where too many wait. */
  submit(
    features: Float32Array,
    rows: number,
    { signal, timeout = Infinity }: BatchRequest = {},
  ): Promise<Float32Array> {
    if (this.#backlog.rows > 0 && this.#backlog.rows + rows > this.#limits.maxQueue) {
      this.counts.refused++;
      throw this.#overloaded(`at most ${this.#limits.maxQueue} rows may wait`);
    }
    return new Promise((resolve, reject) => {
      const request: Waiting = {
        features,
        rows,
        since: this.#clock.now(),
        probabilities: new Float32Array(rows * this.#shape.classes),
        signal,
        timeout: Math.min(timeout, this.#limits.timeout),
        taken: 0,
        answered: 0,
        isOver: false,
        isLimited: false,
        resolve,
        reject,
        stop: nothing,
      };
      this.#backlog.push(request);
      this.#schedule();
      // What is answered in this turn needs neither an ear nor a timer.
      if (this.#isComputing || this.#stopTimer) this.#limit(request);
    });
  }

  /** Rows that wait. */
  get waiting(): number {
    return this.#backlog.rows;
  }

  /** Resolves when nothing waits and nothing is computed. */
  idle(): Promise<void> {
    if (this.#isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  #isIdle(): boolean {
    return !this.#isComputing && this.#backlog.rows === 0;
  }

  #schedule(): void {
    if (this.#isComputing || this.#backlog.rows === 0) return;
    if (this.#backlog.rows >= this.#limits.maxBatch) {
      this.#stopTimer?.();
      this.#stopTimer = undefined;
      // It runs in a turn of its own: who submits is not to wait for others' rows.
      if (this.#isDue && !this.#hasWaited) return;
      this.#hasWaited = false;
      this.#due();
      return;
    }
    if (this.#isDue) return;
    const delay = this.#delay();
    this.#hasWaited = delay > 0;
    if (delay === 0) return this.#due();
    this.#isDue = true;
    this.#stopTimer = this.#clock.after(delay, () => {
      this.#stopTimer = undefined;
      this.#flush();
    });
  }

  #due(): void {
    this.#isDue = true;
    // A student that holds up the thread lets others have a turn between its batches.
    if (this.#isNext && this.#batchTime > LONG) this.#clock.after(0, () => this.#flush());
    else this.#clock.soon(() => this.#flush());
  }

  /** No timer is finer than a millisecond. */
  #delay(): number {
    const delay = Math.min(this.#limits.maxDelay, this.#batchTime) * (1 - 1 / this.#crowd);
    return delay < 1 ? 0 : delay;
  }

  #flush(): void {
    this.#isDue = false;
    this.#compute();
    if (!this.#isComputing) this.#rest();
  }

  /** Goes on with what has come meanwhile. */
  #rest(): void {
    this.#isNext = true;
    this.#schedule();
    this.#isNext = false;
    if (!this.#isIdle()) return;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  /** Takes a batch from the queue and asks the student. */
  #compute(): void {
    const start = this.#clock.now();
    const slices = this.#backlog.take(this.#limits.maxBatch);
    const rows = slices.reduce((sum, { rows }) => sum + rows, 0);
    if (rows === 0) return;
    for (const { request, from } of slices) if (from === 0) this.counts.waiting += start - request.since;

    const input = this.#input(slices, rows);
    let answer: Float32Array | Promise<Float32Array>;
    try {
      answer = this.#ask(input, rows);
    } catch (error) {
      return this.#fail(slices, error);
    }
    if (answer instanceof Float32Array) return this.#deliver(slices, answer, rows, start);
    this.#isComputing = true;
    for (const { request } of slices) this.#limit(request);
    answer.then((answer) => this.#deliver(slices, answer, rows, start), (error) => this.#fail(slices, error))
      .finally(() => {
        this.#isComputing = false;
        this.#rest();
      });
  }

  /** The features of a batch: those of its only request as they lie, or of all of them in one place. */
  #input(slices: readonly Slice[], rows: number): Float32Array {
    const { features: width } = this.#shape;
    const [only] = slices;
    if (slices.length === 1) return featuresOf(only!, width);
    if (this.#memory.length < rows * width) this.#memory = new Float32Array(rows * width);
    let at = 0;
    for (const slice of slices) {
      this.#memory.set(featuresOf(slice, width), at);
      at += slice.rows * width;
    }
    return this.#memory.subarray(0, at);
  }

  #deliver(slices: readonly Slice[], answer: Float32Array, rows: number, start: number): void {
    const { classes } = this.#shape;
    if (answer.length !== rows * classes) {
      const problem = `A student must answer ${rows} rows with ${
        rows * classes
      } probabilities: it gave ${answer.length}`;
      return this.#fail(slices, new TypeError(problem));
    }
    const took = this.#clock.now() - start;
    this.counts.batches++;
    this.counts.computing += took;
    this.counts.newest = Date.now();
    this.#batchTime += NEWEST * (took - this.#batchTime);
    this.#crowd += NEWEST * (slices.length - this.#crowd);
    if (this.#hasWaited && slices.length === 1) this.#crowd = 1;
    let at = 0;
    for (const { request, from, rows } of slices) {
      const end = at + rows * classes;
      if (!request.isOver) {
        request.probabilities.set(answer.subarray(at, end), from * classes);
        request.answered += rows;
        if (request.answered === request.rows) {
          this.counts.answered++;
          this.counts.rows += request.rows;
          this.#end(request);
          request.resolve(request.probabilities);
        }
      }
      at = end;
    }
  }

  #fail(slices: readonly Slice[], error: unknown): void {
    for (const { request } of slices) {
      if (request.isOver) continue;
      this.counts.failed++;
      this.#end(request);
      request.reject(error);
    }
  }

  /** A request that has to wait ends when its client has gone, or its time is up. */
  #limit(request: Waiting): void {
    if (request.isLimited) return;
    request.isLimited = true;
    const left = Math.max(0, request.since + request.timeout - this.#clock.now());
    const stopTimer = this.#clock.after(left, () => {
      this.counts.refused++;
      this.#end(request);
      request.reject(this.#overloaded(`it would wait for longer than ${Math.round(request.timeout)} ms`));
      this.#afterLeaving();
    });
    const client = request.signal?.();
    const gone = () => {
      this.counts.cancelled++;
      this.#end(request);
      request.reject(new HttpError(499, "The client has gone"));
      this.#afterLeaving();
    };
    request.stop = () => {
      stopTimer();
      client?.removeEventListener("abort", gone);
    };
    if (client?.aborted) gone();
    else client?.addEventListener("abort", gone);
  }

  #end(request: Waiting): void {
    request.isOver = true;
    request.stop();
    this.#backlog.drop(request);
  }

  #afterLeaving(): void {
    if (!this.#isComputing && this.#backlog.rows === 0) this.#rest();
  }

  #overloaded(rule: string): HttpError {
    const perRow = this.counts.rows > 0 ? this.counts.computing / this.counts.rows : 0;
    const seconds = Math.max(1, Math.min(60, Math.ceil(this.#backlog.rows * perRow / 1000)));
    return new HttpError(429, `Cannot answer now as ${rule}: try again in ${seconds} s`, {
      headers: { "retry-after": String(seconds) },
    });
  }
}

function nothing(): void {}
