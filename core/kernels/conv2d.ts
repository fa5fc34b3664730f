import * as tf from "@tensorflow/tfjs";
import type { FusedActivation } from "../student.ts";
import { hasFused, runFused } from "./kernel.ts";

/** A convolution with a bias and an activation, images as `[batch, height, width, channels]`. */
export interface Conv2d {
  /** `[kernel height, kernel width, in, out]` */
  readonly filter: tf.Variable;
  /** `[out]` */
  readonly bias: tf.Variable;
  readonly activation: FusedActivation;
  readonly strides: readonly [number, number];
  readonly pad: "same" | "valid";
  readonly dilations: readonly [number, number];
}

/** What tfjs fuses into a convolution, of the activations whose derivative can be computed from their output. */
const ACTIVATIONS: readonly string[] = ["linear", "relu", "sigmoid", "elu"] satisfies FusedActivation[];

/** Whether an activation, by tfjs' name, can be fused into a convolution. */
export function isConv2dActivation(activation: string): activation is FusedActivation {
  return ACTIVATIONS.includes(activation);
}

/**
 * A convolution's output in one dispatch; in the backward pass one for what is before the activation and the bias, and one for
 * each side. Undefined where the backend cannot.
 *
 * @param x `[batch, height, width, in]`
 */
export function conv2d(x: tf.Tensor, { filter, bias, ...attrs }: Conv2d): tf.Tensor | undefined {
  if (!hasFused("RetortConv2d") || x.rank !== 4 || x.dtype !== "float32") return undefined;
  return runFused("RetortConv2d", { x, filter, bias }, attrs)[0];
}

/** The backward pass of `RetortConv2d`, for a backend that has the kernel to register with tfjs. */
export function conv2dGradient(): tf.GradConfig {
  return {
    kernelName: "RetortConv2d",
    inputsToSave: ["x", "filter"],
    outputsToSave: [true],
    gradFunc(dy, [x, filter, y], attrs) {
      const { activation, strides, pad, dilations } = attrs as unknown as Omit<Conv2d, "filter" | "bias">;
      const [dz, db] = runFused("RetortActivationGrad", { dy: dy as tf.Tensor, y }, { activation });
      const shared = { strides, pad, dataFormat: "NHWC", dilations, dimRoundingMode: undefined };
      const back = (kernelName: string, inputs: tf.NamedTensorMap, shape: object) =>
        tf.engine().runKernel(
          kernelName,
          inputs,
          { ...shared, ...shape } as unknown as tf.NamedAttrMap,
        ) as tf.Tensor;
      return {
        x: () => back("Conv2DBackpropInput", { dy: dz!, filter: filter! }, { inputShape: x!.shape }),
        filter: () => back("Conv2DBackpropFilter", { x: x!, dy: dz! }, { filterShape: filter!.shape }),
        bias: () => db!,
      };
    },
  };
}
