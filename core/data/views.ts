import type { Augmentation, LabelShares } from "../augmentation.ts";
import type { Random } from "../base/random.ts";
import type { EncodedRows } from "../preprocessing.ts";
import { MIXED } from "./mixed_labels.ts";
import { dimOf, rowsAt } from "./prepare.ts";

/** Rows, and the augmentation that makes each view of them. */
export interface ViewSource {
  readonly part: EncodedRows;
  readonly augmentation?: Augmentation | undefined;
  /**
   * Fixed views: each row has so many, made by the augmentation once and for all, and a step sees it as it stands or as one
   * of them at random. Left out, the augmentation makes a new view each time.
   */
  readonly views?: number | undefined;
  /** Row ids of view v are `v * stride + row`; it is more than every row. */
  readonly stride?: number | undefined;
  /** Split by name and step. */
  readonly random: Random;
}

/** A batch of rows as a model sees them. */
export interface BatchView {
  /** `[count, width]`, row by row. */
  readonly features: Float32Array;
  /** See `EncodedRows.inputs`. */
  readonly inputs?: EncodedRows["inputs"];
  /** -1 where nobody knows the class. Of a row of several classes one of them, drawn by their shares. */
  readonly labels: Int32Array;
  /** See `EncodedRows`. */
  readonly targets?: Float32Array | undefined;
  readonly weights?: Float32Array | undefined;
  readonly next?: EncodedRows["next"];
  /** The shares of each row of several classes, by its place; absent where there is no such row. */
  readonly mixed?: readonly (LabelShares | undefined)[];
  /** By which a stored answer is looked up; -1 for a view that is never seen again. */
  readonly rows: Int32Array;
  /** See `Batch.origins`. */
  readonly origins: Int32Array;
}

/**
 * The rows at some positions of the part, as a step sees them. A row of several classes has the label -1 where there is a
 * teacher; without one it has a label that is drawn by its shares. A changed row whose class nobody knows stays as it was
 * where there is no teacher.
 */
export function viewBatch(
  source: ViewSource,
  positions: Int32Array,
  step: number,
  hasTeacher: boolean,
): BatchView {
  const { part, augmentation, views, random } = source;
  const batch = asTheyStand(part, positions);
  if (!augmentation) return batch;
  const { features, labels, targets, rows } = batch;
  const mixed: (LabelShares | undefined)[] = [];
  if (views) {
    const draw = random.split("views", step);
    for (let i = 0; i < positions.length; i++) {
      const view = draw.integer(views + 1);
      if (view > 0) mixed[i] = makeView(source, augmentation, batch, positions, i, view);
    }
  } else {
    const view = { features, width: part.width, labels, targets, mixed, positions };
    augmentation.apply(view, random.split("augment", step));
    rows.fill(-1);
  }
  markMixtures(part, batch, positions);
  const draw = random.split("mixed label", step);
  let isMixed = false;
  for (let i = 0; i < positions.length; i++) {
    const shares = labels[i] === MIXED && !hasTeacher ? mixed[i] : undefined;
    mixed[i] = shares;
    if (shares) {
      isMixed = true;
      labels[i] = drawn(shares, draw);
    } else if (labels[i]! < 0) {
      labels[i] = -1;
      if (!hasTeacher) restore(part, batch, positions, i);
    }
  }
  return isMixed ? { ...batch, mixed } : batch;
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
  { part, stride = 0 }: ViewSource,
  { view, from, to }: { readonly view: number; readonly from: number; readonly to: number },
): Int32Array {
  return part.rows.slice(from, to).map((row) => view * stride + row);
}

/** One fixed view of some rows: 0 is the rows as they stand. */
export function fixedView(source: ViewSource, positions: Int32Array, view: number): BatchView {
  const batch = asTheyStand(source.part, positions);
  if (view > 0) {
    for (let i = 0; i < positions.length; i++) {
      makeView(source, source.augmentation!, batch, positions, i, view);
    }
    markMixtures(source.part, batch, positions);
    for (let i = 0; i < positions.length; i++) {
      if (batch.labels[i] === MIXED) batch.labels[i] = -1;
    }
  }
  return batch;
}

function asTheyStand(part: EncodedRows, positions: Int32Array): BatchView {
  const batch = rowsAt(part, positions);
  return { ...batch, origins: batch.rows.slice() };
}

/** A view whose class is no longer that of its row was made of rows of several classes. */
function markMixtures(
  { labels: before }: EncodedRows,
  { labels, origins }: BatchView,
  positions: Int32Array,
): void {
  labels.forEach((label, i) => {
    if (label < 0 && before[positions[i]!]! >= 0) origins[i] = -1;
  });
}

function restore(
  { features, width, labels, targets, rows }: EncodedRows,
  batch: BatchView,
  positions: Int32Array,
  i: number,
): void {
  const at = positions[i]!;
  batch.features.set(features.subarray(at * width, (at + 1) * width), i * width);
  batch.labels[i] = labels[at]!;
  batch.rows[i] = rows[at]!;
  batch.origins[i] = rows[at]!;
  if (!targets) return;
  const dim = dimOf(targets, rows);
  batch.targets!.set(targets.subarray(at * dim, (at + 1) * dim), i * dim);
}

/** Makes a row one of its views; gives its shares where it is of several classes, and its label is `MIXED`. */
function makeView(
  { part: { width }, stride = 0, random }: ViewSource,
  augmentation: Augmentation,
  batch: BatchView,
  positions: Int32Array,
  i: number,
  view: number,
): LabelShares | undefined {
  const mixed: (LabelShares | undefined)[] = [];
  const dim = batch.targets ? dimOf(batch.targets, batch.rows) : 0;
  const one = {
    features: batch.features.subarray(i * width, (i + 1) * width),
    width,
    labels: batch.labels.subarray(i, i + 1),
    ...batch.targets ? { targets: batch.targets.subarray(i * dim, (i + 1) * dim) } : {},
    mixed,
    positions: positions.subarray(i, i + 1),
  };
  augmentation.apply(one, random.split(`view/${view}`, positions[i]!));
  batch.rows[i] = view * stride + batch.rows[i]!;
  return mixed[0];
}
