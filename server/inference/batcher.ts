import type { Answers } from "../../core/edge/answer.ts";
import { HttpError } from "../route.ts";
import { Backlog, Gathered, type Slice, type Waiting } from "./backlog.ts";
import {
  type Ask,
  BATCH_LIMITS,
  type BatchClock,
  type BatchCounts,
  type BatchLimits,
  type BatchRequest,
  type BatchShape,
  machineClock,
  type MoreInputs,
} from "./batching.ts";
import { Pace } from "./pace.ts";

/** Milliseconds for which a batch may hold up the thread before others are let in. */
const LONG = 5;
/** Milliseconds that are not worth gathering for. */
const QUICK = 0.25;

/**
 * Gathers rows of several requests and asks the student for all of them at once. One batch is computed at a time, requests
 * in the order in which they came, longer ones in as many batches as they need. How long it gathers is told in `Pace`.
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
  /** The student answers a batch so soon that nobody need wait for one. */
  #isQuick = false;
  /** A flush is due: `soon`, or when the timer rings that `#stopTimer` stops. */
  #isDue = false;
  #stopTimer: (() => void) | undefined;
  #hasWaited = false;
  /** Requests that are batches of their own. */
  #lone = 0;
  /** Their rows. */
  #loneRows = 0;
  /** What is scheduled comes right after a batch. */
  #isNext = false;
  readonly #pace: Pace;
  #whenIdle: (() => void)[] = [];
  readonly #gathered: Gathered;

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
    this.#pace = new Pace(limits.maxDelay);
    this.#gathered = new Gathered(shape.features);
  }

  /** Answers `[rows, classes]`, the caller's to keep. Throws an `HttpError` of 429 where too many wait. */
  submit(
    features: Float32Array,
    rows: number,
    { signal, timeout = Infinity, inputs }: BatchRequest = {},
  ): Promise<Answers> {
    if (this.#limits.isShared === false) return this.#alone(features, rows);
    if (inputs) {
      if (this.#lone > 0 && this.#loneRows + rows > this.#limits.maxQueue) throw this.#tooMany();
      return this.#alone(features, rows, inputs);
    }
    if (this.#backlog.rows > 0 && this.#backlog.rows + rows > this.#limits.maxQueue) {
      throw this.#tooMany();
    }
    return new Promise((resolve, reject) => {
      const request: Waiting = {
        features,
        rows,
        since: this.#clock.now(),
        answers: undefined,
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

  /**
   * Answers at once, the student's own until its next call; undefined where it is better to wait with others. To gather rows of a
   * student that answers in no time takes longer than to ask it about each.
   */
  atOnce(features: Float32Array, rows: number): Answers | undefined {
    if (!this.#isQuick || this.#isComputing || this.#backlog.rows > 0) return undefined;
    const start = this.#clock.now();
    let answer: Answers | Promise<Answers>;
    try {
      answer = this.#ask(features, rows);
      if (!isThere(answer)) {
        throw new TypeError("A student that has answered at once must do so again");
      }
      this.#check(answer, rows);
    } catch (error) {
      this.counts.failed++;
      throw error;
    }
    this.counts.answered++;
    this.counts.rows += rows;
    this.#isQuick = this.#count(start) < QUICK;
    return answer;
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
    return !this.#isComputing && this.#backlog.rows === 0 && this.#lone === 0;
  }

  /** A request that is a batch of its own, whatever else goes on. */
  async #alone(features: Float32Array, rows: number, inputs?: MoreInputs): Promise<Answers> {
    const start = this.#clock.now();
    this.#lone++;
    this.#loneRows += rows;
    try {
      const asked = this.#ask(features, rows, inputs);
      const answer = isThere(asked) ? asked : await asked;
      this.#check(answer, rows);
      this.#count(start);
      this.counts.answered++;
      this.counts.rows += rows;
      return answer.slice();
    } catch (error) {
      this.counts.failed++;
      throw error;
    } finally {
      this.#lone--;
      this.#loneRows -= rows;
      this.#rest();
    }
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
    const delay = this.#pace.delay();
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
    if (this.#isNext && this.#pace.batchTime > LONG) this.#clock.after(0, () => this.#flush());
    else this.#clock.soon(() => this.#flush());
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

    const input = this.#gathered.of(slices, rows);
    let answer: Answers | Promise<Answers>;
    try {
      answer = this.#ask(input, rows);
    } catch (error) {
      return this.#fail(slices, error);
    }
    if (isThere(answer)) {
      this.#deliver(slices, answer, rows, start);
      this.#isQuick = this.#clock.now() - start < QUICK;
      return;
    }
    this.#isQuick = false;
    this.#isComputing = true;
    for (const { request } of slices) this.#limit(request);
    answer.then((answer) => this.#deliver(slices, answer, rows, start), (error) => this.#fail(slices, error))
      .finally(() => {
        this.#isComputing = false;
        this.#rest();
      });
  }

  #deliver(slices: readonly Slice[], answer: Answers, rows: number, start: number): void {
    const { classes } = this.#shape;
    try {
      this.#check(answer, rows);
    } catch (error) {
      return this.#fail(slices, error);
    }
    const took = this.#count(start);
    this.#pace.note(took, slices.length, this.#hasWaited);
    let at = 0;
    for (const { request, from, rows } of slices) {
      const end = at + rows * classes;
      if (!request.isOver) {
        request.answers ??= roomLike(answer, request.rows * classes);
        request.answers.set(answer.subarray(at, end), from * classes);
        request.answered += rows;
        if (request.answered === request.rows) {
          this.counts.answered++;
          this.counts.rows += request.rows;
          this.#end(request);
          request.resolve(request.answers);
        }
      }
      at = end;
    }
  }

  #check({ length }: Answers, rows: number): void {
    const { classes, what = "probabilities" } = this.#shape;
    const expected = rows * classes;
    if (length === expected) return;
    throw new TypeError(
      `A student must answer ${rows} rows with ${expected} ${what}: it gave ${length}`,
    );
  }

  /** Counts a batch, and returns the milliseconds that it took. */
  #count(start: number): number {
    const took = this.#clock.now() - start;
    this.counts.batches++;
    this.counts.computing += took;
    this.counts.newest = Date.now();
    return took;
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

  #tooMany(): HttpError {
    this.counts.refused++;
    return this.#overloaded(`at most ${this.#limits.maxQueue} rows may wait`);
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

/** Whether a student has answered at once. */
function isThere(answer: Answers | Promise<Answers>): answer is Answers {
  return ArrayBuffer.isView(answer);
}

function roomLike(answer: Answers, length: number): Answers {
  return answer instanceof Float64Array ? new Float64Array(length) : new Float32Array(length);
}
