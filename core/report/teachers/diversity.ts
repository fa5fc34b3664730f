import { argMax } from "../../base/softmax.ts";
import { isOneOf, logSumAt, sigmoid } from "../../models/combined/combine.ts";
import type { Judged } from "../../models/combined/fit_temperature.ts";
import type { PairDiversity } from "../../results.ts";

/** What members say of the same rows, as diversity sees it. */
export interface Said {
  /** What each says in each answer: the class, or whether a label is there. Undefined of numbers. */
  readonly answers?: readonly ArrayLike<number>[] | undefined;
  /** Each member's errors less their mean, divided by their length, so that a product is a correlation; undefined without any. */
  readonly errors: readonly (Float64Array | undefined)[];
}

/** What members say, and where they err. */
export function saidBy(members: readonly Judged[]): Said {
  const decided = members.map(decisions);
  return {
    answers: decided[0] && decided as Int32Array[],
    errors: members.map((judged, m) => {
      const { logits, truth } = judged;
      const own = decided[m];
      return normalised(
        own
          ? Float64Array.from(own, (answer, at) => answer === truth[at] ? 0 : 1)
          : Float64Array.from(logits, (value, at) => value - truth[at]!),
      );
    }),
  };
}

function decisions({ logits, width, answers }: Judged): Int32Array | undefined {
  if (answers === "numbers") return undefined;
  if (!isOneOf(answers)) return Int32Array.from(logits, (logit) => logit > 0 ? 1 : 0);
  return Int32Array.from(
    { length: logits.length / width },
    (_, row) => argMax(logits, row * width, (row + 1) * width),
  );
}

function normalised(errors: Float64Array): Float64Array | undefined {
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  const off = errors.map((error) => error - mean);
  const length = Math.sqrt(off.reduce((sum, one) => sum + one * one, 0));
  return length > 1e-12 ? off.map((one) => one / length) : undefined;
}

/** How far two members differ. */
export function diversityOf({ answers, errors }: Said, one: number, other: number): PairDiversity<number> {
  const [a, b] = [errors[one], errors[other]];
  return {
    ...answers ? { disagreement: differing(answers[one]!, answers[other]!) } : {},
    error_correlation: a && b ? a.reduce((sum, value, at) => sum + value * b[at]!, 0) : null,
  };
}

function differing(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++;
  return count / one.length;
}

/**
 * The mean over each member's pairs with the others, and that over all pairs, in time that grows with the members and not with
 * their square: answers are counted, and the errors of all summed.
 */
export function meanDiversity({ answers, errors }: Said): {
  readonly all: PairDiversity<number>;
  readonly each: readonly PairDiversity<number>[];
} {
  const members = errors.length;
  const known = errors.filter((one) => one !== undefined);
  const sum = new Float64Array(known[0]?.length ?? 0);
  for (const one of known) one.forEach((value, at) => sum[at]! += value);
  const correlations = errors.map((own) =>
    own && known.length > 1
      ? own.reduce((total, value, at) => total + value * (sum[at]! - value), 0) / (known.length - 1)
      : null
  );
  const disagreements = answers && disagreementOfEach(answers);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const told = correlations.filter((one) => one !== null);
  return {
    all: {
      ...disagreements ? { disagreement: mean(disagreements) } : {},
      error_correlation: told.length ? mean(told) : null,
    },
    each: Array.from({ length: members }, (_, m) => ({
      ...disagreements ? { disagreement: disagreements[m]! } : {},
      error_correlation: correlations[m]!,
    })),
  };
}

function disagreementOfEach(answers: readonly ArrayLike<number>[]): number[] {
  const [members, rows] = [answers.length, answers[0]!.length];
  const differing = new Float64Array(members);
  const counts = new Map<number, number>();
  for (let at = 0; at < rows; at++) {
    counts.clear();
    for (const own of answers) counts.set(own[at]!, (counts.get(own[at]!) ?? 0) + 1);
    for (let m = 0; m < members; m++) differing[m]! += members - counts.get(answers[m]![at]!)!;
  }
  return Array.from(differing, (count) => count / rows / (members - 1));
}

/** Mean KL divergence from one model's answers to another's, in nats for each row; of labels it is summed over these. */
export function meanKl({ logits, width, answers }: Judged, other: ArrayLike<number>): number {
  const rows = logits.length / width;
  let sum = 0;
  if (!isOneOf(answers)) {
    for (let at = 0; at < logits.length; at++) {
      const [p, gap] = [sigmoid(logits[at]!), logits[at]! - other[at]!];
      // p log(p / q) + (1 − p) log((1 − p) / (1 − q)) by the logits.
      sum += p * gap + logOfRest(logits[at]!) - logOfRest(other[at]!);
    }
    return sum / rows;
  }
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    const [own, theirs] = [logSumAt(logits, from, width), logSumAt(other, from, width)];
    for (let at = from; at < from + width; at++) {
      const logP = logits[at]! - own;
      sum += Math.exp(logP) * (logP - (other[at]! - theirs));
    }
  }
  return sum / rows;
}

/** log(1 − σ(z)) */
function logOfRest(logit: number): number {
  return -(Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))));
}
