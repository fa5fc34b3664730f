/** A measured point: how much of something, and milliseconds. */
export interface Point {
  readonly x: number;
  readonly ms: number;
}

/** A straight line, `y = intercept + slope · x`. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** The line of least squares; a RangeError with fewer than two different x. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = mean(([x]) => (x - meanX) ** 2);
  if (!(spread > 0)) {
    throw new RangeError("Cannot fit a line as there must be two different x: there are not");
  }
  const slope = mean(([x, y]) => (x - meanX) * (y - meanY)) / spread;
  return { slope, intercept: meanY - slope * meanX };
}

/** How time grows: `ms = factor · x^exponent`, least squares over the logarithms. */
export interface Power {
  readonly kind: "power";
  /** 1 where twice as much takes twice as long, 0 where it costs nothing. */
  readonly exponent: number;
  readonly factor: number;
  /** The same between the last two points alone, where what does not grow counts least. */
  readonly last: number;
}

/** How time grows: `ms = start + each · x`, least squares. */
export interface Linear {
  readonly kind: "linear";
  readonly start: number;
  readonly each: number;
  /** What one more costs, in percent of the time at x = 1. */
  readonly percent: number;
}

export function fitPower(points: readonly Point[]): Power {
  const logs = points.map(({ x, ms }) => [Math.log(x), Math.log(ms)] as const);
  const { slope, intercept } = fitLine(logs);
  return { kind: "power", exponent: slope, factor: Math.exp(intercept), last: fitLine(logs.slice(-2)).slope };
}

export function fitLinear(points: readonly Point[]): Linear {
  const { slope, intercept } = fitLine(points.map(({ x, ms }) => [x, ms] as const));
  return { kind: "linear", start: intercept, each: slope, percent: 100 * slope / (intercept + slope) };
}

/** Milliseconds that a fit says. */
export function fitted(fit: Power | Linear, x: number): number {
  return fit.kind === "power" ? fit.factor * x ** fit.exponent : fit.start + fit.each * x;
}
