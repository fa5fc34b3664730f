import * as tf from "@tensorflow/tfjs";

/**
 * `log(1 + x)` for x of at least 0, to the last digits where x is small: tfjs' own loses them on WebAssembly and WebGPU.
 * What rounding `1 + x` takes from the logarithm, it takes from `(1 + x) − 1`, too. Carries no gradient.
 *
 * Higham (2002), "Accuracy and Stability of Numerical Algorithms", second edition, section 1.14.1
 */
export function log1p<T extends tf.Tensor>(x: T): T {
  const sum = tf.add(x, 1);
  const isOne = tf.equal(sum, 1);
  const rounded = tf.where(isOne, tf.onesLike(x), tf.sub(sum, 1));
  return tf.where(isOne, x, tf.mul(tf.log(sum), tf.div(x, rounded))) as T;
}

/** Below this in size, `exp(x)` is a short series. */
const NEAR = 0.25;

/** `exp(x) − 1`, by its series where x is small. Carries no gradient. */
export function expm1<T extends tf.Tensor>(x: T): T {
  const isNear = tf.less(tf.abs(x), NEAR);
  const near = tf.where(isNear, x, tf.zerosLike(x));
  // x (1 + x/2 (1 + x/3 (…)))
  const inside = [7, 6, 5, 4, 3, 2].reduce<tf.Tensor>(
    (sum, n) => tf.add(tf.mul(sum, tf.div(near, n)), 1),
    tf.scalar(1),
  );
  return tf.where(isNear, tf.mul(near, inside), tf.sub(tf.exp(x), 1)) as T;
}
