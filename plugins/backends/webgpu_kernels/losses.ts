import type * as tf from "@tensorflow/tfjs";
import { type Program, run, type WebGpuBackend } from "./program.ts";

const THREADS = 64;

/** Over a row's classes, by all threads of a workgroup, each of which is told. */
function reductions(): string {
  return `
  var<workgroup> shared_values: array<f32, THREADS>;

  fn largest(own: f32, thread: u32) -> f32 {
    shared_values[thread] = own;
    for (var half = THREADS / 2u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { shared_values[thread] = max(shared_values[thread], shared_values[thread + half]); }
    }
    return workgroupUniformLoad(&shared_values[0]);
  }

  fn total(own: f32, thread: u32) -> f32 {
    shared_values[thread] = own;
    for (var half = THREADS / 2u; half > 0u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { shared_values[thread] += shared_values[thread + half]; }
    }
    return workgroupUniformLoad(&shared_values[0]);
  }
  `;
}

/**
 * `largest` and log Σ exp of a row of `name` times `scale`: what logSoftmax takes off its values. The largest goes out
 * first, so nothing overflows.
 */
function logSumOf(name: string): string {
  return `
  fn logSum_${name}(row: u32, thread: u32, scale: f32) -> vec2<f32> {
    var top = -3.4e38;
    for (var i = thread; i < given.classes; i += THREADS) {
      top = max(top, ${name}[row * given.classes + i] * scale);
    }
    top = largest(top, thread);
    var sum = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      sum += exp(${name}[row * given.classes + i] * scale - top);
    }
    return vec2(top, log(total(sum, thread)));
  }
  `;
}

function softTargetsCode(): string {
  return `
  ${reductions()}
  ${logSumOf("student")}
  ${logSumOf("teacher")}
  fn main(row: u32, thread: u32) {
    if (row >= given.rows) { return; }
    let scale = 1.0 / given.temperature;
    let p_base = logSum_teacher(row, thread, scale);
    let q_base = logSum_student(row, thread, scale);
    var divergence = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      let at = row * given.classes + i;
      let log_p = teacher[at] * scale - p_base.x - p_base.y;
      let log_q = student[at] * scale - q_base.x - q_base.y;
      divergence += exp(log_p) * (log_p - log_q);
      gradient[at] = (exp(log_q) - exp(log_p)) * (given.temperature / f32(given.rows));
    }
    divergence = total(divergence, thread);
    if (thread == 0u) { losses[row] = divergence * given.temperature * given.temperature / f32(given.rows); }
  }
  `;
}

function crossEntropyCode(isKnown: boolean): string {
  return `
  ${reductions()}
  ${logSumOf("logits")}
  fn shareOf(row: u32, thread: u32) -> f32 {
    ${
    isKnown
      ? `var count = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { count += labelMask[i]; }
    return labelMask[row] / max(total(count, thread), 1.0);`
      : "return 1.0 / f32(given.rows);"
  }
  }
  fn main(row: u32, thread: u32) {
    if (row >= given.rows) { return; }
    let share = shareOf(row, thread);
    let base = logSum_logits(row, thread, 1.0);
    let label = labels[row];
    var surprise = 0.0;
    for (var i = thread; i < given.classes; i += THREADS) {
      let at = row * given.classes + i;
      let log_q = logits[at] - base.x - base.y;
      let y = select(0.0, 1.0 - given.smoothing, i32(i) == label) + given.smoothing / f32(given.classes);
      surprise -= y * log_q;
      gradient[at] = (exp(log_q) - y) * share;
    }
    surprise = total(surprise, thread);
    if (thread == 0u) { losses[row] = surprise * share; }
  }
  `;
}

function sumCode(): string {
  return `
  ${reductions()}
  fn main(group: u32, thread: u32) {
    var sum = 0.0;
    for (var i = thread; i < given.rows; i += THREADS) { sum += losses[i]; }
    sum = total(sum, thread);
    if (thread == 0u) { loss[0] = sum; }
  }
  `;
}

/** `RetortSoftTargets` in two dispatches: a workgroup to a row, then the sum of the rows. */
export const softTargets: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { student, teacher } = inputs as Record<string, tf.TensorInfo>;
  const { temperature } = attrs as unknown as { readonly temperature: number };
  return lossAndGradient(backend as unknown as WebGpuBackend, student!.shape, {
    key: "soft-targets",
    code: softTargetsCode(),
    reads: { student: student!, teacher: teacher! },
    numbers: [["temperature", "f32", temperature]],
  });
};

/** `RetortCrossEntropy` in two dispatches: a workgroup to a row, then the sum of the rows. */
export const crossEntropy: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { logits, labels, labelMask } = inputs as Record<string, tf.TensorInfo>;
  const { labelSmoothing } = attrs as unknown as { readonly labelSmoothing: number };
  return lossAndGradient(backend as unknown as WebGpuBackend, logits!.shape, {
    key: labelMask ? "cross-entropy-of-known" : "cross-entropy",
    code: crossEntropyCode(labelMask !== undefined),
    reads: { logits: logits!, labels: labels!, ...labelMask && { labelMask } },
    numbers: [["smoothing", "f32", labelSmoothing]],
  });
};

/** The loss `[]` and its gradient `[rows, classes]`. */
function lossAndGradient(
  backend: WebGpuBackend,
  shape: readonly number[],
  { numbers, ...program }: Pick<Program, "key" | "code" | "reads" | "numbers">,
): tf.TensorInfo[] {
  const [rows, classes] = shape as [number, number];
  const gradient = backend.makeTensorInfo(shape, "float32");
  const losses = backend.makeTensorInfo([rows], "float32");
  const loss = backend.makeTensorInfo([], "float32");
  run(backend, {
    ...program,
    threads: THREADS,
    workgroups: rows,
    writes: { gradient, losses },
    numbers: [["rows", "u32", rows], ["classes", "u32", classes], ...numbers],
  });
  run(backend, {
    key: "sum-of-rows",
    code: sumCode(),
    threads: THREADS,
    workgroups: 1,
    reads: { losses },
    writes: { loss },
    numbers: [["rows", "u32", rows]],
  });
  backend.disposeData(losses.dataId);
  return [loss, gradient];
}
