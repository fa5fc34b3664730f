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
