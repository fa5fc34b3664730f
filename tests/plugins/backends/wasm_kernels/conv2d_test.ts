import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, type Case, withGradients } from "./against_cpu.ts";

/** A convolution: the image, the filter and the weights of what comes out. */
interface Convolution extends Case {
  readonly strides: [number, number];
  readonly dilations: [number, number];
  readonly pad: "same" | "valid" | number;
}

const small = (max: number) => fc.integer({ min: 1, max });
const pair = (max: number) => fc.tuple(small(max), small(max)) as fc.Arbitrary<[number, number]>;

/** tfjs wants it where a padding is a number, and refuses it where it is not. */
function rounding(pad: Convolution["pad"]): "floor" | undefined {
  return typeof pad === "number" ? "floor" : undefined;
}

/** Convolutions of any geometry; `depthwise` ones multiply channels. */
function convolutions(
  { depthwise = false, dilated = false, batch = small(3) as fc.Arbitrary<number> } = {},
): fc.Arbitrary<Convolution> {
  return fc.record({
    batch,
    size: pair(9),
    channels: small(9),
    out: small(depthwise ? 3 : 9),
    filter: pair(4),
    strides: dilated ? fc.constant<[number, number]>([1, 1]) : pair(3),
    dilations: dilated ? pair(3) : fc.constant<[number, number]>([1, 1]),
    pad: fc.constantFrom("same" as const, "valid" as const, 1),
    seed: fc.nat(),
  }).map(({ batch, size, channels, out, filter, strides, dilations, pad, seed }) => {
    const image: [number, number, number, number] = [batch, ...size, channels];
    const kernel: [number, number, number, number] = [...filter, channels, out];
    const info = tf.backend_util.computeConv2DInfo(
      image,
      kernel,
      strides,
      dilations,
      pad,
      "floor",
      depthwise,
    );
    return {
      inputs: [image, kernel, info.outShape],
      strides: info.outHeight > 0 && info.outWidth > 0 ? strides : [0, 0] as [number, number],
      dilations,
      pad,
      seed,
    };
  }).filter(({ strides }) => strides[0] > 0) as fc.Arbitrary<Convolution>;
}

/** 1×1 filters take a path of their own. */
const POINTWISE: Convolution = {
  inputs: [[2, 5, 3, 7], [1, 1, 7, 4], [2, 5, 3, 4]],
  strides: [1, 1],
  dilations: [1, 1],
  pad: "same",
  seed: 1,
};

/** More patches than fit in one band, the last of them smaller. */
const BANDS: Convolution = {
  inputs: [[2, 40, 41, 8], [3, 3, 8, 2], [2, 40, 41, 2]],
  strides: [1, 1],
  dilations: [1, 1],
  pad: "same",
  seed: 1,
};

agreesWithCpu("conv2d() of any strides, dilations and padding", {
  cases: fc.oneof(convolutions(), convolutions({ dilated: true })),
  always: [POINTWISE, BANDS],
  compute: ([x, filter], { strides, dilations, pad }) =>
    tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad, "NHWC", dilations, rounding(pad)),
  tolerance: 1e-4,
});

agreesWithCpu("conv2d() of no images", {
  cases: convolutions({ batch: fc.constant(0) }),
  compute: ([x, filter], { strides, pad }) =>
    tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad, "NHWC", 1, rounding(pad)),
  runs: 5,
});

agreesWithCpu("the gradients of conv2d()", {
  cases: convolutions(),
  always: [POINTWISE, BANDS],
  compute: (tensors, { strides, pad }) =>
    withGradients(
      (x, filter) =>
        tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad, "NHWC", 1, rounding(pad)),
      tensors,
    ),
  tolerance: 5e-4,
});

agreesWithCpu("fused.conv2d() with bias and activations", {
  cases: fc.tuple(convolutions(), fc.constantFrom("linear", "relu", "sigmoid", "elu", "relu6", "leakyrelu"))
    .map((
      [one, activation],
    ) => ({ ...one, inputs: [...one.inputs.slice(0, 2), one.inputs[1]!.slice(3)], activation })),
  compute: ([x, filter, bias], { strides, pad, activation }) =>
    tf.fused.conv2d({
      x: x as tf.Tensor4D,
      filter: filter as tf.Tensor4D,
      bias: bias!,
      strides,
      pad,
      ...typeof pad === "number" ? { dimRoundingMode: "floor" } : {},
      activation: activation as "relu",
      leakyreluAlpha: 0.2,
    }),
  tolerance: 1e-4,
});

agreesWithCpu("the gradients of depthwiseConv2d()", {
  cases: convolutions({ depthwise: true }).map((one) => {
    const [image, filter, out] = one.inputs;
    return { ...one, inputs: [image!, filter!, [...out!.slice(0, 3), filter![2]! * filter![3]!]] };
  }),
  compute: (tensors, { strides, pad }) =>
    withGradients(
      (x, filter) =>
        tf.depthwiseConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad, "NHWC", 1, rounding(pad)),
      tensors,
    ),
  tolerance: 5e-4,
});

agreesWithCpu("the gradients of conv1d()", {
  cases: fc.record({ length: small(12), channels: small(5), out: small(5), width: small(4), seed: fc.nat() })
    .map(
      ({ length, channels, out, width, seed }) => ({
        inputs: [[2, length, channels], [width, channels, out], [2, length, out]],
        seed,
      }),
    ),
  compute: (tensors) =>
    withGradients((x, filter) => tf.conv1d(x as tf.Tensor3D, filter as tf.Tensor3D, 1, "same"), tensors),
  runs: 15,
});
