import type { SentError } from "../../cli/worker_messages.ts";
import type { ResolvedConfig } from "../../core/catalogue/config.ts";
import type { RunEvent } from "../../core/events.ts";
import type { RunBounds } from "./bounds.ts";
import type { Places } from "./named_files.ts";

/** A run, as its Worker is told of it. */
export interface RunWork {
  readonly config: ResolvedConfig;
  /** The run's folder. */
  readonly folder: string;
  /** How the folder is called in messages and in the report, instead of by its path. */
  readonly where: string;
  /** Where the names in the config lead to. */
  readonly places: Places;
  readonly bounds: RunBounds;
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

/** What a Worker is told: one task, and perhaps to stop it. */
export type ToRunWorker =
  | { readonly type: "run"; readonly work: RunWork }
  /** Read a table from its first row to its last. */
  | ({ readonly type: "check" } & TableCheck)
  /** Stop at the next step, with a checkpoint. */
  | { readonly type: "stop" };

/** What a Worker tells. */
export type FromRunWorker =
  /** What it wrote to the run's events, and signs of life. */
  | { readonly type: "event"; readonly event: RunEvent }
  | { readonly type: "done"; readonly checked?: CheckedTable }
  | { readonly type: "failed"; readonly error: SentError }
  /** It threw outside of its work, or is about to end. */
  | { readonly type: "died"; readonly reason: string };
