import { join } from "node:path";
import { Interrupted, UserError } from "../../core/base/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { RunEvent } from "../../core/events.ts";
import { WorkerDied } from "../../core/workers/workers.ts";
import { ThreadLimit } from "../../host/workers/thread_limit.ts";
import type { Bells } from "./bells.ts";
import type { RunBounds } from "./bounds.ts";
import { namedConfig, type Names } from "./config_of_request.ts";
import { reasonOf } from "./reason.ts";
import type { RunRecord, RunStore } from "./run_store.ts";
import { type RunWorker, startWorker } from "./run_worker.ts";

/** What a queue is made with. */
export interface RunQueueOptions {
  readonly catalogue: Catalogue;
  readonly store: RunStore;
  /** Where each run has its folder, under its id. */
  readonly folder: string;
  readonly names: Names;
  readonly bounds: RunBounds;
  /** How many run at once. */
  readonly atOnce: number;
  /** At how many threads runs begin no further ones: each has one of its own in any case. */
  readonly threads: number;
  /** Seconds that a run that is cancelled, or takes too long, has to reach its next step. */
  readonly grace: number;
  readonly bells: Bells;
  readonly now: () => string;
  readonly log: (message: string, error: unknown) => void;
  /** Told of each run that has finished, when its record says so. */
  readonly onFinished: (id: string) => void;
  /** The Worker's module; another one in tests. */
  readonly worker?: URL | undefined;
}

/** The last sign of life of a run that works. */
export type Progress = Omit<Extract<RunEvent, { readonly type: "progress" }>, "type">;

/** A run that works, as it was last heard of. */
interface Active {
  readonly worker: RunWorker;
  readonly over: Promise<void>;
  progress?: Progress;
  isCancelled?: boolean;
  isOverdue?: boolean;
}

/** The longest that a timer waits (an overflow fires at once). */
const LONGEST_WAIT = 2 ** 31 - 1;

/** A run that was started so often without getting on is given up: it may be what ends the server each time. */
const FRUITLESS = 20;

/** Those of the queued runs that work, each in a Worker of its own, and the next ones when there is room. */
export class RunQueue {
  readonly #options: RunQueueOptions;
  readonly #active = new Map<string, Active>();
  readonly #threads: ThreadLimit;
  #state: "new" | "open" | "draining" = "new";

  constructor(options: RunQueueOptions) {
    this.#options = options;
    this.#threads = new ThreadLimit({ limit: options.threads, atOnce: options.atOnce });
  }

  /** Takes up what an earlier process has left, in the order in which it was asked for, and begins to work. */
  start(): void {
    const { store, now } = this.#options;
    for (const { id, cancelling } of store.of("running")) {
      if (cancelling) store.end(id, "cancelled", now());
      else store.requeue(id);
    }
    this.#state = "open";
    this.fill();
  }

  /** Whether it works. */
  get isOpen(): boolean {
    return this.#state === "open";
  }

