import { type TaskServices, WorkerDied, type Workers } from "../core/workers/workers.ts";
import { type FromWorker, received, type ToWorker, type WorkerSetup } from "./worker_messages.ts";
import type { Task } from "../core/workers/workers.ts";

/**
 * Work that a Worker is worth, in milliseconds of the nominal machine of `core/run/cost.ts`. One takes about 0.2 s to start
 * (Deno 2.9.6 on two cores), nearly all of it for loading tfjs; this thread works on meanwhile.
 */
const LEAST = 500;
/** The same for a Worker that is there already: it must build the models anew. */
const LEAST_IDLE = 50;

/** How a pool of Workers is made. */
export interface WorkersOptions {
  /** How many work at once, this thread among them; its pool's `size` is how many of them are not at work. */
  readonly size: number;
  /** Whether all are started for anything that they could do, however little it is. */
  readonly always?: boolean;
  readonly setup: WorkerSetup;
  /** The Worker's module. */
  readonly module?: URL;
}

/**
 * A pool of Workers, each started when it is first needed, with its own tfjs and backend. They have the permissions of
 * this process and read and write the same run folder. Disposed, they are ended.
 */
export function workers(
  { size, always = false, setup, module = new URL("./worker.ts", import.meta.url) }: WorkersOptions,
): Workers & Disposable {
  const all = new Set<Hand>();
  const living = (busy: boolean) => [...all].filter((hand) => hand.lives && hand.busy === busy);
  return {
    get size() {
      return size - living(true).length;
    },
    least: always ? 0 : LEAST,
    leastIdle: always ? 0 : LEAST_IDLE,
    get idle() {
      return living(false).length;
    },
    async run(task, surroundings) {
      for (const hand of all) if (!hand.lives) all.delete(hand);
      const hand = living(false)[0] ?? new Hand(module, setup);
      all.add(hand);
      await hand.perform(task, surroundings);
    },
    [Symbol.dispose]: () => all.forEach((hand) => hand.end("it was ended")),
  };
}

/** What a task has come to so far. */
interface Work extends TaskServices {
  end(error?: unknown): void;
  /** What a listener threw: whoever listens ends the run, once the Worker has stopped. */
  failure?: { readonly error: unknown };
}

/** A Worker, with what it is at. */
class Hand {
  readonly #worker: Worker;
  #work: Work | undefined;
  #death: string | undefined;

  constructor(module: URL, setup: WorkerSetup) {
    this.#worker = new Worker(module, { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(event.message);
    };
    this.#tell({ type: "setup", setup });
  }

  get lives(): boolean {
    return this.#death === undefined;
  }

  get busy(): boolean {
    return this.#work !== undefined;
  }

  /** Gives it a task, and passes on what it tells until that is over. */
  async perform(task: Task, surroundings: TaskServices): Promise<void> {
    if (this.#death !== undefined) throw new WorkerDied(this.#death);
    const { signal } = surroundings;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stop = () => this.#tell({ type: "stop" });
    const work: Work = {
      ...surroundings,
      end: (error) => error !== undefined || work.failure ? reject(work.failure?.error ?? error) : resolve(),
    };
    this.#work = work;
    signal.addEventListener("abort", stop);
    try {
      this.#tell({ type: "task", task });
      if (signal.aborted) stop();
      await promise;
    } finally {
      signal.removeEventListener("abort", stop);
      this.#work = undefined;
    }
  }

  /** Ends it at once; what it is at fails with the reason. */
  end(reason: string): void {
    this.#worker.terminate();
    this.#death ??= reason;
    this.#work?.end(new WorkerDied(this.#death));
  }

  #hear(message: FromWorker): void {
    const work = this.#work;
    if (message.type === "died") return this.end(message.reason);
    if (message.type === "end") return work?.end();
    if (message.type === "failed") return work?.end(received(message.error));
    try {
      if (message.type === "event") work?.events(message.event);
      else work?.done(message.done);
    } catch (error) {
      if (work) work.failure ??= { error };
      this.#tell({ type: "stop" });
    }
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
