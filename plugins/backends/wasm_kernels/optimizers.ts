import type * as tf from "@tensorflow/tfjs";
import type { AdamNumbers, SgdNumbers } from "../../../core/optimizer.ts";
import { type Context, type Entry, pointerOf, sizeOf } from "./kernel.ts";

/** Adam's and AdamW's update, in place. */
export const adam: Entry = {
  name: "adam",
  summary: "Adam's and AdamW's update of a variable in one pass, in place.",
  kernels: {
    RetortAdam: (context) => ({ inputs, attrs }) => {
      const { variable, gradient, gradients, squares } = inputs as Record<string, tf.TensorInfo>;
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      updateAdam(
        context,
        at(variable!),
        at(gradient!),
        [at(gradients!), at(squares!)],
        sizeOf(variable!.shape),
        attrs as unknown as AdamNumbers,
      );
      changed(context, variable!);
      return [];
    },
  },
};

/** The update of stochastic gradient descent, in place. */
export const sgd: Entry = {
  name: "sgd",
  summary: "The update of SGD with momentum in one pass, in place.",
  kernels: {
    RetortSgd: (context) => ({ inputs, attrs }) => {
      const { variable, gradient, momentum } = inputs as Record<string, tf.TensorInfo>;
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      updateSgd(
        context,
        at(variable!),
        at(gradient!),
        momentum ? [at(momentum)] : [],
        sizeOf(variable!.shape),
        attrs as unknown as SgdNumbers,
      );
      changed(context, variable!);
      return [];
    },
  },
};

/** Pointers to a variable, its gradient and its slots. */
export function updateAdam(
  { native }: Context,
  variable: number,
  gradient: number,
  [gradients, squares]: readonly number[],
  size: number,
  { beta1, beta2, rate, epsilon, decay }: AdamNumbers,
): void {
  native.adam(variable, gradient, gradients!, squares!, size, beta1, beta2, rate, epsilon, decay);
}

/** Pointers to a variable, its gradient and its slot, where there is momentum. */
export function updateSgd(
  { native }: Context,
  variable: number,
  gradient: number,
  [velocity = 0]: readonly number[],
  size: number,
  { rate, momentum, nesterov, weightDecay }: SgdNumbers,
): void {
  native.sgd(variable, gradient, velocity, size, rate, momentum, nesterov, weightDecay);
}

/**
 * Tells tfjs' module that a tensor's values are others: some of its kernels keep a packed copy of a matrix or a filter for
 * as long as the tensor lives.
 */
export function changed({ backend }: Context, info: tf.TensorInfo): void {
  const { wasm, dataIdMap } = backend as unknown as {
    readonly wasm: {
      readonly tfjs: Record<"disposeData" | "registerTensor", (...numbers: number[]) => void>;
    };
    readonly dataIdMap: { get(dataId: object): { readonly id: number; readonly memoryOffset: number } };
  };
  const { id, memoryOffset } = dataIdMap.get(info.dataId);
  wasm.tfjs.disposeData(id);
  wasm.tfjs.registerTensor(id, sizeOf(info.shape), memoryOffset);
}
