import type { LabelShares, View } from "../augmentation.ts";

/** What `View.labels` holds for a row of several classes, whose shares are in `View.mixed`. */
export const MIXED = -2;

/**
 * Makes a row's label `own · label + (1 − own) · other`: the classes of both rows of a mixture by their shares, as the loss
 * `own · CE(label) + (1 − own) · CE(other)` needs them. A row that is mixed already is mixed on; where either class is not
 * known, that of the mixture is not. Of such a row a student that has a teacher learns from the teacher alone.
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
