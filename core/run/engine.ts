import { stillClock } from "../base/clock.ts";
import { UserError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";
import { memoryStorage } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { CLOCK, type Container, EVENTS, RANDOM, STORAGE, TASK } from "../catalogue/container.ts";
import { dataFingerprint } from "../data/data_fingerprint.ts";
import { encodeWarnings, encodingOf } from "../data/encoders.ts";
import { encodingWarnings } from "../data/encoding_warnings.ts";
import { furtherProblem } from "../data/further_columns.ts";
import { prepare } from "../data/prepare.ts";
import { identified, withoutIgnored } from "../data/row_ids.ts";
import { weighedBy } from "../data/row_weights.ts";
import { rowContents } from "../data/seen.ts";
import { splitColumnOf, withSplitColumn } from "../data/split/split_column.ts";
import { oddities } from "../data/tables/table_warnings.ts";
import { loadUnlabelled } from "../data/unlabelled.ts";
import type { PlannedStage } from "../events.ts";
import { idsAsked, readsRaw } from "../models/teacher_plan.ts";
import type { AnyReport } from "../report.ts";
import { reportHtml } from "../report/html.ts";
import { reportOf } from "../report/report.ts";
import { taskReportOf } from "../report/task_report.ts";
import type { AnySeedResult, SeedResult } from "../results.ts";
import type { Spec } from "../spec.ts";
import type { LabelledTable, Table } from "../table.ts";
import { memoryTargets, TARGETS } from "../targets/store.ts";
import { noCheckpoint } from "../training/checkpoint.ts";
import { sharedNumbers } from "../workers/shared_memory.ts";
import { WORKERS } from "../workers/workers.ts";
import type { RunWorkers } from "./jobs.ts";
import { labelInParallel } from "./parallel_labels.ts";
import { seedsInParallel } from "./parallel_seeds.ts";
import { trainInParallel } from "./parallel_stages.ts";
import { begunAs, checkFolder, claimFolder, finishFolder } from "./run_folder.ts";
import { planSeed, runWholeSeed } from "./run_seed.ts";
import { rowCounts, type SeedHelp, type SeedRun } from "./seed_run.ts";
import { checkpointOf, registerBackend } from "./services.ts";
import { labelsWanted, taskLosses, taskOfRun } from "./task_of_run.ts";

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
  /** Whether to look, before the first stage, at whether there is anything to learn from the teacher. Default true. */
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
  given: ResolvedConfig,
  options: RunOptions = {},
): Promise<AnyReport> {
  const { where = "memory", resume = false, signal, selfCheck = true } = options;
  const scope = withDefaultServices(catalogue, options);
  const [events, clock, storage] = [scope.resolve(EVENTS), scope.resolve(CLOCK), scope.resolve(STORAGE)];
  const start = clock.now();

  const begun = await begunAs(catalogue, storage, given, where);
  const finished = await checkFolder(storage, begun, where, resume);
  if (finished) return finished;
  const config = resume ? begun : given;
  const prepared = await prepareRun(catalogue, config, scope);
  const { backend } = prepared;
  const seeds = seedsOf(config);
  // Whatever does not fit shows in the plan, before anything is written.
  const first = prepared.seedRun(config.seed);
  const plan = await planSeed(first);
  const { data, stages } = plan;
  await claimFolder(storage, config, resume);
  events({ type: "run-start", name: config.name, backend, seeds, data, stages });
  const dataWarnings = [...prepared.warnings, ...warningsOfSplit(first)];
  for (const message of dataWarnings) events({ type: "warning", message });

  const runData = { config, where, selfCheck, data: first.data, task: prepared.task };
  const workers = scope.has(WORKERS) ? { workers: scope.resolve(WORKERS), run: runData, plan } : undefined;
  const results: AnySeedResult[] = [];
  // A teacher that only labels rows is asked by this process, for one seed after the other.
  if (workers && !plan.asksRows) {
    results.push(
      ...await seedsInParallel(catalogue, scope, { ...workers, data: prepared.data, seeds, signal }),
    );
  }
  for (const seed of seeds.slice(results.length)) {
    const inner = seed === config.seed ? first : prepared.seedRun(seed);
    const checkpoint = await checkpointOf(storage, runData, seed);
    const help = workers && helpOf(workers);
    results.push(await runWholeSeed({ ...inner, checkpoint, signal, selfCheck, help }));
  }
  const report = anyReportOf(results, {
    name: config.name,
    backend,
    warnings: dataWarnings,
    student_path: `${where}/student`,
    seconds: (clock.now() - start) / 1000,
  });
  await finishFolder(storage, config, report, reportHtml(report, config));
  events({ type: "run-end", report });
  return report;
}

/** The report of a run: all its seeds have one task. */
function anyReportOf(results: readonly AnySeedResult[], rest: Parameters<typeof reportOf>[1]): AnyReport {
  const ofTask = results.filter((result) => result.task !== undefined);
  return ofTask.length
    ? taskReportOf(ofTask, rest)
    : reportOf(results.filter(({ task }) => !task) as SeedResult[], rest);
}

