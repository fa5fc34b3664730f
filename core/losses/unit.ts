import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../kernels/stop_gradient.ts";

/** Below this, a sum of squares counts as 0. It is the square of the 1e-12 that PyTorch's `normalize` clamps at. */
const NOTHING = 1e-24;

/** 1 where the vectors along an axis are not 0, else 0; the axis is kept with a size of 1. */
function notZero(vectors: tf.Tensor, axis = -1): tf.Tensor {
  return stopGradient(
    vectors,
    (vectors) => tf.cast(tf.greater(tf.sum(tf.square(vectors), axis, true), NOTHING), "float32"),
  );
}

/**
 * Lengths of the vectors along an axis, which is kept with a size of 1. For a vector of 0, 1e-12 with no gradient
 * (that of a plain square root would be infinite).
 */
export function lengths(vectors: tf.Tensor, axis = -1): tf.Tensor {
  return tf.sqrt(tf.maximum(tf.sum(tf.square(vectors), axis, true), NOTHING));
}

/**
 * The vectors along an axis at length 1. A vector of 0 (a row whose ReLUs are all dead, say) stays 0 and gets no
 * gradient: it points nowhere, and a gradient divided by 1e-12 would end the training.
 */
export function unit<T extends tf.Tensor>(vectors: T, axis = -1): T {
  return tf.div(tf.mul(vectors, notZero(vectors, axis)), lengths(vectors, axis)) as T;
}
