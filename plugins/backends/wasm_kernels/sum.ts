import * as tf from "@tensorflow/tfjs";
import {
  areFloats,
  type Context,
  type Entry,
  floatsOf,
  makeOutput,
  pointerOf,
  sizeOf,
  withScratch,
} from "./kernel.ts";

/** Sums and means over axes that lie side by side. */
export const sum: Entry = {
  name: "sum",
  summary:
    "Sums and means without a transposed copy, four columns at once; stock loses digits over millions.",
  kernels: { Sum: reduction("Sum"), Mean: reduction("Mean") },
};

/** More numbers than this are not summed one after another, as float32 loses digits with each. */
const LONG = 1024;

/** How many are, where there are more. */
const RUN = 32;

function reduction(op: "Sum" | "Mean"): (context: Context) => tf.KernelFunc {
  return (context) => {
    const stock = context.stock(op);
    return function retortSum({ inputs, backend, attrs }) {
      const { x } = inputs as { x: tf.TensorInfo };
      const { axis, keepDims } = attrs as unknown as { axis: number | number[]; keepDims: boolean };
      const axes = tf.util.parseAxisParam(axis, x.shape).sort((a, b) => a - b);
      const isEmpty = sizeOf(x.shape) === 0;
      const blocks = blocksOf(x, axes);
      if (!blocks && !isEmpty) return stock({ inputs, backend, attrs: attrs! });
      const kept = x.shape.flatMap((size, i) => axes.includes(i) ? keepDims ? [1] : [] : [size]);
      const dtype = op === "Mean" ? "float32" : x.dtype === "bool" ? "int32" : x.dtype;
      const out = makeOutput(context, kept, dtype);
      if (isEmpty || !blocks) {
        // All types have zero as zero bits; stock leaves what lay there. The mean of nothing is zero as on cpu.
        floatsOf(context, out).fill(0);
        return out;
      }
      sumBlocks(context, pointerOf(context, x), pointerOf(context, out), blocks);
      if (op === "Mean") {
        const values = floatsOf(context, out);
        for (let i = 0; i < values.length; i++) values[i]! /= blocks.rows;
      }
      return out;
    };
  };
}

/** A tensor as `[outer, rows, columns]`, of which the rows are summed. */
interface Blocks {
  readonly outer: number;
  readonly rows: number;
  readonly columns: number;
}

/** Undefined where stock does as well: short rows that are summed whole, and axes that do not lie side by side. */
function blocksOf(x: tf.TensorInfo, axes: readonly number[]): Blocks | undefined {
  const [from = 0, to = 0] = [axes[0], axes.at(-1)! + 1];
  if (!areFloats(x) || axes.length === 0 || to - from !== axes.length) return undefined;
  const [outer, rows, columns] = [x.shape.slice(0, from), x.shape.slice(from, to), x.shape.slice(to)].map(
    sizeOf,
  );
  return columns === 1 && rows! <= LONG ? undefined : { outer: outer!, rows: rows!, columns: columns! };
}

function sumBlocks(context: Context, x: number, out: number, { outer, rows, columns }: Blocks): void {
  for (let i = 0; i < outer; i++) {
    sumColumns(context, x + 4 * i * rows * columns, out + 4 * i * columns, rows, columns);
  }
}

/** `out[c] = Σ_rows x`; many rows in runs first, whose sums are summed. */
function sumColumns(context: Context, x: number, out: number, rows: number, columns: number): void {
  const { native, backend } = context;
  if (rows <= LONG) return native.columnSums(x, out, rows, columns);
  const runs = Math.floor(rows / RUN);
  const rest = rows - RUN * runs;
  withScratch(context, 4 * (runs + rest) * columns, (sums) => {
    const done = 4 * RUN * runs * columns;
    // Rows that lie runs apart, so that all columns of a run are summed at once.
    native.columnSums(x, sums, RUN, runs * columns);
    backend.wasm.HEAPU8.copyWithin(sums + 4 * runs * columns, x + done, x + 4 * rows * columns);
    sumColumns(context, sums, out, runs + rest, columns);
  });
}
