import * as tf from "@tensorflow/tfjs";

/**
 * The same numbers, or what is computed of them, as a constant: no gradient goes through it, and so `compute` may
 * hold what has none.
 */
export function stopGradient<T extends tf.Tensor>(
  tensor: T,
  compute: (tensor: T) => tf.Tensor = (tensor) => tf.clone(tensor),
): T {
  const constant = tf.customGrad((...inputs) => {
    // tfjs types the inputs and `save` as one mixed list.
    const [tensor] = inputs as unknown as [T];
    return { value: compute(tensor), gradFunc: () => tf.zeros(tensor.shape) };
  });
  return constant(tensor) as T;
}
