import { assertEquals, assertLessOrEqual } from "@std/assert";
import fc from "fast-check";
import {
  dequantise,
  outputChannels,
  quantiseChannels,
  storedBytes,
  storedValues,
} from "../../../core/models/quantise.ts";

const f32 = Math.fround;

Deno.test("quantiseChannels() gives the whole numbers and scales reckoned by hand", () => {
  // Two inputs, three outputs. Largest of the channels: 1.27, 0.5, 0 (no weight at all).
  const weights = Float32Array.of(1.27, -0.251, 0, -0.634, 0.5, 0);
  const { values, scales } = quantiseChannels(weights, 3);
  assertEquals([...values], [127, -64, 0, -63, 127, 0]);
  assertEquals([...scales], [f32(f32(1.27) / 127), f32(0.5 / 127), 1]);
  assertEquals([...dequantise({ values, scales })], [
    f32(127 * scales[0]!),
    f32(-64 * scales[1]!),
    0,
    f32(-63 * scales[0]!),
    f32(127 * scales[1]!),
    0,
  ]);
});

Deno.test("quantiseChannels() gives a channel of numbers that are hardly any zeros, and no NaN", () => {
  const weights = Float32Array.of(1e-45, 0.5, -1e-40, -1);
  const { values, scales } = quantiseChannels(weights, 2);
  assertEquals([[...values], [...scales]], [[0, 64, 0, -127], [1, f32(1 / 127)]]);
});

/** Weights of a few channels, of sizes far apart. */
const kernels = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 })).chain((
  [channels, rows],
) =>
  fc.record({
    channels: fc.constant(channels),
    weights: fc.float32Array({
      minLength: channels * rows,
      maxLength: channels * rows,
      noNaN: true,
      noDefaultInfinity: true,
      min: -f32(1e30),
      max: f32(1e30),
    }),
  })
);

Deno.test("quantiseChannels() moves no weight by more than half of its channel's scale", () => {
  fc.assert(fc.property(kernels, ({ channels, weights }) => {
    const { values, scales } = quantiseChannels(weights, channels);
    weights.forEach((weight, i) => {
      const scale = scales[i % channels]!;
      // A scale is a float32: its own rounding shows 127 times in the largest weight.
      const bound = scale * (0.5 + 127 * 2 ** -24);
      const moved = Math.abs(weight - values[i]! * scale);
      assertLessOrEqual(moved, scale === 1 && values[i] === 0 ? Math.max(bound, 2e-36) : bound);
    });
  }));
});

Deno.test("quantiseChannels() gives the same whole numbers for what they stand for", () => {
  fc.assert(fc.property(kernels, ({ channels, weights }) => {
    const once = quantiseChannels(weights, channels);
    const twice = quantiseChannels(dequantise(once), channels);
    assertEquals(twice.values, once.values);
    once.scales.forEach((scale, i) =>
      assertLessOrEqual(Math.abs(twice.scales[i]! - scale), scale * 2 ** -23)
    );
  }));
});

Deno.test("outputChannels() knows a kernel by its axes, and both axes of a depthwise one", () => {
  assertEquals(outputChannels({ name: "hidden_1/kernel", shape: [64, 32] }), 32);
  assertEquals(outputChannels({ name: "conv_1/kernel", shape: [3, 3, 8, 16] }), 16);
  assertEquals(outputChannels({ name: "conv_1/depthwise_kernel", shape: [3, 3, 8, 2] }), 16);
  assertEquals(outputChannels({ name: "conv_1/depthwise_kernel_1", shape: [3, 3, 8, 1] }), 8);
  assertEquals(outputChannels({ name: "conv_1/pointwise_kernel", shape: [1, 1, 8, 4] }), 4);
  assertEquals(outputChannels({ name: "hidden_1/bias", shape: [32] }), undefined);
});

Deno.test("storedBytes() counts a kernel's numbers and scales, and four bytes for all else", () => {
  const kernel = { name: "hidden_1/kernel", shape: [64, 32] };
  const bias = { name: "hidden_1/bias", shape: [32] };
  assertEquals(storedBytes(kernel, "float32"), 8192);
  assertEquals(storedBytes(kernel, "float16"), 4096);
  assertEquals(storedBytes(kernel, "int8"), 2048 + 4 * 32);
  for (const precision of ["float32", "float16", "int8"] as const) {
    assertEquals(storedBytes(bias, precision), 128);
  }
});

Deno.test("storedValues() rounds kernels alone", () => {
  const values = Float32Array.of(1 / 3, -2, 1e-3, 5);
  const kernel = { name: "a/kernel", shape: [2, 2] };
  const bias = { name: "a/bias", shape: [4] };
  assertEquals(storedValues(kernel, values, "float32"), values);
  assertEquals(storedValues(bias, values, "int8"), values);
  // 1/3 in half precision is 1365 / 4096, 0.001 is 2097 / 2^21, to the nearest of eleven bits.
  assertEquals([...storedValues(kernel, values, "float16")], [1365 / 4096, -2, 2098 / 2 ** 21, 5]);
  assertEquals(storedValues(kernel, values, "int8"), dequantise(quantiseChannels(values, 2)));
});
