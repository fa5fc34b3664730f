import { type Token, token } from "../base/token.ts";
import type { RunEvent } from "../events.ts";

/**
 * Workers beside this thread: Web Workers, or other machines, each with its own backend. Where none are registered
 * (see `WORKERS`), this thread does all of a run's work. Who does an item never changes what comes of it.
 */
export interface Workers {
  /** How many may take up work now, this thread among them; those that are at work already are not counted. */
  readonly size: number;
  /**
   * Work that is worth one more worker, in milliseconds of the nominal machine of `core/run/cost.ts`; with 0 there are as many
   * workers as items.
   */
  readonly least: number;
  /** Workers beside this thread that are started already and free; left out, none. */
  readonly idle?: number;
  /** Work that is worth one of those; left out, `least`. */
  readonly leastIdle?: number;
  /**
   * Gives the job to a free worker, or to a new one. Resolves when nothing of it is left for that worker. Throws what the
   * work threw, and `WorkerDied` where the worker has ended.
   */
  run(job: Job, services: JobServices): Promise<void>;
}

/** A worker has ended, or it threw outside of its work. The message says why. */
export class WorkerDied extends Error {
  override readonly name: string = "WorkerDied";
}

/** What is to be done, item by item: plain data that may be copied to another thread. */
export interface Work {
  /** What the items are: whoever does them knows how. */
  readonly what: string;
  readonly items: readonly unknown[];
}

/** A share in some work; plain data, too. */
export interface Job<Run = unknown, W extends Work = Work> {
  /** What all workers must know of the run. */
  readonly run: Run;
  readonly work: W;
  /** Who does which item, in shared memory. See `newClaims`. */
  readonly claims: Int32Array;
  /** Number of the worker, from 1, that does the items which are free. */
  readonly worker: number;
}

/** An item that is done. */
export interface Done {
  /** Which of the job's items. */
  readonly index: number;
  readonly result: unknown;
}

/** How a job reports to the thread that gave it, and is stopped by it. */
export interface JobServices {
  readonly events: (event: RunEvent) => void;
  readonly done: (done: Done) => void;
  readonly signal: AbortSignal;
}

/** The workers of a run; where it is not registered, there are none. */
export const WORKERS: Token<Workers> = token("workers");
