import * as tf from "@tensorflow/tfjs";
import {
  areFloats,
  type Context,
  dispose,
  type Entry,
  floatsOf,
  makeOutput,
  pointerOf,
  sizeOf,
} from "./kernel.ts";
import { ACTIVATIONS } from "./native_interface.ts";

/** Matrix products. */
export const matmul: Entry = {
  name: "matmul",
  summary:
    "Matrix products, either side transposed or not, at one speed; stock is 14 times slower transposed.",
  kernels: { BatchMatMul: batchMatMul, _FusedMatMul: fusedMatMul },
};

/** What is multiplied: `[…, m, k]` by `[…, k, n]`, each transposed or not; batch dimensions broadcast. */
interface Product {
  readonly a: tf.TensorInfo;
  readonly b: tf.TensorInfo;
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  /** `[n]`, added to each row. */
  readonly bias?: tf.TensorInfo;
  /** One of the native module's. */
  readonly activation?: number;
}

function batchMatMul(context: Context): tf.KernelFunc {
  const stock = context.stock("BatchMatMul");
  return function retortMatMul({ inputs, backend, attrs }) {
    const { a, b } = inputs as { a: tf.TensorInfo; b: tf.TensorInfo };
    if (!areFloats(a, b)) return stock({ inputs, backend, attrs: attrs! });
    return multiply(context, { a, b, ...attrs as { transposeA: boolean; transposeB: boolean } });
  };
}

function fusedMatMul(context: Context): tf.KernelFunc {
  const stock = context.stock("_FusedMatMul");
  return function retortFusedMatMul({ inputs, backend, attrs }): ReturnType<tf.KernelFunc> {
    const { a, b, bias } = inputs as { a: tf.TensorInfo; b: tf.TensorInfo; bias?: tf.TensorInfo };
    const { transposeA, transposeB, activation } = attrs as unknown as FusedAttributes;
    const n = b.shape.at(transposeB ? -2 : -1)!;
    const isFloat = areFloats(a, b, ...bias ? [bias] : []);
    if (isFloat && bias && sizeOf(bias.shape) === 1 && (n !== 1 || bias.shape.length !== 1)) {
      // One number for all columns, which stock would read on from.
      const row = makeOutput(context, [n]);
      floatsOf(context, row).fill(floatsOf(context, bias)[0]!);
      const result = retortFusedMatMul({ inputs: { ...inputs, bias: row }, backend, attrs: attrs! });
      dispose(context, row);
      return result;
    }
    const isRow = !bias || bias.shape.length === 1 && bias.shape[0] === n;
    if (!isRow || !isFloat) return stock({ inputs, backend, attrs: attrs! });
    const product = { a, b, transposeA, transposeB, ...bias ? { bias } : {} };
    const number = activationOf(activation);
    if (number !== undefined) return multiply(context, { ...product, activation: number });
    // In two steps: where a side is transposed, stock adds the wrong bias.
    const x = multiply(context, product);
    const activated = activate(context, x, inputs, attrs as unknown as FusedAttributes);
    dispose(context, x);
    return activated;
  };
}

/** What a fused product is asked with. */
interface FusedAttributes {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  readonly activation: string | null;
  readonly leakyreluAlpha?: number;
}

/** Activations that the native module has not. */
const STOCK_ACTIVATIONS: Readonly<Record<string, string>> = {
  relu6: "Relu6",
  leakyrelu: "LeakyRelu",
  prelu: "Prelu",
};

function activate(
  { stock, backend }: Context,
  x: tf.TensorInfo,
  { preluActivationWeights: alpha }: tf.NamedTensorInfoMap,
  { activation, leakyreluAlpha }: FusedAttributes,
): tf.TensorInfo {
  const op = STOCK_ACTIVATIONS[activation!];
  if (op === undefined) throw new TypeError(`Cannot fuse ${activation} into a matrix product on WASM`);
  const inputs = { x, ...op === "Prelu" ? { alpha } : {} } as tf.NamedTensorInfoMap;
  return stock(op)({ inputs, backend, attrs: { alpha: leakyreluAlpha ?? 0.2 } }) as tf.TensorInfo;
}

/** The number of an activation, or undefined where the native module has none of that name. */
export function activationOf(name: string | null | undefined): number | undefined {
  return (ACTIVATIONS as Readonly<Record<string, number>>)[name ?? "linear"];
}

/** The product, by as few calls as its batch dimensions allow. */
export function multiply(context: Context, product: Product): tf.TensorInfo {
  const { a, b, transposeA = false, transposeB = false, bias, activation = ACTIVATIONS.linear } = product;
  const [m, k] = sides(a.shape, transposeA);
  const [inner, n] = sides(b.shape, transposeB);
  if (inner !== k) {
    throw new TypeError(
      `Cannot multiply matrices as the inner sizes must be equal: current value is ${k} and ${inner}, ` +
        `of shapes [${a.shape}] and [${b.shape}], transposed ${transposeA} and ${transposeB}`,
    );
  }
  const [outerA, outerB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const outer = tf.broadcast_util.assertAndGetBroadcastShape(outerA, outerB);
  const out = makeOutput(context, [...outer, m, n]);
  const batch = sizeOf(outer);
  if (batch * m * n === 0) return out;
  const { native } = context;
  const [pa, pb, pc] = [pointerOf(context, a), pointerOf(context, b), pointerOf(context, out)];
  const pBias = bias ? pointerOf(context, bias) : 0;
  const isPlain = !bias && activation === ACTIVATIONS.linear;
  const [batchA, batchB] = [sizeOf(outerA), sizeOf(outerB)];
  if (batchB === 1 && !transposeA) {
    native.gemm(pa, pb, pc, batchA * m, n, k, false, transposeB, pBias, activation, false);
  } else if (isRepeated(batchA, batch) && isRepeated(batchB, batch) && isPlain) {
    const [strideA, strideB] = [batchA === 1 ? 0 : m * k, batchB === 1 ? 0 : k * n];
    native.gemmBatched(pa, pb, pc, batch, strideA, strideB, m * n, m, n, k, transposeA, transposeB);
  } else {
    const [atA, atB] = [broadcast(outerA, outer), broadcast(outerB, outer)];
    for (let i = 0; i < batch; i++) {
      const [x, y] = [pa + 4 * m * k * atA(i), pb + 4 * k * n * atB(i)];
      native.gemm(x, y, pc + 4 * m * n * i, m, n, k, transposeA, transposeB, pBias, activation, false);
    }
  }
  return out;
}

/** Rows and columns of a matrix as it is multiplied. */
function sides(shape: readonly number[], transposed: boolean): [rows: number, columns: number] {
  const [rows, columns] = [shape.at(-2)!, shape.at(-1)!];
  return transposed ? [columns, rows] : [rows, columns];
}

/** Whether a stack is as long as the result's, or one matrix for all of it. */
function isRepeated(own: number, batch: number): boolean {
  return own === batch || own === 1;
}

/** Which matrix of a stack of this shape belongs to which of the broadcast shape. */
function broadcast(shape: readonly number[], outer: readonly number[]): (index: number) => number {
  const missing = outer.length - shape.length;
  return (index) => {
    let at = 0;
    let stride = 1;
    let rest = index;
    for (let axis = outer.length - 1; axis >= missing; axis--) {
      const size = shape[axis - missing]!;
      at += (size === 1 ? 0 : rest % outer[axis]!) * stride;
      rest = Math.floor(rest / outer[axis]!);
      stride *= size;
    }
    return at;
  };
}
