import { assertAlmostEquals, assertEquals } from "@std/assert";
import { type Evaluated, leastOnSimplex } from "../../../core/base/simplex.ts";

/** `½ w · H · w + g · w` */
function quadratic(
  hessian: readonly number[],
  linear: readonly number[],
): (weights: Float64Array) => Evaluated {
  const count = linear.length;
  return (weights) => {
    const products = Float64Array.from(
      linear,
      (_, i) => weights.reduce((sum, weight, j) => sum + hessian[i * count + j]! * weight, 0),
    );
    return {
      value: products.reduce((sum, one, i) => sum + weights[i]! * (one / 2 + linear[i]!), 0),
      gradient: products.map((one, i) => one + linear[i]!),
      hessian: Float64Array.from(hessian),
    };
  };
}

Deno.test("leastOnSimplex() finds the least of a quadratic: inside, on an edge, in a corner", () => {
  const round = [2, 0, 0, 0, 2, 0, 0, 0, 2];
  // ½ · 2 · |w|² − 2 a · w is least at w = a, where a is on the simplex.
  const inside = leastOnSimplex(3, quadratic(round, [-1, -0.4, -0.6]));
  [0.5, 0.2, 0.3].forEach((weight, i) => assertAlmostEquals(inside[i]!, weight, 1e-9));
  // Projected from (0.8, 0.6, −0.4): the last has none, the others are each 0.2 less.
  const edge = leastOnSimplex(3, quadratic(round, [-1.6, -1.2, 0.8]));
  [0.6, 0.4, 0].forEach((weight, i) => assertAlmostEquals(edge[i]!, weight, 1e-9));
  assertEquals([...leastOnSimplex(3, quadratic(round, [0, -9, 0]))], [0, 1, 0]);
});

Deno.test("leastOnSimplex() leaves weights alike where all are as good, and one weight alone", () => {
  assertEquals([...leastOnSimplex(2, quadratic([1, 1, 1, 1], [0, 0]))], [0.5, 0.5]);
  assertEquals([...leastOnSimplex(1, quadratic([3], [1]))], [1]);
});

Deno.test("leastOnSimplex() is at a function's least where its curvature says little", () => {
  // −log(w) − 3 log(1 − w): the least is at w = 1/4.
  const found = leastOnSimplex(2, (weights) => {
    const [a, b] = [Math.max(weights[0]!, 1e-30), Math.max(weights[1]!, 1e-30)];
    return {
      value: -Math.log(a) - 3 * Math.log(b),
      gradient: Float64Array.of(-1 / a, -3 / b),
      hessian: Float64Array.of(1 / a ** 2, 0, 0, 3 / b ** 2),
    };
  });
  assertAlmostEquals(found[0]!, 0.25, 1e-6);
});
