import * as tf from "@tensorflow/tfjs";
import type { Dense, FusedActivation } from "../student.ts";
import { hasFused, runFused } from "./kernel.ts";

const ACTIVATIONS: readonly string[] = [
  "linear",
  "relu",
  "sigmoid",
  "tanh",
  "elu",
] satisfies FusedActivation[];

/** Whether an activation, by tfjs' name, can be fused into a dense layer. */
export function isDenseActivation(activation: string): activation is FusedActivation {
  return ACTIVATIONS.includes(activation);
}

/**
 * A dense layer's output `[…, out]` in one dispatch, and one more in the backward pass for each side. Undefined where the
 * backend cannot.
 */
export function dense(x: tf.Tensor, { kernel, bias, activation }: Dense): tf.Tensor | undefined {
  if (!hasFused("RetortDense") || x.rank < 2 || !fits(x, kernel)) return undefined;
  return runFused("RetortDense", { x, w: kernel, b: bias }, { activation })[0];
}

/** Whether a kernel may take it: what does not fit is for tfjs to refuse, or to cast. */
export function fits(x: tf.Tensor, kernel: tf.Tensor): boolean {
  return x.dtype === "float32" && x.shape.at(-1) === kernel.shape[0];
}

/** The backward pass of `RetortDense`, for a backend that has the kernel to register with tfjs. */
export function denseGradient(): tf.GradConfig {
  return {
    kernelName: "RetortDense",
    inputsToSave: ["x", "w"],
    outputsToSave: [true],
    gradFunc(dy, [x, w, y], attrs) {
      const { activation } = attrs as unknown as Pick<Dense, "activation">;
      const [dz, dw, db] = runFused("RetortDenseGrad", { dy: dy as tf.Tensor, y: y!, x: x! }, { activation });
      return {
        x() {
          const flat = tf.reshape(dz!, [-1, dz!.shape.at(-1)!]) as tf.Tensor2D;
          return tf.reshape(tf.matMul(flat, w as tf.Tensor2D, false, true), x!.shape);
        },
        w: () => dw!,
        b: () => db!,
      };
    },
  };
}
