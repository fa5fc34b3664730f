import type * as tf from "@tensorflow/tfjs";
import { type Conv2d, conv2dGradient } from "../../../core/kernels/conv2d.ts";
import type { FusedActivation } from "../../../core/student.ts";
import { conv2d } from "./conv2d.ts";
import { type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";
import { ACTIVATIONS } from "./native_interface.ts";

/** A convolution with bias and activation. */
export const convLayer: Entry = {
  name: "conv-layer",
  summary:
    "A convolution with bias and activation in one dispatch while training, too, and the backward pass through both in one.",
  kernels: {
    RetortConv2d: (context) => {
      const { backend } = context;
      const fused = conv2d.kernels["FusedConv2D"]!(context);
      return ({ inputs, attrs }) => {
        const { strides, pad, dilations, activation } = attrs as unknown as Omit<Conv2d, "filter" | "bias">;
        const shared = { strides, pad, dilations, dataFormat: "NHWC", dimRoundingMode: undefined };
        const own = { ...shared, activation, leakyreluAlpha: 0 } as unknown as tf.NamedAttrMap;
        return fused({ inputs, backend, attrs: own });
      };
    },
    RetortActivationGrad: (context) => ({ inputs, attrs }) => {
      const { dy, y } = inputs as Record<string, tf.TensorInfo>;
      const { activation } = attrs as unknown as { readonly activation: FusedActivation };
      const cols = dy!.shape.at(-1)!;
      const [dz, db] = [makeOutput(context, dy!.shape), makeOutput(context, [cols])];
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      context.native.denseGrad(
        at(dy!),
        at(y!),
        at(dz),
        at(db),
        sizeOf(dy!.shape) / cols,
        cols,
        ACTIVATIONS[activation],
      );
      return [dz, db];
    },
  },
  gradients: [conv2dGradient()],
};
