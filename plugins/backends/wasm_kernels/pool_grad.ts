import type * as tf from "@tensorflow/tfjs";
import { windowOf } from "./conv_geometry.ts";
import { areFloats, type Context, type Entry, makeOutput, pointerOf, sizeOf } from "./kernel.ts";
import { type PoolAttributes, poolGeometryOf } from "./pool_geometry.ts";

/** What a pooling layer hands back. */
export const poolGrad: Entry = {
  name: "pool-grad",
  summary:
    "The gradients of max and average pooling, window by window; stock asks for each input all its windows.",
  kernels: { MaxPoolGrad: maxPoolGrad, AvgPoolGrad: avgPoolGrad },
};

/** Each window's gradient goes to the first of its largest inputs. */
function maxPoolGrad(context: Context): tf.KernelFunc {
  const stock = context.stock("MaxPoolGrad");
  return function retortMaxPoolGrad({ inputs, backend, attrs }) {
    const { dy, input } = inputs as { dy: tf.TensorInfo; input: tf.TensorInfo };
    if (!areFloats(dy, input)) return stock({ inputs, backend, attrs: attrs! });
    const out = makeOutput(context, input.shape);
    if (sizeOf(input.shape) === 0) return out;
    const [px, pdy, pdx] = [pointerOf(context, input), pointerOf(context, dy), pointerOf(context, out)];
    context.native.maxPoolGrad(px, pdy, pdx, ...windowsOf(input.shape, attrs as unknown as PoolAttributes));
    return out;
  };
}

/** Each window's gradient in equal shares, as every backend has it: padding counts. */
function avgPoolGrad(context: Context): tf.KernelFunc {
  const stock = context.stock("AvgPoolGrad");
  return function retortAvgPoolGrad({ inputs, backend, attrs }) {
    const { dy, input } = inputs as { dy: tf.TensorInfo; input: tf.TensorInfo };
    if (!areFloats(dy, input)) return stock({ inputs, backend, attrs: attrs! });
    const out = makeOutput(context, input.shape);
    if (sizeOf(input.shape) === 0) return out;
    const [pdy, pdx] = [pointerOf(context, dy), pointerOf(context, out)];
    context.native.avgPoolGrad(pdy, pdx, ...windowsOf(input.shape, attrs as unknown as PoolAttributes));
    return out;
  };
}

/** The batch and how the window moves, as the native module is told. */
function windowsOf(shape: readonly number[], attributes: PoolAttributes) {
  const info = poolGeometryOf(shape, attributes);
  const [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft] = windowOf(info);
  return [info.batchSize, h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft] as const;
}
