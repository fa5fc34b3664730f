import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Container } from "../catalogue/container.ts";
import type { Prepared } from "../data/prepare.ts";
import type { Stage } from "../strategy.ts";
import type { Table } from "../table.ts";
import type { Labeller } from "../targets/label.ts";
import type { Task } from "../task.ts";
import type { Checkpoint } from "../training/checkpoint.ts";

/** What one seed of a run works on. */
export interface SeedRun {
  readonly catalogue: Catalogue;
  readonly config: ResolvedConfig;
  /** What is asked about each row. Undefined for classes in a catalogue that has no plugin for them. */
  readonly task?: Task | undefined;
  /** The run's services, its backend among them, with this seed's random source. */
  readonly scope: Container;
  readonly seed: number;
  /** Rows of the table, and of the further ones whose classes are not known. */
  readonly rows: { readonly table: number; readonly unlabelled?: number };
  /** The rows as this seed splits them. */
  readonly prepared: Prepared;
  /** Fingerprint of the table and the further rows. */
  readonly data: string;
  /** What each row holds, as a hash (see `rowContents`); left out by those who do but a part of a seed. */
  readonly contents?: Float64Array | undefined;
  readonly checkpoint: Checkpoint;
  /** Whether to look, before the first stage, at whether there is anything to learn from the teacher. */
  readonly selfCheck: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Other workers' help; left out, this thread does all by itself. */
  readonly help?: SeedHelp | undefined;
}

/** What other workers can do of a seed. It changes no result. */
export interface SeedHelp {
  /**
   * Has the stages trained that depend on no other: the teacher's are done when this resolves, and the label-only
   * students are trained while the student is. Undefined where that does not pay.
   */
  trainStages(run: SeedRun): Promise<StagesInParallel | undefined>;
  /** Has rows labelled by a stage's teacher; `trained` are the stages before. */
  labeller(run: SeedRun, stage: Stage, trained: readonly Stage[]): Labeller;
}

/** Stages of a seed that other workers train, or have trained. */
export interface StagesInParallel {
  /**
   * The weights of a stage of this name and origin, once they are there; undefined where nobody has trained it. Throws
   * what made the training fail.
   */
  take(stage: string, origin: string): Promise<readonly Float32Array[] | undefined>;
  /** Stops those that still train, each at a checkpoint, and waits for them. */
  close(): Promise<void>;
}

/** How many rows there are, for a `SeedRun`. */
export function rowCounts(table: Pick<Table, "rows">, unlabelled?: Pick<Table, "rows">): SeedRun["rows"] {
  return { table: table.rows, ...unlabelled ? { unlabelled: unlabelled.rows } : {} };
}
