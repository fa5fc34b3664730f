import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { addProblems } from "../../core/catalogue/void_options.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/** How a {@link virtualTeacher} teaches. */
export interface VirtualTeacher {
  /** T, above 0. */
  readonly temperature: number;
  /** a in (0, 1): how sure it is of the true class. */
  readonly correct: number;
  /** As the paper has it, or as the authors' code does. */
  readonly form: "paper" | "official";
  /** What the official form is multiplied by; the number of classes by default. */
  readonly multiplier?: number | undefined;
}

/**
 * Divergence of the student from a teacher that exists on paper alone: it gives the true class the probability a, and
 * each other one `(1 − a) / (classes − 1)`.
 *
 * - paper: `mean_n Σ_c p_nc · (log p_nc − log q_nc)`, with `p = softmax(log teacher / T)`, `q = softmax(student / T)`
 *   and no T², so that at T = 20 it pulls gently
 * - official: `multiplier · mean_nc p_nc · (log p_nc − log q_nc)`, with `p = softmax(teacher / T)` of the
 *   probabilities as if they were logits, and `q = softmax(student)`
 *
 * Of a mixture of rows it is the loss of each class by its share.
 *
 * Yuan et al. (2020), "Revisiting Knowledge Distillation via Label Smoothing Regularization",
 * https://arxiv.org/abs/1909.11723; the code is at https://github.com/yuanli2333/Teacher-free-Knowledge-Distillation.
 *
 * @param logits `[batch, classes]`
 * @param labels int32 `[batch]`
 * @param labelMask 1 where the class is known, else 0, `[batch]`: the mean is over the known rows, and 0 without any
 * @param shares the labels as shares of the classes, `[batch, classes]`, where some rows are mixtures
 */
export function virtualTeacher(
  logits: tf.Tensor2D,
  labels: tf.Tensor1D,
  { temperature, correct, form, multiplier }: VirtualTeacher,
  labelMask?: tf.Tensor1D,
  shares?: tf.Tensor2D,
): tf.Scalar {
  const [batch, classes] = logits.shape;
  const wrong = (1 - correct) / Math.max(classes - 1, 1);
  const official = form === "official";
  const [right, other] = official ? [correct, wrong] : [Math.log(correct), Math.log(wrong)];
  const softened = official ? 1 : temperature;
  const factor = official ? (multiplier ?? classes) / classes : 1;
  return closedForm(logits, (logits) => {
    // In int32 and then cast: the WASM kernel writes the bits of an integer whatever type it is asked for.
    const onehot = tf.cast(tf.oneHot(labels, classes), "float32");
    const teacher = tf.add(tf.mul(onehot, right - other), other); // [batch, classes]
    const logP = tf.logSoftmax(tf.div(teacher, temperature)); // [batch, classes]
    const logQ = tf.logSoftmax(tf.div(logits, softened)); // [batch, classes]
    const each = labelMask
      ? tf.expandDims(tf.div(labelMask, tf.maximum(tf.sum(labelMask), 1)), 1) // [batch, 1]
      : tf.fill([batch, 1], 1 / batch);
    const weight = tf.mul(each, factor);
    const sure = tf.exp(logP); // [batch, classes]
    if (shares) {
      // The mean of the virtual teachers of a mixture's classes, by their shares. The entropy of each is the same.
      const odds = (classes - 1) * Math.exp((other - right) / temperature);
      const [ofClass, ofOther] = [1 / (1 + odds), odds / (1 + odds) / Math.max(classes - 1, 1)];
      const p = tf.add(tf.mul(shares, ofClass - ofOther), ofOther); // [batch, classes]
      return {
        loss: tf.sum(tf.mul(weight, tf.sub(tf.mul(sure, logP), tf.mul(p, logQ)))),
        gradient: tf.mul(tf.div(weight, softened), tf.sub(tf.exp(logQ), p)),
      };
    }
    return {
      loss: tf.sum(tf.mul(weight, tf.mul(sure, tf.sub(logP, logQ)))),
      gradient: tf.mul(tf.div(weight, softened), tf.sub(tf.exp(logQ), sure)),
    };
  });
}

/** {@link virtualTeacher} of the student's logits and the labels; it listens to no other teacher. */
export const virtualTeacherLoss = definePlugin({
  kind: "loss",
  name: "virtual-teacher",
  summary: "Divergence of the student from a made-up teacher that is nearly sure of the true class.",
  paper: "Yuan et al. (2020), Revisiting Knowledge Distillation via Label Smoothing Regularization, " +
    "https://arxiv.org/abs/1909.11723",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(20)
        .describe("Softens the virtual teacher and, in the paper's form, the student."),
      correct: z.number().gt(0).lt(1).default(0.99)
        .describe("The virtual teacher's probability of the true class."),
      form: z.enum(["paper", "official"]).default("paper")
        .describe("The paper's formula, or the one of the authors' code: a mean over the classes, too."),
      multiplier: z.number().gt(0).optional()
        .describe(
          "Times the official form; the number of classes by default, as the authors' 100 is on CIFAR-100.",
        ),
    }).superRefine(({ form, multiplier }, ctx) => {
      if (form === "official" || multiplier === undefined) return;
      const rule = "must be left out where form is paper";
      addProblems([{ path: ["multiplier"], rule, value: multiplier }], ctx);
    }),
  create({ temperature, ...options }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function virtualTeacherLoss(loss) {
      const { student, labels, labelMask, shares } = loss;
      const temperature = temperatureNow(temperatureAt, loss);
      return virtualTeacher(student.logits, labels, { ...options, temperature }, labelMask, shares);
    }, { tasks: ["classes", "tokens"] });
  },
});
