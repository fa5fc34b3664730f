/// Matrix products: C = act(op(A) · op(B) + bias), in blocks that stay in the caches.
///
/// C is made one row of tiles at a time. What a tile reads is packed first, into panels that it then reads from start
/// to end, only where reading it in place would cost more.

import { activate } from "./activations";
import { packA, packB, packEdgeB } from "./pack";
import { clear } from "./simd";
import { BYTES_4, BYTES_8, rowTiles, TALL, tiles, WIDE } from "./tile";

/** Numbers of the sum that are worked off at once: a panel of each side stays in the first cache. */
const DEEP: i32 = 256;
/** Columns of C that are worked off at once: that part of B stays in the second cache. */
const BROAD: i32 = 512;
/** B is packed where C has at least so many rows and B does not fit in the first cache. */
const MANY_ROWS: i32 = 24;
const CACHED: i32 = 4096;
/** A is copied, though its four numbers lie together, where so many panels read them again and they are far apart. */
const MANY_PANELS: i32 = 8;

/** Where scratch memory holds what. */
const ZEROS: usize = 0; // 32
const EDGE: usize = 128; // a tile, 4 × 8
const PANEL_A: usize = 256; // DEEP × 4
const PANELS_B: usize = PANEL_A + DEEP * TALL * 4; // DEEP × BROAD, and a panel for the last few columns

/** How much scratch memory {@link gemm} takes, in bytes. */
export function scratchBytes(): usize {
  return PANELS_B + DEEP * (BROAD + WIDE) * 4;
}

/**
 * `C = act(op(A) · op(B) + bias)`, or `C += op(A) · op(B)`. Every sum runs over k in order from its seed (0, the bias
 * or C) on, however the work is cut, so that no element depends on m.
 *
 * @param bias 0 is none
 * @param activation 0 linear, 1 relu, 2 sigmoid, 3 tanh, 4 elu
 * @param scratch {@link scratchBytes} of memory
 */
export function gemm(
  a: usize,
  b: usize,
  c: usize,
  m: i32,
  n: i32,
  k: i32,
  transA: bool,
  transB: bool,
  bias: usize,
  activation: i32,
  accumulate: bool,
  scratch: usize,
): void {
  clear(scratch + ZEROS, 32);
  const blocks = (k + DEEP - 1) / DEEP;
  const deep = blocks > 1 ? (k + blocks - 1) / blocks : k;
  for (let j = 0; j < n; j += BROAD) {
    const broad = min(BROAD, n - j);
    let done = 0;
    do {
      const depth = min(deep, k - done);
      const goesOn = accumulate || done > 0;
      const floor: f32 = activation == 1 && done + depth >= k ? 0 : -Infinity;
      block(
        a + (<usize> (transA ? done * m : done) << 2),
        b + (<usize> (transB ? j * k + done : done * n + j) << 2),
        c + (<usize> j << 2),
        m,
        broad,
        depth,
        transA ? 4 : <usize> k << 2,
        transA ? <usize> m << 2 : 4,
        <usize> (transB ? k : n) << 2,
        transB,
        <usize> n << 2,
        goesOn ? 0 : bias != 0 ? bias + (<usize> j << 2) : scratch + ZEROS,
        bias != 0,
        floor,
        scratch,
      );
      done += depth;
    } while (done < k);
  }
  if (activation > 1) activate(c, m * n, activation);
}

/**
 * A block of C, `[m, broad]`, from `depth` numbers of the sum. Strides in bytes.
 *
 * @param aRow from one row of A to the next
 * @param aStep from one number of the sum to the next in A
 * @param bRow from one stored row of B to the next
 * @param first what the sums of each row start from: the bias, or 32 zeros (hasBias tells), or 0 for what C holds
 */
