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
      const isLong = info.strideHeight > info.effectiveFilterHeight ||
        info.strideWidth > info.effectiveFilterWidth;
      if (options.pad === "valid" || options.pad === "same" && !isLong) {
        return stock({ inputs, backend, attrs: attrs! });
      }
      if (sizeOf(info.outShape) === 0) return makeOutput(context, info.outShape);
      const exact = paddedTo(context, x, info);
      const { dimRoundingMode: _, ...rest } = options;
      const own = { ...rest, pad: "valid" } as unknown as tf.NamedAttrMap;
      try {
        return stock({ inputs: { ...inputs, x: exact }, backend, attrs: own });
      } finally {
        dispose(context, exact);
      }
    };
  };
}

/**
 * An image with zeros around it, of just the size that the windows cover. tfjs works out the width of the result from
 * the height of filter and stride where padding is a number, so there may be more of them, or fewer, than padding gives.
 */
function paddedTo(context: Context, x: tf.TensorInfo, info: Geometry): tf.TensorInfo {
  const { inHeight, inWidth, outHeight, outWidth, strideHeight, strideWidth, padInfo: { top, left } } = info;
  const height = (outHeight - 1) * strideHeight + info.effectiveFilterHeight;
  const width = (outWidth - 1) * strideWidth + info.effectiveFilterWidth;
  const [bottom, right] = [Math.max(0, height - inHeight - top), Math.max(0, width - inWidth - left)];
  const { backend } = context as unknown as { backend: tf.KernelBackend };
  const attrs = { paddings: [[0, 0], [top, bottom], [left, right], [0, 0]], constantValue: 0 };
  const padded = context.stock("PadV2")({ inputs: { x }, backend, attrs }) as tf.TensorInfo;
  if (padded.shape[1] === height && padded.shape[2] === width) return padded;
  try {
    const size = [info.batchSize, height, width, info.inChannels];
    const inputs = { x: padded };
    return context.stock("Slice")({ inputs, backend, attrs: { begin: [0, 0, 0, 0], size } }) as tf.TensorInfo;
  } finally {
    dispose(context, padded);
  }
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
