/// Exponential and logarithm of four numbers at once.

import {
  BIAS,
  EXP_2,
  EXP_3,
  EXP_4,
  EXP_5,
  EXP_6,
  EXP_7,
  HIGHEST,
  LN_2_HIGH,
  LN_2_LOW,
  LOG2_E,
  LOWEST,
  ONE,
  ROUND,
} from "./constants";
import { loadPart, madd, nmadd, storePart } from "./simd";

/**
 * eˣ to about 1 ulp, denormal answers included: `x = n ln 2 + r`, `2ⁿ` from its bits and `eʳ` from a polynomial
 * (Cephes' expf). 0 below −104, infinite from 88.73 on; keeps what is not a number.
 */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, LOWEST), HIGHEST);
  const rounded = madd(x, LOG2_E, ROUND);
  const n = f32x4.sub(rounded, ROUND);
  let r = nmadd(n, LN_2_HIGH, x);
  r = nmadd(n, LN_2_LOW, r);
  let p = madd(EXP_7, r, EXP_6);
  p = madd(p, r, EXP_5);
  p = madd(p, r, EXP_4);
  p = madd(p, r, EXP_3);
  p = madd(p, r, EXP_2);
  p = f32x4.add(madd(p, f32x4.mul(r, r), r), ONE);
  // In two steps: 2ⁿ alone may not be a number that float32 has.
  const i = i32x4.sub(rounded, ROUND);
  const half = i32x4.shr_s(i, 1);
  const first = i32x4.shl(i32x4.add(half, BIAS), 23);
  const second = i32x4.shl(i32x4.add(i32x4.sub(i, half), BIAS), 23);
  return f32x4.mul(f32x4.mul(p, first), second);
}

/**
 * ln x to about 1 ulp: `x = 2ⁿ m` with m around 1, and a polynomial (Cephes' logf). −∞ of 0, not a number below it.
 */
// @ts-ignore: decorator
@inline
export function log4(x: v128): v128 {
  // A denormal number is made a normal one.
  const isSmall = f32x4.lt(x, f32x4.splat(1.17549435e-38));
  const normal = v128.bitselect(f32x4.mul(x, f32x4.splat(8388608)), x, isSmall);
  // m in [√½, √2): what the bits of √½ are taken off moves the exponent's border there.
  const shifted = i32x4.sub(normal, i32x4.splat(0x3f3504f3));
  const exponent = i32x4.shr_s(shifted, 23);
  const m = i32x4.sub(normal, i32x4.shl(exponent, 23));
  const n = f32x4.sub(
    f32x4.convert_i32x4_s(exponent),
    v128.and(isSmall, f32x4.splat(23)),
  );
  const f = f32x4.sub(m, f32x4.splat(1));
  let p = f32x4.splat(7.0376836292e-2);
  p = madd(p, f, f32x4.splat(-1.1514610310e-1));
  p = madd(p, f, f32x4.splat(1.1676998740e-1));
  p = madd(p, f, f32x4.splat(-1.2420140846e-1));
  p = madd(p, f, f32x4.splat(1.4249322787e-1));
  p = madd(p, f, f32x4.splat(-1.6668057665e-1));
  p = madd(p, f, f32x4.splat(2.0000714765e-1));
  p = madd(p, f, f32x4.splat(-2.4999993993e-1));
  p = madd(p, f, f32x4.splat(3.3333331174e-1));
  const square = f32x4.mul(f, f);
  let y = f32x4.mul(f32x4.mul(p, f), square);
  y = madd(n, f32x4.splat(-2.12194440e-4), y);
  y = nmadd(square, f32x4.splat(0.5), y);
  y = f32x4.add(f, y);
  y = madd(n, f32x4.splat(0.693359375), y);
  // 0, infinity, below 0 and not a number.
  const infinity = f32x4.splat(Infinity);
  y = v128.bitselect(f32x4.splat(-Infinity), y, f32x4.eq(x, f32x4.splat(0)));
  y = v128.bitselect(infinity, y, f32x4.eq(x, infinity));
  return v128.bitselect(y, f32x4.splat(NaN), f32x4.ge(x, f32x4.splat(0)));
}

/** `y = eˣ` of n values. */
export function exp(x: usize, y: usize, n: i32): void {
  for (; n >= 4; n -= 4, x += 16, y += 16) v128.store(y, exp4(v128.load(x)));
  if (n > 0) storePart(y, exp4(loadPart(x, n, f32x4.splat(0))), n);
}

/** `y = ln x` of n values. */
export function log(x: usize, y: usize, n: i32): void {
  for (; n >= 4; n -= 4, x += 16, y += 16) v128.store(y, log4(v128.load(x)));
  if (n > 0) storePart(y, log4(loadPart(x, n, f32x4.splat(1))), n);
}
