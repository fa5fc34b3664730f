import * as tf from "@tensorflow/tfjs";
import { type Context, dispose, type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

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
    const { axis, batchDims } = attrs as unknown as { axis: number; batchDims?: number };
    const [at = 0] = tf.util.parseAxisParam(axis, x.shape);
    const { batchSize, outerSize, dimSize, sliceSize, outputShape } = tf.backend_util.segment_util
      .collectGatherOpShapeInfo(x as tf.Tensor, indices as tf.Tensor, at, batchDims ?? 0);
    const bytes = tf.util.bytesPerElement(x.dtype) * sliceSize;
    // Stock picks wrong rows where there are batches, and gives a wrong shape where there is nothing.
    const isBetter = bytes >= SHORT || batchSize !== 1 || sizeOf(x.shape) * sizeOf(outputShape) === 0;
    const isOurs = isBetter && x.dtype !== "string" && indices.dtype === "int32";
    if (!isOurs) return stock({ inputs, backend, attrs: attrs! });
    const out = makeOutput(context, outputShape, x.dtype);
    const [from, to, ids] = [x, out, indices].map((info) => pointerOf(context, info)) as [
      number,
      number,
      number,
    ];
    const heap = context.backend.wasm.HEAPU8;
    const index = new Int32Array(heap.buffer, ids, sizeOf(indices.shape));
    const picked = index.length / batchSize;
    for (let i = 0; i < index.length; i++) {
      const row = index[i]!;
      if (row < 0 || row >= dimSize) {
        dispose(context, out);
        throw new RangeError(
          `Cannot gather as an index must be from 0 to ${dimSize - 1}: current value is ${row}`,
        );
      }
      const batch = Math.floor(i / picked);
      for (let block = batch * outerSize; block < (batch + 1) * outerSize; block++) {
        const start = from + bytes * (block * dimSize + row);
        heap.copyWithin(to + bytes * (block * picked + i % picked), start, start + bytes);
      }
    }
    return out;
  };
}
