import { type FromWorker, sent, type ToWorker } from "./messages.ts";
import { tellOfDeath, type WorkerScope } from "./worker_scope.ts";

/** What a task in a Worker is given. */
export interface TaskContext<Note> {
  /** Tells the thread that started the Worker what happens. */
  readonly note: (note: Note) => void;
  /** Aborted when the task is to stop at its next checkpoint. */
  readonly signal: AbortSignal;
}

/** The Worker's end of a `WorkerThread`: a Worker's module calls it, and does the tasks that it is sent, one after another. */
export function serveTasks<Task, Note, Result>(
  work: (task: Task, context: TaskContext<Note>) => Promise<Result>,
): void {
  const self = globalThis as unknown as WorkerScope<ToWorker<Task>, FromWorker<Note, Result>>;
  let stopped = new AbortController();
  tellOfDeath(self, (reason) => self.postMessage({ type: "died", reason }));
  const perform = async (task: Task) => {
    stopped = new AbortController();
    const note = (note: Note) => self.postMessage({ type: "note", note });
    try {
      const result = await work(task, { note, signal: stopped.signal });
      self.postMessage({ type: "end", result });
    } catch (error) {
      self.postMessage({ type: "failed", error: sent(error) });
    }
  };
  self.onmessage = ({ data }) => {
    if (data.type === "task") void perform(data.task);
    else stopped.abort();
  };
}
