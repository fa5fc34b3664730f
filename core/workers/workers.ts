import { Interrupted, UserError } from "../base/errors.ts";
import { claim, claimedBy, type Done, HandDied, newClaims, type Pool, settle, type Task } from "./pool.ts";
import type { TaskSurroundings } from "./pool.ts";

/** What a team works on. */
export interface TeamTask {
  readonly pool: Pool;
  /** Hands, this thread's own among them. */
  readonly hands: number;
  readonly task: Pick<Task, "run" | "work">;
  /** How this thread does its share. */
  readonly own: (task: Task, surroundings: TaskSurroundings) => Promise<void>;
  readonly events: TaskSurroundings["events"];
  readonly signal?: AbortSignal | undefined;
}

/** Hands at work on the items of a task. */
export interface Team {
  /** What came of an item, or undefined where nobody took it. Throws what made the team fail. */
  product(index: number): Promise<Done["product"] | undefined>;
  /** Takes an item for this thread to do outside of the team; false where another has it, or has done it. */
  claim(index: number): boolean;
  /** Stops those who are still at work, each at a checkpoint, and waits for them. */
  stop(): Promise<void>;
}

/**
 * Has a task done by this thread and as many others as are called. When one fails, the others stop at a checkpoint, and
 * the failure is told once they have; a hand that died is replaced once.
 */
export function startTeam({ pool, hands, task, own, events, signal }: TeamTask): Team {
  const stopped = new AbortController();
  const claims = newClaims(task.work.items.length);
  const products = task.work.items.map(() => Promise.withResolvers<Done["product"] | undefined>());
  // Whoever asks for an item is told; not all are asked for.
  products.forEach(({ promise }) => promise.catch(() => {}));
  const surroundings: TaskSurroundings = {
    events,
    signal: signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal,
    done({ index, product }) {
      settle(claims, index);
      products[index]!.resolve(product);
    },
  };

  let failure: unknown;
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // That the others stop because of it is not what went wrong.
      if (failure === undefined || failure instanceof Interrupted) failure = error;
      stopped.abort();
    }
  };
  const others = Array.from({ length: hands - 1 }, (_, i) => i + 2);
  const work = Promise.all([
    guarded(() => own({ ...task, claims, hand: 1 }, surroundings)),
    ...others.map((hand) => guarded(() => lasting(pool, { ...task, claims, hand }, surroundings))),
  ]);
  const over = work.then(() => {
    for (const { resolve, reject } of products) failure === undefined ? resolve(undefined) : reject(failure);
  });
  return {
    product: (index) => products[index]!.promise,
    claim: (index) => claim(claims, index, 1),
    async stop() {
      stopped.abort();
      await over;
    },
  };
}

/** A task in the hands of one who, if it dies, is replaced once. */
async function lasting(pool: Pool, task: Task, surroundings: TaskSurroundings): Promise<void> {
  for (let deaths = 1;; deaths++) {
    try {
      return await pool.run(task, surroundings);
    } catch (error) {
      if (!(error instanceof HandDied)) throw error;
      // Nobody waits for what it would have done.
      if (surroundings.signal.aborted) throw new Interrupted("interrupted");
      if (deaths === 2) throw twiceDead(task, error);
    }
  }
}

function twiceDead({ work, claims, hand }: Task, { message }: HandDied): UserError {
  const index = claimedBy(claims, hand);
  const item = work.items[index];
  const acts = { stages: `train ${item}`, seeds: `run seed ${item}`, labels: "label rows" };
  const act = item === undefined ? "work side by side" : acts[work.what];
  return new UserError(
    `Cannot ${act}: its Worker died twice: ${message}; what is trained is kept: go on with --resume, or alone with --workers 1`,
  );
}
