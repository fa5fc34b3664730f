import type { Batch, Combination, Outputs } from "./outputs.ts";

/**
 * Anything that answers a batch with logits. The caller owns the tensors that come back. A teacher is never
 * differentiated: the engine asks it outside of the gradient.
 */
export interface Teacher {
  readonly name: string;
  /** Hash of all that its answers depend on. A teacher that changes while training runs has none. */
  readonly fingerprint?: string;
  /** Number of scalars it computes with; what `bytes` and `compression` in a report count. */
  readonly parameters: number;
  /** The rows that it has learned from, where it was trained before this run; `unknown` where nothing says. */
  readonly seen?: SeenRecord | "unknown";
  /** The teachers inside, where there are any, for the report. */
  readonly members?: readonly Teacher[];
  /** How what they say is put together. */
  readonly combination?: Combination;
  /** The inputs that it reads, by name; the `features` where it is left out. */
  readonly reads?: readonly string[] | undefined;
  predict(batch: Batch): Outputs;
  dispose(): void;
}

/** Which rows of a run a model has learned from, and which it was chosen on: compact enough for millions. */
export interface SeenRows {
  /** Fingerprint of the data, its number of rows, and the seed that split it. */
  readonly data: string;
  readonly rows: number;
  readonly seed: number;
  /** A bit for each row of the table, the first in the lowest of the first byte, in base64. */
  readonly train: string;
  readonly validation: string;
  /**
   * The rows by what they hold, for other files of the same rows: hashes below `below`, in base64, of 48 bits each. Of many
   * rows these are a sample, the same rows of any file.
   */
  readonly contents: { readonly below: number; readonly train: string; readonly validation: string };
}

/** What `seen.json` beside a model says. */
export interface SeenRecord {
  readonly version: 1;
  /** Whether all is known: not where a teacher of it came without a record. */
  readonly complete: boolean;
  /** What it learned from itself, then what the teachers had learned from that were brought along for it. */
  readonly records: readonly SeenRows[];
}
