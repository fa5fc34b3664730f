/// Gradients of pooling, NHWC, four channels at a time.

import { clear, loadPart, storePart } from "./simd";

/**
 * dx [batch, h, w, c]: each window's dy [batch, oh, ow, c] goes to the first of the window's largest x. Clears dx first.
 * Windows are clipped to the image.
 */
export function maxPoolGrad(
  x: usize,
  dy: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  oh: i32,
  ow: i32,
  sh: i32,
  sw: i32,
  padTop: i32,
  padLeft: i32,
): void {
  clear(dx, batch * h * w * c);
  const pixel = <usize> c << 2;
  for (let b = 0; b < batch; ++b) {
    for (let row = 0; row < oh; ++row) {
      const top = max(0, row * sh - padTop);
      const bottom = min(h, row * sh - padTop + kh);
      for (let column = 0; column < ow; ++column, dy += pixel) {
        const left = max(0, column * sw - padLeft);
        const right = min(w, column * sw - padLeft + kw);
        const first = <usize> ((b * h + top) * w + left) * pixel;
        const line = <usize> w * pixel;
        for (let i = 0; i < c; i += 4) {
          const rest = min(4, c - i);
          const at = first + (<usize> i << 2);
          let largest = f32x4.splat(-f32.MAX_VALUE);
          let place = i32x4.splat(-1);
          let n = 0;
          for (let y = top, p = x + at; y < bottom; ++y, p += line) {
            for (let z = left, q = p; z < right; ++z, q += pixel, ++n) {
              const value = rest == 4 ? v128.load(q) : loadPart(q, rest, f32x4.splat(0));
              const isLarger = n == 0 ? f32x4.eq(value, value) : f32x4.gt(value, largest);
              largest = v128.bitselect(value, largest, isLarger);
              place = v128.bitselect(i32x4.splat(n), place, isLarger);
            }
          }
          const from = dy + (<usize> i << 2);
          const gradient = rest == 4 ? v128.load(from) : loadPart(from, rest, f32x4.splat(0));
          n = 0;
          for (let y = top, p = dx + at; y < bottom; ++y, p += line) {
            for (let z = left, q = p; z < right; ++z, q += pixel, ++n) {
              const share = v128.and(gradient, i32x4.eq(place, i32x4.splat(n)));
              addTo(q, share, rest);
            }
          }
        }
      }
    }
  }
}

/**
 * dx [batch, h, w, c]: each window's dy [batch, oh, ow, c] in equal shares of 1 / (kh · kw), as tfjs has it: what lies
 * outside of the image counts. Clears dx first.
 */
export function avgPoolGrad(
  dy: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  oh: i32,
  ow: i32,
  sh: i32,
  sw: i32,
  padTop: i32,
  padLeft: i32,
): void {
  clear(dx, batch * h * w * c);
  const pixel = <usize> c << 2;
  const factor = f32x4.splat(<f32> 1 / <f32> (kh * kw));
  for (let b = 0; b < batch; ++b) {
    for (let row = 0; row < oh; ++row) {
      const top = max(0, row * sh - padTop);
      const bottom = min(h, row * sh - padTop + kh);
      for (let column = 0; column < ow; ++column, dy += pixel) {
        const left = max(0, column * sw - padLeft);
        const right = min(w, column * sw - padLeft + kw);
        const line = <usize> w * pixel;
        const first = dx + <usize> ((b * h + top) * w + left) * pixel;
        for (let i = 0; i < c; i += 4) {
          const rest = min(4, c - i);
          const from = dy + (<usize> i << 2);
          const given = rest == 4 ? v128.load(from) : loadPart(from, rest, f32x4.splat(0));
          const share = f32x4.mul(given, factor);
          for (let y = top, p = first + (<usize> i << 2); y < bottom; ++y, p += line) {
            for (let z = left, q = p; z < right; ++z, q += pixel) addTo(q, share, rest);
          }
        }
      }
    }
  }
}

/** `*p += x`, the first count lanes. */
// @ts-ignore: decorator
@inline
function addTo(p: usize, x: v128, count: i32): void {
  if (count == 4) v128.store(p, f32x4.add(v128.load(p), x));
  else storePart(p, f32x4.add(loadPart(p, count, f32x4.splat(0)), x), count);
}
