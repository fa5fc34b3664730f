/// The dense layer of the compact runtime. It holds no data and keeps no state: all lies in the memory it is given.
///
/// Vectors hold neighbouring columns, so every sum takes its numbers in order, whatever the sizes: the JavaScript beside it
/// gives the same bits. Up to fifteen numbers beyond the end are read of weights and biases, and written of y. What is
/// written beyond a row is the start of the next one, which is written later.

// @ts-ignore: decorator
@inline
function madd(sum: v128, x: v128, weights: v128): v128 {
  return f32x4.add(sum, f32x4.mul(x, weights));
}

// @ts-ignore: decorator
@inline
function put(y: usize, low: v128, first: v128, second: v128): void {
  v128.store(y, f32x4.max(low, first));
  v128.store(y, f32x4.max(low, second), 16);
}

export function dense(
  x: usize,
  w: usize,
  b: usize,
  y: usize,
  rows: i32,
  inputs: usize,
  outputs: usize,
  floor: f32,
): void {
  const low = f32x4.splat(floor);
  const xRow = inputs << 2;
  const yRow = outputs << 2;
  // Four rows and eight columns at once: each weight is read once for all of them. The first columns come last.
  for (; rows >= 4; rows -= 4, x += xRow << 2, y += yRow << 2) {
    for (let at = <isize> ((yRow - 4) & ~31); at >= 0; at -= 32) {
      let s0 = v128.load(b + at);
      let t0 = v128.load(b + at, 16);
      let s1 = s0, s2 = s0, s3 = s0;
      let t1 = t0, t2 = t0, t3 = t0;
      let weights = w + at;
      for (let from = x, end = x + xRow; from < end; from += 4, weights += yRow) {
        const first = v128.load(weights);
        const second = v128.load(weights, 16);
        let value = v128.load32_splat(from);
        s0 = madd(s0, value, first);
        t0 = madd(t0, value, second);
        value = v128.load32_splat(from + xRow);
        s1 = madd(s1, value, first);
        t1 = madd(t1, value, second);
        value = v128.load32_splat(from + (xRow << 1));
        s2 = madd(s2, value, first);
        t2 = madd(t2, value, second);
        value = v128.load32_splat(from + xRow * 3);
        s3 = madd(s3, value, first);
        t3 = madd(t3, value, second);
      }
      let to = y + at;
      put(to, low, s0, t0);
      put(to += yRow, low, s1, t1);
      put(to += yRow, low, s2, t2);
      put(to + yRow, low, s3, t3);
    }
  }
  // One row, sixteen columns at once: no sum waits for the one before.
  for (; rows > 0; --rows, x += xRow, y += yRow) {
    for (let at: usize = 0; at < yRow; at += 64) {
      let s0 = v128.load(b + at);
      let s1 = v128.load(b + at, 16);
      let s2 = v128.load(b + at, 32);
      let s3 = v128.load(b + at, 48);
      let weights = w + at;
      for (let from = x, end = x + xRow; from < end; from += 4, weights += yRow) {
        const value = v128.load32_splat(from);
        s0 = madd(s0, value, v128.load(weights));
        s1 = madd(s1, value, v128.load(weights, 16));
        s2 = madd(s2, value, v128.load(weights, 32));
        s3 = madd(s3, value, v128.load(weights, 48));
      }
      put(y + at, low, s0, s1);
      put(y + at + 32, low, s2, s3);
    }
  }
}
