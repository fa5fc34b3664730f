import * as tf from "@tensorflow/tfjs";
import type { Random } from "../base/random.ts";

/**
 * Uniform initial weights, drawn from the run's seed and so alike on every backend. A filter's window counts with each
 * channel that it reads or writes.
 *
 * Glorot & Bengio (2010), "Understanding the difficulty of training deep feedforward neural networks",
 * https://proceedings.mlr.press/v9/glorot10a.html.
 *
 * @param shape `[…window, in, out]`; the caller disposes the tensor
 */
export function glorotUniform(shape: number[], random: Random): tf.Tensor {
  const [fanIn = 1, fanOut = 1] = shape.slice(-2);
  const window = shape.slice(0, -2).reduce((a, b) => a * b, 1);
  const limit = Math.sqrt(6 / (window * (fanIn + fanOut)));
  const values = new Float32Array(window * fanIn * fanOut);
  for (let i = 0; i < values.length; i++) values[i] = (2 * random.uniform() - 1) * limit;
  return tf.tensor(values, shape);
}
