import type { Catalogue } from "./catalogue.ts";
import { checkpointIn, noCheckpoint } from "./checkpoint.ts";
import type { ResolvedConfig } from "./config.ts";
import { CLOCK, type Container, EVENTS, RANDOM, STORAGE, TARGETS } from "./container.ts";
import { stillClock } from "./clock.ts";
import { dataFingerprint, fingerprint } from "./fingerprint.ts";
import { writeModel } from "./model_files.ts";
import { seededRandom } from "./random.ts";
import { type Report, reportOf, type SeedResult } from "./report.ts";
import { reportHtml } from "./report_html.ts";
import { checkFolder, claimFolder, writeJson } from "./run_folder.ts";
import { type PlannedStage, planSeed, runSeed, type SeedOutcome, type SeedRun } from "./seed_run.ts";
import { memoryStorage, subfolder } from "./storage.ts";
import { writeStudent } from "./student_folder.ts";
import { memoryTargets } from "./targets.ts";
import { loadUnlabelled } from "./unlabelled.ts";

/** What a run is given beside its config. */
export interface RunOptions {
  /** Services; what is not registered has a default: no events, a folder in memory, a clock that stands still. */
  readonly scope?: Container | undefined;
  /** How the run's folder is called in messages and in the report. */
  readonly where?: string | undefined;
  /** Go on where an interrupted run stopped. */
  readonly resume?: boolean | undefined;
  /** Aborting it stops the run at the next step, with a checkpoint; the promise rejects with `Interrupted`. */
  readonly signal?: AbortSignal | undefined;
  /** Whether to look, before the first lesson, at whether there is anything to learn from the teacher. Default true. */
  readonly selfCheck?: boolean | undefined;
}

/** Which stages a run has, without training any. */
export interface Plan {
  readonly data: SeedResult["data"];
  readonly seeds: readonly number[];
  /** The stages of one seed. */
  readonly stages: readonly PlannedStage[];
  /** What is odd but no mistake. */
  readonly warnings: readonly string[];
}

/**
 * Runs a config: trains the teacher, distils the student, trains the same-budget baseline, measures all of them on
 * the test split, for each seed; writes the run's folder and returns the report. The same config, seed and backend
 * give the same weights, byte for byte, interrupted and resumed or not.
 */
export async function run(
  catalogue: Catalogue,
  config: ResolvedConfig,
  options: RunOptions = {},
): Promise<Report> {
  const { where = "memory", resume = false, signal, selfCheck = true } = options;
  const scope = runScope(catalogue, options);
  const [events, clock, storage] = [scope.resolve(EVENTS), scope.resolve(CLOCK), scope.resolve(STORAGE)];
  const start = clock.now();

  const finished = await checkFolder(storage, config, where, resume);
  if (finished) return finished;
  const { seedRun, backend } = await prepareRun(catalogue, config, scope);
  const seeds = seedsOf(config);
  // Whatever does not fit shows in the plan, before anything is written.
  const { data, stages } = await planSeed(seedRun(config.seed));
  await claimFolder(storage, config, resume);
  events({ type: "run-start", name: config.name, backend, seeds, data, stages });

  const results: SeedResult[] = [];
  for (const seed of seeds) {
    const inner = seedRun(seed);
    const folder = `checkpoint/seed-${seed}`;
    const of = { config: await fingerprint([JSON.stringify(config), String(seed)]), data: inner.data };
    const checkpoint = checkpointIn(subfolder(storage, folder), of, `${where}/${folder}`);
    const outcome = await runSeed({ ...inner, checkpoint, signal, selfCheck });
    try {
      results.push(outcome.result);
      // The files are of the first seed: never of the best.
      if (seed === config.seed) await writeModels(outcome, config, scope);
    } finally {
      outcome.dispose();
    }
  }
  const report = reportOf(results, {
    name: config.name,
    backend,
    student_path: `${where}/student`,
    seconds: (clock.now() - start) / 1000,
  });
  await storage.write("report.html", new TextEncoder().encode(reportHtml(report, config)));
  await writeJson(storage, "report.json", report);
  events({ type: "run-end", report });
  return report;
}

/** What `run` would do: reads the data and builds the models, but trains nothing and writes nothing. */
export async function plan(
  catalogue: Catalogue,
  config: ResolvedConfig,
  options: RunOptions = {},
): Promise<Plan> {
  const { seedRun } = await prepareRun(catalogue, config, runScope(catalogue, options));
  return { seeds: seedsOf(config), ...await planSeed(seedRun(config.seed)) };
}

function seedsOf({ seed, seeds }: ResolvedConfig): number[] {
  return Array.from({ length: seeds }, (_, i) => seed + i);
}

function runScope(catalogue: Catalogue, { scope = catalogue.container }: RunOptions): Container {
  const inner = scope.child();
  if (!inner.has(EVENTS)) inner.register(EVENTS, () => {});
  if (!inner.has(CLOCK)) inner.register(CLOCK, stillClock());
  if (!inner.has(STORAGE)) inner.register(STORAGE, memoryStorage());
  if (!inner.has(TARGETS)) inner.register(TARGETS, memoryTargets());
  return inner;
}

async function prepareRun(
  catalogue: Catalogue,
  config: ResolvedConfig,
  scope: Container,
): Promise<{ readonly backend: string; readonly seedRun: (seed: number) => SeedRun }> {
  const { split: _, unlabelled: further, ...data } = config.data;
  const table = await catalogue.make("dataset", data, scope).load();
  const unlabelled = further && await loadUnlabelled(catalogue.make("dataset", further, scope), table);
  const backend = catalogue.make("backend", config.backend, scope);
  await backend.activate();
  const print = await dataFingerprint(table, unlabelled);
  return {
    backend: backend.name,
    seedRun: (seed) => ({
      catalogue,
      config,
      scope: scope.child().register(RANDOM, seededRandom(seed)),
      seed,
      backend: backend.name,
      table,
      unlabelled,
      data: print,
      checkpoint: noCheckpoint(),
      selfCheck: false,
    }),
  };
}

async function writeModels(outcome: SeedOutcome, config: ResolvedConfig, scope: Container): Promise<void> {
  const storage = scope.resolve(STORAGE);
  for (const teacher of outcome.teachers) {
    await writeModel(teacher.model, subfolder(storage, `teachers/${teacher.name}`));
  }
  await writeStudent(outcome, config, subfolder(storage, "student"));
}
