import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import type { RunEvent } from "../../core/events.ts";
import type { Done, Job, Workers } from "../../core/workers/workers.ts";
import { releaseThread, takeThread, type ThreadShare, threadsLeft } from "./thread_limit.ts";
import { WorkerThread } from "./worker_thread.ts";

/**
 * Work that a Worker is worth, in milliseconds of the nominal machine of `core/run/cost.ts`. One takes about 0.2 s to start
 * (Deno 2.9.6 on two cores), nearly all of it for loading tfjs; this thread works on meanwhile.
 */
const LEAST = 500;
/** The same for a Worker that is there already: it must build the models anew. */
const LEAST_IDLE = 50;

/** A task as a Worker of a pool is sent it. */
export interface PoolTask<Setup> {
  readonly type: "pool";
  /** Where the run works, the same in each task. */
  readonly setup: Setup;
  readonly task: Job;
}

/** What a Worker of a pool tells of its task. */
export type PoolNote =
  | { readonly type: "event"; readonly event: RunEvent }
  | { readonly type: "done"; readonly done: Done };

/** How a pool of Workers is made. */
export interface WorkersOptions<Setup> {
  /** How many work at once, this thread among them; its pool's `size` is how many of them are not at work. */
  readonly size: number;
  /** Whether all are started for anything that they could do, however little it is. */
  readonly always?: boolean;
  /** Where the run works, as plain data. */
  readonly setup: Setup;
  /** The Worker's module: it calls `serveTasks` with `poolWork`. */
  readonly module: URL;
  /** Where others work on the same machine: Workers begin only while there are threads left for them. */
  readonly share?: ThreadShare | undefined;
}

/** As many as there are cores; one for a GPU, of which there is one. */
export function coresFor({ backend }: Pick<ResolvedConfig, "backend">): number {
  return backend.use === "webgpu" ? 1 : navigator.hardwareConcurrency;
}

/**
 * A pool of Workers, each started when it is first needed, with its own tfjs and backend. They have the permissions of
 * this process and read and write the same run folder. Disposed, they are ended.
 */
export function startWorkers<Setup>(
  { size, always = false, setup, module, share }: WorkersOptions<Setup>,
): Workers & Disposable {
  const all = new Set<WorkerThread<PoolTask<Setup>, PoolNote, void>>();
  const living = (busy: boolean) => [...all].filter((worker) => worker.lives && worker.busy === busy);
  const left = () => share ? threadsLeft(share) : Infinity;
  return {
    get size() {
      return Math.min(size - living(true).length, 1 + left());
    },
    least: always ? 0 : LEAST,
    leastIdle: always ? 0 : LEAST_IDLE,
    get idle() {
      return Math.min(living(false).length, left());
    },
    async run(task, { events, done, signal }) {
      // Another run was quicker: those who are at work already do this one's share.
      if (share && !takeThread(share)) return;
      try {
        for (const worker of all) if (!worker.lives) all.delete(worker);
        const worker = living(false)[0] ?? new WorkerThread(module);
        all.add(worker);
        const note = (note: PoolNote) => note.type === "event" ? events(note.event) : done(note.done);
        await worker.run({ type: "pool", setup, task }, { note, signal });
      } finally {
        if (share) releaseThread(share);
      }
    },
    [Symbol.dispose]: () => all.forEach((worker) => worker.end("it was ended")),
  };
}
