import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import { softenedApart } from "../../core/losses/divergence.ts";

/**
 * Divergence of the student from the teacher's softened answers, at a temperature that learns, too:
 *
 * `τ² · mean_n Σ_c p_nc · (log p_nc − log q_nc)`, with `p = softmax(teacher / τ)` and `q = softmax(student / τ)`
 *
 * Its gradients are those to the student's logits and to τ:
 *
 * `τ · (q − p) / batch` and `2τ · D − mean_n Σ_c [p_nc · t_nc · (log p_nc − log q_nc − D_n) + (q_nc − p_nc) · s_nc]`
 *
 * with the teacher's logits t, the student's s, and the rows' divergences D_n with mean D.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 * @param temperature τ, above 0
 */
export function softTargetsAt(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  temperature: tf.Scalar,
): tf.Scalar {
  const [batch] = studentLogits.shape;
  const withGradients = tf.customGrad((...inputs) => {
    // tfjs types the inputs and `save` as one mixed list.
    const [s, tau, save] = inputs as [tf.Tensor2D, tf.Scalar, (tensors: tf.Tensor[]) => void];
    const { p, logRatio, surplus, terms } = softenedApart(s, teacherLogits, tau); // [batch, classes]
    const divergence = tf.sum(terms, 1, true); // [batch, 1]
    const mean = tf.mean(divergence) as tf.Scalar;
    // Σ p (log p − log q − D) and Σ (q − p) are 0, so each logit may be taken relative to its row's mean.
    const centred = (logits: tf.Tensor2D) => tf.sub(logits, tf.sum(tf.mul(p, logits), 1, true));
    const pull = tf.sub(
      tf.mul(surplus, centred(s)),
      tf.mul(tf.mul(p, centred(teacherLogits)), tf.add(logRatio, divergence)),
    ); // [batch, classes]
    save([
      tf.mul(surplus, tf.div(tau, batch)),
      tf.sub(tf.mul(tf.mul(tau, 2), mean), tf.div(tf.sum(pull), batch)),
    ]);
    return {
      value: tf.mul(mean, tf.square(tau)) as tf.Scalar,
      gradFunc: (dy: tf.Scalar, saved: tf.Tensor[]) => saved.map((gradient) => tf.mul(gradient, dy)),
    };
  });
  return withGradients(studentLogits, temperature);
}

/**
 * The number as it is, with its gradient turned around: what minimises the loss elsewhere maximises it here.
 *
 * Ganin & Lempitsky (2015), "Unsupervised Domain Adaptation by Backpropagation", https://arxiv.org/abs/1409.7495.
 *
 * @param strength λ, at least 0; the gradient is multiplied by −λ
 */
export function reversed(value: tf.Scalar, strength: number): tf.Scalar {
  return tf.customGrad((value) => ({
    value: tf.clone(value as tf.Scalar),
    gradFunc: (dy: tf.Scalar) => tf.mul(dy, -strength),
  }))(value);
}

/** From 0 to 1 along half a cosine over the first `ramp` of the training, then 1. */
export function reversalStrength(progress: number, ramp: number): number {
  return progress >= ramp ? 1 : (1 - Math.cos(Math.PI * progress / ramp)) / 2;
}

/**
 * {@link softTargetsAt} a temperature that is learned against the student: it moves to where the student's answers
 * differ most from the teacher's, at first not at all, then ever faster, so that the task grows harder.
 *
 * `τ = lowest + span · sigmoid(θ)`, and θ receives the gradient times −λ (its global form; authors' start and bounds)
 *
 * The authors raise λ over 10 of 240 epochs, 4 % of them. Runs on tables are shorter, so that by default it is 10 % here.
 * They train by SGD. Adam divides each gradient by its own size, and λ with it: there θ moves by about the learning rate
 * from the second step on, and λ fades hardly anything in.
 */
export const curriculumTemperature = definePlugin({
  kind: "loss",
  name: "curriculum-temperature",
  summary: "Soft targets at a temperature that is learned against the student, ever faster.",
  paper:
    "Li, Li, Yang, Zhao, Song, Luo, Li & Yang (2022), Curriculum Temperature for Knowledge Distillation, " +
    "https://arxiv.org/abs/2211.16231",
  options: () =>
    z.strictObject({
      lowest: z.number().gt(0).default(1).describe("The temperature stays above it."),
      span: z.number().gt(0).default(20).describe("How far above `lowest` the temperature may come."),
      initial: z.number().default(1)
        .describe(
          "θ at the start, where the temperature is `lowest + span · sigmoid(θ)`: 15.6 if all is as it is.",
        ),
      ramp: z.number().min(0).max(1).default(0.1)
        .describe(
          "Share of the training over which the temperature's gradient is faded in; the paper's is 0.04.",
        ),
    }),
  create: ({ lowest, span, initial, ramp }) =>
    lossWith(function curriculumTemperature(context) {
      const lambda = reversalStrength(context.progress, ramp);
      const theta = context.trained("theta", [], initial) as tf.Scalar;
      const temperature = tf.add(tf.mul(tf.sigmoid(reversed(theta, lambda)), span), lowest) as tf.Scalar;
      context.observe("temperature", temperature);
      context.observe("lambda", lambda);
      return softTargetsAt(
        context.student.logits,
        teacherLogits(context, "curriculum-temperature"),
        temperature,
      );
    }, { tasks: ["classes", "tokens"] }),
});
