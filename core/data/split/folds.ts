import { UserError } from "../../base/errors.ts";
import type { Random } from "../../base/random.ts";
import type { TrainingRows } from "../../strategy.ts";

/** The folds of rows. */
export interface Folds {
  /** The fold of each row, from 0, `[rows]`. */
  readonly of: Int32Array;
  /** Classes with fewer rows than there are folds: each with its rows. */
  readonly rare: readonly { readonly label: number; readonly rows: number }[];
}

/**
 * Deals rows out to folds at random, class by class, so that each fold has the classes in the proportion of the whole and as many
 * rows as the others, but for one. Rows of a group stay together: the largest groups first, each to the fold with the fewest rows of
 * its commonest class, of several to the one with the fewest rows.
 */
export function foldsOf(
  { labels, groups }: Omit<TrainingRows, "rows">,
  folds: number,
  random: Random,
): Folds {
  const byLabel = Map.groupBy(labels.keys(), (at) => labels[at]!);
  const counts = [...byLabel].map(([label, rows]) => ({ label, rows: rows.length }))
    .sort((a, b) => a.label - b.label);
  const most = counts.reduce((most, { rows }) => Math.max(most, rows), 0);
  if (folds > most) {
    throw new UserError(
      `Cannot make folds of the training rows as there must be a class with a row for each: there are ${folds} folds, and the ` +
        `largest class has ${most} training rows; use fewer folds`,
    );
  }
  const of = new Int32Array(labels.length);
  if (groups) dealGroups(of, labels, groups, folds, random);
  else {
    let next = 0;
    for (const { label } of counts) {
      const rows = byLabel.get(label)!;
      for (const at of random.split("class", label).permutation(rows.length)) of[rows[at]!] = next++ % folds;
    }
  }
  return { of, rare: counts.filter(({ rows }) => rows < folds) };
}

function dealGroups(
  of: Int32Array,
  labels: Int32Array,
  groups: Int32Array,
  folds: number,
  random: Random,
): void {
  const byGroup = [...Map.groupBy(groups.keys(), (at) => groups[at]!).values()];
  if (byGroup.length < folds) {
    throw new UserError(
      `Cannot make folds of the training rows as there must be a group of rows for each: there are ${folds} folds and ` +
        `${byGroup.length} groups; use fewer folds`,
    );
  }
  const order = [...random.split("groups").permutation(byGroup.length)].map((i) => byGroup[i]!)
    .sort((a, b) => b.length - a.length);
  const sizes = new Int32Array(folds);
  const ofLabel = new Map<number, Int32Array>();
  for (const rows of order) {
    const counted = Map.groupBy(rows, (at) => labels[at]!);
    const [common] = [...counted].sort(([a, one], [b, other]) => other.length - one.length || a - b)[0]!;
    const taken = ofLabel.get(common) ?? new Int32Array(folds);
    let best = 0;
    for (let fold = 1; fold < folds; fold++) {
      if (taken[fold]! - taken[best]! < 0 || taken[fold] === taken[best] && sizes[fold]! < sizes[best]!) {
        best = fold;
      }
    }
    for (const at of rows) {
      of[at] = best;
      sizes[best]!++;
    }
    for (const [label, own] of counted) {
      const known = ofLabel.get(label) ?? new Int32Array(folds);
      known[best]! += own.length;
      ofLabel.set(label, known);
    }
  }
}
