import type { Catalogue } from "./catalogue.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { ResolvedConfig } from "./config.ts";
import { CLOCK, type Container, EVENTS, RANDOM } from "./container.ts";
import type { LabelledTable, Table } from "./dataset.ts";
import { labelOnce } from "./label.ts";
import { countsOf, measure } from "./measure.ts";
import { Memory } from "./memory.ts";
import { prepare, type Prepared } from "./prepare.ts";
import type { SeedResult } from "./report.ts";
import { selfCheck } from "./self_check.ts";
import { trainAll } from "./stages.ts";
import type { Student } from "./student.ts";
import { begin, train } from "./train.ts";

/** What one seed of a run works on. */
export interface SeedRun {
  readonly catalogue: Catalogue;
  readonly config: ResolvedConfig;
  /** The run's services, with this seed's random source. */
  readonly scope: Container;
  readonly seed: number;
  /** Where to compute. */
  readonly backend: string;
  readonly table: LabelledTable;
  /** Further rows whose classes are not known. */
  readonly unlabelled?: Table | undefined;
  /** Fingerprint of the table and the further rows. */
  readonly data: string;
  readonly checkpoint: Checkpoint;
  /** Whether to look, before the first lesson, at whether there is anything to learn from the teacher. */
  readonly selfCheck: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The models of one seed, trained, and how they did. The caller disposes the models. */
export interface SeedOutcome {
  readonly result: SeedResult;
  readonly student: Student;
  /** Models that were trained to be the teacher. */
  readonly teachers: readonly Student[];
  readonly prepared: Prepared;
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
  const { scope, seed, backend, checkpoint, signal } = run;
  const [events, clock] = [scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const prepared = preparedOf(run);
  const models = await trainAll(run, prepared, {
    keeps: true,
    train: (stage, lesson) => train(stage, lesson, { seed, backend, events, clock, checkpoint, signal }),
    teacherFor: (stage, lesson) => labelOnce(run, prepared, stage, lesson),
    check: async (stages, student) => run.selfCheck && await selfCheck(run, stages, student),
    warn: (message) => events({ type: "warning", seed, message }),
  });
  try {
    const result = await measure(run, prepared, models);
    return { result, student: models.student, teachers: models.trained, prepared, dispose: models.dispose };
  } catch (error) {
    models.dispose();
    throw error;
  }
}

/** What a seed would do. */
export interface SeedPlan {
  readonly data: SeedResult["data"];
  readonly stages: readonly PlannedStage[];
  /** What is odd but no mistake. */
  readonly warnings: readonly string[];
}

/** The stages of one seed with nothing trained: what `--dry-run` prints. Each loss is called once, so whatever does not fit shows. */
export async function planSeed(run: SeedRun): Promise<SeedPlan> {
  const prepared = preparedOf(run);
  const stages: PlannedStage[] = [];
  const warnings: string[] = [];
  const models = await trainAll(run, prepared, {
    keeps: false,
    train(stage, lesson) {
      const { part, epochs, batchSize } = lesson;
      const steps = epochs * Math.ceil(part.rows.length / batchSize);
      const memory = new Memory(stage, lesson.random);
      try {
        begin(stage, lesson, memory);
      } finally {
        memory.dispose();
      }
      stages.push({ stage: stage.name, parameters: stage.student.parameters, epochs, steps });
      return Promise.resolve();
    },
    teacherFor: (stage) => Promise.resolve(stage),
    check: () => Promise.resolve(),
    warn: (message) => void warnings.push(message),
  });
  models.dispose();
  return { data: countsOf(prepared), stages, warnings };
}

function preparedOf({ table, config, scope, unlabelled }: SeedRun): Prepared {
  return prepare(table, config.data.split, scope.resolve(RANDOM), unlabelled);
}
