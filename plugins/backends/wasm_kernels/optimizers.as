/// Steps of optimizers: one pass over a variable and what is kept of it.

import { loadPart, madd, nmadd, storePart } from "./simd";

/** `m ← β₁ m + g`, `v ← β₂ v + g²`, `w ← decay · w − rate · m / (√v + ε)`. */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  beta1: f64,
  beta2: f64,
  rate: f64,
  epsilon: f64,
  decay: f64,
): void {
  const b1 = f32x4.splat(<f32> beta1), b2 = f32x4.splat(<f32> beta2);
  const by = f32x4.splat(<f32> rate), e = f32x4.splat(<f32> epsilon), d = f32x4.splat(<f32> decay);
  for (; n >= 4; n -= 4, w += 16, g += 16, m += 16, v += 16) {
    const x = v128.load(g);
    const mean = madd(v128.load(m), b1, x);
    const square = madd(v128.load(v), b2, f32x4.mul(x, x));
    v128.store(m, mean);
    v128.store(v, square);
    const step = f32x4.div(f32x4.mul(mean, by), f32x4.add(f32x4.sqrt(square), e));
    v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), d), step));
  }
  if (n == 0) return;
  const zero = f32x4.splat(0);
  const x = loadPart(g, n, zero);
  const mean = madd(loadPart(m, n, zero), b1, x);
  const square = madd(loadPart(v, n, zero), b2, f32x4.mul(x, x));
  storePart(m, mean, n);
  storePart(v, square, n);
  const step = f32x4.div(f32x4.mul(mean, by), f32x4.add(f32x4.sqrt(square), e));
  storePart(w, f32x4.sub(f32x4.mul(loadPart(w, n, zero), d), step), n);
}

/**
 * `g ← g + weightDecay · w`, `b ← momentum · b + g`, `w ← w − rate · b`, or `w ← w − rate · (g + momentum · b)` where
 * Nesterov's.
 *
 * @param velocity b; 0 is none: `w ← w − rate · g`
 */
export function sgd(
  w: usize,
  g: usize,
  velocity: usize,
  n: i32,
  rate: f64,
  momentum: f64,
  nesterov: bool,
  weightDecay: f64,
): void {
  const by = f32x4.splat(<f32> rate), mu = f32x4.splat(<f32> momentum), decay = f32x4.splat(<f32> weightDecay);
  const zero = f32x4.splat(0);
  for (; n > 0; n -= 4, w += 16, g += 16) {
    const isWhole = n >= 4;
    const x = isWhole ? v128.load(w) : loadPart(w, n, zero);
    let step = madd(x, decay, isWhole ? v128.load(g) : loadPart(g, n, zero));
    if (velocity != 0) {
      const b = madd(isWhole ? v128.load(velocity) : loadPart(velocity, n, zero), mu, step);
      if (isWhole) v128.store(velocity, b);
      else storePart(velocity, b, n);
      velocity += 16;
      step = nesterov ? madd(b, mu, step) : b;
    }
    const next = nmadd(step, by, x);
    if (isWhole) v128.store(w, next);
    else storePart(w, next, n);
  }
}