  /** How many more could work at once. */
  get room(): number {
    return Math.max(0, this.#options.atOnce - this.#active.size);
  }

  /** Where a run that works is. */
  progressOf(id: string): Progress | undefined {
    return this.#active.get(id)?.progress;
  }

  /** Begins as many of those that wait as there is room for. */
  fill(): void {
    if (!this.isOpen || this.room === 0) return;
    for (const run of this.#options.store.of("queued")) {
      if (this.room === 0) return;
      try {
        this.#begin(run);
      } catch (error) {
        this.#end(run.id, "failed", this.#reason(error, run.id));
      }
    }
  }

  /** Stops a run that works at its next step, or after the grace; false where it does not work. */
  cancel(id: string): boolean {
    const { store } = this.#options;
    const active = this.#active.get(id);
    if (!active || active.isCancelled) return active !== undefined;
    store.cancel(id);
    active.isCancelled = true;
    this.#stop(active, "it was cancelled");
    return true;
  }

  /** Stops those that work at their next step, and ends what is not there within so many seconds; they go on at the next start. */
  async drain(seconds: number): Promise<void> {
    this.#state = "draining";
    const all = [...this.#active.values()];
    all.forEach(({ worker }) => worker.stop());
    const timer = setTimeout(
      () => all.forEach(({ worker }) => worker.end("the server stops")),
      seconds * 1000,
    );
    await Promise.all(all.map(({ over }) => over));
    clearTimeout(timer);
  }

  /** Asks a run to stop at its next step, and ends it after the grace. */
  #stop({ worker, over }: Active, why: string): void {
    worker.stop();
    const timer = setTimeout(() => worker.end(why), this.#options.grace * 1000);
    void over.finally(() => clearTimeout(timer));
  }

  /** Stops a run that works for longer than it may. */
  #limit(active: Active): void {
    const timer = setTimeout(() => {
      active.isOverdue = true;
      this.#stop(active, "it took too long");
    }, Math.min(this.#options.bounds.hours * 3_600_000, LONGEST_WAIT));
    void active.over.finally(() => clearTimeout(timer));
  }

  #begin({ id, config: checked, fruitless }: RunRecord): void {
    const { catalogue, store, folder, names, bounds, bells, now, worker: module } = this.#options;
    if (fruitless >= FRUITLESS) {
      throw new UserError(
        `Cannot go on with the run: it must get on within ${FRUITLESS} starts: it did not; the server ended each time`,
      );
    }
    const { config, places } = namedConfig(catalogue, checked, names);
    store.start(id, now());
    let gotOn = false;
    const hear = (event: RunEvent) => {
      if (event.type === "progress") {
        const { type: _, ...progress } = event;
        active.progress = progress;
      } else if (!gotOn && keeps(event)) {
        gotOn = true;
        store.gotOn(id);
      }
      bells.ring(id);
    };
    const threads = this.#threads.open();
    const work = { config, folder: join(folder, id), where: `/v1/runs/${id}`, places, bounds, threads };
    const worker = startWorker({ type: "run", work }, hear, module);
    const over = worker.done.then(() => this.#end(id, "finished"), (error) => this.#stopped(id, error))
      .catch((error) => this.#options.log(`the end of ${id} could not be noted`, error))
      .finally(() => {
        this.#threads.close(threads);
        this.#active.delete(id);
        bells.ring(id);
        this.fill();
      });
    const active: Active = { worker, over };
    this.#active.set(id, active);
    this.#limit(active);
  }

  /** What a run's Worker ended with. */
  #stopped(id: string, error: unknown): void {
    const isAsked = error instanceof Interrupted || error instanceof WorkerDied;
    const { isCancelled, isOverdue } = this.#active.get(id) ?? {};
    if (isAsked && isCancelled) this.#end(id, "cancelled");
    else if (isAsked && isOverdue) this.#end(id, "failed", tookTooLong(this.#options.bounds));
    else if (isAsked && this.#state === "draining") this.#options.store.requeue(id, { unharmed: true });
    else this.#end(id, "failed", this.#reason(error, id));
  }

  #end(id: string, status: "finished" | "failed" | "cancelled", error?: string): void {
    const { store, bells, now, onFinished } = this.#options;
    store.end(id, status, now(), error);
    bells.ring(id);
    if (status === "finished") onFinished(id);
  }

  #reason(error: unknown, id: string): string {
    const { line, isDefect } = reasonOf(error, join(this.#options.folder, id));
    if (isDefect) this.#options.log(`${id} failed`, error);
    return line;
  }
}

function tookTooLong({ hours }: RunBounds): string {
  return `Cannot finish the run: it must take at most ${hours} ${
    hours === 1 ? "hour" : "hours"
  } on this server: ` +
    `it took longer; ask for fewer epochs, seeds or models`;
}

/** Whether after this event more is kept than was there before: a run that is started again goes on from there. */
function keeps(event: RunEvent): boolean {
  return event.type === "checkpoint" || event.type === "labelled" ||
    event.type === "stage-end" && !event.resumed;
}
