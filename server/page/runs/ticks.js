/** Round numbers for axes. */

/**
 * Round numbers in equal steps that enclose a range: `count` or a few more.
 * @param {number} low
 * @param {number} high above `low`
 * @param {number} count
 * @returns {number[]}
 */
export function ticks(low, high, count) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= 0.999 * rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
}

/**
 * Powers of ten that enclose a range of positive numbers; of many, every second or third.
 * @param {number} low
 * @param {number} high
 * @returns {number[]}
 */
export function tickedLog(low, high) {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  const every = Math.max(1, Math.ceil((last - first) / 5));
  const count = Math.max(1, Math.ceil((last - first) / every));
  return Array.from({ length: count + 1 }, (_, i) => rounded(10 ** (first + i * every)));
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(12));
}
