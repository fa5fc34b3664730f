import type { Coverage, Difference } from "../report.ts";
import { twoSidedQuantile, upperTail } from "./t_distribution.ts";

/**
 * What one seed's trainings differ in on its test rows. Test rows that several seeds share, and answers of one seed's
 * models, are not independent: rows and seeds are both clusters.
 */
export interface SeedDifferences {
  /** Which row of the data set each answer is about. */
  readonly rows: ArrayLike<number>;
  /** For each quantity a difference per answer, in the order of `rows`. */
  readonly values: readonly ArrayLike<number>[];
}

/** Sums of some quantities over all answers, and what their variances and covariances are made of. */
export interface ClusteredSums {
  readonly answers: number;
  readonly totals: readonly number[];
  /** Of the sums, from the rows' sums over seeds; `[quantities, quantities]`. */
  readonly rows: Clusters;
  /** From the seeds' sums over rows. */
  readonly seeds: Clusters;
  /** As though all answers were independent. */
  readonly single: Clusters;
}

/** How many clusters there are, and the covariance of the sums that they make. */
export interface Clusters {
  readonly clusters: number;
  readonly covariance: readonly (readonly number[])[];
}

/** A ratio of two sums with its 95 % interval. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly covers: Coverage;
}

const LEVEL = 0.05;

/**
 * The sums of each quantity over all seeds and rows, with the three covariances of two-way clustering: by row, by seed, by
 * answer, each times `G / (G - 1)` for its `G` clusters.
 *
 * A. C. Cameron, J. B. Gelbach & D. L. Miller (2011), Robust inference with multiway clustering,
 * https://doi.org/10.1198/jbes.2010.07136
 */
export function clusteredSums(seeds: readonly SeedDifferences[]): ClusteredSums {
  const quantities = seeds[0]?.values.length ?? 0;
  const answers = seeds.reduce((sum, { rows }) => sum + rows.length, 0);
  const totals = Array.from(
    { length: quantities },
    (_, k) => seeds.reduce((sum, { values }) => sum + sumOf(values[k]!), 0),
  );
  const means = totals.map((total) => total / answers);
  const places = new Map<number, number>();
  for (const { rows } of seeds) {
    for (let i = 0; i < rows.length; i++) if (!places.has(rows[i]!)) places.set(rows[i]!, places.size);
  }
  const [byRow, bySeed, byAnswer] = [places.size, seeds.length, answers].map((count) =>
    totals.map(() => new Float64Array(count))
  ) as [Float64Array[], Float64Array[], Float64Array[]];
  let answer = 0;
  seeds.forEach(({ rows, values }, seed) => {
    for (let i = 0; i < rows.length; i++, answer++) {
      const row = places.get(rows[i]!)!;
      for (let k = 0; k < quantities; k++) {
        const residual = values[k]![i]! - means[k]!;
        byRow[k]![row]! += residual;
        bySeed[k]![seed]! += residual;
        byAnswer[k]![answer] = residual;
      }
    }
  });
  return {
    answers,
    totals,
    rows: clustersOf(byRow),
    seeds: clustersOf(bySeed),
    single: clustersOf(byAnswer),
  };
}

/**
 * The mean of a quantity, its 95 % interval and the p-value of a mean of 0, over rows and seeds.
 *
 * The half width squared is `t_rows² V_rows + t_seeds² (V_seeds - V_single)`, each variance with the t quantile of its own
 * number of clusters less one (W. G. Howe, 1974, Approximate confidence limits on the mean of X + Y where X and Y are two
 * tabled independent random variables, https://doi.org/10.1080/01621459.1974.10480206), and never below that of rows or
 * seeds alone. One seed tells nothing of trainings: then it is the rows' alone, and says so.
 */
