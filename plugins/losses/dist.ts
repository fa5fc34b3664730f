import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { detached } from "../../core/detached.ts";
import { teacherLogits } from "../../core/loss.ts";
import { definePlugin, type Plugin, type Spec } from "../../core/plugin.ts";
import { toScheduler } from "../../core/scheduler.ts";
import { temperatureNow } from "../../core/temperature.ts";

/** Added to each sum of squares: a constant row or column has a correlation of 0, and a finite gradient. */
const EPSILON = 1e-10;

/**
 * Probabilities that rise and fall together, rather than agree:
 *
 * `β · inter + γ · intra`, where with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * `inter = T² · (1 − mean_n ρ(q_n·, p_n·))`, the correlation over the classes in each row, and
 *
 * `intra = T² · (1 − mean_c ρ(q_·c, p_·c))`, the correlation over the batch in each class, so it needs large batches.
 *
 * Huang, You, Wang, Qian & Xu (2022), "Knowledge Distillation from A Stronger Teacher",
 * https://arxiv.org/abs/2205.10536.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 */
export function dist(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  { beta, gamma, temperature }: {
    readonly beta: number;
    readonly gamma: number;
    readonly temperature: number;
  },
): tf.Scalar {
  const p = tf.softmax<tf.Tensor2D>(tf.div(detached(teacherLogits), temperature)); // [batch, classes]
  const q = tf.softmax<tf.Tensor2D>(tf.div(studentLogits, temperature)); // [batch, classes]
  const off = (axis: number) => tf.sub(1, tf.mean(correlations(q, p, axis)));
  return tf.mul(tf.add(tf.mul(off(1), beta), tf.mul(off(0), gamma)), temperature ** 2);
}

/** Pearson's correlations along an axis. */
function correlations(one: tf.Tensor2D, other: tf.Tensor2D, axis: number): tf.Tensor1D {
  const centred = (values: tf.Tensor) => tf.sub(values, tf.mean(values, axis, true));
  const [a, b] = [centred(one), centred(other)];
  const squares = (values: tf.Tensor) => tf.add(tf.sum(tf.square(values), axis), EPSILON);
  return tf.div(tf.sum(tf.mul(a, b), axis), tf.mul(tf.sqrt(squares(a)), tf.sqrt(squares(b))));
}

/** Options of {@link distLoss}. */
export interface DistOptions {
  /** Weight of the relation among the classes of a row; 1 unless told. */
  readonly beta?: number | undefined;
  /** Weight of the relation among the rows of a class; 1 unless told. */
  readonly gamma?: number | undefined;
  /** A number above 0, or a scheduler that stays above 0; 1 unless told. */
  readonly temperature?: number | Spec<"scheduler"> | string | undefined;
}

/** {@link dist} of the student's logits with the teacher's. */
export const distLoss: Plugin<"loss", "dist", DistOptions> = definePlugin({
  kind: "loss",
  name: "dist",
  summary: "Correlation with the teacher's probabilities, over the classes and over the batch (DIST).",
  paper: "Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, " +
    "https://arxiv.org/abs/2205.10536",
  options: (kit) =>
    z.strictObject({
      beta: z.number().min(0).default(1).describe("Weight of the relation among the classes of a row."),
      gamma: z.number().min(0).default(1).describe("Weight of the relation among the rows of a class."),
      temperature: kit.schedule({ above: 0 }).default(1).describe("What both sides' logits are divided by."),
    }),
  create({ beta, gamma, temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return function distLoss(context) {
      const temperature = temperatureNow(temperatureAt, context);
      return dist(context.student.logits, teacherLogits(context, "dist"), { beta, gamma, temperature });
    };
  },
});
