import * as tf from "@tensorflow/tfjs";

/**
 * Puts a matrix product over a backend's own that transposes first, in a kernel of its own, where `when` says so (always,
 * by default): the stock kernel of WebGPU gives wrong answers for some sizes.
 */
export function transposeFirst(backendName: string, when: (product: Product) => boolean = () => true): void {
  const stock = tf.getKernel("BatchMatMul", backendName);
  const transpose = tf.getKernel("Transpose", backendName);
  if (!stock || !transpose || stock.kernelFunc.name === "transposeFirstMatMul") return;
  tf.unregisterKernel("BatchMatMul", backendName);
  tf.registerKernel({
    ...stock,
    kernelFunc: function transposeFirstMatMul({ inputs, backend, attrs }) {
      const { transposeA = false, transposeB = false } = attrs as {
        transposeA?: boolean;
        transposeB?: boolean;
      };
      const inner = (inputs["a"] as tf.TensorInfo).shape.at(transposeA ? -2 : -1)!;
      if (!when({ transposeA, transposeB, inner })) {
        return stock.kernelFunc({ inputs, backend, attrs: attrs! });
      }
      const flipped: tf.TensorInfo[] = [];
      const flip = (x: tf.TensorInfo): tf.TensorInfo => {
        const rank = x.shape.length;
        const perm = x.shape.map((_, i) => i < rank - 2 ? i : 2 * rank - 3 - i);
        const turned = transpose.kernelFunc({ inputs: { x }, backend, attrs: { perm } }) as tf.TensorInfo;
        flipped.push(turned);
        return turned;
      };
      const a = transposeA ? flip(inputs["a"] as tf.TensorInfo) : inputs["a"];
      const b = transposeB ? flip(inputs["b"] as tf.TensorInfo) : inputs["b"];
      const plain = { transposeA: false, transposeB: false };
      const product = stock.kernelFunc({ inputs: { a: a!, b: b! }, backend, attrs: plain });
      const owner = backend as { disposeData(dataId: object): void };
      flipped.forEach(({ dataId }) => owner.disposeData(dataId));
      return product;
    },
  });
}

/** A matrix product, as far as it matters who transposes. */
export interface Product {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  /** How many numbers are summed for each of its elements. */
  readonly inner: number;
}
