import type * as tf from "@tensorflow/tfjs";
import {
  type Band,
  bandBytes,
  type ConvAttributes,
  eachBand,
  type Geometry,
  geometryOf,
  isPointwise,
  patchOf,
} from "./conv_geometry.ts";
import {
  areFloats,
  type Context,
  dispose,
  type Entry,
  floatsOf,
  makeOutput,
  pointerOf,
  withScratch,
} from "./kernel.ts";
import { activationOf } from "./matmul.ts";

/** Convolutions as matrix products, band by band. */
export const conv2d: Entry = {
  name: "conv2d",
  summary: "Convolutions as matrix products over bands of patches that stay in the cache.",
  kernels: { Conv2D: forward("Conv2D"), FusedConv2D: forward("FusedConv2D") },
};

/** What a convolution's filter learns. */
export const conv2dFilterGrad: Entry = {
  name: "conv2d-filter-grad",
  summary: "The gradient of a convolution's filter, so that CNNs train; stock has none.",
  kernels: { Conv2DBackpropFilter: filterGrad },
};

/** What a convolution hands back to its input. */
export const conv2dInputGrad: Entry = {
  name: "conv2d-input-grad",
  summary: "The gradient of a convolution's input by a matrix product; stock goes element by element.",
  kernels: { Conv2DBackpropInput: inputGrad },
};

/** `y = act(patches · F + bias)`. */
function forward(op: "Conv2D" | "FusedConv2D"): (context: Context) => tf.KernelFunc {
  return (context) => {
    const stock = context.stock(op);
    return function retortConv2D({ inputs, backend, attrs }): tf.TensorInfo | tf.TensorInfo[] {
      const { x, filter, bias } = inputs as Record<"x" | "filter", tf.TensorInfo> & { bias?: tf.TensorInfo };
      const { activation: name, ...options } = attrs as unknown as ConvAttributes & { activation?: string };
      const activation = activationOf(name);
      const after = AFTER[name ?? ""];
      const outChannels = filter.shape[3]!;
      const isRow = !bias || bias.shape.length === 1 && bias.shape[0] === outChannels && areFloats(bias);
      const isKnown = activation !== undefined || after !== undefined;
      if (!isKnown || !isRow || options.dataFormat === "NCHW" || !areFloats(x, filter)) {
        return stock({ inputs, backend, attrs: attrs! });
      }
      const info = geometryOf(x.shape, filter.shape, options);
      if (activation === undefined) {
        if (isRight(info, options)) return stock({ inputs, backend, attrs: attrs! });
        // Stock's own activation, on what is right before it.
        const linear = { ...attrs, activation: "linear" } as unknown as tf.NamedAttrMap;
        const before = retortConv2D({ inputs, backend, attrs: linear }) as tf.TensorInfo;
        const made = context.stock(after!)({
          inputs: { x: before, alpha: inputs["preluActivationWeights"]! },
          backend,
          attrs: { alpha: (attrs as unknown as { leakyreluAlpha?: number }).leakyreluAlpha ?? 0.2 },
        });
        dispose(context, before);
        return made;
      }
      if (isForStock(info, options)) return stock({ inputs, backend, attrs: attrs! });
      const out = makeOutput(context, info.outShape);
      const pixels = info.batchSize * info.outHeight * info.outWidth;
      if (pixels * outChannels === 0) return out;
      const { native } = context;
      const patch = patchOf(info);
      const [px, pf, py] = [pointerOf(context, x), pointerOf(context, filter), pointerOf(context, out)];
      const pb = bias ? pointerOf(context, bias) : 0;
      if (isPointwise(info)) {
        native.gemm(px, pf, py, pixels, outChannels, patch, false, false, pb, activation, false);
        return out;
      }
      withScratch(context, bandBytes(info), (patches) =>
        eachBand(info, px, (band) => {
          makePatches(context, info, band, patches);
          const y = py + 4 * outChannels * band.pixel;
          native.gemm(patches, pf, y, band.pixels, outChannels, patch, false, false, pb, activation, false);
        }));
      return out;
    };
  };
}