export function meanDifference(sums: ClusteredSums, quantity = 0): Difference {
  const { answers, totals, rows, seeds, single } = sums;
  const total = totals[quantity]!;
  const [byRow, bySeed, byAnswer] = [rows, seeds, single].map(({ covariance }) =>
    covariance[quantity]![quantity]!
  ) as [number, number, number];
  const forms = formsAt(sums, LEVEL).map((form) => form[quantity]![quantity]!);
  const half = Math.sqrt(Math.max(0, ...forms));
  return {
    value: total / answers,
    low: (total - half) / answers,
    high: (total + half) / answers,
    p: p(),
    covers: coverageOf(sums),
  };

  function p(): number {
    if (total === 0) return 1;
    const tail = (variance: number, clusters: number) =>
      clusters > 1 ? 2 * upperTail(Math.abs(total) / Math.sqrt(variance), clusters - 1) : 0;
    if (rows.clusters < 2) return 1;
    const alone = Math.max(tail(byRow, rows.clusters), tail(bySeed, seeds.clusters));
    if (seeds.clusters < 2 || bySeed <= byAnswer) return alone;
    // The level at which the interval of both just reaches 0, between what one says and nothing.
    let [low, high] = [Math.log(Math.max(alone, 1e-12)), 0];
    for (let i = 0; i < 40; i++) {
      const middle = (low + high) / 2;
      const form = formsAt(sums, Math.exp(middle))[2]![quantity]![quantity]!;
      if (form > total ** 2) low = middle;
      else high = middle;
    }
    return Math.max(alone, Math.exp(low));
  }
}

/**
 * The ratio of the first quantity's sum to the second's, with Fieller's 95 % interval for a ratio of means: all ratios r
 * of which `first - r * second` is not told from 0, as `meanDifference` tells it. Null where the second sum is not
 * above 0 at the same level, which is just where Fieller's set is no interval.
 *
 * E. C. Fieller (1954), Some problems in interval estimation, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x
 */
export function ratioOf(sums: ClusteredSums): Ratio | null {
  const [a, b] = sums.totals as [number, number];
  if (sums.rows.clusters < 2 || !(b > 0) || !Number.isFinite(a)) return null;
  let [low, high] = [a / b, a / b];
  for (
    const [[varA, covariance], [, varB]] of formsAt(sums, LEVEL) as [[number, number], [number, number]][]
  ) {
    const A = b ** 2 - varB;
    if (!(A > 0)) return null;
    const B = a * b - covariance;
    const discriminant = B ** 2 - A * (a ** 2 - varA);
    // A sum of variances with one subtracted may have no such ratio at all: then the others decide.
    if (discriminant < 0) continue;
    low = Math.min(low, (B - Math.sqrt(discriminant)) / A);
    high = Math.max(high, (B + Math.sqrt(discriminant)) / A);
  }
  return { value: a / b, low, high, covers: coverageOf(sums) };
}

/** What the intervals of some sums take for chance. */
export function coverageOf({ seeds }: Pick<ClusteredSums, "seeds">): Coverage {
  return seeds.clusters > 1 ? "test rows and trainings" : "test rows";
}

/** Half widths squared, with their products, at a two-sided level: by rows, and of several seeds by seeds and by both. */
function formsAt({ rows, seeds, single }: ClusteredSums, level: number): number[][][] {
  if (rows.clusters < 2) return [rows.covariance.map((line) => line.map(() => Infinity))];
  const byRow = twoSidedQuantile(level, rows.clusters - 1) ** 2;
  const combined = (pick: (i: number, j: number) => number) =>
    rows.covariance.map((line, i) => line.map((_, j) => pick(i, j)));
  const ofRows = combined((i, j) => byRow * rows.covariance[i]![j]!);
  if (seeds.clusters < 2) return [ofRows];
  const bySeed = twoSidedQuantile(level, seeds.clusters - 1) ** 2;
  return [
    ofRows,
    combined((i, j) => bySeed * seeds.covariance[i]![j]!),
    combined((i, j) => ofRows[i]![j]! + bySeed * (seeds.covariance[i]![j]! - single.covariance[i]![j]!)),
  ];
}

function clustersOf(sums: readonly Float64Array[]): Clusters {
  const clusters = sums[0]?.length ?? 0;
  const factor = clusters > 1 ? clusters / (clusters - 1) : 0;
  return {
    clusters,
    covariance: sums.map((one) =>
      sums.map((other) => factor * one.reduce((sum, value, i) => sum + value * other[i]!, 0))
    ),
  };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
