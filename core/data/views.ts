import { type Augmentation, type LabelShares, MIXED } from "../augmentation.ts";
import { type Part, rowsAt } from "./prepare.ts";
import type { Random } from "../base/random.ts";

/** Rows and what is done to them each time they are shown. */
export interface Showing {
  readonly part: Part;
  readonly augmentation?: Augmentation | undefined;
  /**
   * Fixed views: each row has so many, made by the augmentation once and for all, and is shown as it stands or as one
   * of them at random. Left out, the augmentation makes a new view each time.
   */
  readonly views?: number | undefined;
  /** More than the largest row of the part: a view's rows are counted on from a multiple of it. */
  readonly stride?: number | undefined;
  /** Split by name and step. */
  readonly random: Random;
}

/** Rows as a model sees them. */
export interface Shown {
  /** `[count, width]`, row by row. */
  readonly features: Float32Array;
  /** -1 where nobody knows the class. Of a row of several classes one of them, drawn by their shares. */
  readonly labels: Int32Array;
  /** The shares of each row of several classes, by its place; absent where there is no such row. */
  readonly mixed?: readonly (LabelShares | undefined)[];
  /** By which a stored answer is looked up; -1 for a view that is never shown again. */
  readonly rows: Int32Array;
}

/**
 * The rows at some positions of the part, as they are shown in a step. Of a row of several classes the teacher alone says
 * what it is (`taught` is true), or its label is all of them by their shares. Where nobody but a teacher could say what a
 * changed row is and there is none, the row is shown as it stands.
 */
export function show(showing: Showing, positions: Int32Array, step: number, taught: boolean): Shown {
  const { part, augmentation, views, random } = showing;
  const shown: Shown = rowsAt(part, positions);
  if (!augmentation) return shown;
  const { features, labels, rows } = shown;
  const mixed: (LabelShares | undefined)[] = [];
  if (views) {
    const draw = random.split("views", step);
    for (let i = 0; i < positions.length; i++) {
      const view = draw.integer(views + 1);
      if (view > 0) mixed[i] = makeView(showing, augmentation, shown, positions, i, view);
    }
  } else {
    const view = { features, width: part.width, labels, mixed, positions };
    augmentation.apply(view, random.split("augment", step));
    rows.fill(-1);
  }
  const draw = random.split("mixed label", step);
  let isMixed = false;
  for (let i = 0; i < positions.length; i++) {
    const shares = labels[i] === MIXED && !taught ? mixed[i] : undefined;
    mixed[i] = shares;
    if (shares) {
      isMixed = true;
      labels[i] = drawn(shares, draw);
    } else if (labels[i]! < 0) {
      labels[i] = -1;
      if (!taught) restore(part, shown, positions, i);
    }
  }
  return isMixed ? { ...shown, mixed } : shown;
}

/** A class, each with the probability of its share. */
function drawn(shares: LabelShares, random: Random): number {
  let left = random.uniform();
  let last = -1;
  for (const [one, share] of shares) {
    if (share <= 0) continue;
    last = one;
    left -= share;
    if (left < 0) break;
  }
  return last;
}

/** By which the answers to the rows at positions from `from` until before `to` are looked up, in one fixed view. */
export function viewRows(
  { part, stride = 0 }: Showing,
  { view, from, to }: { readonly view: number; readonly from: number; readonly to: number },
): Int32Array {
  return part.rows.slice(from, to).map((row) => view * stride + row);
}

/** One fixed view of some rows: 0 is the rows as they stand. */
export function showView(showing: Showing, positions: Int32Array, view: number): Shown {
  const shown: Shown = rowsAt(showing.part, positions);
  if (view > 0) {
    for (let i = 0; i < positions.length; i++) {
      makeView(showing, showing.augmentation!, shown, positions, i, view);
      if (shown.labels[i] === MIXED) shown.labels[i] = -1;
    }
  }
  return shown;
}

function restore(
  { features, width, labels, rows }: Part,
  shown: Shown,
  positions: Int32Array,
  i: number,
): void {
  const at = positions[i]!;
  shown.features.set(features.subarray(at * width, (at + 1) * width), i * width);
  shown.labels[i] = labels[at]!;
  shown.rows[i] = rows[at]!;
}

/** Makes a row one of its views; gives its shares where it is of several classes, and its label is `MIXED`. */
function makeView(
  { part: { width }, stride = 0, random }: Showing,
  augmentation: Augmentation,
  shown: Shown,
  positions: Int32Array,
  i: number,
  view: number,
): LabelShares | undefined {
  const mixed: (LabelShares | undefined)[] = [];
  const one = {
    features: shown.features.subarray(i * width, (i + 1) * width),
    width,
    labels: shown.labels.subarray(i, i + 1),
    mixed,
    positions: positions.subarray(i, i + 1),
  };
  augmentation.apply(one, random.split(`view/${view}`, positions[i]!));
  shown.rows[i] = view * stride + shown.rows[i]!;
  return mixed[0];
}
