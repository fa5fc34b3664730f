import { Interrupted, UserError } from "../base/errors.ts";
import { claim, claimedBy, newClaims, settle } from "./claims.ts";
import { type Job, type JobServices, type Work, WorkerDied, type Workers } from "./workers.ts";

/** Work to be done by this thread and others. */
export interface ParallelWork<Run, W extends Work> {
  readonly workers: Workers;
  /** How many workers are to do it, this thread among them. */
  readonly count: number;
  readonly run: Run;
  readonly work: W;
  /** How this thread does its share. */
  readonly own: (job: Job<Run, W>, services: JobServices) => Promise<void>;
  /** What doing an item is called in an error: `train student`. */
  readonly act: (item: W["items"][number]) => string;
  readonly events: JobServices["events"];
  readonly signal?: AbortSignal | undefined;
}

/** Items in work, results out. */
export interface ParallelRun {
  /** The result of an item, or undefined where nobody took it. Throws what made the work fail. */
  result(index: number): Promise<unknown>;
  /** Takes an item for this thread to do by itself; false where another has it, or has done it. */
  claim(index: number): boolean;
  /** Stops those that are still at work, each at a checkpoint, and waits for them. */
  stop(): Promise<void>;
}

/**
 * Has the items of some work done by this thread and as many others as are asked for. When one fails, the others stop at a
 * checkpoint, and the failure is thrown once they have stopped; a worker that died is replaced once.
 */
export function inParallel<Run, W extends Work>(
  { workers, count, run, work, own, act, events, signal }: ParallelWork<Run, W>,
): ParallelRun {
  const stopped = new AbortController();
  const claims = newClaims(work.items.length);
  const results = work.items.map(() => Promise.withResolvers<unknown>());
  // Whoever asks for an item hears of a failure; not all items are asked for.
  results.forEach(({ promise }) => promise.catch(() => {}));
  const services: JobServices = {
    events,
    signal: signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal,
    done({ index, result }) {
      settle(claims, index);
      results[index]!.resolve(result);
    },
  };

  let failure: unknown;
  const guarded = async (share: () => Promise<void>) => {
    try {
      await share();
    } catch (error) {
      // That the others stop because of it is not what went wrong.
      if (failure === undefined || failure instanceof Interrupted) failure = error;
      stopped.abort();
    }
  };
  const job = (worker: number): Job<Run, W> => ({ run, work, claims, worker });
  const others = Array.from({ length: count - 1 }, (_, i) => i + 2);
  const all = Promise.all([
    guarded(() => own(job(1), services)),
    ...others.map((worker) => guarded(() => replacedOnce(workers, job(worker), services, act))),
  ]);
  const over = all.then(() => {
    for (const { resolve, reject } of results) failure === undefined ? resolve(undefined) : reject(failure);
  });
  return {
    result: (index) => results[index]!.promise,
    claim: (index) => claim(claims, index, 1),
    async stop() {
      stopped.abort();
      await over;
    },
  };
}

/** A job's share given to another worker, which is replaced once if it dies. */
async function replacedOnce<Run, W extends Work>(
  workers: Workers,
  job: Job<Run, W>,
  services: JobServices,
  act: (item: W["items"][number]) => string,
): Promise<void> {
  for (let deaths = 1;; deaths++) {
    try {
      return await workers.run(job, services);
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      // Nobody waits for what it would have done.
      if (services.signal.aborted) throw new Interrupted("interrupted");
      if (deaths === 2) throw diedTwice(job, error, act);
    }
  }
}

function diedTwice<Run, W extends Work>(
  { work, claims, worker }: Job<Run, W>,
  { message }: WorkerDied,
  act: (item: W["items"][number]) => string,
): UserError {
  const item = work.items[claimedBy(claims, worker)];
  return new UserError(
    `Cannot ${
      item === undefined ? "work side by side" : act(item)
    }: its Worker died twice: ${message}; what is trained ` +
      `is kept: go on with --resume, or alone with --workers 1`,
  );
}

/**
 * How many workers so much work in so many items is worth, this thread among them: each further one must have `least` to do,
 * and each that is started already `leastIdle`.
 */
export function workersFor(
  { size, least, idle = 0, leastIdle = least }: Pick<Workers, "size" | "least" | "idle" | "leastIdle">,
  { items, time }: { readonly items: number; readonly time: number },
): number {
  const shares = (least: number) => least > 0 ? Math.floor(time / least) : Infinity;
  const worth = Math.max(shares(least), Math.min(1 + idle, shares(leastIdle)));
  return Math.max(1, Math.min(size, items, worth));
}
