/// Losses of logits with their gradients, row by row. A row's logits and exponentials are kept in scratch memory, filled
/// up to whole vectors, so that each exponential is taken once.

import { exp4, log4 } from "./math";
import { firstLanes, loadPart, madd, maxOf, storePart, sumOf } from "./simd";

/**
 * `weight · T² / rows · Σ [p (log p − log q) + (q − p)]` with `p = softmax(teacher / T)`, `q = softmax(student / T)`;
 * its gradient `weight · T / rows · (q − p)` is written to grad, or added where told, unless grad is 0.
 *
 * With the surplus `q − p`, which sums to 0, a term is `p (eᵈ − 1 − d)` with `d = log q − log p`: never below 0, and a
 * series where d is small, which loses no digits where the two nearly agree.
 *
 * @param scratch room for 4 rows, each filled up to a multiple of 4 values
 */
export function softTargets(
  student: usize,
  teacher: usize,
  grad: usize,
  rows: i32,
  classes: i32,
  temperature: f64,
  weight: f64,
  accumulate: bool,
  scratch: usize,
): f64 {
  const t = <f32> temperature;
  const share = weight * temperature / <f64> rows;
  const scale = f32x4.splat(<f32> share);
  const size = <usize> (classes + 3 & ~3) << 2;
  const xs = scratch, es = scratch + size, xt = es + size, et = xt + size;
  const row = <usize> classes << 2;
  let loss = f64x2.splat(0);
  for (; rows > 0; --rows, student += row, teacher += row) {
    const sumS = shift(student, classes, t, xs, es);
    const sumT = shift(teacher, classes, t, xt, et);
    const logs = log4(f32x4(sumS, sumT, 1, 1));
    const log = f32x4.splat(f32x4.extract_lane(logs, 0) - f32x4.extract_lane(logs, 1));
    const byS = f32x4.splat(1 / sumS);
    const byT = f32x4.splat(1 / sumT);
    let left = classes;
    for (let i: usize = 0; i < size; i += 16, left -= 4) {
      const p = f32x4.mul(v128.load(et + i), byT);
      const q = f32x4.mul(v128.load(es + i), byS);
      const d = f32x4.sub(f32x4.sub(v128.load(xs + i), v128.load(xt + i)), log);
      // eᵈ − 1 − d
      let series = madd(f32x4.splat(1.0 / 720), d, f32x4.splat(1.0 / 120));
      series = madd(series, d, f32x4.splat(1.0 / 24));
      series = madd(series, d, f32x4.splat(1.0 / 6));
      series = madd(series, d, f32x4.splat(0.5));
      series = f32x4.mul(series, f32x4.mul(d, d));
      const isNear = f32x4.lt(f32x4.abs(d), f32x4.splat(0.25));
      const far = f32x4.sub(q, p);
      const surplus = v128.bitselect(f32x4.mul(p, f32x4.add(d, series)), far, isNear);
      const term = v128.bitselect(f32x4.mul(p, series), f32x4.sub(far, f32x4.mul(p, d)), isNear);
      loss = addTo(loss, term);
      if (grad != 0) grad = put(grad, f32x4.mul(surplus, scale), left, accumulate);
    }
  }
  return temperature * share * total(loss);
}

/**
 * `−weight · Σ_n share_n Σ_c y log q` with `q = softmax(logits)`, `y = (1 − ε) · onehot + ε / classes`; its gradient
 * `weight · share · (q − y)` is written to grad, or added where told, unless grad is 0. The share is 1 / rows, or
 * `known / max(Σ known, 1)`.
 *
 * @param known 0 is none
 * @param scratch room for 2 rows, each filled up to a multiple of 4 values
 */
