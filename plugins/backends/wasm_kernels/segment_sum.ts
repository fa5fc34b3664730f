import type * as tf from "@tensorflow/tfjs";
import { areFloats, type Context, type Entry, floatsOf, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

/** What the rows of an embedding learn: the gradient of `tf.gather`. */
export const segmentSum: Entry = {
  name: "segment-sum",
  summary: "Rows added up by their index, so that embeddings train; stock has none.",
  kernels: { UnsortedSegmentSum: unsortedSegmentSum },
};

/** `out [segments, …][id] = Σ over rows with that id`; ids that are no segment are left out, as on every backend. */
function unsortedSegmentSum(context: Context): tf.KernelFunc {
  return function retortSegmentSum({ inputs, attrs }) {
    const { x, segmentIds } = inputs as { x: tf.TensorInfo; segmentIds: tf.TensorInfo };
    const { numSegments } = attrs as unknown as { numSegments: number };
    if (!areFloats(x) || segmentIds.dtype !== "int32" || segmentIds.shape.length !== 1) {
      throw new TypeError(
        `Cannot sum segments as rows must be float32 and their ids one int32 each: ` +
          `current value is ${x.dtype} and ${segmentIds.dtype} [${segmentIds.shape}]`,
      );
    }
    const [rows = 0, ...rest] = x.shape;
    const width = sizeOf(rest);
    const out = makeOutput(context, [numSegments, ...rest]);
    if (rows * width * numSegments === 0) {
      floatsOf(context, out).fill(0);
      return out;
    }
    const [px, pIds, pOut] = [x, segmentIds, out].map((info) => pointerOf(context, info));
    context.native.segmentSum(px!, pIds!, pOut!, rows, width, numSegments);
    return out;
  };
}
