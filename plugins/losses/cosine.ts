import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import {
  comparedFeatures,
  flattened,
  layerOrLogitsOptions,
  layersNeeded,
  regressedTo,
  requireSameShape,
} from "../../core/losses/feature.ts";
import { unit } from "../../core/losses/unit.ts";

/**
 * Features that are to point where the teacher's point, however long they are:
 *
 * `mean_n (1 − cos(student_n, teacher_n))`
 *
 * Sanh, Debut, Chaumond & Wolf (2019), "DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter",
 * https://arxiv.org/abs/1910.01108.
 *
 * @param student `[batch, features]`
 * @param teacher `[batch, features]`
 */
export function cosine(student: tf.Tensor2D, teacher: tf.Tensor2D): tf.Scalar {
  return tf.sub(1, tf.mean(tf.sum(tf.mul(unit(student), unit(teacher)), 1)));
}

/** {@link cosine} of a student's layer with a teacher's. */
export const cosineLoss = definePlugin({
  kind: "loss",
  name: "cosine",
  summary: "Features are to point where the teacher's point, however long they are.",
  paper:
    "Sanh, Debut, Chaumond & Wolf (2019), DistilBERT, a distilled version of BERT: smaller, faster, cheaper " +
    "and lighter, https://arxiv.org/abs/1910.01108",
  options: () =>
    z.strictObject({
      ...layerOrLogitsOptions(),
      regressor: z.boolean().default(false)
        .describe("Whether a linear map, trained along, leads from the student's width to the teacher's."),
    }),
  create({ regressor, ...compared }) {
    return lossWith(function cosineLoss(context) {
      const [own, teacher] = comparedFeatures(context, compared, "cosine").map(flattened) as [
        tf.Tensor2D,
        tf.Tensor2D,
      ];
      const student = regressor ? regressedTo(context, own, teacher.shape[1]) : own;
      requireSameShape(student.shape, teacher.shape, compared, "`regressor: true` maps the one to the other");
      return cosine(student as tf.Tensor2D, teacher);
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
