import type * as tf from "@tensorflow/tfjs";
import type { Entry } from "./kernel.ts";

/** A copy that copies nothing. */
export const identity: Entry = {
  name: "identity",
  summary:
    "A copy of a tensor shares its memory, as on other backends; tfjs copies all that the backward pass keeps.",
  kernels: {
    Identity: ({ backend, stock }) => {
      const copy = stock("Identity");
      const { incRef } = backend as unknown as { incRef(dataId: object): void };
      return ({ inputs, attrs }) => {
        const x = inputs["x"] as tf.TensorInfo;
        if (x.dtype === "string") return copy({ inputs, backend, attrs: attrs! });
        incRef.call(backend, x.dataId);
        return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
      };
    },
  },
};
