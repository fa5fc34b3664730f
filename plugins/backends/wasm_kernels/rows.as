/// What is worked out row by row: layer normalisation, sums of segments.

import { clear, loadPart, madd, nmadd, storePart, sumOf } from "./simd";

/** `y = (x − mean) · rstd · gamma + beta`, with each row's mean and `rstd = 1 / √(variance + eps)`. */
export function layerNorm(
  x: usize,
  gamma: usize,
  beta: usize,
  y: usize,
  mean: usize,
  rstd: usize,
  rows: i32,
  cols: i32,
  eps: f64,
): void {
  const zero = f32x4.splat(0);
  const rest = cols & 3;
  const size = <usize> cols << 2;
  const end = <usize> (cols & ~3) << 2;
  for (; rows > 0; --rows, x += size, y += size, mean += 4, rstd += 4) {
    let sum = zero;
    for (let i: usize = 0; i < end; i += 16) sum = f32x4.add(sum, v128.load(x + i));
    if (rest > 0) sum = f32x4.add(sum, loadPart(x + end, rest, zero));
    const middle = sumOf(sum) / <f32> cols;
    const less = f32x4.splat(middle);
    sum = zero;
    for (let i: usize = 0; i < end; i += 16) {
      const d = f32x4.sub(v128.load(x + i), less);
      sum = madd(d, d, sum);
    }
    if (rest > 0) {
      const d = f32x4.sub(loadPart(x + end, rest, less), less);
      sum = madd(d, d, sum);
    }
    const scale = <f32> 1 / sqrt<f32>(sumOf(sum) / <f32> cols + <f32> eps);
    store<f32>(mean, middle);
    store<f32>(rstd, scale);
    const by = f32x4.splat(scale);
    for (let i: usize = 0; i < end; i += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(x + i), less), by);
      v128.store(y + i, madd(d, v128.load(gamma + i), v128.load(beta + i)));
    }
    if (rest > 0) {
      const d = f32x4.mul(f32x4.sub(loadPart(x + end, rest, less), less), by);
      storePart(y + end, madd(d, loadPart(gamma + end, rest, zero), loadPart(beta + end, rest, zero)), rest);
    }
  }
}

/**
 * `dx = rstd · (g − mean(g) − x̂ · mean(g · x̂))` with `g = dy · gamma` and `x̂ = (x − mean) · rstd`;
 * `dgamma = Σ_rows dy · x̂`, `dbeta = Σ_rows dy`.
 */
export function layerNormGrad(
  dy: usize,
  x: usize,
  gamma: usize,
  mean: usize,
  rstd: usize,
  dx: usize,
  dgamma: usize,
  dbeta: usize,
  rows: i32,
  cols: i32,
): void {
  const zero = f32x4.splat(0);
  const rest = cols & 3;
  const size = <usize> cols << 2;
  const end = <usize> (cols & ~3) << 2;
  clear(dgamma, cols);
  clear(dbeta, cols);
  for (; rows > 0; --rows, dy += size, x += size, dx += size, mean += 4, rstd += 4) {
    const less = v128.load_splat<f32>(mean);
    const by = v128.load_splat<f32>(rstd);
    let sum = zero;
    let product = zero;
    for (let i: usize = 0; i < end; i += 16) {
      const d = v128.load(dy + i);
      const hat = f32x4.mul(f32x4.sub(v128.load(x + i), less), by);
      const g = f32x4.mul(d, v128.load(gamma + i));
      v128.store(dgamma + i, madd(d, hat, v128.load(dgamma + i)));
      v128.store(dbeta + i, f32x4.add(d, v128.load(dbeta + i)));
      sum = f32x4.add(sum, g);
      product = madd(g, hat, product);
    }
    if (rest > 0) {
      const d = loadPart(dy + end, rest, zero);
      const hat = f32x4.mul(f32x4.sub(loadPart(x + end, rest, less), less), by);
      const g = f32x4.mul(d, loadPart(gamma + end, rest, zero));
      storePart(dgamma + end, madd(d, hat, loadPart(dgamma + end, rest, zero)), rest);
      storePart(dbeta + end, f32x4.add(d, loadPart(dbeta + end, rest, zero)), rest);
      sum = f32x4.add(sum, g);
      product = madd(g, hat, product);
    }
    const meanG = f32x4.splat(sumOf(sum) / <f32> cols);
    const meanGHat = f32x4.splat(sumOf(product) / <f32> cols);
    for (let i: usize = 0; i < end; i += 16) {
      const hat = f32x4.mul(f32x4.sub(v128.load(x + i), less), by);
      const g = f32x4.mul(v128.load(dy + i), v128.load(gamma + i));
      v128.store(dx + i, f32x4.mul(by, nmadd(hat, meanGHat, f32x4.sub(g, meanG))));
    }
    if (rest > 0) {
      const hat = f32x4.mul(f32x4.sub(loadPart(x + end, rest, less), less), by);
      const g = f32x4.mul(loadPart(dy + end, rest, zero), loadPart(gamma + end, rest, zero));
      storePart(dx + end, f32x4.mul(by, nmadd(hat, meanGHat, f32x4.sub(g, meanG))), rest);
    }
  }
}

/** `out[ids[r]] += x[r]`, from 0 on; an id that is no segment is skipped. */
export function segmentSum(x: usize, ids: usize, out: usize, rows: i32, width: i32, segments: i32): void {
  clear(out, segments * width);
  const size = <usize> width << 2;
  for (; rows > 0; --rows, ids += 4, x += size) {
    const id = load<i32>(ids);
    if (<u32> id >= <u32> segments) continue;
    addTo(out + <usize> id * size, x, width);
  }
}

/** `to += from`, n values. */
export function addTo(to: usize, from: usize, n: i32): void {
  for (; n >= 4; n -= 4, to += 16, from += 16) v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
  for (; n > 0; --n, to += 4, from += 4) store<f32>(to, load<f32>(to) + load<f32>(from));
}