/** Patches of fewer numbers take longer to make than XNNPACK takes to do without them. */
const SHORT = 32;

/**
 * Whether stock is as fast, and right. With padding "same" it is wrong where strides are longer than the filter, and
 * with padding by number where filter or strides are not square.
 */
function isForStock(info: Geometry, attributes: ConvAttributes): boolean {
  return patchOf(info) < SHORT && !isPointwise(info) && isRight(info, attributes);
}

/** Whether stock is right. */
function isRight(info: Geometry, { pad }: ConvAttributes): boolean {
  const isLong = info.strideHeight > info.filterHeight || info.strideWidth > info.filterWidth;
  return !isLong && typeof pad === "string";
}

/** Activations that are none of our module's, by the ops of tfjs. */
const AFTER: Readonly<Record<string, string>> = { relu6: "Relu6", leakyrelu: "LeakyRelu", prelu: "Prelu" };

/** `dF [patch, out] = Σ over bands patchesᵀ · dy`. */
function filterGrad(context: Context): tf.KernelFunc {
  return function retortConv2DFilterGrad({ inputs, attrs }) {
    const { x, dy } = inputs as { x: tf.TensorInfo; dy: tf.TensorInfo };
    const { filterShape, ...options } = attrs as unknown as ConvAttributes & { filterShape: number[] };
    const info = geometryOf(x.shape, filterShape, options);
    const out = makeOutput(context, filterShape);
    const { native } = context;
    const [patch, outChannels] = [patchOf(info), info.outChannels];
    const [px, pdy, pf] = [pointerOf(context, x), pointerOf(context, dy), pointerOf(context, out)];
    const pixels = info.batchSize * info.outHeight * info.outWidth;
    if (pixels * patch * outChannels > 0 && isPointwise(info)) {
      native.gemm(px, pdy, pf, patch, outChannels, pixels, true, false, 0, 0, false);
      return out;
    }
    floatsOf(context, out).fill(0);
    if (pixels * patch * outChannels === 0) return out;
    withScratch(context, bandBytes(info), (patches) =>
      eachBand(info, px, (band) => {
        makePatches(context, info, band, patches);
        const y = pdy + 4 * outChannels * band.pixel;
        native.gemm(patches, y, pf, patch, outChannels, band.pixels, true, false, 0, 0, true);
      }));
    return out;
  };
}

/** `dx = col2im(dy · Fᵀ)`. */
function inputGrad(context: Context): tf.KernelFunc {
  return function retortConv2DInputGrad({ inputs, attrs }) {
    const { dy, filter } = inputs as { dy: tf.TensorInfo; filter: tf.TensorInfo };
    const { inputShape, ...options } = attrs as unknown as ConvAttributes & { inputShape: number[] };
    const info = geometryOf(inputShape, filter.shape, options);
    const out = makeOutput(context, info.inShape);
    const { native } = context;
    const [patch, outChannels] = [patchOf(info), info.outChannels];
    const [pdy, pf, px] = [pointerOf(context, dy), pointerOf(context, filter), pointerOf(context, out)];
    const pixels = info.batchSize * info.outHeight * info.outWidth;
    if (pixels * patch * outChannels > 0 && isPointwise(info)) {
      native.gemm(pdy, pf, px, pixels, patch, outChannels, false, true, 0, 0, false);
      return out;
    }
    floatsOf(context, out).fill(0);
    if (pixels * patch * outChannels === 0) return out;
    withScratch(context, bandBytes(info), (patches) =>
      eachBand(info, px, (band) => {
        const y = pdy + 4 * outChannels * band.pixel;
        native.gemm(y, pf, patches, band.pixels, patch, outChannels, false, true, 0, 0, false);
        for (const { x, window, before } of band.parts) {
          native.col2im(patches + 4 * patch * before, x, ...window);
        }
      }));
    return out;
  };
}

/** Writes the patches of a band. */
function makePatches({ native }: Context, info: Geometry, { parts }: Band, patches: number): void {
  const bytes = 4 * patchOf(info);
  for (const { x, window, before } of parts) native.im2col(x, patches + bytes * before, ...window);
}
