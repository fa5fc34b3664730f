/// What all kernels share: one multiply-add, and the last few of a row.

/** `a · b + c`, in one rounding where the build has relaxed SIMD and the machine the instruction. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** `c − a · b`. */
// @ts-ignore: decorator
@inline
export function nmadd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, c);
  return f32x4.sub(c, f32x4.mul(a, b));
}

/** The first count (1 to 3) values at p; fill in the other lanes. Reads nothing behind them. */
// @ts-ignore: decorator
@inline
export function loadPart(p: usize, count: i32, fill: v128): v128 {
  let x = v128.load_lane<f32>(p, fill, 0);
  if (count > 1) x = v128.load_lane<f32>(p + 4, x, 1);
  if (count > 2) x = v128.load_lane<f32>(p + 8, x, 2);
  return x;
}

/** Writes the first count (1 to 3) lanes. */
// @ts-ignore: decorator
@inline
export function storePart(p: usize, x: v128, count: i32): void {
  v128.store_lane<f32>(p, x, 0);
  if (count > 1) v128.store_lane<f32>(p + 4, x, 1);
  if (count > 2) v128.store_lane<f32>(p + 8, x, 2);
}

/** Sum of the four lanes. */
// @ts-ignore: decorator
@inline
export function sumOf(x: v128): f32 {
  return (f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1)) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}

/** The largest of the four lanes. */
// @ts-ignore: decorator
@inline
export function maxOf(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

/** All bits set in the first count lanes, none in the others. */
// @ts-ignore: decorator
@inline
export function firstLanes(count: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(count));
}

/** n zeros. */
export function clear(p: usize, n: i32): void {
  const end = p + (<usize> n << 2);
  const zero = f32x4.splat(0);
  for (; p + 16 <= end; p += 16) v128.store(p, zero);
  for (; p < end; p += 4) store<f32>(p, 0);
}
