import { type Evaluated, leastOnSimplex } from "../../base/simplex.ts";
import { spread } from "../../base/statistics.ts";
import type { Combination } from "../../outputs.ts";
import { FLOOR } from "../answers.ts";
import { isOneOf, logSumAt, sigmoid } from "./combine.ts";
import type { Judged } from "./fit_temperature.ts";

/** Answers of members to the same rows, and what is true of these. */
export interface JudgedMembers extends Omit<Judged, "logits"> {
  /** `[rows, width]` of each member. */
  readonly members: readonly ArrayLike<number>[];
  /** The row behind each answer, `[rows]`: of positions of a sequence the same. */
  readonly rows: ArrayLike<number>;
}

/** Weights, and whether they are better than equal ones. */
export interface FittedWeights {
  /** Those with the least loss, summing to 1. */
  readonly weights: readonly number[];
  /** The mean loss with these, and with equal ones: NLL in nats, of numbers the squared error. */
  readonly loss: number;
  readonly equalLoss: number;
  /** What the loss falls by on rows that the weights were not fitted on, the mean of five folds, and its standard error. */
  readonly gain: { readonly mean: number; readonly error: number };
  /** Whether that gain is above its standard error. */
  readonly helps: boolean;
}

/** Folds on which it is seen whether fitted weights help. */
const FOLDS = 5;
/** Numbers that one look at all rows may take: of more rows, evenly spaced ones are looked at. */
const NUMBERS = 2 ** 26;

/**
 * Weights of members that give their mean the least mean NLL, or of numbers the least squared error: a convex problem over the
 * simplex, whichever mean it is. They help where they gain, on rows that they were not fitted on, more than that gain's standard error.
 */
export function fitWeights(judged: JudgedMembers, mean: Combination["mean"]): FittedWeights {
  const count = judged.members.length;
  const term = termOf(judged, mean);
  const per = term.items / judged.rows.length;
  const stride = Math.ceil(term.items * term.width * count * count / NUMBERS);
  const all = Array.from({ length: Math.ceil(judged.rows.length / stride) }, (_, i) => i * stride);
  const fit = (rows: readonly number[]) =>
    leastOnSimplex(count, (weights) => totals(term, weights, rows, per));
  const weights = fit(all);
  const equal = new Float64Array(count).fill(1 / count);
  const lossAt = (weights: Float64Array, row: number) => {
    let loss = 0;
    for (let k = 0; k < per; k++) loss += term.add(weights, row * per + k);
    return loss;
  };
  const mean_ = (weights: Float64Array) =>
    all.reduce((sum, row) => sum + lossAt(weights, row), 0) / all.length;
  // Positions of a sequence stay together: its row says which fold they are in, and counts once.
  const order = new Map([...new Set(all.map((at) => judged.rows[at]!))].map((row, i) => [row, i] as const));
  const foldOf = (at: number) => order.get(judged.rows[at]!)! % FOLDS;
  const gains = new Float64Array(order.size);
  const answers = new Float64Array(order.size);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = all.filter((at) => foldOf(at) !== fold);
    const own = all.filter((at) => foldOf(at) === fold);
    if (!others.length || !own.length) continue;
    const fitted = fit(others);
    for (const at of own) {
      const row = order.get(judged.rows[at]!)!;
      gains[row]! += lossAt(equal, at) - lossAt(fitted, at);
      answers[row]!++;
    }
  }
  const { mean: gain, sd } = spread([...gains.map((sum, i) => sum / Math.max(1, answers[i]!))]);
  const error = sd / Math.sqrt(order.size);
  return {
    weights: [...weights],
    loss: mean_(weights),
    equalLoss: mean_(equal),
    gain: { mean: gain, error },
    helps: gain > error,
  };
}

/** The loss of each item: an answer, or a label or number of it. */
interface Term {
  readonly items: number;
  /** Numbers of each member that an item takes. */
  readonly width: number;
  /** The loss of an item; adds its gradient and second derivative to these. */
  add(weights: Float64Array, item: number, into?: Pick<Evaluated, "gradient" | "hessian">): number;
}

