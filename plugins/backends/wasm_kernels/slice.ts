import * as tf from "@tensorflow/tfjs";
import { areFloats, type Context, type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

/** A part of a tensor, or all its parts along an axis. */
export const slice: Entry = {
  name: "slice",
  summary: "A part of a tensor, moved run by run inside the memory; tfjs reads all of it out first.",
  kernels: {
    Slice: (context) => {
      const stock = context.stock("Slice");
      return ({ inputs, attrs }) => {
        const x = inputs["x"] as tf.TensorInfo;
        const { begin, size } = attrs as unknown as Record<"begin" | "size", number | number[]>;
        const start = list(begin, 0, x.shape.length);
        const given = list(size, -1, x.shape.length);
        const shape = x.shape.map((all, i) => given[i]! < 0 ? all - start[i]! : given[i]!);
        const fits = shape.every((part, i) => part > 0 && start[i]! >= 0 && start[i]! + part <= x.shape[i]!);
        if (!areFloats(x) || !shape.length || !fits) {
          return stock({ inputs, backend: context.backend, attrs: attrs! });
        }
        return boxOf(context, x, { start, shape });
      };
    },
    SplitV: (context) => {
      const stock = context.stock("SplitV");
      return ({ inputs, attrs }) => {
        const x = inputs["x"] as tf.TensorInfo;
        const { numOrSizeSplits, axis } = attrs as unknown as Splits;
        const along = axis < 0 ? x.shape.length + axis : axis;
        const sizes = tf.backend_util.prepareSplitSize(x as tf.Tensor, numOrSizeSplits, along);
        if (!areFloats(x) || sizes.some((size) => size < 1)) {
          return stock({ inputs, backend: context.backend, attrs: attrs! });
        }
        const start = x.shape.map(() => 0);
        return sizes.map((size) => {
          const part = boxOf(context, x, { start, shape: x.shape.map((all, i) => i === along ? size : all) });
          start[along]! += size;
          return part;
        });
      };
    },
  },
};

/** Into how many parts, or of what sizes. */
interface Splits {
  readonly numOrSizeSplits: number | number[];
  readonly axis: number;
}

/** Where a part begins, and how large it is. */
type Box = Readonly<Record<"start" | "shape", readonly number[]>>;

function boxOf(context: Context, x: tf.TensorInfo, { start, shape }: Box): tf.TensorInfo {
  const out = makeOutput(context, shape);
  const box = { from: x.shape, start, shape };
  move(context.backend.wasm.HEAPU8, pointerOf(context, x), pointerOf(context, out), box);
  return out;
}

/** tfjs takes one number for the first dimension, or some of the list. */
function list(given: number | number[], rest: number, rank: number): number[] {
  const some = Array.isArray(given) ? given : [given];
  return Array.from({ length: rank }, (_, i) => some[i] ?? rest);
}

/** Moves a box out of a tensor, as many numbers at once as lie side by side in both. */
function move(
  bytes: Uint8Array,
  x: number,
  out: number,
  { from, start, shape }: Box & { readonly from: readonly number[] },
): void {
  let inner = shape.length - 1; // The dimensions behind it are whole.
  while (inner > 0 && shape[inner] === from[inner]) inner--;
  const within = sizeOf(from.slice(inner + 1));
  const run = 4 * shape[inner]! * within;
  const strides = from.map((_, i) => 4 * sizeOf(from.slice(i + 1)));
  const outer = shape.slice(0, inner);
  const at = outer.map(() => 0);
  let to = out;
  for (let count = sizeOf(outer); count > 0; count--) {
    let source = x + start[inner]! * strides[inner]!;
    for (let i = 0; i < outer.length; i++) source += (start[i]! + at[i]!) * strides[i]!;
    bytes.copyWithin(to, source, source + run);
    to += run;
    for (let i = outer.length - 1; i >= 0 && ++at[i]! === outer[i]; i--) at[i] = 0;
  }
}