function block(
  a: usize,
  b: usize,
  c: usize,
  m: i32,
  broad: i32,
  depth: i32,
  aRow: usize,
  aStep: usize,
  bRow: usize,
  transB: bool,
  cRow: usize,
  first: usize,
  hasBias: bool,
  floor: f32,
  scratch: usize,
): void {
  const panels = broad / WIDE;
  const rest = broad % WIDE;
  const isPacked = transB || m >= MANY_ROWS && <i32> (bRow >> 2) * depth > CACHED;
  const panelsB = isPacked ? scratch + PANELS_B : b;
  const bStep: usize = isPacked ? BYTES_8 : bRow;
  const bPanel: usize = isPacked ? <usize> depth * BYTES_8 : BYTES_8;
  if (isPacked) packB(b, panelsB, depth, panels, bRow, transB);
  const edgeB = scratch + PANELS_B + <usize> (depth * panels) * BYTES_8;
  if (rest > 0) {
    packEdgeB(b + <usize> (panels * WIDE) * (transB ? bRow : 4), edgeB, depth, rest, bRow, transB);
  }
  const seedRow: usize = first == 0 ? cRow : 0;
  const seedPanel: usize = first == 0 || hasBias ? BYTES_8 : 0;
  const panelA = scratch + PANEL_A;

  for (let i = 0; i < m; i += TALL, c += cRow << 2, a += aRow << 2) {
    const rows = min(TALL, m - i);
    const seed = first == 0 ? c : first;
    let p = panelA;
    let pStep = BYTES_4;
    let whole = rows == TALL ? panels : 0; // panels whose tiles are C's own
    if (rows == 1 && aStep == 4) {
      if (!isPacked) {
        whole = panels & ~3;
        rowTiles(a, b, bRow, whole / 4, depth, seed, seedPanel << 2, c, floor);
      }
      // Of the four numbers that a tile reads at once, only the first is of a row that is there.
      pStep = 4;
      if (whole * WIDE < broad) memory.copy(p, a, <usize> depth << 2);
    } else {
      if (rows == TALL && aRow == 4 && panels < MANY_PANELS) {
        p = a;
        pStep = aStep;
      } else packA(a, p, rows, depth, aRow, aStep);
      tiles(p, pStep, panelsB, bStep, bPanel, whole, depth, seed, seedRow, seedPanel, c, cRow, floor);
    }
    for (let panel = whole; panel * WIDE < broad; ++panel) {
      const isEdge = panel == panels;
      edgeTile(
        p,
        pStep,
        isEdge ? edgeB : panelsB + <usize> panel * bPanel,
        isEdge ? BYTES_8 : bStep,
        depth,
        seed + <usize> panel * seedPanel,
        seedRow,
        c + <usize> panel * BYTES_8,
        cRow,
        rows,
        isEdge ? rest : WIDE,
        floor,
        scratch + EDGE,
      );
    }
  }
}

/** A tile of which C has only some rows or columns: it is made in a place of its own. */
function edgeTile(
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  depth: i32,
  seed: usize,
  seedRow: usize,
  c: usize,
  cRow: usize,
  rows: i32,
  cols: i32,
  floor: f32,
  edge: usize,
): void {
  copyTile(seed, seedRow, edge, BYTES_8, rows, cols);
  tiles(a, aStep, b, bStep, 0, 1, depth, edge, BYTES_8, 0, edge, BYTES_8, floor);
  copyTile(edge, BYTES_8, c, cRow, rows, cols);
}

function copyTile(from: usize, fromRow: usize, to: usize, toRow: usize, rows: i32, cols: i32): void {
  for (; rows > 0; --rows, from += fromRow, to += toRow) {
    if (cols == WIDE) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      continue;
    }
    let i = 0;
    if (cols >= 4) {
      v128.store(to, v128.load(from));
      i = 4;
    }
    for (; i < cols; ++i) store<f32>(to + (<usize> i << 2), load<f32>(from + (<usize> i << 2)));
  }
}

/** {@link gemm} once for each of a batch; strides in elements. */
export function gemmBatched(
  a: usize,
  b: usize,
  c: usize,
  batch: i32,
  strideA: i32,
  strideB: i32,
  strideC: i32,
  m: i32,
  n: i32,
  k: i32,
  transA: bool,
  transB: bool,
  scratch: usize,
): void {
  for (; batch > 0; --batch) {
    gemm(a, b, c, m, n, k, transA, transB, 0, 0, false, scratch);
    a += <usize> strideA << 2;
    b += <usize> strideB << 2;
    c += <usize> strideC << 2;
  }
}
