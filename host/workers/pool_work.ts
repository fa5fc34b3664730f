import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import type { Container } from "../../core/catalogue/container.ts";
import type { RunData } from "../../core/run/jobs.ts";
import { runJob } from "../../core/run/run_job.ts";
import type { PoolNote, PoolTask } from "./pool.ts";
import type { TaskContext } from "./serve_tasks.ts";

/** What a Worker needs to work on a run. */
export interface RunServices {
  readonly catalogue: Catalogue;
  /** See `runScope`. */
  readonly scope: Container;
}

/** What a Worker of a pool does with a task. `open` makes what the run needs, at the Worker's first task. */
export function poolWork<Setup>(
  open: (setup: Setup, config: ResolvedConfig) => Promise<RunServices>,
): (task: PoolTask<Setup>, context: TaskContext<PoolNote>) => Promise<void> {
  let services: Promise<RunServices> | undefined;
  return async ({ setup, task }, { note, signal }) => {
    services ??= open(setup, (task.run as RunData).config);
    const { catalogue, scope } = await services;
    await runJob(catalogue, scope, task, {
      events: (event) => note({ type: "event", event }),
      done: (done) => note({ type: "done", done }),
      signal,
    });
  };
}
