/// The heart of all products: 4 × 8 numbers of C in registers.
///
/// The sums of the 4 × 8 are 8 chains of multiply-adds: as many as two units with a latency of 4 need. More would be
/// more work for each load; but where the runtime checks the bounds of each load in code, as Deno does, loads and not
/// multiply-adds are what is scarce, and 4 numbers of A come in one load and spread over vectors by shuffles.

import { madd } from "./simd";

/** Rows of C in a tile, and of A in a packed panel. */
export const TALL: i32 = 4;
/** Columns of C in a tile, and of B in a packed panel. */
export const WIDE: i32 = 8;
/** Four and eight values, in bytes. */
export const BYTES_4: usize = 16;
export const BYTES_8: usize = 32;

/**
 * One row of tiles: `C[4, 8 · panels] = max(seed + A · B, floor)`. All strides in bytes.
 *
 * @param a `[k, 4]`; from one number of the sum to the next aStep
 * @param b panels of `[k, 8]`; from one number of the sum to the next bStep, from one panel to the next bPanel
 * @param seed what the sums start from; from row to row seedRow, from panel to panel seedPanel
 */
export function tiles(
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  bPanel: usize,
  panels: i32,
  k: i32,
  seed: usize,
  seedRow: usize,
  seedPanel: usize,
  c: usize,
  cRow: usize,
  floor: f32,
): void {
  for (; panels > 0; --panels, b += bPanel, seed += seedPanel, c += BYTES_8) {
    let s = seed;
    let c00 = v128.load(s), c01 = v128.load(s, 16);
    s += seedRow;
    let c10 = v128.load(s), c11 = v128.load(s, 16);
    s += seedRow;
    let c20 = v128.load(s), c21 = v128.load(s, 16);
    s += seedRow;
    let c30 = v128.load(s), c31 = v128.load(s, 16);
    let p = a;
    let q = b;
    for (let i = k; i > 0; --i, p += aStep, q += bStep) {
      const b0 = v128.load(q), b1 = v128.load(q, 16);
      const four = v128.load(p);
      let x = i32x4.shuffle(four, four, 0, 0, 0, 0);
      c00 = madd(x, b0, c00);
      c01 = madd(x, b1, c01);
      x = i32x4.shuffle(four, four, 1, 1, 1, 1);
      c10 = madd(x, b0, c10);
      c11 = madd(x, b1, c11);
      x = i32x4.shuffle(four, four, 2, 2, 2, 2);
      c20 = madd(x, b0, c20);
      c21 = madd(x, b1, c21);
      x = i32x4.shuffle(four, four, 3, 3, 3, 3);
      c30 = madd(x, b0, c30);
      c31 = madd(x, b1, c31);
    }
    // pmax keeps what is not a number.
    const low = f32x4.splat(floor);
    let o = c;
    v128.store(o, f32x4.pmax(c00, low));
    v128.store(o, f32x4.pmax(c01, low), 16);
    o += cRow;
    v128.store(o, f32x4.pmax(c10, low));
    v128.store(o, f32x4.pmax(c11, low), 16);
    o += cRow;
    v128.store(o, f32x4.pmax(c20, low));
    v128.store(o, f32x4.pmax(c21, low), 16);
    o += cRow;
    v128.store(o, f32x4.pmax(c30, low));
    v128.store(o, f32x4.pmax(c31, low), 16);
  }
}

/**
 * {@link tiles} for a single row of C and blocks of 32 columns, which are 8 chains too: what one prediction takes.
 *
 * @param a one number after another
 * @param b from one number of the sum to the next bStep
 */
export function rowTiles(
  a: usize,
  b: usize,
  bStep: usize,
  blocks: i32,
  k: i32,
  seed: usize,
  seedBlock: usize,
  c: usize,
  floor: f32,
): void {
  for (; blocks > 0; --blocks, b += 128, seed += seedBlock, c += 128) {
    let c0 = v128.load(seed), c1 = v128.load(seed, 16), c2 = v128.load(seed, 32), c3 = v128.load(seed, 48);
    let c4 = v128.load(seed, 64), c5 = v128.load(seed, 80), c6 = v128.load(seed, 96), c7 = v128.load(seed, 112);
    let p = a;
    let q = b;
    for (let i = k; i > 0; --i, p += 4, q += bStep) {
      const x = v128.load_splat<f32>(p);
      c0 = madd(x, v128.load(q), c0);
      c1 = madd(x, v128.load(q, 16), c1);
      c2 = madd(x, v128.load(q, 32), c2);
      c3 = madd(x, v128.load(q, 48), c3);
      c4 = madd(x, v128.load(q, 64), c4);
      c5 = madd(x, v128.load(q, 80), c5);
      c6 = madd(x, v128.load(q, 96), c6);
      c7 = madd(x, v128.load(q, 112), c7);
    }
    const low = f32x4.splat(floor);
    v128.store(c, f32x4.pmax(c0, low));
    v128.store(c, f32x4.pmax(c1, low), 16);
    v128.store(c, f32x4.pmax(c2, low), 32);
    v128.store(c, f32x4.pmax(c3, low), 48);
    v128.store(c, f32x4.pmax(c4, low), 64);
    v128.store(c, f32x4.pmax(c5, low), 80);
    v128.store(c, f32x4.pmax(c6, low), 96);
    v128.store(c, f32x4.pmax(c7, low), 112);
  }
}