/** What `run` would do: reads the data and builds the models, but trains nothing and writes nothing. */
export async function plan(
  catalogue: Catalogue,
  config: ResolvedConfig,
  options: RunOptions = {},
): Promise<Plan> {
  const prepared = await prepareRun(catalogue, config, withDefaultServices(catalogue, options));
  const first = prepared.seedRun(config.seed);
  const { independent: _, asksRows: _asks, ...plan } = await planSeed(first);
  const warnings = [...prepared.warnings, ...warningsOfSplit(first), ...plan.warnings];
  return { seeds: seedsOf(config), ...plan, warnings };
}

function seedsOf({ seed, seeds }: ResolvedConfig): number[] {
  return Array.from({ length: seeds }, (_, i) => seed + i);
}

function withDefaultServices(catalogue: Catalogue, { scope = catalogue.container }: RunOptions): Container {
  const inner = scope.child();
  if (!inner.has(EVENTS)) inner.register(EVENTS, () => {});
  if (!inner.has(CLOCK)) inner.register(CLOCK, stillClock());
  if (!inner.has(STORAGE)) inner.register(STORAGE, memoryStorage());
  if (!inner.has(TARGETS)) inner.register(TARGETS, memoryTargets());
  return inner;
}

/** What is odd about the parts of a seed. */
function warningsOfSplit({ prepared }: SeedRun): readonly string[] {
  return [...prepared.warnings ?? [], ...encodingWarnings(prepared)];
}

/** What a data set says of its rows; where it says nothing, what there is to be seen. */
function warningsOf(table: LabelledTable): readonly string[] {
  if (table.warnings) return table.warnings;
  const { warnings, refusals } = oddities(table);
  return [...refusals, ...warnings];
}

/** What a run reads before it begins. */
interface PreparedRun {
  readonly backend: string;
  /** See `RunData.task`. */
  readonly task: Spec<"task"> | undefined;
  /** What is odd about the rows but no mistake. */
  readonly warnings: readonly string[];
  /** The rows as they were read, until the last seed is prepared: after that their memory is free for training. */
  data(): { readonly table: LabelledTable; readonly unlabelled: Table | undefined };
  readonly seedRun: (seed: number) => SeedRun;
}

async function prepareRun(
  catalogue: Catalogue,
  config: ResolvedConfig,
  scope: Container,
): Promise<PreparedRun> {
  const { split, unlabelled: unlabelledSpec, weight, encode, ...source } = config.data;
  const ids = idsAsked(config, catalogue.context(scope));
  const read = async () => {
    const aside = splitColumnOf(split);
    const dataset = catalogue.make("dataset", source, scope);
    const whole = await dataset.load(
      labelsWanted(catalogue, config),
      aside === undefined ? undefined : [aside],
    );
    const problem = furtherProblem(whole);
    if (problem !== undefined) throw new UserError(`Cannot use the data set ${source.use}: ${problem}`);
    const parted = withSplitColumn(whole, split);
    const table = weight === undefined ? parted : weighedBy(parted, weight);
    const unlabelled = unlabelledSpec &&
      await loadUnlabelled(catalogue.make("dataset", unlabelledSpec, scope), table);
    if (!ids.length) return { table, unlabelled };
    const again = (spec: Spec<"dataset">) => catalogue.make("dataset", withoutIgnored(spec, ids), scope);
    return {
      table: await identified(table, again(source), ids),
      unlabelled: unlabelledSpec &&
        await identified(unlabelled!, again(unlabelledSpec), ids, "the unlabelled data"),
    };
  };
  let held: Awaited<ReturnType<typeof read>> | undefined = await read();
  const data = () => {
    if (held) return held;
    throw new Error("Cannot prepare a seed as it must come before the last one: it does not");
  };
  const backend = await registerBackend(catalogue, config, scope);
  const { task, spec, labels, guess } = taskOfRun(catalogue, config.task, held.table, scope);
  if (!scope.has(TASK)) scope.register(TASK, taskLosses(catalogue, task));
  const dataHash = await dataFingerprint(held.table, held.unlabelled);
  const rows = rowCounts(held.table, held.unlabelled);
  const contents = rowContents(held.table, held.unlabelled);
  const raw = readsRaw(config, catalogue.context(scope));
  const encoding = encodingOf(catalogue, encode, scope);
  return {
    backend: backend.name,
    task: spec,
    warnings: [
      ...guess === undefined ? [] : [guess],
      ...warningsOf(held.table),
      ...held.unlabelled?.warnings ?? [],
      ...encodeWarnings(held.table, encode),
    ],
    data,
    seedRun(seed) {
      const { table, unlabelled } = data();
      const random = seededRandom(seed);
      const allocate = scope.has(WORKERS) ? sharedNumbers : undefined;
      const prepared = prepare(table, split, random, unlabelled, allocate, raw, encoding, labels);
      if (seed === seedsOf(config).at(-1)) held = undefined;
      return {
        catalogue,
        config,
        task,
        scope: scope.child().register(RANDOM, random),
        seed,
        rows,
        prepared,
        data: dataHash,
        contents,
        checkpoint: noCheckpoint(),
        selfCheck: false,
      };
    },
  };
}

/** What a run's workers can do of a seed. */
function helpOf(workers: RunWorkers): SeedHelp {
  return {
    trainStages: (run) => trainInParallel(run, workers),
    labeller: (run, stage, trained) => labelInParallel(run, workers, stage, trained),
  };
}
