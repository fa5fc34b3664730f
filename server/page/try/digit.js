/**
 * A drawing as the digits' data set has one. Its images went through NIST's preprocessing: sheared upright, brought to a
 * box of 20 by 32 pixels and to strokes of an even width, in a bitmap of 32 by 32 of which each block of 4 by 4 is counted.
 * All three are done here with the lines of the pen instead of the pixels of a scan.
 */

/** @typedef {readonly [x: number, y: number]} Point in any unit, y downwards */
/** @typedef {readonly Point[]} Stroke from pen down to pen up */
/** @typedef {readonly [x1: number, y1: number, x2: number, y2: number]} Segment */

/** Side of the bitmap. */
export const SIDE = 32;

/** Side of the image: each pixel counts a block of the bitmap, 0 to 16. */
export const PIXELS = 8;

const BOX = { width: 20, height: SIDE };

/** Pixels that are on, in the data's mean: what makes strokes as wide as theirs. */
const INK = 312;

/** Half the width of a stroke, in pixels of the bitmap: as thin as data has them, and as wide as a lone 1. */
const RADIUS = { least: 1.4, most: 5.2 };

/** How much more one axis may be stretched than the other: a 1 stays slender, a dash stays flat. */
const STRETCH = 2;

/** What of a drawing's height counts as its first and its last row. */
const EDGE = 0.045;

/** Sideways per downwards; a lean beyond this is the digit's own. */
const MOST_SHEAR = 0.4;

/**
 * The image of a drawing, 8 by 8 numbers from 0 to 16 row by row, and the bitmap that it counts; null where nothing is drawn.
 * @param {readonly Stroke[]} strokes
 * @returns {{ readonly pixels: number[], readonly bitmap: Uint8Array } | null}
 */
export function imageOf(strokes) {
  const segments = sheared(strokes.flatMap(segmentsOf));
  if (segments.length === 0) return null;
  let [low, high] = [RADIUS.least, RADIUS.most];
  for (let i = 0; i < 6; i++) {
    const radius = (low + high) / 2;
    if (inkOf(bitmapOf(segments, radius)) > INK) high = radius;
    else low = radius;
  }
  const bitmap = bitmapOf(segments, low);
  return { pixels: blocksOf(bitmap), bitmap };
}

/**
 * @param {Stroke} stroke
 * @returns {Segment[]} one of no length for a dot
 */
function segmentsOf(stroke) {
  const [first] = stroke;
  if (!first) return [];
  if (stroke.length === 1) return [[...first, ...first]];
  return stroke.slice(1).map(([x, y], i) => {
    const [x0, y0] = /** @type {Point} */ (stroke[i]);
    return [x0, y0, x, y];
  });
}

/**
 * Moved sideways, row by row, until the leftmost ink of the first row is above that of the last.
 * @param {readonly Segment[]} segments
 * @returns {readonly Segment[]}
 */
function sheared(segments) {
  const { top, height } = boundsOf(segments);
  if (!(height > 0)) return segments;
  const first = leftmost(segments, top, top + EDGE * height);
  const last = leftmost(segments, top + (1 - EDGE) * height, top + height);
  const lean = (last.x - first.x) / (last.y - first.y);
  const shear = Math.max(-MOST_SHEAR, Math.min(MOST_SHEAR, lean));
  return segments.map(([x1, y1, x2, y2]) => [x1 - shear * (y1 - top), y1, x2 - shear * (y2 - top), y2]);
}

/**
 * The leftmost of what lies between two heights.
 * @param {readonly Segment[]} segments
 * @param {number} from
 * @param {number} to
 */
function leftmost(segments, from, to) {
  let least = { x: Infinity, y: from };
  for (const [x1, y1, x2, y2] of segments) {
    const [high, low] = [Math.max(from, Math.min(y1, y2)), Math.min(to, Math.max(y1, y2))];
    if (high > low) continue;
    const at = (/** @type {number} */ y) => x1 + (x2 - x1) * (y - y1) / (y2 - y1);
    const ends = y1 === y2
      ? [{ x: Math.min(x1, x2), y: y1 }]
      : [{ x: at(high), y: high }, { x: at(low), y: low }];
    for (const end of ends) if (end.x < least.x) least = end;
  }
  return least;
}

/** @param {readonly Segment[]} segments */
function boundsOf(segments) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x1, y1, x2, y2] of segments) {
    left = Math.min(left, x1, x2);
    right = Math.max(right, x1, x2);
    top = Math.min(top, y1, y2);
    bottom = Math.max(bottom, y1, y2);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * The strokes of this half width, in the box: 1 where a pixel's middle is on a stroke.
 * @param {readonly Segment[]} segments
 * @param {number} radius
 */
function bitmapOf(segments, radius) {
  const { left, top, width, height } = boundsOf(segments);
  const [wide, high] = [(BOX.width - 2 * radius) / width, (BOX.height - 2 * radius) / height];
  const finite = (/** @type {number} */ scale) => Number.isFinite(scale) ? scale : 0;
  const [sx, sy] = [finite(Math.min(wide, STRETCH * high)), finite(Math.min(high, STRETCH * wide))];
  const [x0, y0] = [(SIDE - sx * width) / 2 - sx * left, (SIDE - sy * height) / 2 - sy * top];
  const bitmap = new Uint8Array(SIDE * SIDE);
  for (const [x1, y1, x2, y2] of segments) {
    stamp(bitmap, [x0 + sx * x1, y0 + sy * y1, x0 + sx * x2, y0 + sy * y2], radius);
  }
  return bitmap;
}

/**
 * @param {Uint8Array} bitmap
 * @param {Segment} segment
 * @param {number} radius
 */
function stamp(bitmap, [x1, y1, x2, y2], radius) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const clip = (/** @type {number} */ at) => Math.max(0, Math.min(SIDE - 1, at));
  const bottom = clip(Math.ceil(Math.max(y1, y2) + radius));
  const right = clip(Math.ceil(Math.max(x1, x2) + radius));
  for (let row = clip(Math.floor(Math.min(y1, y2) - radius)); row <= bottom; row++) {
    for (let column = clip(Math.floor(Math.min(x1, x2) - radius)); column <= right; column++) {
      const [px, py] = [column + 0.5 - x1, row + 0.5 - y1];
      const along = square ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
      const [ex, ey] = [px - along * dx, py - along * dy];
      if (ex * ex + ey * ey <= radius * radius) bitmap[row * SIDE + column] = 1;
    }
  }
}

/** @param {Uint8Array} bitmap */
function inkOf(bitmap) {
  return bitmap.reduce((sum, on) => sum + on, 0);
}

/** @param {Uint8Array} bitmap */
function blocksOf(bitmap) {
  const block = SIDE / PIXELS;
  const counts = new Array(PIXELS * PIXELS).fill(0);
  bitmap.forEach((on, at) => {
    const [row, column] = [Math.floor(at / SIDE), at % SIDE];
    counts[Math.floor(row / block) * PIXELS + Math.floor(column / block)] += on;
  });
  return counts;
}
