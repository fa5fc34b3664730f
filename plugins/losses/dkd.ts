import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import { targetClasses, teacherLogits } from "../../core/losses/context.ts";
import { apart } from "../../core/losses/divergence.ts";
import { temperatureNow } from "../../core/losses/temperature.ts";

/** Added to a logit, it leaves exactly no probability. */
const NEVER = -1e9;

/**
 * Classic distillation in its two parts, so that the second can be given the weight that it lacks where the teacher
 * is sure of the true class:
 *
 * `α · TCKD + β · NCKD`, where with `p = softmax(teacher / T)` and `q = softmax(student / T)`
 *
 * `TCKD = T² · mean_n KL([p_ny, 1 − p_ny] ‖ [q_ny, 1 − q_ny])`, true class y or not, and
 *
 * `NCKD = T² · mean_n KL(p̂_n ‖ q̂_n)`, where p̂ and q̂ are p and q among the other classes alone.
 *
 * Soft targets are `TCKD + (1 − p_ny) · NCKD` in each row.
 *
 * Zhao, Cui, Song, Qiu & Liang (2022), "Decoupled Knowledge Distillation", https://arxiv.org/abs/2203.08679.
 *
 * @param studentLogits `[batch, classes]`
 * @param teacherLogits `[batch, classes]`; carries no gradient
 * @param targets y, int32 `[batch]`
 */
export function dkd(
  studentLogits: tf.Tensor2D,
  teacherLogits: tf.Tensor2D,
  targets: tf.Tensor1D,
  { alpha, beta, temperature }: {
    readonly alpha: number;
    readonly beta: number;
    readonly temperature: number;
  },
): tf.Scalar {
  const [batch, classes] = studentLogits.shape;
  return closedForm(studentLogits, (studentLogits) => {
    const onehot = tf.cast(tf.oneHot(targets, classes), "float32") as tf.Tensor2D; // [batch, classes]
    const p = decoupled(tf.div(teacherLogits, temperature), onehot);
    const q = decoupled(tf.div(studentLogits, temperature), onehot);
    const [target, others] = [apart(p.target, q.target), apart(p.others, q.others)];
    const divergence = tf.add(tf.mul(tf.sum(target.terms), alpha), tf.mul(tf.sum(others.terms), beta));
    const [byTarget, byOther] = tf.split(target.surplus, 2, 1); // [batch, 1]
    const among = tf.exp(q.others);
    // How likely "another class" is hangs on each other logit by its share among them.
    const gradient = tf.add(
      tf.mul(tf.add(tf.mul(onehot, byTarget!), tf.mul(among, byOther!)), alpha),
      tf.mul(others.surplus, beta),
    ) as tf.Tensor2D;
    return {
      loss: tf.mul(divergence, temperature ** 2 / batch),
      gradient: tf.mul(gradient, temperature / batch),
    };
  });
}

/** Log-probabilities of the true class or another, `[batch, 2]`, and those among the others, `[batch, classes]`. */
function decoupled(softened: tf.Tensor2D, onehot: tf.Tensor2D) {
  const others = tf.add(softened, tf.mul(onehot, NEVER)) as tf.Tensor2D;
  const target = tf.sum(tf.mul(softened, onehot), 1, true); // [batch, 1]
  const other = tf.logSumExp(others, 1, true); // [batch, 1]
  return {
    target: tf.logSoftmax(tf.concat([target, other], 1) as tf.Tensor2D),
    others: tf.logSoftmax(others),
  };
}

/** {@link dkd} of the student's logits with the teacher's; where nobody knows the class, the teacher's answer is it. */
export const dkdLoss = definePlugin({
  kind: "loss",
  name: "dkd",
  summary: "Decoupled distillation: the true class against the others, and the others among themselves.",
  paper: "Zhao, Cui, Song, Qiu & Liang (2022), Decoupled Knowledge Distillation, " +
    "https://arxiv.org/abs/2203.08679",
  options: (kit) =>
    z.strictObject({
      alpha: z.number().min(0).default(1).describe("Weight of the true class against all others."),
      beta: z.number().min(0).default(8).describe("Weight of the other classes among themselves."),
      temperature: kit.schedule({ above: 0 }).default(4)
        .describe("What both sides' logits are divided by; higher shows more of the small probabilities."),
    }).refine(({ alpha, beta }) => alpha > 0 || beta > 0, {
      error: "must have an alpha or a beta above 0: both are 0",
    }),
  create({ alpha, beta, temperature }, context) {
    const temperatureAt = toScheduler(temperature, context);
    return lossWith(function dkdLoss(context) {
      const { logits } = context.student;
      if (logits.shape[1] < 3) {
        throw new UserError(
          `Cannot compute dkd as the number of classes must be at least 3: current value is ${
            logits.shape[1]
          }; with one class beside the true one NCKD is always 0, so use soft-targets`,
        );
      }
      const temperature = temperatureNow(temperatureAt, context);
      const targets = targetClasses(context, "dkd");
      return dkd(logits, teacherLogits(context, "dkd"), targets, { alpha, beta, temperature });
    }, { tasks: ["classes", "tokens"] });
  },
});
