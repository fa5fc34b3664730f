import { join } from "node:path";
import { difference } from "../../core/catalogue/config.ts";
import { unguessable } from "../ids.ts";
import { HttpError } from "../route.ts";
import { Bells } from "./bells.ts";
import { RUN_BACKENDS, RUN_BOUNDS, type RunBounds } from "./bounds.ts";
import { configOfRequest } from "./config_of_request.ts";
import { type Progress, RunQueue, type RunQueueOptions } from "./run_queue.ts";
import type { RunRecord, RunStatus, RunSummary } from "./run_store.ts";

/** What the runs of a server are made with. */
export interface RunsOptions
  extends Pick<RunQueueOptions, "catalogue" | "store" | "folder" | "names" | "worker"> {
  /** The most that one request may ask for. */
  readonly bounds?: Partial<RunBounds> | undefined;
  /** The backends that a request may name. Default: all. */
  readonly backends?: readonly string[] | undefined;
  /** How many run at once; default one less than there are cores, and at least one: the API needs one, too. */
  readonly atOnce?: number | undefined;
  /**
   * Threads that the runs together may work with; beyond them each has only its own. Default all cores but one, which answers
   * requests, and both of two.
   */
  readonly threads?: number | undefined;
  /** How many more may wait. Default 16. */
  readonly queue?: number | undefined;
  /** Seconds that a cancelled run has to reach its next step. Default 10. */
  readonly grace?: number | undefined;
  readonly now?: (() => Date) | undefined;
  /** Told what is no mistake of a user's. */
  readonly log?: ((message: string, error?: unknown) => void) | undefined;
}

/** Whose student can be served. */
export interface FinishedRun {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** The student's folder. */
  readonly folder: string;
}

type Listener = (run: FinishedRun) => void;

const SECONDS_UNTIL_RETRY = 30;

/**
 * The runs of a server: asked for, queued, each run in a Worker of its own, kept in the records. After a crash those that
 * ran go on from their checkpoints, before those that waited.
 */
export class Runs {
  /** Rung by a run's id whenever there are news of it. */
  readonly bells: Bells = new Bells();
  readonly bounds: RunBounds;
  readonly #options: RunsOptions;
  readonly #waiting: number;
  readonly #queue: RunQueue;
  readonly #finishedListeners = new Set<Listener>();
  readonly #removedListeners = new Set<Listener>();

