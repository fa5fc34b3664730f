import { resolve } from "node:path";
import { stillClock } from "../core/base/clock.ts";
import { fingerprint } from "../core/base/fingerprint.ts";
import { seededRandom } from "../core/base/random.ts";
import { type Storage, subfolder } from "../core/base/storage.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { resolveConfig, type ResolvedConfig } from "../core/catalogue/config.ts";
import { BACKEND, CLOCK, RANDOM } from "../core/catalogue/container.ts";
import { BASELINE, baselineStages, labelOnlyTraining } from "../core/catalogue/label_only.ts";
import { encodingOf } from "../core/data/encoders.ts";
import { prepare } from "../core/data/prepare.ts";
import type { PlannedStage } from "../core/events.ts";
import { activate } from "../core/kernels/active_backend.ts";
import type { ModelResult } from "../core/results.ts";
import { planSeed, runSeed } from "../core/run/run_seed.ts";
import { rowCounts, type SeedRun } from "../core/run/seed_run.ts";
import type { LabelledTable, Table } from "../core/table.ts";
import { type Checkpoint, checkpointIn, noCheckpoint } from "../core/training/checkpoint.ts";
import { runScope } from "../host/run_scope.ts";
import type { Recipe } from "./results_recipes.ts";

/** What one model of one seed came to. */
export interface Score {
  readonly accuracy: number;
  readonly nll: number;
  /** Of each test row, to six digits; what an earlier Retort has kept has none of this. */
  readonly rowNll?: readonly number[];
  readonly ece: number;
  /** With the ensemble. */
  readonly agreement: number;
  /** Null where there is no validation split. */
  readonly validation: number | null;
  /** On the validation split, in nats; null where there is none. */
  readonly validationNll: number | null;
  /** The class answered for each test row. */
  readonly predicted: readonly number[];
}

/** What one method came to for one seed. */
export interface Outcome {
  readonly seed: number;
  readonly parameters: number;
  readonly testRows: readonly number[];
  readonly testLabels: readonly number[];
  readonly ensemble: Score;
  readonly baseline: Score;
  /** The recipe's further label-only students (`baselines`), in its order. */
  readonly labelOnly: readonly (Score & { readonly name: string })[];
  readonly student: Score;
}

/** How a method is run. */
export interface Work {
  readonly catalogue: Catalogue;
  readonly recipe: Recipe;
  readonly method: string;
  readonly seed: number;
  /** Where what is done already is kept. */
  readonly storage: Storage;
  readonly rows: Rows;
}

/** The rows of a recipe, read once for all its methods and seeds. */
export interface Rows {
  readonly table: LabelledTable;
  readonly unlabelled?: Table | undefined;
  /** Fingerprint of both. */
  readonly print: string;
}

/** The resolved config of a recipe's method. */
export function configOf(catalogue: Catalogue, recipe: Recipe, method: string, seed: number): ResolvedConfig {
  const changes = recipe.methods[method] ?? {};
  const { train = {}, ...parts } = changes as { readonly train?: object };
  const config = {
    ...recipe.config,
    ...parts,
    train: { ...recipe.config.train as object, ...train },
    seed,
    seeds: 1,
  };
  const subject = `${recipe.name}, method ${method}`;
  return resolveConfig(catalogue, config, { subject, resolvePath: (path) => resolve(recipe.folder, path) });
}

/**
 * The outcome of one method for one seed: from its file where it is there, else trained. Methods of one recipe share
 * their teachers, and those with as many stages their baselines; what is half done is gone on with.
 */
export async function outcomeOf(work: Work): Promise<Outcome> {
  const { catalogue, recipe, method, seed, storage, rows } = work;
  const config = configOf(catalogue, recipe, method, seed);
  const { name: _, ...asked } = config;
  const print = await fingerprint([JSON.stringify(asked), rows.print]);
  const file = `${recipe.name}/${method}/seed-${seed}.json`;
  const done = await storage.read(file);
  if (done) {
    const kept = JSON.parse(new TextDecoder().decode(done)) as {
      readonly print: string;
      readonly outcome: Outcome;
    };
    if (kept.print === print) return kept.outcome;
  }
  const outcome = await trained(work, config, print);
  await storage.write(file, new TextEncoder().encode(JSON.stringify({ print, outcome })));
  return outcome;
}

