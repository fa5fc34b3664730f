import { type Preprocessing, widthOf } from "./preprocess.ts";
import type { Part } from "./prepare.ts";
import type { Random } from "./random.ts";

/** Rows on their way to the student. An augmentation changes `features` and `labels` in place. */
export interface View {
  /** Preprocessed, `[count, width]`, row by row. */
  readonly features: Float32Array;
  readonly width: number;
  /** `[count]`. Set to -1 where a changed row's class is no longer known: then the teacher alone says what it is. */
  readonly labels: Int32Array;
  /** Where each row is among the training rows, `[count]`. */
  readonly positions: Int32Array;
}

/** Changes the rows of a batch each time they are shown, for the student and the baseline alike. */
export interface Augmentation {
  apply(view: View, random: Random): void;
}

/** What an augmentation is made for. */
export interface Material {
  readonly preprocessing: Preprocessing;
  /** The training rows. */
  readonly part: Part;
}

/** Makes an augmentation for training rows that were preprocessed so. */
export type AugmentationFactory = (material: Material) => Augmentation;

/** Positions of the standardised numbers among the features. */
export function numericFeatures({ columns }: Preprocessing): number[] {
  let at = 0;
  return columns.flatMap((column) => {
    const from = at;
    at += widthOf(column);
    return column.kind === "numeric" ? [from] : [];
  });
}
