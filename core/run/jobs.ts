import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Prepared } from "../data/prepare.ts";
import type { PlannedStage } from "../events.ts";
import type { Needs } from "../loss.ts";
import type { SeedResult } from "../results.ts";
import type { Spec } from "../spec.ts";
import type { LabelledTable, Table } from "../table.ts";
import type { Encoding } from "../targets/encoding.ts";
import type { Range } from "../targets/label.ts";
import type { Job, Workers } from "../workers/workers.ts";

/** What all workers must know of a run. */
export interface RunData {
  readonly config: ResolvedConfig;
  /** How the run's folder is called in messages. */
  readonly where: string;
  readonly selfCheck: boolean;
  /** Fingerprint of the data. */
  readonly data: string;
  /** The run's task, given or guessed. */
  readonly task?: Spec<"task"> | undefined;
}

/** Train stages of a seed that depend on no other stage. */
export interface StagesWork {
  readonly what: "stages";
  readonly seed: number;
  readonly prepared: Prepared;
  /** Rows of the table, and of the further rows. */
  readonly rows: { readonly table: number; readonly unlabelled?: number };
  /** Names of the stages, in the order of the run. */
  readonly items: readonly string[];
}

/** Do whole seeds: train and measure all their models. */
export interface SeedsWork {
  readonly what: "seeds";
  readonly table: LabelledTable;
  readonly unlabelled?: Table | undefined;
  readonly items: readonly number[];
}

/** Label rows with a stage's teacher. */
export interface LabelsWork extends Pick<StagesWork, "seed" | "prepared" | "rows"> {
  readonly what: "labels";
  /** The stage whose training says which views the teacher answers, and its teacher's fingerprint. */
  readonly stage: string;
  readonly teacher: string;
  /** What the stages before it have trained, by their names. */
  readonly weights: Readonly<Record<string, readonly Float32Array[]>>;
  readonly needs: Needs;
  readonly encoding?: Encoding;
  readonly items: readonly Range[];
}

/** What came of a stage. */
export interface TrainedStage {
  /** See `StageToTrain.origin`. */
  readonly origin: string;
  /** The weights: of the student, then of what else the stage keeps. */
  readonly arrays: readonly Float32Array[];
}

/** Work on a run, as plain data. */
export type RunWork = StagesWork | SeedsWork | LabelsWork;

/** A share in such work. */
export type RunJob<W extends RunWork = RunWork> = Job<RunData, W>;

/** The workers of a run, and what they know of it. */
export interface RunWorkers {
  readonly workers: Workers;
  readonly run: RunData;
  readonly plan: SeedPlan;
}

/** What a seed would do. */
export interface SeedPlan {
  readonly data: SeedResult["data"];
  readonly stages: readonly PlannedStage[];
  /** What is odd but no mistake. */
  readonly warnings: readonly string[];
  /** The stages, by name, that depend on no other. */
  readonly independent: readonly string[];
  /** Whether a teacher only labels rows: it is asked by this process alone, once for all seeds. */
  readonly asksRows?: boolean;
}
