import { atNextFrame, el, fill, svg } from "../dom.js";
import { brief } from "../text.js";
import { tickedLog, ticks } from "./ticks.js";

/** @typedef {readonly [x: number, y: number]} Point */
/** @typedef {{ readonly name: string, readonly points: readonly Point[] }} Series */
/** @typedef {readonly [low: number, high: number]} Range */

/** In pixels of the page; the width is the place's. */
const SIZE = { height: 210, left: 48, right: 14, top: 10, bottom: 36 };

/** Colours of lines; with more lines they come again, dashed. */
const COLOURS = 8;

/** How many times the least number the greatest must be for steps of equal factors, and how many times they show at most. */
const FACTORS = { least: 50, most: 1e6 };

/**
 * A chart of lines, which `draw` fills anew. Where `mayBeLog`, numbers far apart are shown in steps of equal factors.
 * @param {{ readonly title: string, readonly x: string, readonly y?: string, readonly mayBeLog?: boolean }} labels
 * @returns {{ readonly node: HTMLElement, draw(series: readonly Series[]): void }}
 */
export function lineChart({ title, x, y = "", mayBeLog = false }) {
  const drawing = svg("svg", { role: "img" });
  const legend = el("ul", { class: "legend" });
  const unit = el("span", { class: "unit" });
  const node = el(
    "figure",
    { class: "chart", hidden: true },
    el("figcaption", {}, title, unit),
    drawing,
    legend,
  );
  /** @type {readonly Series[]} */
  let shown = [];
  let width = 0;
  const plotAll = () => {
    width = drawing.clientWidth;
    if (width === 0 || shown.length === 0) return;
    const range = positiveRangeOf(shown);
    const isLog = mayBeLog && range !== undefined && range[1] > FACTORS.least * range[0];
    unit.textContent = ` ${[y, isLog && "logarithmic"].filter(Boolean).join(", ")}`;
    drawing.setAttribute("viewBox", `0 0 ${width} ${SIZE.height}`);
    fill(drawing, ...plot(shown, { width, x, logRange: isLog ? range : undefined }));
  };
  const resized = atNextFrame(() => drawing.clientWidth !== width && plotAll());
  new ResizeObserver(resized).observe(drawing);
  return {
    node,
    draw(series) {
      shown = series.filter(({ points }) => points.length > 0);
      node.hidden = shown.length === 0;
      if (node.hidden) return;
      drawing.setAttribute("aria-label", summary(title, x, shown));
      plotAll();
      fill(legend, ...shown.map(entry));
    },
  };
}

/**
 * @param {Series} series
 * @param {number} i
 */
function entry({ name, points }, i) {
  const key = svg(
    "svg",
    { viewBox: "0 0 22 8", class: "key", "aria-hidden": "true" },
    svg("line", { x1: 0, y1: 4, x2: 22, y2: 4, class: classOf(i) }),
  );
  return el("li", {}, key, `${name} `, el("span", { class: "value" }, brief(points.at(-1)?.[1] ?? NaN)));
}

/** @param {number} i */
function classOf(i) {
  return `series c${i % COLOURS}${i >= COLOURS ? " again" : ""}`;
}

/**
 * What a chart shows, for those who do not see it.
 * @param {string} title
 * @param {string} x
 * @param {readonly Series[]} series
 */
function summary(title, x, series) {
  const lines = series.map(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last
      ? `${name}: ${brief(first[1])} at ${x} ${brief(first[0])}, ${brief(last[1])} at ${x} ${brief(last[0])}`
      : "";
  });
  return `${title}. ${lines.join("; ")}`;
}

/**
 * @param {readonly Series[]} series
 * @param {{ readonly width: number, readonly x: string, readonly logRange: Range | undefined }} axes
 * @returns {SVGElement[]}
 */
function plot(series, { width, x, logRange }) {
  const { height, left, right, top, bottom } = SIZE;
  const xRange = widened(rangeOf(series, 0));
  const xs = ticks(...xRange, Math.max(2, Math.floor(width / 90))).filter((value) =>
    value >= xRange[0] && value <= xRange[1]
  );
  const [low, high] = rangeOf(series, 1);
  // What is never below 0 is shown from 0, so that a small change does not look like a great one.
  const ys = logRange ? tickedLog(...logRange) : ticks(...widened([Math.min(0, low), high]), 4);
  const floor = ys[0] ?? 0;
  const scale = (/** @type {number} */ value) => logRange ? Math.log(Math.max(floor, value)) : value;
  const [least, most] = [scale(floor), scale(ys.at(-1) ?? 1)];
  const across = (/** @type {number} */ value) =>
    left + (width - left - right) * (value - xRange[0]) / (xRange[1] - xRange[0]);
  const down = (/** @type {number} */ value) =>
    height - bottom - (height - top - bottom) * (scale(value) - least) / (most - least);
  return [
    ...ys.flatMap((value) => [
      svg("line", { class: "grid", x1: left, x2: width - right, y1: down(value), y2: down(value) }),
      svg("text", { class: "tick", x: left - 6, y: down(value) + 4, "text-anchor": "end" }, brief(value)),
    ]),
    ...xs.map((value) =>
      svg(
        "text",
        { class: "tick", x: across(value), y: height - bottom + 16, "text-anchor": "middle" },
        brief(value),
      )
    ),
    svg("text", { class: "tick", x: width - right, y: height - 4, "text-anchor": "end" }, x),
    ...series.map(({ points }, i) => {
      const path = thinned(points, width).filter(([, y]) => Number.isFinite(scale(y)));
      const [only, second] = path;
      return only && !second
        ? svg("circle", { class: classOf(i), cx: across(only[0]), cy: down(only[1]), r: 2.5 })
        : svg("polyline", {
          class: classOf(i),
          points: path.map(([x, y]) => `${across(x).toFixed(1)},${down(y).toFixed(1)}`).join(" "),
        });
    }),
  ];
}

/**
 * At most as many points as can be told apart, the last among them.
 * @param {readonly Point[]} points
 * @param {number} most
 * @returns {readonly Point[]}
 */
function thinned(points, most) {
  const every = Math.ceil(points.length / most);
  return every < 2 ? points : points.filter((_, i) => i % every === 0 || i === points.length - 1);
}

/**
 * Least and greatest of all series.
 * @param {readonly Series[]} series
 * @param {0 | 1} axis
 * @returns {Range}
 */
function rangeOf(series, axis) {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of series) {
    for (const point of points) {
      if (!Number.isFinite(point[axis])) continue;
      low = Math.min(low, point[axis]);
      high = Math.max(high, point[axis]);
    }
  }
  return low > high ? [0, 1] : [low, high];
}

/**
 * Least and greatest of the numbers above 0, not too far apart; undefined where there is a number below.
 * @param {readonly Series[]} series
 * @returns {Range | undefined}
 */
function positiveRangeOf(series) {
  const values = series.flatMap(({ points }) => points.map(([, y]) => y)).filter(Number.isFinite);
  if (values.some((value) => value < 0)) return undefined;
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return undefined;
  const range = rangeOf([{ name: "", points: positive.map((value) => [0, value]) }], 1);
  return [Math.max(range[0], range[1] / FACTORS.most), range[1]];
}

/**
 * Apart from each other, even where they are alike.
 * @param {Range} range
 * @returns {Range}
 */
function widened([low, high]) {
  return low === high ? [low, low + (Math.abs(low) || 1)] : [low, high];
}