function totals(term: Term, weights: Float64Array, rows: readonly number[], per: number): Evaluated {
  const count = weights.length;
  const [gradient, hessian] = [new Float64Array(count), new Float64Array(count * count)];
  let value = 0;
  for (const row of rows) {
    for (let k = 0; k < per; k++) value += term.add(weights, row * per + k, { gradient, hessian });
  }
  const scaled = (numbers: Float64Array) => numbers.map((one) => one / rows.length);
  return { value: value / rows.length, gradient: scaled(gradient), hessian: scaled(hessian) };
}

function termOf(judged: JudgedMembers, mean: Combination["mean"]): Term {
  const { members, answers, truth, width } = judged;
  const items = members[0]!.length;
  if (answers === "numbers") {
    return eachByItself(items, members, (sum, at) => {
      const off = sum - truth[at]!;
      return { loss: off * off, slope: 2 * off, curvature: 2 };
    });
  }
  if (mean === "logits") {
    if (isOneOf(answers)) return logitsOfClasses(judged);
    return eachByItself(items, members, (sum, at) => {
      const s = truth[at]! > 0.5 ? sum : -sum;
      const wrong = sigmoid(-s);
      return {
        loss: Math.max(-s, 0) + Math.log1p(Math.exp(-Math.abs(s))),
        slope: truth[at]! > 0.5 ? -wrong : wrong,
        curvature: wrong * (1 - wrong),
      };
    });
  }
  // The probability that each member gives to what is true.
  const chances = isOneOf(answers)
    ? members.map((logits) =>
      Float64Array.from(
        { length: items / width },
        (_, row) => Math.exp(logits[row * width + truth[row]!]! - logSumAt(logits, row * width, width)),
      )
    )
    : members.map((logits) =>
      Float64Array.from({ length: items }, (_, at) => sigmoid(truth[at]! > 0.5 ? logits[at]! : -logits[at]!))
    );
  return eachByItself(chances[0]!.length, chances, (sum) => {
    const p = Math.max(sum, FLOOR);
    return { loss: -Math.log(p), slope: -1 / p, curvature: 1 / (p * p) };
  });
}

/** Items whose loss is a function of the weighted sum of one number of each member. */
function eachByItself(
  items: number,
  members: readonly ArrayLike<number>[],
  lossOf: (
    sum: number,
    item: number,
  ) => { readonly loss: number; readonly slope: number; readonly curvature: number },
): Term {
  const count = members.length;
  return {
    items,
    width: 1,
    add(weights, item, into) {
      let sum = 0;
      for (let m = 0; m < count; m++) sum += weights[m]! * members[m]![item]!;
      const { loss, slope, curvature } = lossOf(sum, item);
      if (!into) return loss;
      for (let m = 0; m < count; m++) {
        const own = members[m]![item]!;
        into.gradient[m]! += slope * own;
        for (let n = 0; n < count; n++) into.hessian[m * count + n]! += curvature * own * members[n]![item]!;
      }
      return loss;
    },
  };
}

/** The softmax of the weighted sum of logits. */
function logitsOfClasses({ members, width, truth }: JudgedMembers): Term {
  const count = members.length;
  const sums = new Float64Array(width);
  const means = new Float64Array(count);
  return {
    items: members[0]!.length / width,
    width,
    add(weights, item, into) {
      const from = item * width;
      const label = from + truth[item]!;
      for (let c = 0; c < width; c++) {
        let sum = 0;
        for (let m = 0; m < count; m++) sum += weights[m]! * (members[m]![from + c]! - members[m]![label]!);
        sums[c] = sum;
      }
      // Of the true class the sum is 0, so that this is the loss.
      const loss = logSumAt(sums, 0, width);
      if (!into) return loss;
      means.fill(0);
      for (let c = 0; c < width; c++) {
        const p = Math.exp(sums[c]! - loss);
        for (let m = 0; m < count; m++) {
          const own = members[m]![from + c]! - members[m]![label]!;
          means[m]! += p * own;
          for (let n = 0; n < count; n++) {
            into.hessian[m * count + n]! += p * own * (members[n]![from + c]! - members[n]![label]!);
          }
        }
      }
      for (let m = 0; m < count; m++) {
        into.gradient[m]! += means[m]!;
        for (let n = 0; n < count; n++) into.hessian[m * count + n]! -= means[m]! * means[n]!;
      }
      return loss;
    },
  };
}
