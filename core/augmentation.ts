import type { Random } from "./random.ts";

/**
 * Changes the rows of a batch before they are shown, anew at each step. Rows are raw values in the order of
 * `Table.numeric`, before standardisation, or -where `space` says so- preprocessed features.
 */
export interface Augmentation {
  /** Changes `rows` in place: `[count, width]`, row by row, preprocessed features. */
  apply(rows: Float32Array, width: number, random: Random): void;
}
