import * as tf from "@tensorflow/tfjs";
import { einsumGradient } from "../../../core/kernels/einsum_gradient.ts";
import { areFloats, type Context, dispose, type Entry } from "./kernel.ts";
import { multiply } from "./matmul.ts";
import { sum } from "./sum.ts";

/** Sums of products by labels. */
export const einsum: Entry = {
  name: "einsum",
  summary: "Sums of products by labels, as batched matrix products; stock has none.",
  kernels: { Einsum: makeEinsum },
  gradients: [einsumGradient()],
};

/** A tensor and a label for each of its axes. */
interface Labelled {
  readonly info: tf.TensorInfo;
  readonly labels: readonly string[];
}

function makeEinsum(context: Context): tf.KernelFunc {
  return function retortEinsum({ inputs, attrs }) {
    const { equation } = attrs as unknown as { equation: string };
    const infos = Object.values(inputs) as tf.TensorInfo[];
    const [terms, wanted] = parse(equation, infos);
    const made: tf.TensorInfo[] = [];
    const keep = (one: Labelled): Labelled => {
      made.push(one.info);
      return one;
    };
    const work = operations(context, keep);
    const operands = infos.map((info, i) =>
      work.summed({ info, labels: terms[i]! }, [
        ...wanted,
        ...terms.filter((_, j) => j !== i).flat(),
      ])
    );
    const [a, b] = operands as [Labelled, Labelled?];
    const product = b ? work.product(a, b, wanted) : a;
    const result = work.ordered(product, wanted).info;
    const isGiven = infos.some(({ dataId }) => dataId === result.dataId);
    for (const info of made) if (info.dataId !== result.dataId) dispose(context, info);
    if (!isGiven) return result;
    return context.stock("Identity")({ inputs: { x: result }, backend: context.backend, attrs: {} });
  };
}

/** The labels of each term and of the result. Throws where tfjs itself refuses the equation, and for odd operands. */
function parse(equation: string, infos: readonly tf.TensorInfo[]): [terms: string[][], wanted: string[]] {
  const { allDims, idDims } = tf.backend_util.decodeEinsumEquation(equation, infos.length);
  tf.backend_util.checkEinsumDimSizes(allDims.length, idDims, infos as tf.Tensor[]);
  const wanted = equation.replace(/\s/g, "").split("->")[1]!.split("");
  if (new Set(wanted).size < wanted.length) {
    throw new TypeError(
      `Cannot sum products as labels of the result must differ: current value is ${equation}`,
    );
  }
  if (!areFloats(...infos)) {
    const types = infos.map(({ dtype }) => dtype).join(" and ");
    throw new TypeError(
      `Cannot sum products by labels as tensors must be float32: current value is ${types}`,
    );
  }
  return [idDims.map((dims) => dims.map((dim) => allDims[dim]!)), wanted];
}

/** What is done with labelled tensors. Whatever a kernel makes is told to `keep`. */
function operations(context: Context, keep: (one: Labelled) => Labelled) {
  const { backend } = context;
  const sumUp = sum.kernels["Sum"]!(context);

  /** Summed over the labels that nothing else has. */
  function summed({ info, labels }: Labelled, others: readonly string[]): Labelled {
    const axis = labels.flatMap((label, i) => others.includes(label) ? [] : [i]);
    if (!axis.length) return { info, labels };
    const attrs = { axis, keepDims: false };
    const total = sumUp({ inputs: { x: info }, backend, attrs }) as tf.TensorInfo;
    return keep({ info: total, labels: labels.filter((_, i) => !axis.includes(i)) });
  }

  /** With its axes in this order. */
  function ordered(one: Labelled, labels: readonly string[]): Labelled {
    if (labels.every((label, i) => one.labels[i] === label)) return one;
    const perm = labels.map((label) => one.labels.indexOf(label));
    const transpose = context.stock("Transpose");
    const info = transpose({ inputs: { x: one.info }, backend, attrs: { perm } }) as tf.TensorInfo;
    return keep({ info, labels });
  }

  /** As stacks of matrices: `[batch, rows, columns]`, or `[batch, columns, rows]` where that is how it lies. */
  function stack(
    one: Labelled,
    batch: readonly string[],
    rows: readonly string[],
    columns: readonly string[],
  ) {
    const lies = (order: readonly string[]) => order.every((label, i) => one.labels[i] === label);
    const transposed = !lies([...batch, ...rows, ...columns]) && lies([...batch, ...columns, ...rows]);
    const { info, labels } = transposed ? one : ordered(one, [...batch, ...rows, ...columns]);
    const size = (of: readonly string[]) =>
      of.reduce((n, label) => n * info.shape[labels.indexOf(label)]!, 1);
    const sides = transposed ? [columns, rows] : [rows, columns];
    return { info: { ...info, shape: [batch, ...sides].map(size) }, transposed };
  }

  /** One batched matrix product: labels of both and of the result are a batch, those of both alone are summed. */
  function product(a: Labelled, b: Labelled, wanted: readonly string[]): Labelled {
    const batch = wanted.filter((label) => a.labels.includes(label) && b.labels.includes(label));
    const ofA = wanted.filter((label) => !b.labels.includes(label));
    const ofB = wanted.filter((label) => !a.labels.includes(label));
    const inner = a.labels.filter((label) => b.labels.includes(label) && !wanted.includes(label));
    // The side whose labels come first in the result is the left one, which saves a transposition of the result.
    const isTurned = ofA.length > 0 && ofB.length > 0 && wanted.indexOf(ofB[0]!) < wanted.indexOf(ofA[0]!);
    const [left, right, rows, columns] = isTurned ? [b, a, ofB, ofA] : [a, b, ofA, ofB];
    const [x, y] = [stack(left, batch, rows, inner), stack(right, batch, inner, columns)];
    const { dataId, dtype } = multiply(context, {
      a: x.info,
      b: y.info,
      transposeA: x.transposed,
      transposeB: y.transposed,
    });
    const sizeOf = (label: string) => {
      const owner = a.labels.includes(label) ? a : b;
      return owner.info.shape[owner.labels.indexOf(label)]!;
    };
    const labels = [...batch, ...rows, ...columns];
    return keep({ info: { dataId, dtype, shape: labels.map(sizeOf) }, labels });
  }

  return { summed, ordered, product };
}
