import type { Random } from "./base/random.ts";
import type { EncodedRows, Preprocessing } from "./preprocessing.ts";

/** What a row of several classes is: the share of each, by class. They sum to 1. */
export type LabelShares = ReadonlyMap<number, number>;

/** Rows on their way to the student. An augmentation changes `features` and `labels` in place. */
export interface View {
  /** Preprocessed, `[count, width]`, row by row. */
  readonly features: Float32Array;
  readonly width: number;
  /**
   * `[count]`. Set to -1 where nobody knows what a changed row's class is: then the teacher alone says it, and where there
   * is none the row is used unchanged. A row of several classes has `MIXED` here: see `mixLabel`.
   */
  readonly labels: Int32Array;
  /** The labels of tasks other than classes, `[count, dim]`, row by row. */
  readonly targets?: Float32Array | undefined;
  /** The shares of each row that is `MIXED`, by its place in `labels`; absent where nobody would look at them. */
  readonly mixed?: (LabelShares | undefined)[];
  /** Where each row is among the training rows, `[count]`. */
  readonly positions: Int32Array;
}

/** Changes the rows of a batch each time it is made, for the student and the baseline alike. */
export interface Augmentation {
  apply(view: View, random: Random): void;
}

/** What an augmentation is made for. */
export interface Material {
  readonly preprocessing: Preprocessing;
  /** The training rows. */
  readonly part: EncodedRows;
}

/** Makes an augmentation for training rows that were preprocessed so. */
export type AugmentationFactory = (material: Material) => Augmentation;
