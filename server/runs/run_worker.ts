import type { RunEvent } from "../../core/events.ts";
import { WorkerThread } from "../../host/workers/worker_thread.ts";
import type { CheckedTable, WorkerTask } from "./worker_tasks.ts";

/** A Worker with its one task. */
export interface RunWorker {
  /** What the task came to; rejects with its error, or with `WorkerDied` where the Worker ended before. */
  readonly done: Promise<CheckedTable | undefined>;
  /** Asks it to stop at its next step. */
  stop(): void;
  /** Ends it at once; `done` rejects where the task is not over. */
  end(reason: string): void;
}

/** Starts a Worker for one task. Whatever becomes of it, this process goes on and the Worker is ended. */
export function startWorker(
  task: WorkerTask,
  onEvent: (event: RunEvent) => void = () => {},
  module: URL = new URL("./worker.ts", import.meta.url),
): RunWorker {
  const thread = new WorkerThread<WorkerTask, RunEvent, CheckedTable | undefined>(module);
  const stopped = new AbortController();
  const broken = Promise.withResolvers<never>();
  const note = (event: RunEvent) => {
    try {
      onEvent(event);
    } catch (error) {
      // A Worker that sends what is of no use may not stop when it is told to.
      broken.reject(error);
    }
  };
  const done = Promise.race([thread.run(task, { note, signal: stopped.signal }), broken.promise])
    .finally(() => thread.end("its task is over"));
  // Whoever ends it may not listen any more.
  done.catch(() => {});
  return { done, stop: () => stopped.abort(), end: (reason) => thread.end(reason) };
}
