import type * as tf from "@tensorflow/tfjs";
import { type Conv2d, conv2d, isConv2dActivation } from "../kernels/conv2d.ts";
import { dense, isDenseActivation } from "../kernels/dense.ts";
import { layerNorm } from "../kernels/layer_norm.ts";
import type { ChainLayer, Dense } from "../student.ts";
import type { LayerCall, ModelDescription } from "./description.ts";
import { isLastAxis, type LayerOp } from "./layer_ops.ts";

/** A layer's output in few dispatches; undefined where the backend cannot. */
export type FusedCall = (x: tf.Tensor) => tf.Tensor | undefined;

/** How to call a layer of a kind that can be fused. */
export function fusedCall({ op, inputShape }: LayerCall): FusedCall | undefined {
  if (op.kind === "Dense") {
    const layer = denseOf(op);
    return layer && ((x) => dense(x, layer));
  }
  if (op.kind === "Conv2D") {
    const layer = conv2dOf(op);
    return layer && ((x) => conv2d(x, layer));
  }
  if (op.kind !== "LayerNormalization") return undefined;
  const { weights: { gamma, beta }, epsilon, axes: [axis, ...others] } = op;
  if (!gamma || !beta || others.length || !isLastAxis(axis!, inputShape.length)) return undefined;
  return (x) => layerNorm(x, { gamma: gamma.variable, beta: beta.variable, epsilon });
}

/** A model's layers as a chain, where each reads the one before and all are dense, or dropout behind a dense one. */
export function chainOf(
  { input, output, calls }: ModelDescription,
  variables: readonly tf.Variable[],
): readonly ChainLayer[] | undefined {
  const links: ChainLayer[] = [];
  let before = input;
  for (const { op, name, inputs, outputs } of calls) {
    if (inputs.length !== 1 || inputs[0] !== before) return undefined;
    before = outputs[0]!;
    const own = op.kind === "Dense" ? denseOf(op) : undefined;
    const last = links.at(-1);
    if (own) links.push(own);
    else if (op.kind === "Dropout" && !op.noiseShape && last && !last.dropout) {
      links[links.length - 1] = { ...last, dropout: { name, rate: op.rate } };
    } else return undefined;
  }
  const own = links.flatMap(({ kernel, bias }) => bias ? [kernel, bias] : [kernel]);
  const isWhole = own.length === variables.length && own.every((variable, i) => variable === variables[i]);
  const isFlat = calls[0]?.inputShape.length === 2 && before === output;
  return isWhole && isFlat ? links : undefined;
}

function denseOf({ weights: { kernel, bias }, activation }: LayerOp<"Dense">): Dense | undefined {
  if (!isDenseActivation(activation)) return undefined;
  return { kernel: kernel.variable, ...bias ? { bias: bias.variable } : {}, activation };
}

function conv2dOf({ weights, sliding, activation }: LayerOp<"Conv2D">): Conv2d | undefined {
  const { padding, channelsLast, strides, dilations } = sliding;
  if (!isConv2dActivation(activation) || !channelsLast || !weights.bias) return undefined;
  if (padding !== "same" && padding !== "valid") return undefined;
  return {
    filter: weights.kernel.variable,
    bias: weights.bias.variable,
    activation,
    strides,
    pad: padding,
    dilations,
  };
}
