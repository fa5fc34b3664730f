import * as tf from "@tensorflow/tfjs";
import { type Context, type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

/** Rows picked by their index: batches of a table, and embeddings. */
export const gather: Entry = {
  name: "gather",
  summary: "Rows picked by their index, a row at a time; stock copies element by element.",
  kernels: { GatherV2: gatherV2 },
};

/** A row shorter than this many bytes is as soon copied by stock. */
const SHORT = 32;

function gatherV2(context: Context): tf.KernelFunc {
  const stock = context.stock("GatherV2");
  return function retortGather({ inputs, backend, attrs }) {
    const { x, indices } = inputs as { x: tf.TensorInfo; indices: tf.TensorInfo };
    const { axis, batchDims } = attrs as unknown as { axis: number; batchDims: number };
    const [at = 0] = tf.util.parseAxisParam(axis, x.shape);
    const bytes = tf.util.bytesPerElement(x.dtype) * sizeOf(x.shape.slice(at + 1));
    const isOurs = batchDims === 0 && x.dtype !== "string" && indices.dtype === "int32" && bytes >= SHORT;
    if (!isOurs) return stock({ inputs, backend, attrs: attrs! });
    const [outer, size, picked] = [sizeOf(x.shape.slice(0, at)), x.shape[at]!, sizeOf(indices.shape)];
    const out = makeOutput(
      context,
      [...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)],
      x.dtype,
    );
    const [from, to, ids] = [x, out, indices].map((info) => pointerOf(context, info)) as [
      number,
      number,
      number,
    ];
    const heap = context.backend.wasm.HEAPU8;
    const index = new Int32Array(heap.buffer, ids, picked);
    for (let i = 0; i < picked; i++) {
      const row = index[i]!;
      if (row < 0 || row >= size) {
        context.backend.disposeData(out.dataId);
        throw new RangeError(
          `Cannot gather as an index must be from 0 to ${size - 1}: current value is ${row}`,
        );
      }
      for (let block = 0; block < outer; block++) {
        const start = from + bytes * (block * size + row);
        heap.copyWithin(to + bytes * (block * picked + i), start, start + bytes);
      }
    }
    return out;
  };
}
