import { received } from "../../host/workers/messages.ts";
import type { RunEvent } from "../../core/events.ts";
import type { CheckedTable, FromRunWorker, RunWork, TableCheck, ToRunWorker } from "./worker_messages.ts";

/** A Worker that ended without a word of its task's end. */
export class WorkerDied extends Error {
  override readonly name: string = "WorkerDied";
}

/** A Worker with its one task. */
export interface RunWorker {
  /** What the task came to; rejects with its error, or with `WorkerDied`. */
  readonly done: Promise<CheckedTable | undefined>;
  /** Asks it to stop at its next step. */
  stop(): void;
  /** Ends it at once; `done` rejects where the task is not over. */
  end(reason: string): void;
}

/** A task for a Worker. */
export type WorkerTask =
  | { readonly type: "run"; readonly work: RunWork }
  | ({ readonly type: "check" } & TableCheck);

/** Starts a Worker for one task. Whatever becomes of it, this process goes on and the Worker is ended. */
export function startWorker(
  task: WorkerTask,
  onEvent: (event: RunEvent) => void = () => {},
  module: URL = new URL("./worker.ts", import.meta.url),
): RunWorker {
  const worker = new Worker(module, { type: "module" });
  const { promise, resolve, reject } = Promise.withResolvers<CheckedTable | undefined>();
  const tell = (message: ToRunWorker) => worker.postMessage(message);
  const end = (reason: string) => reject(new WorkerDied(reason));
  worker.onmessage = ({ data }: MessageEvent<FromRunWorker>) => {
    if (data.type === "event") {
      try {
        onEvent(data.event);
      } catch (error) {
        // Nobody else would catch it.
        reject(error);
      }
    } else if (data.type === "done") resolve(data.checked);
    else if (data.type === "failed") reject(received(data.error));
    else end(data.reason);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(event.message);
  };
  worker.onmessageerror = () => end("it sent what cannot be read");
  tell(task);
  const done = promise.finally(() => worker.terminate());
  // Whoever ends it may not listen any more.
  done.catch(() => {});
  return { done, stop: () => tell({ type: "stop" }), end };
}
