import { WorkerDied } from "../../core/workers/workers.ts";
import { type FromWorker, received, type ToWorker } from "./messages.ts";

/** What listens to a task in a Worker. */
export interface TaskListener<Note> {
  /** Told what happens in the task. What it throws stops the task, and is what the task then rejects with. */
  readonly note: (note: Note) => void;
  /** Stops the task at its next checkpoint. */
  readonly signal: AbortSignal;
}

/** A task that a Worker is at. */
interface Work<Note, Result> {
  readonly note: (note: Note) => void;
  readonly end: (result: Result) => void;
  readonly fail: (error: unknown) => void;
  /** What the listener threw. */
  failure?: { readonly error: unknown };
}

/**
 * A Worker that does one task at a time; its module calls `serveTasks`. It has the permissions of this process. Whatever
 * becomes of it, this thread goes on.
 */
export class WorkerThread<Task, Note, Result> {
  readonly #worker: Worker;
  #work: Work<Note, Result> | undefined;
  #death: string | undefined;

  constructor(module: URL) {
    this.#worker = new Worker(module, { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker<Note, Result>>) => this.#hear(data);
    this.#worker.onmessageerror = () => this.end("it sent what cannot be read");
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(event.message);
    };
  }

  get lives(): boolean {
    return this.#death === undefined;
  }

  get busy(): boolean {
    return this.#work !== undefined;
  }

  /** Does a task. Rejects with what the task threw, and with `WorkerDied` where the Worker is no more. */
  async run(task: Task, { note, signal }: TaskListener<Note>): Promise<Result> {
    if (this.#death !== undefined) throw new WorkerDied(this.#death);
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const stop = () => this.#tell({ type: "stop" });
    const work: Work<Note, Result> = {
      note,
      end: (result) => work.failure ? reject(work.failure.error) : resolve(result),
      fail: (error) => reject(work.failure ? work.failure.error : error),
    };
    this.#work = work;
    signal.addEventListener("abort", stop);
    try {
      this.#tell({ type: "task", task });
      if (signal.aborted) stop();
      return await promise;
    } finally {
      signal.removeEventListener("abort", stop);
      this.#work = undefined;
    }
  }

  /** Ends it at once; a task that it is at fails with the reason. */
  end(reason: string): void {
    this.#worker.terminate();
    this.#death ??= reason;
    this.#work?.fail(new WorkerDied(this.#death));
  }

  #hear(message: FromWorker<Note, Result>): void {
    const work = this.#work;
    if (message.type === "died") return this.end(message.reason);
    if (message.type === "end") return work?.end(message.result);
    if (message.type === "failed") return work?.fail(received(message.error));
    try {
      work?.note(message.note);
    } catch (error) {
      if (work) work.failure ??= { error };
      this.#tell({ type: "stop" });
    }
  }

  #tell(message: ToWorker<Task>): void {
    this.#worker.postMessage(message);
  }
}
