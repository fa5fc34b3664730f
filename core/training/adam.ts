import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { AdamNumbers, Update } from "../optimizer.ts";

/** Hyper-parameters of Adam and its kin. */
export interface Moments {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** Their schemas, with the paper's defaults. */
export const MOMENTS: Readonly<Record<keyof Moments, z.ZodDefault<z.ZodNumber>>> = {
  beta1: z.number().min(0).lt(1).default(0.9).describe("Decay of the gradients' running mean."),
  beta2: z.number().min(0).lt(1).default(0.999).describe("Decay of the squared gradients' running mean."),
  epsilon: z.number().gt(0).default(1e-8).describe("Keeps the division finite where gradients vanish."),
};

/** What {@link adamStep} keeps of the past gradients. */
export const ADAM_SLOTS: readonly string[] = ["gradients", "squares"];

/**
 * What Adam takes off the weights, `learningRate · m̂ / (√v̂ + ε)`; updates the slots.
 *
 * The slots hold m / (1 − β₁) and v / (1 − β₂), the decayed sums rather than the running means: that saves two of
 * twelve dispatches. All else that is a number (bias correction included) is folded into two doubles here.
 */
export function adamStep({ gradient, slots, learningRate, step }: Update, moments: Moments): tf.Tensor {
  const [gradients, squares] = slots as [tf.Variable, tf.Variable];
  const { beta1, beta2, rate, epsilon } = adamNumbers(learningRate, step, moments);
  gradients.assign(tf.add(tf.mul(gradients, beta1), gradient));
  squares.assign(tf.add(tf.mul(squares, beta2), tf.square(gradient)));
  const direction = tf.div(gradients, tf.add(tf.sqrt(squares), epsilon));
  return tf.mul(direction, rate);
}

/** One step's numbers, as a kernel takes them. Weights shrink by `learningRate · weightDecay` of themselves. */
export function adamNumbers(
  learningRate: number,
  step: number,
  { beta1, beta2, epsilon }: Moments,
  weightDecay = 0,
): AdamNumbers {
  const toMean = (1 - beta1) / (1 - beta1 ** step); // m̂ = toMean · gradients
  const toRoot = Math.sqrt((1 - beta2) / (1 - beta2 ** step)); // √v̂ = toRoot · √squares
  return {
    beta1,
    beta2,
    rate: learningRate * toMean / toRoot,
    epsilon: epsilon / toRoot,
    decay: 1 - learningRate * weightDecay,
  };
}