async function trained(
  { catalogue, recipe, method, seed, storage, rows }: Work,
  config: ResolvedConfig,
  print: string,
): Promise<Outcome> {
  const backend = await activate(catalogue.make("backend", config.backend));
  const scope = runScope(catalogue, {}).child()
    .register(RANDOM, seededRandom(seed))
    .register(BACKEND, backend)
    .register(CLOCK, stillClock());
  const run: SeedRun = {
    catalogue,
    config,
    scope,
    seed,
    rows: rowCounts(rows.table, rows.unlabelled),
    prepared: prepare(
      rows.table,
      config.data.split,
      seededRandom(seed),
      rows.unlabelled,
      undefined,
      false,
      encodingOf(catalogue, config.data.encode, scope),
    ),
    data: rows.print,
    checkpoint: noCheckpoint(),
    selfCheck: false,
  };
  const { stages } = await planSeed(run);
  const teachers = stages.findIndex(({ stage }) => !stage.startsWith("teacher"));
  const checkpoint = await sharing(catalogue, config, rows.print, stages.slice(teachers), {
    shared: subfolder(storage, `${recipe.name}/shared/seed-${seed}`),
    // A method that is changed must not take what it learned before for its own.
    own: subfolder(storage, `${recipe.name}/${method}/checkpoint-${seed}-${print.slice(0, 8)}`),
    print,
  });
  const { result, dispose } = await runSeed({ ...run, checkpoint, selfCheck: method === "hinton" });
  dispose();
  if (result.task !== undefined) {
    throw new TypeError(`Cannot compare ${recipe.name} as it must have classes: it has ${result.task}`);
  }
  const score = ({ evaluation, agreement, validationAccuracy, validationNll }: ModelResult): Score => ({
    accuracy: evaluation.accuracy,
    nll: evaluation.nll,
    rowNll: Array.from(evaluation.rowNll, (nll) => Number(nll.toPrecision(6))),
    ece: evaluation.ece,
    agreement,
    validation: validationAccuracy,
    validationNll,
    predicted: [...evaluation.predicted],
  });
  return {
    seed,
    parameters: result.student.parameters,
    testRows: [...result.testRows],
    testLabels: [...result.testLabels],
    ensemble: score(result.ensemble),
    baseline: score(result.baseline),
    labelOnly: (result.labelOnly ?? []).map((one) => ({ name: one.name, ...score(one) })),
    student: score(result.student),
  };
}

/** Checkpoints in two folders: teachers, and baselines of as many stages, are every method's; the rest is the method's own. */
async function sharing(
  catalogue: Catalogue,
  config: ResolvedConfig,
  data: string,
  stages: readonly PlannedStage[],
  { shared, own, print }: { readonly shared: Storage; readonly own: Storage; readonly print: string },
): Promise<Checkpoint> {
  const { teacher, train, student, data: dataset, backend, seed } = config;
  const ofTeacher = await fingerprint([
    JSON.stringify({ teacher, split: dataset.split, encode: dataset.encode, backend, seed }),
    data,
  ]);
  // A strategy may name the student itself: then the baseline is like it.
  const { parameters } = stages.at(-1)!;
  const names = baselineStages(config);
  // From the last of so many stages a baseline has its rows and their order.
  const strategy = stages.filter(({ stage }) => !names.includes(stage)).length;
  const baselines = new Map<string, Checkpoint>();
  for (const [i, name] of names.entries()) {
    const labelOnly = config.baselines?.[i - 1];
    const loss = catalogue.parse(["loss"], labelOnly?.loss ?? catalogue.labelLoss);
    const own = { train: labelOnlyTraining(train, labelOnly), loss, student, stages: strategy, parameters };
    const of = await fingerprint([ofTeacher, JSON.stringify(own)]);
    const kept = checkpointIn(
      subfolder(shared, `${BASELINE}-${of.slice(0, 8)}`),
      { config: of, data },
      BASELINE,
    );
    // Those that are trained alike are trained once, whatever their names.
    baselines.set(name, {
      load: () => kept.load(BASELINE),
      save: (_, state) => kept.save(BASELINE, state),
    });
  }
  const teachers = checkpointIn(subfolder(shared, `teachers-${ofTeacher.slice(0, 8)}`), {
    config: ofTeacher,
    data,
  }, "teachers");
  const mine = checkpointIn(own, { config: print, data }, "checkpoint");
  const of = (stage: string) => baselines.get(stage) ?? (stage.startsWith("teacher") ? teachers : mine);
  return {
    load: (stage, teacher) => of(stage).load(stage, teacher),
    save: (stage, state, teacher) => of(stage).save(stage, state, teacher),
  };
}
