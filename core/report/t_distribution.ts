/**
 * Student's t distribution: tails and quantiles for any degrees of freedom above 0. A tail is a regularised incomplete beta
 * function (Abramowitz & Stegun, 1964, 26.7.1), to a relative 1e-12 for few degrees of freedom and 1e-8 for a million.
 */

/** P(T > t) for t ≥ 0 and a T with `df` degrees of freedom. */
export function upperTail(t: number, df: number): number {
  if (t === Infinity) return 0;
  return incompleteBeta(df / (df + t * t), t * t / (df + t * t), df / 2, 0.5) / 2;
}

/** The t that |T| exceeds with probability `level`, two-sided: 12.706205 for 0.05 and 1, 2.776445 for 0.05 and 4. */
export function twoSidedQuantile(level: number, df: number): number {
  let [low, high] = [0, 1];
  while (2 * upperTail(high, df) > level) [low, high] = [high, 2 * high];
  for (let i = 0; i < 100 && high - low > 1e-12 * high; i++) {
    const middle = (low + high) / 2;
    if (2 * upperTail(middle, df) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** I_x(a, b) by its continued fraction (Abramowitz & Stegun, 26.5.8; Lentz's method); `y` is 1 − x, which may be tiny. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast on one side of the mean alone.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y)) / a;
  const tiny = 1e-300;
  let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
  let [c, value] = [1, d];
  for (let m = 1; m < 10_000; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * value;

  function nonZero(number: number): number {
    return Math.abs(number) < tiny ? tiny : number;
  }
}

/** ln Γ(x) for x > 0: Stirling's series, after steps up to where it is exact to 1e-15. */
function logGamma(x: number): number {
  let shift = 0;
  while (x < 10) shift += Math.log(x++);
  const inverse = 1 / (x * x);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 -
                      inverse * (691 / 360360 - inverse / 156)))))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
