import type { ChosenOn, Compared, Difference } from "../report.ts";
import { type ClusteredSums, clusteredSums, meanDifference, type Ratio, ratioOf } from "./two_way.ts";

/** How one model answered the test rows of one seed, a number for each of them. */
export interface TestAnswers {
  /** 1 for a right answer, else 0. */
  readonly right: ArrayLike<number>;
  /** Negative log-likelihood of the true class, in nats; undefined where it was not kept. */
  readonly nll?: ArrayLike<number> | undefined;
}

/** Two models on the test rows of one seed. */
export interface Pair {
  /** Rows of the data set, so that a row that several seeds test is known again. */
  readonly rows: ArrayLike<number>;
  readonly one: TestAnswers;
  readonly other: TestAnswers;
}

/** The three models that a recovered share is made of, on the test rows of one seed. */
export interface Trio {
  readonly rows: ArrayLike<number>;
  readonly ensemble: TestAnswers;
  readonly baseline: TestAnswers;
  readonly student: TestAnswers;
}

/** What two models are compared in. */
export type Measure = "right" | "nll";

/** How two models differ, with intervals and p-values over test rows and, with several seeds, trainings. */
export function compared(seeds: readonly Pair[]): Compared {
  return { accuracy: difference(seeds, "right"), nll: difference(seeds, "nll") };
}

/** Null where a measure was not kept for all seeds, is not finite, or where a single row is all there is. */
export function difference(seeds: readonly Pair[], measure: Measure): Difference | null {
  const sums = sumsOf(seeds.map(({ rows, one, other }) => ({ rows, pairs: [[one, other]] })), measure);
  return sums && sums.rows.clusters > 1 ? meanDifference(sums) : null;
}

/** Sums over all seeds of student - baseline and ensemble - baseline, as gains: in NLL what it is lower by. */
export function recoverySums(seeds: readonly Trio[], measure: Measure): ClusteredSums | null {
  const ordered = (model: TestAnswers, baseline: TestAnswers) =>
    (measure === "right" ? [model, baseline] : [baseline, model]) as [TestAnswers, TestAnswers];
  return sumsOf(
    seeds.map(({ rows, ensemble, baseline, student }) => ({
      rows,
      pairs: [ordered(student, baseline), ordered(ensemble, baseline)],
    })),
    measure,
  );
}

/**
 * The share of the ensemble's gain over the baseline that the student recovered, pooled over seeds, with its interval
 * (`ratioOf`). Null where the ensemble's gain is not told from 0.
 */
export function recoveredShare(seeds: readonly Trio[], measure: Measure): Ratio | null {
  const sums = recoverySums(seeds, measure);
  return sums && ratioOf(sums);
}

function sumsOf(
  seeds: readonly {
    readonly rows: ArrayLike<number>;
    readonly pairs: readonly (readonly [TestAnswers, TestAnswers])[];
  }[],
  measure: Measure,
): ClusteredSums | null {
  if (seeds.some(({ pairs }) => pairs.flat().some((answers) => !answers[measure]))) return null;
  const sums = clusteredSums(seeds.map(({ rows, pairs }) => ({
    rows,
    values: pairs.map(([one, other]) =>
      Float64Array.from(one[measure]!, (value, i) => value - other[measure]![i]!)
    ),
  })));
  return sums.totals.every(Number.isFinite) ? sums : null;
}

/** A label-only student of the same budget, and how it did on the validation rows of each seed. */
export interface Candidate {
  readonly name: string;
  /** Null where there are no validation rows. */
  readonly validationAccuracy: readonly (number | null)[];
  readonly validationNll: readonly (number | null | undefined)[];
  /** Right answers on the test rows, over all seeds. */
  readonly testRight: number;
  /** Mean NLL on the test rows, over all seeds. */
  readonly testNll: number;
}

/**
 * The best of some label-only students in a measure: by mean validation accuracy, of equal ones by mean validation NLL, then the
 * first; or by mean validation NLL. Without validation rows it is the best on the test rows, which is hard on whoever is
 * compared with it.
 */
export function bestOf<C extends Candidate>(candidates: readonly C[], measure: Measure): {
  readonly best: C;
  readonly chosenOn: ChosenOn;
} {
  const mean = (values: readonly (number | null | undefined)[]) =>
    values.every((value) => typeof value === "number")
      ? values.reduce((sum, value) => sum + value!, 0) / values.length
      : undefined;
  const measured = candidates.map((candidate) => ({
    candidate,
    right: mean(candidate.validationAccuracy),
    nll: mean(candidate.validationNll),
  }));
  const chosenOn = measured.every((one) => one[measure] !== undefined) ? "validation rows" : "test rows";
  const isBetter = (
    one: { readonly right: number; readonly nll: number | undefined },
    other: { readonly right: number; readonly nll: number | undefined },
  ) => {
    // Means of the same counts may differ in their last digit.
    const gain = measure === "right" ? one.right - other.right : 0;
    if (Math.abs(gain) > 1e-12) return gain > 0;
    return one.nll !== undefined && other.nll !== undefined && one.nll < other.nll;
  };
  const figures = ({ candidate, right, nll }: typeof measured[number]) =>
    chosenOn === "validation rows"
      ? { right: right ?? 0, nll }
      : { right: candidate.testRight, nll: candidate.testNll };
  const best = measured.reduce((one, other) => isBetter(figures(other), figures(one)) ? other : one);
  return { best: best.candidate, chosenOn };
}
