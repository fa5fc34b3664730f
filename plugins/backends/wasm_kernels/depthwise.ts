import type * as tf from "@tensorflow/tfjs";
import { type ConvAttributes, type Geometry, geometryOf, windowOf } from "./conv_geometry.ts";
import { type Context, dispose, type Entry, floatsOf, makeOutput, pointerOf, sizeOf } from "./kernel.ts";

/** Depthwise convolutions that stock gets wrong. */
export const depthwise: Entry = {
  name: "depthwise",
  summary:
    "Depthwise convolutions, padded first where strides are longer than the filter or padding is a number: stock is wrong there.",
  kernels: {
    DepthwiseConv2dNative: paddedFirst("DepthwiseConv2dNative"),
    FusedDepthwiseConv2D: paddedFirst("FusedDepthwiseConv2D"),
  },
};

/** What a depthwise convolution's filter learns. */
export const depthwiseFilterGrad: Entry = {
  name: "depthwise-filter-grad",
  summary: "The gradient of a depthwise convolution's filter, so that depthwise CNNs train; stock has none.",
  kernels: { DepthwiseConv2dNativeBackpropFilter: filterGrad },
};

/** What a depthwise convolution hands back to its input. */
export const depthwiseInputGrad: Entry = {
  name: "depthwise-input-grad",
  summary: "The gradient of a depthwise convolution's input, so that depthwise CNNs train; stock has none.",
  kernels: { DepthwiseConv2dNativeBackpropInput: inputGrad },
};

function paddedFirst(op: string): (context: Context) => tf.KernelFunc {
  return (context) => {
    const stock = context.stock(op);
    return function retortDepthwise({ inputs, backend, attrs }) {
      const { x, filter } = inputs as { x: tf.TensorInfo; filter: tf.TensorInfo };
      const options = attrs as unknown as ConvAttributes;
      const info = geometryOf(x.shape, filter.shape, options, true);
      const { top, bottom, left, right } = info.padInfo;
      const isLong = info.strideHeight > info.effectiveFilterHeight ||
        info.strideWidth > info.effectiveFilterWidth;
      if (options.pad === "valid" || options.pad === "same" && !isLong) {
        return stock({ inputs, backend, attrs: attrs! });
      }
      const pad = { paddings: [[0, 0], [top, bottom], [left, right], [0, 0]], constantValue: 0 };
      const padded = context.stock("PadV2")({ inputs: { x }, backend, attrs: pad }) as tf.TensorInfo;
      const { dimRoundingMode: _, ...rest } = options;
      const valid: ConvAttributes = { ...rest, pad: "valid" };
      try {
        assertSquare(info, geometryOf(padded.shape, filter.shape, valid, true));
        const own = valid as unknown as tf.NamedAttrMap;
        return stock({ inputs: { ...inputs, x: padded }, backend, attrs: own });
      } finally {
        dispose(context, padded);
      }
    };
  };
}

/** tfjs works out the width from the height of filter and stride where padding is a number; stock then writes too far. */
function assertSquare(declared: Geometry, { outHeight, outWidth }: Geometry): void {
  if (declared.outHeight === outHeight && declared.outWidth === outWidth) return;
  throw new TypeError(
    `Cannot convolve as filter and strides must be square where padding is a number: current value is a filter of ` +
      `${declared.filterHeight} × ${declared.filterWidth} and strides of ${declared.strideHeight} × ${declared.strideWidth}`,
  );
}

function filterGrad(context: Context): tf.KernelFunc {
  return function retortDepthwiseFilterGrad({ inputs, attrs }) {
    const { x, dy } = inputs as { x: tf.TensorInfo; dy: tf.TensorInfo };
    const { filterShape, ...options } = attrs as unknown as ConvAttributes & { filterShape: number[] };
    const info = geometryOf(x.shape, filterShape, options, true);
    const out = makeOutput(context, filterShape);
    if (sizeOf(dy.shape) * sizeOf(x.shape) === 0) {
      floatsOf(context, out).fill(0);
      return out;
    }
    const [px, pdy, pf] = [pointerOf(context, x), pointerOf(context, dy), pointerOf(context, out)];
    context.native.depthwiseFilterGrad(px, pdy, pf, info.batchSize, filterShape[3]!, ...windowOf(info));
    return out;
  };
}

function inputGrad(context: Context): tf.KernelFunc {
  return function retortDepthwiseInputGrad({ inputs, attrs }) {
    const { dy, filter } = inputs as { dy: tf.TensorInfo; filter: tf.TensorInfo };
    const { inputShape, ...options } = attrs as unknown as ConvAttributes & { inputShape: number[] };
    const info = geometryOf(inputShape, filter.shape, options, true);
    const out = makeOutput(context, info.inShape);
    if (sizeOf(dy.shape) * sizeOf(out.shape) === 0) {
      floatsOf(context, out).fill(0);
      return out;
    }
    const [pdy, pf, px] = [pointerOf(context, dy), pointerOf(context, filter), pointerOf(context, out)];
    context.native.depthwiseInputGrad(pdy, pf, px, info.batchSize, filter.shape[3]!, ...windowOf(info));
    return out;
  };
}
