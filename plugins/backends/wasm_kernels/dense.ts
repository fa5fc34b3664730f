import type * as tf from "@tensorflow/tfjs";
import { denseGradient } from "../../../core/kernels/dense.ts";
import type { FusedActivation } from "../../../core/student.ts";
import { type Context, type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";
import { ACTIVATIONS } from "./native_interface.ts";

/** A product of pointers: `y [rows, out] = activation(x [rows, inner] · w [inner, out] + b)`; b is 0 where there is none. */
export interface RowsProduct {
  readonly x: number;
  readonly w: number;
  readonly b: number;
  readonly y: number;
  readonly rows: number;
  readonly inner: number;
  readonly out: number;
  readonly activation: FusedActivation;
}

/** A dense layer on pointers. */
export function multiplyRows(
  { native }: Context,
  { x, w, b, y, rows, inner, out, activation }: RowsProduct,
): void {
  native.gemm(x, w, y, rows, out, inner, false, false, b, ACTIVATIONS[activation], false);
}

/** A dense layer's forward and backward pass, one dispatch each. */
export const dense: Entry = {
  name: "dense",
  summary: "A dense layer with bias and activation in one dispatch, and what its weights learn in one more.",
  kernels: {
    RetortDense: (context) => ({ inputs, attrs }) => {
      const { x, w, b } = inputs as Record<string, tf.TensorInfo>;
      const { activation } = attrs as unknown as { readonly activation: FusedActivation };
      const [inner, out] = w!.shape as [number, number];
      const y = makeOutput(context, [...x!.shape.slice(0, -1), out]);
      multiplyRows(context, {
        x: pointerOf(context, x!),
        w: pointerOf(context, w!),
        b: b ? pointerOf(context, b) : 0,
        y: pointerOf(context, y),
        rows: sizeOf(x!.shape) / inner,
        inner,
        out,
        activation,
      });
      return y;
    },
    RetortDenseGrad: (context) => ({ inputs, attrs }) => {
      const { dy, y, x } = inputs as Record<string, tf.TensorInfo>;
      const { activation } = attrs as unknown as { readonly activation: FusedActivation };
      const [inner, out] = [x!.shape.at(-1)!, dy!.shape.at(-1)!];
      const rows = sizeOf(dy!.shape) / out;
      const { native } = context;
      const [dz, dw, db] = [
        makeOutput(context, dy!.shape),
        makeOutput(context, [inner, out]),
        makeOutput(context, [out]),
      ];
      const at = (info: tf.TensorInfo) => pointerOf(context, info);
      native.denseGrad(at(dy!), at(y!), at(dz), at(db), rows, out, ACTIVATIONS[activation]);
      native.gemm(at(x!), at(dz), at(dw), inner, out, rows, true, false, 0, 0, false);
      return [dz, dw, db];
    },
  },
  gradients: [denseGradient()],
};
