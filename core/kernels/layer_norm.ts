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

/**
 * `γ · (x − mean) / √(variance + ε) + β` over the last axis, in one dispatch, and one in the backward pass. Undefined where the
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

/** The backward pass of `RetortLayerNorm`, for a backend that has the kernel to register with tfjs. */
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
