import { atNextFrame } from "../dom.js";

/** @typedef {import("./digit.js").Stroke} Stroke */

/** Steps of the keyboard's cursor from edge to edge. */
const STEPS = 16;

/** Width of the line that is shown, as a share of the side. */
const LINE = 0.07;

/** Where the arrow keys go. */
const ARROWS = new Map([
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
]);

/**
 * Makes a canvas a pad to draw on, by pointer, touch or keyboard. Strokes are in shares of its side.
 * @param {HTMLCanvasElement} canvas
 * @param {(strokes: readonly Stroke[]) => void} onChange
 * @returns {{ clear(): void, undo(): void }}
 */
export function drawingPad(canvas, onChange) {
  /** @type {(readonly [number, number])[][]} */
  let strokes = [];
  let cursor = { x: STEPS / 2, y: STEPS / 4 };
  /** @type {number | undefined} the pointer that draws */
  let pointer;
  /** @type {(readonly [number, number])[] | undefined} the stroke that the keyboard is at */
  let typed;
  let isKeyed = false;

  const redraw = atNextFrame(() => paint(canvas, strokes, isKeyed ? cursor : undefined));
  const changed = () => {
    redraw();
    onChange(strokes);
  };
  const placeOf = (/** @type {PointerEvent} */ { clientX, clientY }) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return /** @type {const} */ ([(clientX - left) / width, (clientY - top) / height]);
  };
  const clear = () => {
    strokes = [];
    typed = undefined;
    changed();
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (pointer !== undefined || event.button !== 0) return;
    pointer = event.pointerId;
    canvas.setPointerCapture(pointer);
    isKeyed = false;
    typed = undefined;
    strokes.push([placeOf(event)]);
    changed();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer) return;
    const all = event.getCoalescedEvents?.() ?? [];
    strokes.at(-1)?.push(...(all.length ? all : [event]).map(placeOf));
    changed();
  });
  for (const type of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(type, (event) => {
      if (/** @type {PointerEvent} */ (event).pointerId === pointer) pointer = undefined;
    });
  }

  const put = () => {
    const point = /** @type {const} */ ([cursor.x / STEPS, cursor.y / STEPS]);
    const last = typed?.at(-1);
    const reach = 1.5 / STEPS;
    // A point beside the last one goes on with its line.
    if (last && Math.abs(last[0] - point[0]) <= reach && Math.abs(last[1] - point[1]) <= reach) {
      typed?.push(point);
    } else strokes.push(typed = [point]);
    changed();
  };
  const undo = () => {
    strokes = strokes.slice(0, -1);
    typed = undefined;
    changed();
  };
  canvas.addEventListener("keydown", (event) => {
    const [dx, dy] = ARROWS.get(event.key) ?? [];
    if (dx !== undefined && dy !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.shiftKey) put();
      const within = (/** @type {number} */ at) => Math.max(1, Math.min(STEPS - 1, at));
      cursor = { x: within(cursor.x + dx), y: within(cursor.y + dy) };
      if (event.shiftKey) put();
    } else if (event.key === " ") put();
    else if (event.key === "Delete") clear();
    else if (event.key === "Backspace") undo();
    else return;
    event.preventDefault();
    isKeyed = true;
    redraw();
  });
  canvas.addEventListener("focus", () => {
    isKeyed = canvas.matches(":focus-visible");
    redraw();
  });
  canvas.addEventListener("blur", () => {
    isKeyed = false;
    redraw();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  new ResizeObserver(redraw).observe(canvas);
  return { clear, undo };
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {readonly Stroke[]} strokes
 * @param {{ readonly x: number, readonly y: number } | undefined} cursor
 */
function paint(canvas, strokes, cursor) {
  const side = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return;
  const { color, accentColor } = getComputedStyle(canvas);
  context.clearRect(0, 0, side, side);
  context.lineWidth = LINE * side;
  context.lineCap = context.lineJoin = "round";
  context.strokeStyle = color;
  for (const stroke of strokes) {
    context.beginPath();
    stroke.forEach(([x, y], i) =>
      i ? context.lineTo(x * side, y * side) : context.moveTo(x * side, y * side)
    );
    const [only] = stroke;
    if (only && stroke.length === 1) context.lineTo(only[0] * side, only[1] * side);
    context.stroke();
  }
  if (!cursor) return;
  context.lineWidth = 2 * devicePixelRatio;
  context.strokeStyle = accentColor;
  context.beginPath();
  context.arc(cursor.x / STEPS * side, cursor.y / STEPS * side, LINE * side * 0.8, 0, 2 * Math.PI);
  context.stroke();
}
