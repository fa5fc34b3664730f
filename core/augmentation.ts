import { type Preprocessing, widthOf } from "./preprocess.ts";
import type { Random } from "./random.ts";

/** Changes the rows of a batch each time they are shown, for the student and the baseline alike. */
export interface Augmentation {
  /** Changes `rows` in place: preprocessed features, `[count, width]`, row by row. */
  apply(rows: Float32Array, width: number, random: Random): void;
}

/** Makes an augmentation for rows that were preprocessed so. */
export type AugmentationFactory = (preprocessing: Preprocessing) => Augmentation;

/** Positions of the standardised numbers among the features. */
export function numericFeatures({ columns }: Preprocessing): number[] {
  let at = 0;
  return columns.flatMap((column) => {
    const from = at;
    at += widthOf(column);
    return column.kind === "numeric" ? [from] : [];
  });
}
