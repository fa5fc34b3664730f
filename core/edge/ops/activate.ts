import type { CompactActivate, CompactActivation } from "../format.ts";
import type { Step } from "../step.ts";

const FUNCTIONS: Readonly<Record<CompactActivation, (x: number) => number>> = {
  relu: (x) => Math.max(0, x),
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  elu: (x) => x < 0 ? Math.expm1(x) : x,
  gelu: (x) => 0.5 * x * (1 + erf(x * Math.SQRT1_2)),
};

/** Abramowitz & Stegun (1964), 7.1.26, as tfjs has it: off by 1.5e-7 at most. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const sum = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}

/** An activation. */
export function activate({ activation }: CompactActivate, width: number): Step {
  const f = FUNCTIONS[activation];
  return {
    width,
    weights: [],
    run({ numbers }, _at, x, y, rows) {
      for (let from = x >> 2, to = y >> 2, end = from + rows * width; from < end; from++, to++) {
        numbers[to] = f(numbers[from]!);
      }
    },
  };
}
