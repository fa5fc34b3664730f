import { stepsPerEpoch } from "../data/batches.ts";
import { type Crew, restoreAhead, trainAhead } from "./parallel_stages.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Checkpoint } from "../training/checkpoint.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { CLOCK, type Container, EVENTS } from "../catalogue/container.ts";
import type { Table } from "../dataset.ts";
import { labelOnce, labelsOnce } from "../targets/label_once.ts";
import { labelTogether } from "./parallel_labels.ts";
import { countsOf, measure, type Models } from "../report/measure.ts";
import { Memory } from "../training/train_state.ts";
import type { Spec } from "../plugin.ts";
import type { Prepared } from "../data/prepare.ts";
import type { SeedResult } from "../report/report.ts";
import { seenBy, type SeenRecord } from "../data/seen.ts";
import { selfCheck } from "./self_check.ts";
import { trainAll } from "./stages.ts";
import type { Stage } from "../strategy.ts";
import type { Student } from "../student.ts";
import { TeacherUse } from "../training/teacher_use.ts";
import { begin, train } from "../training/loop.ts";

/** What one seed of a run works on. */
export interface SeedRun {
  readonly catalogue: Catalogue;
  readonly config: ResolvedConfig;
  /** The run's services, with this seed's random source. */
  readonly scope: Container;
  readonly seed: number;
  /** Where to compute. */
  readonly backend: string;
  /** Rows of the table, and of the further ones whose classes are not known. */
  readonly rows: { readonly table: number; readonly unlabelled?: number };
  /** The rows as this seed splits them. */
  readonly prepared: Prepared;
  /** Fingerprint of the table and the further rows. */
  readonly data: string;
  /** What each row holds, as a hash (see `rowContents`); left out by those who do but a part of a seed. */
  readonly contents?: Float64Array | undefined;
  readonly checkpoint: Checkpoint;
  /** Whether to look, before the first lesson, at whether there is anything to learn from the teacher. */
  readonly selfCheck: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Who may help, where anybody may. */
  readonly crew?: Crew | undefined;
}

/** How many rows there are, for a `SeedRun`. */
export function rowCounts(table: Pick<Table, "rows">, unlabelled?: Pick<Table, "rows">): SeedRun["rows"] {
  return { table: table.rows, ...unlabelled ? { unlabelled: unlabelled.rows } : {} };
}

/** The models of one seed, trained, and how they did. The caller disposes the models. */
export interface SeedOutcome {
  readonly result: SeedResult;
  readonly student: Student;
  /** Models that were trained to be the teacher. */
  readonly teachers: readonly Student[];
  /** How a model was made; undefined for one that no plugin of the run made by itself. */
  specOf?(student: Student): Spec<"student"> | undefined;
  readonly prepared: Prepared;
  /** Which rows the student, and a model that was trained to be the teacher, have seen. */
  readonly seen?: { readonly student: SeenRecord; readonly teachers: SeenRecord };
  dispose(): void;
}

/** A stage as it will be trained. */
export interface PlannedStage {
  readonly stage: string;
  readonly parameters: number;
  readonly epochs: number;
  readonly steps: number;
}

/** Trains and evaluates all models of one seed: the teacher's, the strategy's, the same-budget baseline. */
export async function runSeed(run: SeedRun): Promise<SeedOutcome> {
  const { scope, seed, backend, checkpoint, signal, prepared } = run;
  const [events, clock] = [scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const trained: Stage[] = [];
  const warnings: string[] = [];
  const ahead = run.crew && await trainAhead(run, run.crew);
  const warn = (message: string) => {
    warnings.push(message);
    events({ type: "warning", seed, message });
  };
  const models = await trainAll(run, {
    keeps: true,
    async train(stage, lesson, origin) {
      const weights = origin === undefined ? undefined : await ahead?.take(stage.name, origin);
      if (weights) await restoreAhead(run, stage, lesson, weights);
      else await train(stage, lesson, { seed, backend, events, clock, checkpoint, signal });
      trained.push(stage);
    },
    teacherFor: (stage, lesson) =>
      labelOnce(run, prepared, stage, lesson, run.crew && labelTogether(run, run.crew, stage, trained)),
    check: async (stages, student) => run.selfCheck && await selfCheck(run, stages, student, warn),
    warn,
  }).finally(() => ahead?.close());
  try {
    const { leak } = models.teachersSeen;
    const { classes: classNames } = prepared.preprocessing;
    const result = { ...await measure(run, prepared, models), classNames, warnings, ...leak ? { leak } : {} };
    const { student, trained: teachers, specOf, dispose } = models;
    const rest = { ...seenIn(run, models), ...specOf && { specOf } };
    return { result, student, teachers, prepared, dispose, ...rest };
  } catch (error) {
    models.dispose();
    throw error;
  }
}

/** The records of what the models of a seed have seen; those who do but a part of it have none. */
function seenIn(
  { seed, data, rows, contents, prepared }: SeedRun,
  { teachersSeen: { records: { complete, records } } }: Models,
): Pick<SeedOutcome, "seen"> {
  if (!contents) return {};
  const run = { seed, data, rows, contents, prepared };
  const of = (withUnlabelled: boolean) => seenBy(run, { withUnlabelled });
  return {
    seen: {
      student: { version: 1, complete, records: [of(true), ...records] },
      teachers: { version: 1, complete: true, records: [of(false)] },
    },
  };
}

/** What a seed would do. */
export interface SeedPlan {
  readonly data: SeedResult["data"];
  readonly stages: readonly PlannedStage[];
  /** What is odd but no mistake. */
  readonly warnings: readonly string[];
  /** The stages, by name, that depend on no other. */
  readonly independent: readonly string[];
}

/** The stages of one seed with nothing trained: what `--dry-run` prints. Each loss is called once, so whatever does not fit shows. */
export async function planSeed(run: SeedRun): Promise<SeedPlan> {
  const stages: PlannedStage[] = [];
  const warnings: string[] = [];
  const independent: string[] = [];
  const use = new TeacherUse();
  const models = await trainAll(run, {
    keeps: false,
    train(stage, lesson, origin) {
      const { part, epochs, batchSize } = lesson;
      const steps = epochs * stepsPerEpoch({ rows: part.rows.length, batchSize });
      const memory = new Memory(stage, lesson.random);
      try {
        use.note(stage, begin(stage, lesson, memory), {
          labelsOnce: labelsOnce(stage, lesson),
          unlabelled: part.labels.includes(-1),
        });
      } finally {
        memory.dispose();
      }
      if (origin !== undefined) independent.push(stage.name);
      stages.push({ stage: stage.name, parameters: stage.student.parameters, epochs, steps });
      return Promise.resolve();
    },
    teacherFor: (stage) => Promise.resolve(stage),
    check: () => Promise.resolve(),
    warn: (message) => void warnings.push(message),
  });
  models.dispose();
  use.check(run.config, run.prepared.preprocessing.classes.length);
  return { data: countsOf(run.prepared), stages, warnings, independent };
}
