/// Copies parts of A and B in the order in which a tile reads them.

import { BYTES_8, TALL, WIDE } from "./tile";

/**
 * A to `[depth, 4]`. Of rows that are not there, the columns hold 0.
 *
 * @param aRow from one row of A to the next, in bytes
 * @param aStep from one number of the sum to the next, in bytes
 */
export function packA(a: usize, to: usize, rows: i32, depth: i32, aRow: usize, aStep: usize): void {
  if (rows < TALL) {
    for (let i = 0; i < depth; ++i, a += aStep) {
      let p = a;
      for (let r = 0; r < TALL; ++r, p += aRow, to += 4) store<f32>(to, r < rows ? load<f32>(p) : 0);
    }
  } else if (aRow == 4) {
    for (; depth > 0; --depth, a += aStep, to += 16) v128.store(to, v128.load(a));
  } else {
    transpose(a, to, depth, aRow, 16);
  }
}

/**
 * B to panels of `[depth, 8]`.
 *
 * @param row from one stored row of B to the next, in bytes
 */
export function packB(b: usize, to: usize, depth: i32, panels: i32, row: usize, transB: bool): void {
  for (; panels > 0; --panels) {
    if (transB) {
      transpose(b, to, depth, row, 32);
      transpose(b + (row << 2), to + 16, depth, row, 32);
      b += row << 3;
      to += <usize> (depth * WIDE * 4);
    } else {
      let p = b;
      for (let i = depth; i > 0; --i, p += row, to += 32) {
        v128.store(to, v128.load(p));
        v128.store(to, v128.load(p, 16), 16);
      }
      b += BYTES_8;
    }
  }
}

/** The last 1 to 7 columns of B to a panel of `[depth, 8]`, with 0 behind them. */
export function packEdgeB(b: usize, to: usize, depth: i32, rest: i32, row: usize, transB: bool): void {
  const column: usize = transB ? row : 4;
  const next: usize = transB ? 4 : row;
  const zero = f32x4.splat(0);
  for (; depth > 0; --depth, b += next, to += 32) {
    v128.store(to, zero);
    v128.store(to, zero, 16);
    let p = b;
    for (let s: usize = 0; s < <usize> rest << 2; s += 4, p += column) store<f32>(to + s, load<f32>(p));
  }
}

/** Four rows to `[count, 4]`, toStep bytes apart. */
function transpose(from: usize, to: usize, count: i32, row: usize, toStep: usize): void {
  const row3 = row + row + row;
  for (; count >= 4; count -= 4, from += 16) {
    const x0 = v128.load(from);
    const x1 = v128.load(from + row);
    const x2 = v128.load(from + row + row);
    const x3 = v128.load(from + row3);
    const y0 = i32x4.shuffle(x0, x1, 0, 4, 1, 5);
    const y1 = i32x4.shuffle(x2, x3, 0, 4, 1, 5);
    const y2 = i32x4.shuffle(x0, x1, 2, 6, 3, 7);
    const y3 = i32x4.shuffle(x2, x3, 2, 6, 3, 7);
    v128.store(to, i64x2.shuffle(y0, y1, 0, 2));
    to += toStep;
    v128.store(to, i64x2.shuffle(y0, y1, 1, 3));
    to += toStep;
    v128.store(to, i64x2.shuffle(y2, y3, 0, 2));
    to += toStep;
    v128.store(to, i64x2.shuffle(y2, y3, 1, 3));
    to += toStep;
  }
  for (; count > 0; --count, from += 4, to += toStep) {
    store<f32>(to, load<f32>(from));
    store<f32>(to, load<f32>(from + row), 4);
    store<f32>(to, load<f32>(from + row + row), 8);
    store<f32>(to, load<f32>(from + row3), 12);
  }
}
