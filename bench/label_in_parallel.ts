/** Labelling by the pool of Workers, as a run has it: the Workers build the teacher anew from its weights. */
import { seededRandom } from "../core/base/random.ts";
import { resolveConfig } from "../core/catalogue/config.ts";
import { BACKEND, RANDOM } from "../core/catalogue/container.ts";
import type { Prepared } from "../core/data/prepare.ts";
import type { EncodedRows } from "../core/preprocessing.ts";
import { labelInParallel } from "../core/run/parallel_labels.ts";
import { AllClaimed, replay } from "../core/run/replay.ts";
import type { SeedRun } from "../core/run/seed_run.ts";
import type { Stage } from "../core/strategy.ts";
import { rangesOf } from "../core/targets/label.ts";
import { noCheckpoint } from "../core/training/checkpoint.ts";
import { sharedNumbers } from "../core/workers/shared_memory.ts";
import { runScope } from "../host/run_scope.ts";
import { startWorkers } from "../host/workers/pool.ts";
import { noise, type Retort } from "./retort.ts";
import type { LabelSubject } from "./subjects.ts";

/** Calls `use` with a call that labels all rows, on as many cores as there are. */
export async function labellingTogether<T>(
  { catalogue, backend }: Retort,
  { teachers, rows }: LabelSubject,
  use: (call: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const [features, ...hidden] = teachers.layers;
  const classes = hidden.pop()!;
  const config = resolveConfig(catalogue, {
    name: "label",
    data: { use: "csv", path: "none.csv", label: "label" },
    teacher: { use: "ensemble", members: teachers.count, of: { use: "mlp", hidden } },
    student: "mlp",
    strategy: "hinton",
    backend: backend.name,
  });
  const few = noise(8, features!, classes);
  const prepared: Prepared = {
    train: shared(noise(rows, features!, classes)),
    validation: few,
    test: few,
    preprocessing: {
      version: 1,
      label: "label",
      classes: Array.from({ length: classes }, (_, i) => `${i}`),
      columns: [],
      features: features!,
    },
  };
  const scope = runScope(catalogue, {})
    .register(RANDOM, seededRandom(1))
    .register(BACKEND, backend);
  const run: SeedRun = {
    catalogue,
    config,
    scope,
    seed: 1,
    rows: { table: rows },
    prepared,
    data: "noise",
    checkpoint: noCheckpoint(),
    selfCheck: false,
  };
  const where = "runs/.bench";
  const module = new URL("../cli/worker.ts", import.meta.url);
  using pool = startWorkers({
    size: navigator.hardwareConcurrency,
    always: true,
    setup: { folder: where },
    module,
  });
  const help = {
    workers: pool,
    run: { config, where, selfCheck: false, data: run.data },
    plan: {
      data: { features: features!, classes, train: rows, validation: 8, test: 8 },
      stages: [],
      warnings: [],
      independent: [],
    },
  };
  const trained: Stage[] = [];
  let result: T | undefined;
  await replay(run, async ({ stage, training }) => {
    const { teacher } = stage;
    if (!teacher) {
      trained.push(stage);
      return;
    }
    const question = {
      teacher,
      source: training,
      needs: {},
      backend: scope.resolve(BACKEND),
      encoding: { precision: "float16" },
    } as const;
    const labeller = labelInParallel(run, help, stage, trained);
    result = await use(async () => {
      for await (const _ of labeller(question, rangesOf(training, rows))) { /* stored by a run */ }
    });
    throw new AllClaimed();
  }, { trains: false });
  return result!;
}

/** The same rows with their features in shared memory, where a run has them. */
function shared(part: EncodedRows): EncodedRows {
  const features = sharedNumbers(part.features.length);
  features.set(part.features);
  return { ...part, features };
}
