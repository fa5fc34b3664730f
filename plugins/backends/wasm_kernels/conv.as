/// Convolutions of images `[h, w, c]`: patches for the products, and depthwise gradients directly.
///
/// Everywhere: filter kh × kw, output oh × ow, strides sh and sw, padTop and padLeft zeros before the image, dilations
/// dilH and dilW.

import { addTo } from "./rows";
import { clear, madd } from "./simd";

/** The image to patches `[oh · ow, kh · kw · c]`, 0 where the window lies outside. */
export function im2col(
  x: usize,
  out: usize,
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
  dilH: i32,
  dilW: i32,
): void {
  const run = <usize> (kw * c) << 2;
  for (let oy = 0; oy < oh; ++oy) {
    for (let ox = 0; ox < ow; ++ox) {
      const left = ox * sw - padLeft;
      const first = firstInside(left, dilW);
      const last = lastInside(left, dilW, w, kw);
      for (let ky = 0; ky < kh; ++ky, out += run) {
        const iy = oy * sh - padTop + ky * dilH;
        if (<u32> iy >= <u32> h || first >= last) {
          clear(out, kw * c);
          continue;
        }
        const row = x + (<usize> (iy * w * c) << 2);
        if (last - first < kw) {
          clear(out, first * c);
          clear(out + (<usize> (last * c) << 2), (kw - last) * c);
        }
        if (dilW == 1) {
          copy(out + (<usize> (first * c) << 2), row + (<usize> ((left + first) * c) << 2), (last - first) * c);
        } else {
          for (let kx = first; kx < last; ++kx) {
            copy(out + (<usize> (kx * c) << 2), row + (<usize> ((left + kx * dilW) * c) << 2), c);
          }
        }
      }
    }
  }
}

/** Adds patches back into the image, which is not cleared. */
export function col2im(
  cols: usize,
  dx: usize,
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
  dilH: i32,
  dilW: i32,
): void {
  const run = <usize> (kw * c) << 2;
  for (let oy = 0; oy < oh; ++oy) {
    for (let ox = 0; ox < ow; ++ox) {
      const left = ox * sw - padLeft;
      const first = firstInside(left, dilW);
      const last = lastInside(left, dilW, w, kw);
      for (let ky = 0; ky < kh; ++ky, cols += run) {
        const iy = oy * sh - padTop + ky * dilH;
        if (<u32> iy >= <u32> h || first >= last) continue;
        const row = dx + (<usize> (iy * w * c) << 2);
        if (dilW == 1) {
          addTo(row + (<usize> ((left + first) * c) << 2), cols + (<usize> (first * c) << 2), (last - first) * c);
        } else {
          for (let kx = first; kx < last; ++kx) {
            addTo(row + (<usize> ((left + kx * dilW) * c) << 2), cols + (<usize> (kx * c) << 2), c);
          }
        }
      }
    }
  }
}

/** `df[ky, kx, c, m] = Σ x[n, iy, ix, c] · dy[n, oy, ox, c · mult + m]`; clears df first. */
export function depthwiseFilterGrad(
  x: usize,
  dy: usize,
  filter: usize,
  batch: i32,
  mult: i32,
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
  dilH: i32,
  dilW: i32,
): void {
  const out = c * mult;
  clear(filter, kh * kw * out);
  for (; batch > 0; --batch, x += <usize> (h * w * c) << 2) {
    for (let oy = 0; oy < oh; ++oy) {
      for (let ox = 0; ox < ow; ++ox, dy += <usize> out << 2) {
        const left = ox * sw - padLeft;
        const first = firstInside(left, dilW);
        const last = lastInside(left, dilW, w, kw);
        for (let ky = 0; ky < kh; ++ky) {
          const iy = oy * sh - padTop + ky * dilH;
          if (<u32> iy >= <u32> h) continue;
          for (let kx = first; kx < last; ++kx) {
            const from = x + (<usize> ((iy * w + left + kx * dilW) * c) << 2);
            multiplyAdd(filter + (<usize> ((ky * kw + kx) * out) << 2), from, dy, c, mult);
          }
        }
      }
    }
  }
}

/** `dx[n, iy, ix, c] = Σ dy[n, oy, ox, c · mult + m] · filter[ky, kx, c, m]`; clears dx first. */
export function depthwiseInputGrad(
  dy: usize,
  filter: usize,
  dx: usize,
  batch: i32,
  mult: i32,
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
  dilH: i32,
  dilW: i32,
): void {
  const out = c * mult;
  clear(dx, batch * h * w * c);
  for (; batch > 0; --batch, dx += <usize> (h * w * c) << 2) {
    for (let oy = 0; oy < oh; ++oy) {
      for (let ox = 0; ox < ow; ++ox, dy += <usize> out << 2) {
        const left = ox * sw - padLeft;
        const first = firstInside(left, dilW);
        const last = lastInside(left, dilW, w, kw);
        for (let ky = 0; ky < kh; ++ky) {
          const iy = oy * sh - padTop + ky * dilH;
          if (<u32> iy >= <u32> h) continue;
          for (let kx = first; kx < last; ++kx) {
            const to = dx + (<usize> ((iy * w + left + kx * dilW) * c) << 2);
            const weights = filter + (<usize> ((ky * kw + kx) * out) << 2);
            if (mult == 1) multiplyAdd(to, dy, weights, c, 1);
            else multiplySum(to, dy, weights, c, mult);
          }
        }
      }
    }
  }
}

/** The first column of the filter that lies in the image, whose leftmost lies at left. */
// @ts-ignore: decorator
@inline
function firstInside(left: i32, dilation: i32): i32 {
  return left < 0 ? (dilation - 1 - left) / dilation : 0;
}

/** One more than the last column of the filter that lies in the image. */
// @ts-ignore: decorator
@inline
function lastInside(left: i32, dilation: i32, width: i32, kw: i32): i32 {
  return left < width ? min(kw, (width - left + dilation - 1) / dilation) : 0;
}

/** `to[i, m] += a[i] · b[i, m]`, i of c, m of mult. */
function multiplyAdd(to: usize, a: usize, b: usize, c: i32, mult: i32): void {
  if (mult == 1) {
    for (; c >= 4; c -= 4, to += 16, a += 16, b += 16) {
      v128.store(to, madd(v128.load(a), v128.load(b), v128.load(to)));
    }
  }
  for (; c > 0; --c, a += 4) {
    const x = load<f32>(a);
    const xs = f32x4.splat(x);
    let m = mult;
    for (; m >= 4; m -= 4, to += 16, b += 16) v128.store(to, madd(xs, v128.load(b), v128.load(to)));
    for (; m > 0; --m, to += 4, b += 4) store<f32>(to, load<f32>(to) + x * load<f32>(b));
  }
}

/** `to[i] += Σ_m a[i, m] · b[i, m]`, i of c, m of mult. */
function multiplySum(to: usize, a: usize, b: usize, c: i32, mult: i32): void {
  for (; c > 0; --c, to += 4) {
    let sum = load<f32>(to);
    for (let m = mult; m > 0; --m, a += 4, b += 4) sum += load<f32>(a) * load<f32>(b);
    store<f32>(to, sum);
  }
}

/** n values; memory.copy takes longer for as few as these often are. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, n: i32): void {
  for (; n >= 4; n -= 4, to += 16, from += 16) v128.store(to, v128.load(from));
  for (; n > 0; --n, to += 4, from += 4) store<f32>(to, load<f32>(from));
}
