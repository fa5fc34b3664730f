/** Numbers and times as a person reads them. */

/** @param {number} value e.g. `12345` as `12,345` */
export function grouped(value) {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
}

/**
 * A number in few digits, without a needless exponent: 0.005, 1.25, 12,000.
 * @param {number} value
 */
export function brief(value) {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 10_000) return value < 0 ? `-${grouped(size)}` : grouped(size);
  if (size !== 0 && size < 1e-4) return value.toExponential(1);
  return String(Number(value.toPrecision(3)));
}

/**
 * Four significant digits, with no exponent where none is needed, as in a report.
 * @param {number} value
 */
export function significant(value) {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e7 || size < 1e-4) return value.toExponential(3);
  return size >= 1e4 ? value.toFixed(0) : value.toPrecision(4);
}

/**
 * How many outputs a run's models have, and of what.
 * @param {{ readonly classes: number, readonly task?: string }} data
 */
export function outputsText({ classes, task }) {
  if (task === undefined) return `${grouped(classes)} classes`;
  return `${grouped(classes)} ${classes === 1 ? "output" : "outputs"} of the task ${task}`;
}

/**
 * Mean and deviation over seeds; of one seed the value alone.
 * @param {{ readonly mean: number, readonly sd: number }} spread
 * @param {number} factor
 * @param {number} digits
 * @param {boolean} several
 */
export function withSpread({ mean, sd }, factor, digits, several) {
  const text = (mean * factor).toFixed(digits);
  return several ? `${text} ± ${(sd * factor).toFixed(digits)}` : text;
}

/** @param {number} seconds */
export function duration(seconds) {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours} h ${minutes} min` : `${minutes} min ${Math.round(seconds % 60)} s`;
}

/** @param {string | number | null | undefined} time as the server writes it */
export function clock(time) {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return "";
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? date.toLocaleTimeString() : date.toLocaleString();
}

/**
 * The name of an option or value, in words: `learningRate` as `learning rate`.
 * @param {string} name
 */
export function inWords(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`)
    .replace(/[-_]/g, " ");
}
