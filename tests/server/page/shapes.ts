/** Digits as people draw them with a pen, in shares of the pad's side. */

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

const line = (...points: Point[]): Stroke => points;

/** Part of an ellipse, from one angle to another in degrees, clockwise from the right. */
const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): Stroke =>
  Array.from({ length: 25 }, (_, i) => {
    const angle = (from + (to - from) * i / 24) * Math.PI / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

/** In one stroke, with a crossing in the middle, from the top. */
const eight = (x: number, y: number, rx: number, ry: number): Stroke =>
  Array.from({ length: 41 }, (_, i) => {
    const angle = 2 * Math.PI * i / 40;
    return [x - rx * Math.sin(2 * angle), y - ry * Math.cos(angle)];
  });

/** The strokes of each digit. */
export const SHAPES: Readonly<Record<string, readonly Stroke[]>> = {
  0: [arc(0.5, 0.5, 0.22, 0.35, -90, 270)],
  1: [line([0.38, 0.3], [0.52, 0.15], [0.52, 0.85])],
  2: [[...arc(0.5, 0.32, 0.2, 0.18, -170, 20), [0.62, 0.5], [0.3, 0.85], [0.74, 0.85]]],
  3: [[...arc(0.48, 0.32, 0.2, 0.17, -150, 90), ...arc(0.48, 0.67, 0.22, 0.19, -90, 150)]],
  4: [line([0.5, 0.12], [0.25, 0.6], [0.75, 0.6]), line([0.58, 0.4], [0.58, 0.9])],
  5: [
    line([0.7, 0.15], [0.36, 0.15], [0.34, 0.45]),
    [[0.34, 0.45], ...arc(0.48, 0.63, 0.22, 0.2, -120, 140)],
  ],
  6: [[[0.6, 0.12], [0.42, 0.35], ...arc(0.5, 0.66, 0.2, 0.2, -160, 200)]],
  7: [line([0.28, 0.17], [0.72, 0.17], [0.45, 0.88])],
  8: [eight(0.5, 0.5, 0.19, 0.36)],
  9: [[...arc(0.5, 0.34, 0.19, 0.19, 0, -360), [0.69, 0.34], [0.64, 0.6], [0.55, 0.88]]],
};
