import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { expm1 } from "../../core/base/near_zero.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { teacherLogits } from "../../core/losses/context.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/** Added to the product of two norms, as in the authors' code: a constant row or column has a correlation of 0. */
const EPSILON = 1e-8;

/**
 * Probabilities that rise and fall together, rather than agree:
 *
 * `β · inter + γ · intra`, where with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * `inter = T² · (1 − mean_n ρ(q_n·, p_n·))`, the correlation over the classes in each row (of two classes it is 1 or −1, so
 * that it has no gradient), and
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
  const [batch, classes] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    const p = softened(tf.div(teacherLogits, temperature));
    const q = softened(tf.div(studentLogits, temperature));
    const inter = uncorrelated(q.inRows, p.inRows, 1);
    const intra = uncorrelated(q.inColumns, p.inColumns, 0);
    const weighted = (ofRows: tf.Tensor, ofColumns: tf.Tensor) =>
      tf.add(tf.mul(ofRows, beta / batch), tf.mul(ofColumns, gamma / classes));
    // Through the softmax, less what the likeliest class has: of a sure row's differences nothing is rounded away.
    // Two probabilities rise and fall together or against each other, whatever they are: all that inter would have is ε's.
    const ofRows = classes > 2 ? inter.gradient : tf.zerosLike(inter.gradient);
    const byQ = weighted(ofRows, intra.gradient); // [batch, classes]
    const off = tf.sub(byQ, tf.sum(tf.mul(byQ, q.likeliest), 1, true));
    const byLogits = tf.mul(q.values, tf.sub(off, tf.sum(tf.mul(q.values, off), 1, true)));
    return {
      loss: tf.mul(weighted(tf.sum(inter.values), tf.sum(intra.values)), temperature ** 2) as tf.Scalar,
      gradient: tf.mul(byLogits, temperature) as tf.Tensor2D,
    };
  });
}

/**
 * A softmax, and it less its mean over the classes, and less that over the batch, `[batch, classes]` each. Where
 * probabilities are nearly alike, their differences would be rounding: those of what they are above uniform, or below 1,
 * are not.
 */
function softened(logits: tf.Tensor2D) {
  const classes = logits.shape[1];
  const below = tf.sub(logits, tf.max(logits, 1, true));
  const grown = expm1(below);
  const sum = tf.sum(tf.exp(below), 1, true);
  const values: tf.Tensor2D = tf.div(tf.exp(below), sum);
  const aboveUniform = tf.div(tf.sub(grown, tf.mean(grown, 1, true)), sum);
  const belowOne = tf.neg(tf.matMul(values, tf.sub(1, tf.eye(classes))));
  const isUniform = tf.less(tf.max(tf.abs(aboveUniform), 0, true), 0.5 / classes); // [1, classes]
  const isSure = tf.greater(tf.min(values, 0, true), 0.5); // [1, classes]
  const ofColumns = tf.where(isUniform, aboveUniform, tf.where(isSure, belowOne, values));
  return {
    values,
    likeliest: tf.cast(tf.oneHot(tf.cast(tf.argMax(logits, 1), "int32"), classes), "float32"),
    inRows: aboveUniform,
    inColumns: centred(ofColumns, 0),
  };
}

/** The values less their mean along an axis; 0 where they are alike up to rounding, which points nowhere. */
function centred(values: tf.Tensor, axis: number): tf.Tensor {
  const off = tf.sub(values, tf.mean(values, axis, true));
  const rounding = tf.mul(tf.max(tf.abs(values), axis, true), 1e-6);
  return tf.mul(off, tf.cast(tf.greater(tf.max(tf.abs(off), axis, true), rounding), "float32"));
}

/**
 * `1 − ρ` with `ρ = ⟨a, b⟩ / (‖a‖ ‖b‖ + ε)` along an axis, for what has a mean of 0 there, and its gradient by a,
 * `−‖b‖ / (‖a‖ ‖b‖ + ε) · (b̂ − ρ â)`. With unit vectors `1 − ⟨â, b̂⟩` is `‖â − b̂‖² / 2`, which loses no digits where they
 * nearly agree. Where a is 0, as a row is whose units are all dead, it gets no gradient: it would be `b / ε`, and end the
 * training.
 */
function uncorrelated(a: tf.Tensor, b: tf.Tensor, axis: number) {
  const norm = (values: tf.Tensor) => tf.sqrt(tf.sum(tf.square(values), axis, true));
  const [ofA, ofB] = [norm(a), norm(b)];
  const [unitA, unitB] = [tf.divNoNan(a, ofA), tf.divNoNan(b, ofB)];
  const difference = tf.sub(unitB, unitA);
  const product = tf.mul(ofA, ofB);
  const withEpsilon = tf.add(product, EPSILON);
  const half = tf.mul(tf.sum(tf.square(difference), axis, true), 0.5);
  const values = tf.div(tf.add(tf.mul(product, half), EPSILON), withEpsilon);
  const turned = tf.add(difference, tf.mul(values, unitA)); // b̂ − ρ â
  const isSomewhere = tf.cast(tf.greater(ofA, 0), "float32");
  return { values, gradient: tf.neg(tf.mul(tf.mul(tf.div(ofB, withEpsilon), isSomewhere), turned)) };
}

/** {@link dist} of the student's logits with the teacher's. */
export const distLoss = definePlugin({
  kind: "loss",
  name: "dist",
  summary: "Correlation with the teacher's probabilities, over the classes and over the batch (DIST).",
  paper: "Huang, You, Wang, Qian & Xu (2022), Knowledge Distillation from A Stronger Teacher, " +
    "https://arxiv.org/abs/2205.10536",
  options: (kit) =>
    z.strictObject({
      beta: z.number().min(0).default(1).describe("Weight of the relation among the classes of a row."),
      gamma: z.number().min(0).default(1)
        .describe("Weight of the relation among the rows of a class; with two classes all that teaches."),
      temperature: kit.schedule({ above: 0 }).default(1).describe("What both sides' logits are divided by."),
    }).refine(({ beta, gamma }) => beta > 0 || gamma > 0, {
      error: "must have a beta or a gamma above 0: both are 0",
    }),
  create({ beta, gamma, temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return function distLoss(context) {
      const temperature = temperatureNow(temperatureAt, context);
      // A relation of two classes has no gradient: what is asked for it would be lost.
      if (gamma === 0 && context.student.logits.shape[1] === 2) {
        throw new UserError(
          "Cannot compute dist as gamma must be above 0 where there are 2 classes: current value is 0; their relation in a " +
            "row (beta) is always 1 or -1 and teaches nothing, so leave gamma out",
        );
      }
      return dist(context.student.logits, teacherLogits(context, "dist"), { beta, gamma, temperature });
    };
  },
});
