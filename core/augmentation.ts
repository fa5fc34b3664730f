import { type Preprocessing, widthOf } from "./data/preprocess.ts";
import type { Part } from "./data/prepare.ts";
import type { Random } from "./base/random.ts";

/** What a row of several classes is: the share of each, by class. They sum to 1. */
export type LabelShares = ReadonlyMap<number, number>;

/** What `View.labels` holds for a row of several classes, whose shares are in `View.mixed`. */
export const MIXED = -2;

/** Rows on their way to the student. An augmentation changes `features` and `labels` in place. */
export interface View {
  /** Preprocessed, `[count, width]`, row by row. */
  readonly features: Float32Array;
  readonly width: number;
  /**
   * `[count]`. Set to -1 where nobody knows what a changed row's class is: then the teacher alone says it, and where there
   * is none the row is shown as it stands. A row of several classes has `MIXED` here: see `mixLabel`.
   */
  readonly labels: Int32Array;
  /** The shares of each row that is `MIXED`, by its place in `labels`; absent where nobody would look at them. */
  readonly mixed?: (LabelShares | undefined)[];
  /** Where each row is among the training rows, `[count]`. */
  readonly positions: Int32Array;
}

/** Changes the rows of a batch each time they are shown, for the student and the baseline alike. */
export interface Augmentation {
  apply(view: View, random: Random): void;
}

/**
 * Makes a row's label `own · label + (1 − own) · other`: the classes of both rows of a mixture by their shares, as the loss
 * `own · CE(label) + (1 − own) · CE(other)` needs them. A row that is mixed already is mixed on; where either class is not
 * known, that of the mixture is not. A student that has a teacher is told of such a row by the teacher alone.
 *
 * Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, https://arxiv.org/abs/1710.09412
 *
 * @param i the row's place in the view
 * @param own the share of the row as it was, in [0, 1]
 * @param other the class of the row that it is mixed with; -1 where nobody knows it
 */
export function mixLabel({ labels, mixed }: View, i: number, own: number, other: number): void {
  const label = labels[i]!;
  if (label === other) return;
  const before: LabelShares | undefined = label === MIXED ? mixed?.[i] : new Map([[label, 1]]);
  if (label === -1 || other < 0 || !before || !mixed) {
    labels[i] = -1;
    return;
  }
  const shares = new Map([...before].map(([one, share]) => [one, own * share] as const));
  shares.set(other, (shares.get(other) ?? 0) + 1 - own);
  mixed[i] = shares;
  labels[i] = MIXED;
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