export function crossEntropy(
  logits: usize,
  labels: usize,
  known: usize,
  grad: usize,
  rows: i32,
  classes: i32,
  smoothing: f64,
  weight: f64,
  accumulate: bool,
  scratch: usize,
): f64 {
  let count: f64 = rows;
  if (known != 0) {
    count = 0;
    for (let i = 0; i < rows; ++i) count += <f64> load<f32>(known + (<usize> i << 2));
    count = max(count, 1);
  }
  const size = <usize> (classes + 3 & ~3) << 2;
  const xs = scratch, es = scratch + size;
  const one = f32x4.splat(<f32> (1 - smoothing));
  const spread = f32x4.splat(<f32> (smoothing / <f64> classes));
  let loss: f64 = 0;
  for (; rows > 0; --rows, logits += <usize> classes << 2, labels += 4) {
    let share = 1 / count;
    if (known != 0) {
      share *= <f64> load<f32>(known);
      known += 4;
    }
    const scale = f32x4.splat(<f32> (weight * share));
    const label = load<i32>(labels);
    const sum = shift(logits, classes, 1, xs, es);
    const by = f32x4.splat(1 / sum);
    let all = f64x2.splat(0); // Σ_c (log q + log Σ e)
    let index = i32x4(0, 1, 2, 3);
    let left = classes;
    for (let i: usize = 0; i < size; i += 16, left -= 4) {
      all = addTo(all, v128.load(xs + i));
      if (grad != 0) {
        const q = f32x4.mul(v128.load(es + i), by);
        const y = f32x4.add(v128.and(one, i32x4.eq(index, i32x4.splat(label))), spread);
        grad = put(grad, f32x4.mul(f32x4.sub(q, y), scale), left, accumulate);
        index = i32x4.add(index, i32x4.splat(4));
      }
    }
    const log = <f64> f32x4.extract_lane(log4(f32x4.splat(sum)), 0);
    let right: f64 = 0;
    if (<u32> label < <u32> classes) right = <f64> load<f32>(xs + (<usize> label << 2)) - log;
    // Where nothing is smoothed, the sum times 0 still shows what is not finite.
    const mean = total(all) / <f64> classes - log;
    loss -= share * ((1 - smoothing) * right + smoothing * mean);
  }
  return loss * weight;
}

/**
 * Writes `x / t − max(x / t)` of a row's n logits and its exponential, both filled up with 0; answers the sum of the
 * exponentials. A logit that is not a number makes it none.
 */
function shift(x: usize, n: i32, t: f32, shifted: usize, exponentials: usize): f32 {
  const low = f32x4.splat(-Infinity);
  const rest = n & 3;
  const end = x + (<usize> (n & ~3) << 2);
  let top = low;
  for (let p = x; p < end; p += 16) top = f32x4.pmax(top, v128.load(p));
  if (rest > 0) top = f32x4.pmax(top, loadPart(end, rest, low));
  const by = f32x4.splat(t);
  const less = f32x4.splat(maxOf(top) / t);
  let sum = f32x4.splat(0);
  for (; x < end; x += 16, shifted += 16, exponentials += 16) {
    const d = f32x4.sub(f32x4.div(v128.load(x), by), less);
    const e = exp4(d);
    v128.store(shifted, d);
    v128.store(exponentials, e);
    sum = f32x4.add(sum, e);
  }
  if (rest > 0) {
    const isThere = firstLanes(rest);
    const d = v128.and(f32x4.sub(f32x4.div(loadPart(x, rest, low), by), less), isThere);
    const e = v128.and(exp4(d), isThere);
    v128.store(shifted, d);
    v128.store(exponentials, e);
    sum = f32x4.add(sum, e);
  }
  return sumOf(sum);
}

/** Adds four numbers to two sums in float64. */
// @ts-ignore: decorator
@inline
function addTo(sums: v128, x: v128): v128 {
  const high = i32x4.shuffle(x, x, 2, 3, 2, 3);
  return f64x2.add(f64x2.add(sums, f64x2.promote_low_f32x4(x)), f64x2.promote_low_f32x4(high));
}

// @ts-ignore: decorator
@inline
function total(sums: v128): f64 {
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
}

/** Writes or adds the first `left` lanes, or all where there are more; answers where the next go. */
// @ts-ignore: decorator
@inline
function put(to: usize, x: v128, left: i32, accumulate: bool): usize {
  if (left >= 4) {
    v128.store(to, accumulate ? f32x4.add(v128.load(to), x) : x);
    return to + 16;
  }
  storePart(to, accumulate ? f32x4.add(loadPart(to, left, f32x4.splat(0)), x) : x, left);
  return to + (<usize> left << 2);
}
