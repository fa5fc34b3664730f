import * as tf from "@tensorflow/tfjs";
import type { FusedActivation } from "../../../core/student.ts";
import { run, sizeOf, type WebGpuBackend } from "./program.ts";

/** Threads of a workgroup: so many neighbouring columns, each by so many threads that share its rows. */
const COLUMNS = 16;
const LANES = 16;
/** Rows that one workgroup sums. */
const ROWS = 512;

/** The slope of an activation `y` in WGSL. */
const SLOPES: Readonly<Record<FusedActivation, string>> = {
  linear: "1.0",
  relu: "select(0.0, 1.0, y > 0.0)",
  sigmoid: "y * (1.0 - y)",
  tanh: "1.0 - y * y",
  elu: "select(y + 1.0, 1.0, y >= 0.0)",
};

/** `RetortDense`: the product of tfjs, which takes bias and activation along. */
export const dense: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { x, w, b } = inputs as Record<string, tf.TensorInfo>;
  const { activation } = attrs as unknown as { readonly activation: FusedActivation };
  const [inner, out] = w!.shape as [number, number];
  // tfjs fuses all of them but this one.
  const isFused = activation !== "tanh";
  const product = stock("_FusedMatMul")({
    inputs: { a: { ...x!, shape: [sizeOf(x!) / inner, inner] }, b: w!, ...b && { bias: b } },
    backend,
    attrs: { transposeA: false, transposeB: false, activation: isFused ? activation : "linear" },
  }) as tf.TensorInfo;
  const shape = [...x!.shape.slice(0, -1), out];
  if (isFused) return { ...product, shape };
  const y = stock("Tanh")({ inputs: { x: product }, backend, attrs: {} }) as tf.TensorInfo;
  (backend as unknown as WebGpuBackend).disposeData(product.dataId);
  return { ...y, shape };
};

/** `RetortDenseGrad`: what is before the activation and the bias's gradient together, and the product for the weights. */
export const denseGrad: tf.KernelFunc = ({ inputs, backend, attrs }) => {
  const { dy, y, x } = inputs as Record<string, tf.TensorInfo>;
  const { activation } = attrs as unknown as { readonly activation: FusedActivation };
  const [dz, db] = activationGrad(backend as unknown as WebGpuBackend, dy!, y!, activation);
  const [inner, out] = [x!.shape.at(-1)!, dy!.shape.at(-1)!];
  const rows = sizeOf(dy!) / out;
  const dw = stock("BatchMatMul")({
    inputs: { a: { ...x!, shape: [rows, inner] }, b: { ...dz, shape: [rows, out] } },
    backend,
    attrs: { transposeA: true, transposeB: false },
  }) as tf.TensorInfo;
  return [dz, { ...dw, shape: [inner, out] }, db];
};

/** `dy` times the activation's slope at `y`, and the sum of that over all but the last axis. */
function activationGrad(
  backend: WebGpuBackend,
  dy: tf.TensorInfo,
  y: tf.TensorInfo,
  activation: FusedActivation,
): [dz: tf.TensorInfo, db: tf.TensorInfo] {
  const dz = backend.makeTensorInfo(dy.shape, "float32");
  const [out, rows] = [dy.shape.at(-1)!, sizeOf(dy) / dy.shape.at(-1)!];
  let sums = sumRows(
    backend,
    { dy, y },
    { dz },
    `activation-grad-${activation}`,
    SLOPES[activation],
    rows,
    out,
  );
  // A workgroup sums some rows only, so that there are enough of them; few are left to sum.
  for (let left = sums.shape[0]!; left > 1; left = sums.shape[0]!) {
    const next = sumRows(backend, { dy: sums }, {}, "sum-of-columns", undefined, left, out);
    backend.disposeData(sums.dataId);
    sums = next;
  }
  return [dz, { ...sums, shape: [out] }];
}

/** Sums of `ROWS` rows at a time, `[blocks, out]`; where there is a slope, each value is multiplied by it first, and kept. */
function sumRows(
  backend: WebGpuBackend,
  reads: Readonly<Record<string, tf.TensorInfo>>,
  writes: Readonly<Record<string, tf.TensorInfo>>,
  key: string,
  slope: string | undefined,
  rows: number,
  out: number,
): tf.TensorInfo {
  const blocks = Math.max(1, Math.ceil(rows / ROWS));
  const strips = Math.ceil(out / COLUMNS);
  const sums = backend.makeTensorInfo([blocks, out], "float32");
  run(backend, {
    key,
    code: sumRowsCode(slope),
    threads: COLUMNS * LANES,
    workgroups: blocks * strips,
    reads,
    writes: { sums, ...writes },
    numbers: [["rows", "u32", rows], ["columns", "u32", out], ["strips", "u32", strips]],
  });
  return sums;
}

function sumRowsCode(slope: string | undefined): string {
  return `
  var<workgroup> partial: array<f32, THREADS>;

  fn main(group: u32, thread: u32) {
    let column = (group % given.strips) * ${COLUMNS}u + thread % ${COLUMNS}u;
    let block = group / given.strips;
    let end = min(given.rows, (block + 1u) * ${ROWS}u);
    var sum = 0.0;
    if (column < given.columns) {
      for (var row = block * ${ROWS}u + thread / ${COLUMNS}u; row < end; row += ${LANES}u) {
        let at = row * given.columns + column;
        ${slope ? `let y = y[at]; let value = dy[at] * (${slope}); dz[at] = value;` : "let value = dy[at];"}
        sum += value;
      }
    }
    partial[thread] = sum;
    for (var half = THREADS / 2u; half >= ${COLUMNS}u; half /= 2u) {
      workgroupBarrier();
      if (thread < half) { partial[thread] += partial[thread + half]; }
    }
    if (thread < ${COLUMNS}u && column < given.columns && block * ${ROWS}u < max(given.rows, 1u)) {
      sums[block * given.columns + column] = partial[thread];
    }
  }
  `;
}

function stock(name: string): tf.KernelFunc {
  return tf.getKernel(name, "webgpu").kernelFunc;
}
