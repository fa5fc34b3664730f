import type * as tf from "@tensorflow/tfjs";
import type { ChainLayer, Dense } from "../student.ts";
import { fits } from "./dense.ts";
import { hasFused, isRecorded, runFused } from "./kernel.ts";

/** Weights of a chain as a kernel's inputs: `w1`, `b1`, `w2`, … */
export function chainWeights(chain: readonly Dense[]): Record<string, tf.Tensor> {
  const weights: Record<string, tf.Tensor> = {};
  for (let i = 0; i < chain.length; i++) {
    const { kernel, bias } = chain[i]!;
    weights[`w${i + 1}`] = kernel;
    if (bias) weights[`b${i + 1}`] = bias;
  }
  return weights;
}

/** A chain's answer `[rows, classes]` in one dispatch; undefined where the backend cannot, or a gradient is asked for. */
export function forward(chain: readonly ChainLayer[], x: tf.Tensor2D): tf.Tensor2D | undefined {
  if (!hasFused("RetortForward") || isRecorded() || !fits(x, chain[0]!.kernel)) return undefined;
  const activations = chain.map(({ activation }) => activation);
  return runFused("RetortForward", { x, ...chainWeights(chain) }, { activations })[0] as tf.Tensor2D;
}