  constructor(options: RunsOptions) {
    this.#options = options;
    this.bounds = { ...RUN_BOUNDS, ...options.bounds };
    this.#waiting = options.queue ?? 16;
    this.#queue = new RunQueue({
      ...options,
      bounds: this.bounds,
      atOnce: options.atOnce ?? Math.max(1, navigator.hardwareConcurrency - 1),
      threads: options.threads ?? defaultThreads(),
      grace: options.grace ?? 10,
      bells: this.bells,
      now: () => this.#now(),
      log: (message, error) => this.#log(message, error),
      onFinished: (id) => this.#tell(this.#finishedListeners, this.get(id)),
    });
  }

  /** Takes up what an earlier process has left, and begins to work. */
  start(): void {
    this.#queue.start();
  }

  /** Whether runs are taken. */
  get isOpen(): boolean {
    return this.#queue.isOpen;
  }

  /**
   * Takes a run. Throws an `OptionsError` where its config will not do, and an `HttpError` where too many wait. The same
   * idempotency key gives the same run.
   */
  submit(
    requested: unknown,
    { owner, idempotencyKey }: { readonly owner: string; readonly idempotencyKey?: string | undefined },
  ): { readonly run: RunRecord; readonly isNew: boolean } {
    const { catalogue, store, names } = this.#options;
    const known = idempotencyKey === undefined ? undefined : store.asked(owner, idempotencyKey);
    if (known) return { run: sameRequest(known, requested), isNew: false };
    const { config } = configOfRequest(catalogue, requested, {
      names,
      bounds: this.bounds,
      backends: this.#options.backends ?? RUN_BACKENDS,
    });
    this.#checkRoom();
    const { id } = store.add({
      id: unguessable("run"),
      name: config.name,
      owner,
      idempotencyKey,
      requested,
      config,
      created: this.#now(),
    });
    this.#queue.fill();
    return { run: this.get(id), isNew: true };
  }

  /** The run; throws a 404 where there is none. */
  get(id: string): RunRecord {
    const run = this.#options.store.get(id);
    if (run) return run;
    throw new HttpError(404, `Cannot find run ${JSON.stringify(id.slice(0, 60))}: there is none of this id`);
  }

  has(id: string): boolean {
    return this.#options.store.get(id) !== undefined;
  }

  /** The newest runs, or those before a cursor, and the cursor to go on from. */
  list(
    { limit, cursor = Number.MAX_SAFE_INTEGER, status = null }: {
      readonly limit: number;
      readonly cursor?: number | undefined;
      readonly status?: RunStatus | null | undefined;
    },
  ): { readonly runs: readonly RunSummary[]; readonly next: number | null } {
    const found = this.#options.store.list(cursor, limit + 1, status);
    const runs = found.slice(0, limit);
    return { runs, next: found.length > limit ? runs.at(-1)!.number : null };
  }

  /** Where a run that works is. */
  progressOf(id: string): Progress | undefined {
    return this.#queue.progressOf(id);
  }

  /** The run's folder, on this machine. */
  folderOf(id: string): string {
    return join(this.#options.folder, id);
  }

  /** Stops a run for good, at its next step; one that was cancelled already is none of its business. */
  cancel(id: string): RunRecord {
    const { status } = this.get(id);
    if (status === "finished" || status === "failed") {
      throw new HttpError(409, `Cannot cancel the run: it must not be over: it is ${status}`);
    }
    if (!this.#queue.cancel(id) && status === "queued") {
      this.#options.store.end(id, "cancelled", this.#now());
      this.bells.ring(id);
    }
    return this.get(id);
  }

  /** Removes a run that is over, with its folder and its student. */
  async remove(id: string): Promise<void> {
    const run = this.get(id);
    if (run.status === "queued" || run.status === "running") {
      throw new HttpError(
        409,
        `Cannot remove the run: it must be over: it is ${run.status}; cancel it first`,
      );
    }
    // The record first: a folder without one is swept away at the next start.
    this.#options.store.remove(id);
    this.bells.ring(id);
    if (run.status === "finished") this.#tell(this.#removedListeners, run);
    await Deno.remove(this.folderOf(id), { recursive: true }).catch((error) => {
      if (!(error instanceof Deno.errors.NotFound)) {
        this.#log(`the folder of ${id} could not be removed`, error);
      }
    });
  }

  /** All finished runs, the oldest first. */
  finished(): FinishedRun[] {
    return this.#options.store.of("finished").map((run) => this.#finishedRun(run));
  }

  /** Calls the listener for every run that finishes from now on. */
  onFinished(listener: Listener): void {
    this.#finishedListeners.add(listener);
  }

  /** Calls the listener for every finished run that is removed. */
  onRemoved(listener: Listener): void {
    this.#removedListeners.add(listener);
  }

  /** Runs by status. */
  counts(): Readonly<Record<RunStatus, number>> {
    return this.#options.store.counts();
  }

  /**
   * Takes no more runs, and stops those that work at their next step; what is not there within so many seconds is ended
   * where it is. All of them go on at the next start. Whoever reads events is let go.
   */
  async drain(seconds: number): Promise<void> {
    await this.#queue.drain(seconds);
    this.bells.ringAll();
  }

  /** Throws where no run can be taken. */
  #checkRoom(): void {
    const headers = { "retry-after": String(SECONDS_UNTIL_RETRY) };
    if (!this.isOpen) {
      const rule = "the server must be at work: it starts, or is about to stop";
      throw new HttpError(503, `Cannot take a run: ${rule}`, { headers });
    }
    if (this.counts().queued < this.#waiting + this.#queue.room) return;
    const rule = `at most ${this.#waiting} may wait, and as many do: try again later`;
    throw new HttpError(429, `Cannot take a run: ${rule}`, { headers });
  }

  #tell(listeners: ReadonlySet<Listener>, run: RunRecord): void {
    for (const listener of listeners) {
      try {
        listener(this.#finishedRun(run));
      } catch (error) {
        this.#log(`what follows ${run.id} failed`, error);
      }
    }
  }

  #finishedRun({ id, name, version }: RunRecord): FinishedRun {
    return { id, name, version: String(version), folder: join(this.folderOf(id), "student") };
  }

  #log(message: string, error: unknown): void {
    this.#options.log?.(message, error);
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}

/** All cores but one, which answers requests; both of two, since the system divides their time as well. */
function defaultThreads(): number {
  const cores = navigator.hardwareConcurrency;
  return cores > 2 ? cores - 1 : cores;
}

function sameRequest(run: RunRecord, requested: unknown): RunRecord {
  if (!difference(run.requested, JSON.parse(JSON.stringify(requested)))) return run;
  throw new HttpError(
    422,
    "Cannot take a run: its Idempotency-Key must be new: another config came with it before",
  );
}
