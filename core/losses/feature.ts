import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../base/errors.ts";
import { stopGradient } from "../kernels/stop_gradient.ts";
import type { LossContext, Needs } from "../loss.ts";
import { feature, teacherOutputs } from "./context.ts";

/** The layers that a loss compares; the logits where a side names none. */
export interface ComparedLayers {
  readonly student?: string | undefined;
  readonly teacher?: string | undefined;
}

/** The options of a loss that compares two layers, both of which must be named. */
export const layerOptions = () => ({
  student: z.string().min(1).describe("The student's layer."),
  teacher: z.string().min(1).describe(
    "The teacher's layer; that of a member of an ensemble as teacher-1.hidden_2.",
  ),
});

/** The options of a loss that compares two layers, or the logits where a side names none. */
export const layerOrLogitsOptions = () => ({
  student: z.string().min(1).optional().describe("The student's layer; its logits by default."),
  teacher: z.string().min(1).optional().describe("The teacher's layer; its logits by default."),
});

/** An option that names layers of the student, each once. */
export const layerNames = () =>
  z.array(z.string().min(1)).min(1)
    .refine((names) => new Set(names).size === names.length, { error: "must name each layer once" });

/** What a loss reads that compares these layers. */
export function layersNeeded({ student, teacher }: ComparedLayers): Needs {
  return {
    student: student === undefined ? [] : [student],
    teacher: teacher === undefined ? [] : [teacher],
  };
}

/** The two sides' outputs of the layers that `loss` compares, `[batch, …]` each; the teacher's carries no gradient. */
export function comparedFeatures(
  context: LossContext,
  { student, teacher }: ComparedLayers,
  loss: string,
): [student: tf.Tensor, teacher: tf.Tensor] {
  const master = teacherOutputs(context, loss);
  return [
    student === undefined ? context.student.logits : feature(context.student, student),
    stopGradient(teacher === undefined ? master.logits : feature(master, teacher)),
  ];
}

/** `[batch, …]` as `[batch, features]`. */
export function flattened(features: tf.Tensor): tf.Tensor2D {
  return features.rank === 2 ? features as tf.Tensor2D : tf.reshape(features, [features.shape[0]!, -1]);
}

/**
 * A linear map of the last axis, `features · kernel + bias`: between dense layers a dense layer, between images
 * `[batch, h, w, channels]` a 1×1 convolution.
 *
 * @param features `[…, from]`
 * @param kernel `[from, to]`
 * @param bias `[to]`
 */
function regressed(features: tf.Tensor, kernel: tf.Tensor, bias: tf.Tensor): tf.Tensor {
  const [from, to] = kernel.shape as [number, number];
  const flat = tf.add(tf.matMul(tf.reshape(features, [-1, from]), kernel as tf.Tensor2D), bias);
  return tf.reshape(flat, [...features.shape.slice(0, -1), to]);
}

/** The features by a regressor that is trained along: Glorot uniform weights, a bias of 0. */
export function regressedTo(context: LossContext, features: tf.Tensor, to: number): tf.Tensor {
  const from = features.shape.at(-1)!;
  const limit = Math.sqrt(6 / (from + to));
  const kernel = context.trained("kernel", [from, to], (random) => limit * (2 * random.uniform() - 1));
  return regressed(features, kernel, context.trained("bias", [to], 0));
}

/** An error where what a loss compares number by number, `[batch, …]`, differs in shape, the batch aside. */
export function requireSameShape(
  student: readonly number[],
  teacher: readonly number[],
  compared: ComparedLayers,
  remedy: string,
): void {
  const [one, other] = [student, teacher].map((shape) => shape.slice(1).join(", "));
  if (one === other) return;
  const [mine, yours] = [compared.student, compared.teacher].map((layer) => layer ?? "logits");
  throw new UserError(
    `Cannot compare the student's ${mine} with the teacher's ${yours} as their shapes must be equal: ` +
      `current values are [${one}] and [${other}]; ${remedy}`,
  );
}
