import type { Answers } from "../../core/edge/answer.ts";
import type { EncodedRows } from "../../core/preprocessing.ts";

/** How much is gathered before a student is asked, and for how long. */
export interface BatchLimits {
  /** The most rows that the student is asked at once. */
  readonly maxBatch: number;
  /** The longest wait for more rows, in milliseconds. */
  readonly maxDelay: number;
  /** The most rows that wait; a request that finds more before it is refused with 429. */
  readonly maxQueue: number;
  /** The longest that a request may wait for its answer, in milliseconds; then it is refused with 429. */
  readonly timeout: number;
  /** False where no request may wait for what another has begun, as in Workers: then each is a batch of its own. */
  readonly isShared?: boolean;
}

export const BATCH_LIMITS: BatchLimits = { maxBatch: 256, maxDelay: 4, maxQueue: 4096, timeout: 10_000 };

/** What a batcher knows of time, so that a test can hold it still. */
export interface BatchClock {
  /** Milliseconds since whenever. */
  now(): number;
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Calls back once all that runs at present has run, before anything new is begun. */
  soon(callback: () => void): void;
}

/** The time of this machine. */
export function machineClock(): BatchClock {
  return {
    now: () => performance.now(),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    // Some runtimes have it called on nothing but the global object.
    soon: (callback) => queueMicrotask(callback),
  };
}

/** What has been asked of a student so far. */
export interface BatchCounts {
  /** Requests that were answered. */
  answered: number;
  /** Their rows. */
  rows: number;
  /** Times that the student was asked. */
  batches: number;
  /** Milliseconds that it took to answer, in all. */
  computing: number;
  /** Milliseconds from each request's coming to its first batch, in all. */
  waiting: number;
  /** When the newest of them was, in milliseconds since 1970; 0 where there was none. */
  newest: number;
  /** Requests that the student failed to answer. */
  failed: number;
  /** Requests that came when too many waited, or waited too long. */
  refused: number;
  /** Requests whose clients hung up while they waited. */
  cancelled: number;
}

/** Inputs of rows beside their features. */
export type MoreInputs = EncodedRows["inputs"];

/** Asks a student: features `[rows, features]` to answers `[rows, classes]`, valid until the next call. */
export type Ask = (
  features: Float32Array,
  rows: number,
  inputs?: MoreInputs,
) => Answers | Promise<Answers>;

/** What a student is asked for, row by row. */
export interface BatchShape {
  readonly features: number;
  /** Outputs of a row. */
  readonly classes: number;
  /** What the answers are, in errors; `probabilities` unless told. */
  readonly what?: string;
}

/** What a single request may bring along. */
export interface BatchRequest {
  /** Called only where the request has to wait: who hangs up is not answered. */
  readonly signal?: (() => AbortSignal) | undefined;
  /** Milliseconds; shorter than the limit where it is given. */
  readonly timeout?: number | undefined;
  /** Where there are some, the request is a batch of its own: sequences of several requests are not joined. */
  readonly inputs?: MoreInputs;
}
