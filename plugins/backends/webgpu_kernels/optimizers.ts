import type * as tf from "@tensorflow/tfjs";
import type { AdamNumbers, SgdNumbers } from "../../../core/optimizer.ts";
import { run, sizeOf, type WebGpuBackend } from "./program.ts";

const THREADS = 64;

function adamCode(): string {
  return `
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    let g = given.beta1 * gradients[i] + gradient[i];
    let s = given.beta2 * squares[i] + gradient[i] * gradient[i];
    gradients[i] = g;
    squares[i] = s;
    variable[i] = given.decay * variable[i] - given.rate * g / (sqrt(s) + given.epsilon);
  }
  `;
}

function sgdCode(hasMomentum: boolean): string {
  return `
  fn main(group: u32, thread: u32) {
    let i = group * THREADS + thread;
    if (i >= given.size) { return; }
    var by = gradient[i] + given.weightDecay * variable[i];
    ${
    hasMomentum
      ? `let b = given.mu * momentum[i] + by;
    momentum[i] = b;
    by = select(b, by + given.mu * b, given.nesterov > 0u);`
      : ""
  }
    variable[i] = variable[i] - given.rate * by;
  }
  `;
}

/** `RetortAdam` in one dispatch, in place. */
export const adam: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { variable, gradient, gradients, squares } = inputs as Record<string, tf.TensorInfo>;
  const { beta1, beta2, rate, epsilon, decay } = attrs as unknown as AdamNumbers;
  const size = sizeOf(variable!);
  run(backend as unknown as WebGpuBackend, {
    key: "adam",
    code: adamCode(),
    threads: THREADS,
    workgroups: Math.ceil(size / THREADS),
    reads: { gradient: gradient! },
    writes: { variable: variable!, gradients: gradients!, squares: squares! },
    numbers: [
      ["size", "u32", size],
      ["beta1", "f32", beta1],
      ["beta2", "f32", beta2],
      ["rate", "f32", rate],
      ["epsilon", "f32", epsilon],
      ["decay", "f32", decay],
    ],
  });
  return [];
};

/** `RetortSgd` in one dispatch, in place. */
export const sgd: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { variable, gradient, momentum } = inputs as Record<string, tf.TensorInfo>;
  const { rate, momentum: mu, nesterov, weightDecay } = attrs as unknown as SgdNumbers;
  const size = sizeOf(variable!);
  run(backend as unknown as WebGpuBackend, {
    key: momentum ? "sgd-with-momentum" : "sgd",
    code: sgdCode(momentum !== undefined),
    threads: THREADS,
    workgroups: Math.ceil(size / THREADS),
    reads: { gradient: gradient! },
    writes: { variable: variable!, ...momentum && { momentum } },
    numbers: [
      ["size", "u32", size],
      ["rate", "f32", rate],
      ["mu", "f32", mu],
      ["nesterov", "u32", nesterov ? 1 : 0],
      ["weightDecay", "f32", weightDecay],
    ],
  });
  return [];
};
