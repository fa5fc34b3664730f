import { fitted, type Linear, type Point, type Power } from "./fit.ts";

/** One part of the chart: points, and the line that was fitted to them. */
export interface Panel {
  readonly title: string;
  /** Below the title. */
  readonly said: string;
  /** What else there is in it. */
  readonly setting: string;
  readonly xLabel: string;
  readonly points: readonly Point[];
  readonly fit: Power | Linear;
}

const [WIDTH, HEIGHT] = [440, 340];
const INSIDE = { left: 66, right: 18, top: 74, bottom: 48 } as const;
const COLOURS = {
  ink: "#1f2933",
  faint: "#d9dee4",
  faded: "#5f6b76",
  point: "#0b6bcb",
  line: "#d9480f",
} as const;

/** Panels two by two as SVG. A power is a line on logarithmic axes; a linear one begins at 0. */
export function chart(panels: readonly Panel[]): string {
  const [columns, rows] = [Math.min(2, panels.length), Math.ceil(panels.length / 2)];
  const [width, height] = [columns * WIDTH, rows * HEIGHT];
  const parts = panels.map((panel, i) =>
    `<g transform="translate(${i % 2 * WIDTH} ${Math.floor(i / 2) * HEIGHT})">\n${panelOf(panel)}\n</g>`
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="system-ui, sans-serif" font-size="12" fill="${COLOURS.ink}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

/** Maps numbers to pixels, and says where to write which. */
interface Axis {
  at(value: number): number;
  readonly ticks: readonly number[];
}

function panelOf({ title, said, setting, xLabel, points, fit }: Panel): string {
  const xs = points.map(({ x }) => x);
  const ys = points.flatMap(({ x, ms }) => [ms, fitted(fit, x)]);
  const [left, right] = [INSIDE.left, WIDTH - INSIDE.right];
  const [bottom, top] = [HEIGHT - INSIDE.bottom, INSIDE.top];
  const axis = fit.kind === "power" ? logAxis : linearAxis;
  const [x, y] = [axis(xs, left, right), axis(ys, bottom, top)];
  const low = Math.min(...xs);
  const high = Math.max(...xs);
  const ends = [low, high].map((value) => `${px(x.at(value))},${px(y.at(fitted(fit, value)))}`).join(" ");
  return [
    text(left, 22, title, `font-size="15" font-weight="600"`),
    text(left, 42, said, `fill="${COLOURS.line}"`),
    text(left, 60, setting, `font-size="11" fill="${COLOURS.faded}"`),
    ...x.ticks.flatMap((tick) => [
      line(x.at(tick), top, x.at(tick), bottom),
      text(x.at(tick), bottom + 17, short(tick), `text-anchor="middle"`),
    ]),
    ...y.ticks.flatMap((tick) => [
      line(left, y.at(tick), right, y.at(tick)),
      text(left - 7, y.at(tick) + 4, short(tick), `text-anchor="end"`),
    ]),
    text((left + right) / 2, HEIGHT - 10, xLabel, `text-anchor="middle"`),
    `<text transform="translate(16 ${
      (top + bottom) / 2
    }) rotate(-90)" text-anchor="middle">ms per epoch</text>`,
    `<polyline points="${ends}" fill="none" stroke="${COLOURS.line}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    ...points.map(({ x: value, ms }) =>
      `<circle cx="${px(x.at(value))}" cy="${px(y.at(ms))}" r="4" fill="${COLOURS.point}"/>`
    ),
  ].join("\n");
}

function logAxis(values: readonly number[], from: number, to: number): Axis {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  // A little room, so that no point lies on the frame.
  const room = 0.05 * Math.max(high - low, 0.1);
  const at = (value: number) =>
    from + (to - from) * (Math.log10(value) - low + room) / (high - low + 2 * room);
  const powers = (steps: readonly number[]) =>
    Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => 10 ** (Math.floor(low) + i))
      .flatMap((power) => steps.map((step) => step * power))
      .filter((tick) => Math.log10(tick) >= low - room && Math.log10(tick) <= high + room);
  const sets = [[1], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]].map(powers);
  return { at, ticks: sets.find(({ length }) => length >= 3) ?? sets.at(-1)! };
}

function linearAxis(values: readonly number[], from: number, to: number): Axis {
  const most = Math.max(...values) * 1.08;
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough)!;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return { at: (value) => from + (to - from) * value / most, ticks };
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${COLOURS.faint}"/>`;
}

function text(x: number, y: number, words: string, more: string): string {
  const safe = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${px(x)}" y="${px(y)}" ${more}>${safe}</text>`;
}

function px(value: number): string {
  return String(Math.round(10 * value) / 10);
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  if (value >= 1e4) return `${value / 1e3}k`;
  return String(Number(value.toPrecision(3)));
}
