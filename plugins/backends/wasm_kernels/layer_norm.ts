import type * as tf from "@tensorflow/tfjs";
import { layerNormGradient } from "../../../core/kernels/layer_norm.ts";
import { type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

/** Layer norm's forward and backward pass, one dispatch each. */
export const layerNorm: Entry = {
  name: "layer-norm",
  summary: "Layer norm in one pass over the rows, and its gradients in one more.",
  kernels: {
    RetortLayerNorm: (context) => ({ inputs, attrs }) => {
      const { x, gamma, beta } = inputs as Record<string, tf.TensorInfo>;
      const { epsilon } = attrs as unknown as { readonly epsilon: number };
      const cols = x!.shape.at(-1)!;
      const rows = sizeOf(x!.shape) / cols;
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      const y = makeOutput(context, x!.shape);
      const [mean, rstd] = [makeOutput(context, [rows]), makeOutput(context, [rows])];
      context.native.layerNorm(at(x!), at(gamma!), at(beta!), at(y), at(mean), at(rstd), rows, cols, epsilon);
      return [y, mean, rstd];
    },
    RetortLayerNormGrad: (context) => ({ inputs }) => {
      const { dy, x, gamma, mean, rstd } = inputs as Record<string, tf.TensorInfo>;
      const cols = x!.shape.at(-1)!;
      const rows = sizeOf(x!.shape) / cols;
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      const dx = makeOutput(context, x!.shape);
      const [dgamma, dbeta] = [makeOutput(context, [cols]), makeOutput(context, [cols])];
      const given = [dy!, x!, gamma!, mean!, rstd!].map(at) as [number, number, number, number, number];
      context.native.layerNormGrad(...given, at(dx), at(dgamma), at(dbeta), rows, cols);
      return [dx, dgamma, dbeta];
    },
  },
  gradients: [layerNormGradient()],
};
