import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import type { ThreadShare } from "../../host/workers/thread_limit.ts";
import type { RunBounds } from "./bounds.ts";
import type { Places } from "./named_files.ts";

/** Where a run works, and within which bounds: for its Worker, and for those that help it. */
export interface RunSetup {
  /** The run's folder. */
  readonly folder: string;
  /** Where the names in the config lead to. */
  readonly places: Places;
  readonly bounds: RunBounds;
}

/** A run, as its Worker is told of it. */
export interface RunWork extends RunSetup {
  readonly config: ResolvedConfig;
  /** How the folder is called in messages and in the report, instead of by its path. */
  readonly where: string;
  /** The threads that the run shares with others. */
  readonly threads: ThreadShare;
}

/** Which table to check, and how to read it. */
export interface TableCheck {
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
  /** Options of the data set. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a check of an uploaded table found. */
export interface CheckedTable {
  readonly rows: number;
  readonly columns: readonly string[];
}

/** A task for a Worker of its own. */
export type WorkerTask =
  | { readonly type: "run"; readonly work: RunWork }
  /** Read a table from its first row to its last. */
  | ({ readonly type: "check" } & TableCheck);
