import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { onBackends } from "../../support/backends.ts";
import { assertAlike, noise } from "./webgpu_against_cpu.ts";

const upTo = (max: number) => fc.integer({ min: 1, max });
const between = (min: number, max: number) => fc.integer({ min, max });

/** What a function of tensors answers, and its gradient with respect to each. */
function withGradients(
  compute: (...inputs: tf.Tensor[]) => tf.Tensor,
  ...inputs: tf.Tensor[]
): tf.Tensor[] {
  const y = compute(...inputs);
  return [y, ...tf.grads(compute)(inputs, noise("dy", y.shape))];
}

/** Tests that what `compute` returns is on webgpu what it is on cpu. */
function answers<C>(
  name: string,
  cases: fc.Arbitrary<C>,
  compute: (one: C) => tf.Tensor[],
  tolerance = 1e-5,
): void {
  onBackends(["webgpu"], `webgpu: ${name} is what it is on cpu, whatever the shapes`, async () => {
    await fc.assert(
      fc.asyncProperty(cases, (one) => assertAlike(() => compute(one), { tolerance })),
      { seed: 1, numRuns: 8 },
    );
  });
}

/** The same of an op with its gradients. */
function trains<C>(
  name: string,
  ...rest: [cases: fc.Arbitrary<C>, compute: (one: C) => tf.Tensor[], tolerance?: number]
) {
  answers(`${name}, on the backward pass too,`, ...rest);
}

const IMAGES = {
  rows: upTo(3),
  height: between(4, 9),
  width: between(4, 9),
  channels: upTo(5),
  kernel: fc.tuple(upTo(3), upTo(3)),
  padding: fc.constantFrom("same" as const, "valid" as const),
};
trains(
  "a convolution",
  fc.record({ ...IMAGES, filters: upTo(6), strides: fc.tuple(upTo(2), upTo(2)) }),
  ({ rows, height, width, channels, kernel, padding, filters, strides }) =>
    withGradients(
      (x, filter) => tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, padding),
      noise("x", [rows, height, width, channels]),
      noise("filter", [...kernel, channels, filters]),
    ),
);

trains(
  "a depthwise convolution",
  fc.record({ ...IMAGES, multiplier: upTo(3), stride: upTo(2) }),
  ({ rows, height, width, channels, kernel, padding, multiplier, stride }) =>
    withGradients(
      (x, filter) => tf.depthwiseConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, stride, padding),
      noise("x", [rows, height, width, channels]),
      noise("filter", [...kernel, channels, multiplier]),
    ),
);

answers(
  // On no backend has tfjs a backward pass of these.
  "what is dilated",
  fc.record({ ...IMAGES, filters: upTo(4), dilations: fc.tuple(upTo(2), upTo(2)) }),
  ({ rows, height, width, channels, padding, kernel, filters, dilations }) => {
    // As wide as the widest kernel, dilated.
    const x = noise("x", [rows, height + 1, width + 1, channels]) as tf.Tensor4D;
    const filter = noise("filter", [...kernel, channels, filters]) as tf.Tensor4D;
    return [
      tf.conv2d(x, filter, 1, padding, "NHWC", dilations),
      tf.depthwiseConv2d(x, filter, 1, padding, "NHWC", dilations),
    ];
  },
);

for (const kind of ["maxPool", "avgPool"] as const) {
  trains(
    kind,
    fc.record({ ...IMAGES, size: upTo(3), strides: fc.tuple(upTo(3), upTo(3)) }),
    ({ rows, height, width, channels, padding, size, strides }) =>
      withGradients(
        (x) => tf[kind](x as tf.Tensor4D, size, strides, padding),
        noise("x", [rows, height, width, channels]),
      ),
  );
}

trains(
  "a batch norm",
  fc.record({ rows: between(2, 30), columns: upTo(20) }),
  ({ rows, columns }) =>
    withGradients(
      (x, offset, scale) => {
        const { mean, variance } = tf.moments(x, 0);
        return tf.batchNorm(
          x,
          mean as tf.Tensor1D,
          variance as tf.Tensor1D,
          offset as tf.Tensor1D,
          scale as tf.Tensor1D,
        );
      },
      noise("x", [rows, columns]),
      noise("offset", [columns]),
      noise("scale", [columns]),
    ),
  1e-4,
);

trains(
  "an embedding",
  fc.record({ words: upTo(20), width: upTo(9), rows: upTo(5), length: upTo(6) }),
  ({ words, width, rows, length }) => {
    // Some words more than once, some never.
    const ids = tf.tensor2d(Int32Array.from({ length: rows * length }, (_, i) => (i * i) % words), [
      rows,
      length,
    ], "int32");
    return withGradients((table) => tf.gather(table, ids), noise("table", [words, width]));
  },
);

trains(
  "an attention",
  fc.record({ rows: upTo(3), heads: upTo(3), length: upTo(7), width: upTo(6) }),
  ({ rows, heads, length, width }) => {
    const shape = [rows, heads, length, width];
    return withGradients(
      (query, key, value) =>
        tf.matMul(tf.softmax(tf.div(tf.matMul(query, key, false, true), Math.sqrt(width))), value),
      noise("query", shape),
      noise("key", shape),
      noise("value", shape),
    );
  },
);

trains(
  "an attention in Einstein's notation",
  fc.record({ rows: upTo(3), heads: upTo(3), length: upTo(7), width: upTo(6) }),
  ({ rows, heads, length, width }) => {
    const shape = [rows, length, heads, width];
    return withGradients(
      (query, key, value) =>
        tf.einsum("bhij,bjhd->bihd", tf.softmax(tf.einsum("bihd,bjhd->bhij", query, key)), value),
      noise("query", shape),
      noise("key", shape),
      noise("value", shape),
    );
  },
);

trains(
  "a batched product",
  fc.record({
    batch: upTo(4),
    rows: upTo(40),
    inner: upTo(40),
    columns: upTo(40),
    a: fc.boolean(),
    b: fc.boolean(),
  }),
  ({ batch, rows, inner, columns, a, b }) =>
    withGradients(
      (x, y) => tf.matMul(x, y, a, b),
      noise("x", [batch, ...a ? [inner, rows] : [rows, inner]]),
      noise("y", [batch, ...b ? [columns, inner] : [inner, columns]]),
    ),
);
