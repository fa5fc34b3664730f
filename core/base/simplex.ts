/** A convex function of weights, with what a Newton step needs. */
export interface Evaluated {
  readonly value: number;
  /** `[weights]` */
  readonly gradient: Float64Array;
  /** `[weights, weights]`, row by row. */
  readonly hessian: Float64Array;
}

/** Newton steps at most; a handful is the rule. */
const STEPS = 60;
/** How far from the least value the result may be. */
const NEAR = 1e-10;

/**
 * The weights, none below 0 and all together 1, at which a convex function is least: Newton's method, each step a quadratic
 * programme over the simplex. It begins at weights that are all alike, and where several are as good, it stays near these.
 */
export function leastOnSimplex(count: number, evaluate: (weights: Float64Array) => Evaluated): Float64Array {
  let weights: Float64Array = new Float64Array(count).fill(1 / count);
  let now = evaluate(weights);
  for (let step = 0; step < STEPS; step++) {
    if (gapOf(weights, now.gradient) <= NEAR * (1 + Math.abs(now.value))) break;
    const aim = leastOfQuadratic(weights, now);
    const slope = now.gradient.reduce((sum, g, i) => sum + g * (aim[i]! - weights[i]!), 0);
    let share = 1;
    let next = now;
    let tried: Float64Array = weights;
    for (; share > 1e-10; share /= 2) {
      tried = weights.map((weight, i) => weight + share * (aim[i]! - weight));
      next = evaluate(tried);
      if (next.value <= now.value + 1e-4 * share * slope) break;
    }
    if (!(next.value < now.value)) break;
    [weights, now] = [tried, next];
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** At most so far above the least value (the gap of Frank & Wolfe, 1956). */
function gapOf(weights: Float64Array, gradient: Float64Array): number {
  const least = gradient.reduce((a, b) => Math.min(a, b), Infinity);
  return weights.reduce((sum, weight, i) => sum + weight * (gradient[i]! - least), 0);
}

/**
 * The least of `g · d + d · H · d / 2` with `weights + d` on the simplex: again and again weight goes from the one that gains most by
 * having less to the one that gains most by having more, as in sequential minimal optimisation (Platt, 1998).
 */
function leastOfQuadratic(weights: Float64Array, { gradient, hessian }: Evaluated): Float64Array {
  const count = weights.length;
  const at = weights.slice();
  const slopes = gradient.slice();
  const scale = gradient.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-300);
  for (let step = 0; step < 200 * count; step++) {
    let [from, to] = [-1, 0];
    for (let i = 0; i < count; i++) {
      if (slopes[i]! < slopes[to]!) to = i;
      if (at[i]! > 0 && (from < 0 || slopes[i]! > slopes[from]!)) from = i;
    }
    const gain = slopes[from]! - slopes[to]!;
    if (gain <= 1e-13 * scale) break;
    const curvature = hessian[from * count + from]! + hessian[to * count + to]! -
      2 * hessian[from * count + to]!;
    const moved = curvature > 0 ? Math.min(at[from]!, gain / curvature) : at[from]!;
    if (moved === 0) break;
    at[from] = moved === at[from] ? 0 : at[from]! - moved;
    at[to]! += moved;
    for (let i = 0; i < count; i++) {
      slopes[i]! += moved * (hessian[i * count + to]! - hessian[i * count + from]!);
    }
  }
  return at;
}
