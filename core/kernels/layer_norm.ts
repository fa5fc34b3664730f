import type * as tf from "@tensorflow/tfjs";
import { hasFused, runFused } from "./kernel.ts";

/** A layer that normalises each row along its last axis, with a scale and an offset. */
export interface LayerNorm {
  /** `[cols]` */
  readonly gamma: tf.Variable;
  /** `[cols]` */
  readonly beta: tf.Variable;
  readonly epsilon: number;
}

/** What a layer of tfjs computes, where it is a layer norm that can be fused. */
export function layerNormOf(layer: tf.layers.Layer): LayerNorm | undefined {
  if (layer.getClassName() !== "LayerNormalization") return undefined;
  const { axis, epsilon } = layer.getConfig();
  // tfjs hides a layer's variables.
  const { gamma, beta } = layer as unknown as Record<"gamma" | "beta", { readonly val: tf.Variable } | null>;
  const [along, ...others] = axis as number[];
  const rank = layer.inboundNodes[0]?.inputTensors[0]?.rank ?? 0;
  if (!gamma || !beta || others.length || along !== rank - 1) return undefined;
  return { gamma: gamma.val, beta: beta.val, epsilon: epsilon as number };
}

/**
 * `γ · (x − mean) / √(variance + ε) + β` over the last axis, in one dispatch, and one on the way back. Undefined where the
 * backend cannot.
 *
 * Ba, Kiros & Hinton (2016), "Layer Normalization", https://arxiv.org/abs/1607.06450.
 *
 * @param x `[…, cols]`
 */
export function layerNorm(x: tf.Tensor, { gamma, beta, epsilon }: LayerNorm): tf.Tensor | undefined {
  if (!hasFused("RetortLayerNorm") || x.dtype !== "float32") return undefined;
  return runFused("RetortLayerNorm", { x, gamma, beta }, { epsilon })[0];
}

/** The way back of `RetortLayerNorm`, for a backend that has the kernel to register with tfjs. */
export function layerNormGradient(): tf.GradConfig {
  return {
    kernelName: "RetortLayerNorm",
    inputsToSave: ["x", "gamma"],
    outputsToSave: [false, true, true],
    gradFunc(dys, [x, gamma, mean, rstd]) {
      const [dy] = dys as tf.Tensor[];
      const [dx, dgamma, dbeta] = runFused("RetortLayerNormGrad", { dy, x, gamma, mean, rstd }, {});
      return { x: () => dx!, gamma: () => dgamma!, beta: () => dbeta! };
    },
  };
}
