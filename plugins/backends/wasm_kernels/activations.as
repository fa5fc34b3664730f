/// What follows a dense layer's product, and its backward pass.

import { exp4 } from "./math";
import { loadPart, madd, storePart } from "./simd";

const RELU: i32 = 1;
const SIGMOID: i32 = 2;
const TANH: i32 = 3;
const ELU: i32 = 4;

/** Of n values in place. */
export function activate(x: usize, n: i32, activation: i32): void {
  for (; n >= 4; n -= 4, x += 16) v128.store(x, act4(v128.load(x), activation));
  if (n > 0) storePart(x, act4(loadPart(x, n, f32x4.splat(0)), activation), n);
}

// @ts-ignore: decorator
@inline
function act4(x: v128, activation: i32): v128 {
  if (activation == RELU) return f32x4.pmax(x, f32x4.splat(0));
  if (activation == SIGMOID) return sigmoid4(x);
  if (activation == TANH) return tanh4(x);
  return elu4(x);
}

function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

/** `(e²ˣ − 1) / (e²ˣ + 1)`; near 0, where that loses digits, a polynomial (Cephes' tanhf). */
function tanh4(x: v128): v128 {
  const sign = v128.and(x, f32x4.splat(-0.0));
  const size = f32x4.abs(x);
  const one = f32x4.splat(1);
  const e = exp4(f32x4.add(size, size));
  const far = f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(e, one)));
  const square = f32x4.mul(x, x);
  let p = f32x4.splat(-5.70498872745e-3);
  p = madd(p, square, f32x4.splat(2.06390887954e-2));
  p = madd(p, square, f32x4.splat(-5.37397155531e-2));
  p = madd(p, square, f32x4.splat(1.33314422036e-1));
  p = madd(p, square, f32x4.splat(-3.33332819422e-1));
  const near = madd(f32x4.mul(p, square), x, x);
  return v128.bitselect(near, v128.or(far, sign), f32x4.lt(size, f32x4.splat(0.625)));
}

/** `eˣ − 1` below 0; near 0, where that loses digits, its series. */
function elu4(x: v128): v128 {
  const far = f32x4.sub(exp4(x), f32x4.splat(1));
  let p = f32x4.splat(1.0 / 5040);
  p = madd(p, x, f32x4.splat(1.0 / 720));
  p = madd(p, x, f32x4.splat(1.0 / 120));
  p = madd(p, x, f32x4.splat(1.0 / 24));
  p = madd(p, x, f32x4.splat(1.0 / 6));
  p = madd(p, x, f32x4.splat(0.5));
  const near = madd(f32x4.mul(p, x), x, x);
  const below = v128.bitselect(near, far, f32x4.gt(x, f32x4.splat(-0.5)));
  return v128.bitselect(below, x, f32x4.lt(x, f32x4.splat(0)));
}

/** `dz = dy · act'`, act' by y; `db[c] = Σ_rows dz` where db is not 0. */
export function denseGrad(
  dy: usize,
  y: usize,
  dz: usize,
  db: usize,
  rows: i32,
  cols: i32,
  activation: i32,
): void {
  const n = rows * cols;
  if (activation != 0) {
    let i = n;
    let p = dy, q = y, to = dz;
    for (; i >= 4; i -= 4, p += 16, q += 16, to += 16) {
      v128.store(to, back4(v128.load(p), v128.load(q), activation));
    }
    const zero = f32x4.splat(0);
    if (i > 0) storePart(to, back4(loadPart(p, i, zero), loadPart(q, i, zero), activation), i);
  } else if (dz != dy) memory.copy(dz, dy, <usize> n << 2);
  if (db != 0) columnSums(dz, db, rows, cols);
}

// @ts-ignore: decorator
@inline
function back4(dy: v128, y: v128, activation: i32): v128 {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  if (activation == RELU) return v128.and(dy, f32x4.gt(y, zero));
  if (activation == SIGMOID) return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(one, y)));
  if (activation == TANH) return f32x4.mul(dy, f32x4.sub(one, f32x4.mul(y, y)));
  return f32x4.mul(dy, v128.bitselect(f32x4.add(y, one), one, f32x4.lt(y, zero)));
}

/** `out[c] = Σ_rows x`; 16 columns at a time, in registers. */
export function columnSums(x: usize, out: usize, rows: i32, cols: i32): void {
  const row = <usize> cols << 2;
  let c = 0;
  for (; c + 16 <= cols; c += 16, x += 64, out += 64) {
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
    let p = x;
    for (let r = 0; r < rows; ++r, p += row) {
      s0 = f32x4.add(s0, v128.load(p));
      s1 = f32x4.add(s1, v128.load(p, 16));
      s2 = f32x4.add(s2, v128.load(p, 32));
      s3 = f32x4.add(s3, v128.load(p, 48));
    }
    v128.store(out, s0);
    v128.store(out, s1, 16);
    v128.store(out, s2, 32);
    v128.store(out, s3, 48);
  }
  for (; c + 4 <= cols; c += 4, x += 16, out += 16) {
    let s = f32x4.splat(0);
    let p = x;
    for (let r = 0; r < rows; ++r, p += row) s = f32x4.add(s, v128.load(p));
    v128.store(out, s);
  }
  const rest = cols - c;
  if (rest > 0) {
    let s = f32x4.splat(0);
    let p = x;
    for (let r = 0; r < rows; ++r, p += row) s = f32x4.add(s, loadPart(p, rest, f32x4.splat(0)));
    storePart(out, s, rest);
  }
}
