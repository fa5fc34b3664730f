import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import {
  comparedFeatures,
  flattened,
  layerOrLogitsOptions,
  layersNeeded,
} from "../../core/losses/feature.ts";
import { unit } from "../../core/losses/unit.ts";

/**
 * Rows that are to be alike where they are for the teacher:
 *
 * `‖G(teacher) − G(student)‖² / batch²`, where G is `F · Fᵀ` with each row at length 1
 *
 * The authors' code weighs it with 3000.
 *
 * Tung & Mori (2019), "Similarity-Preserving Knowledge Distillation", https://arxiv.org/abs/1907.09682.
 *
 * @param student F, `[batch, features]`
 * @param teacher F, `[batch, features]`, as many features or not
 */
export function similarityPreserving(student: tf.Tensor2D, teacher: tf.Tensor2D): tf.Scalar {
  return tf.mean(tf.square(tf.sub(similarities(student), similarities(teacher))));
}

/** G, `[batch, batch]`. */
function similarities(features: tf.Tensor2D): tf.Tensor2D {
  return unit(tf.matMul(features, features, false, true));
}

/** {@link similarityPreserving} of a student's layer with a teacher's. */
export const similarityPreservingLoss = definePlugin({
  kind: "loss",
  name: "similarity-preserving",
  summary: "Rows of a batch are to be alike where they are for the teacher.",
  paper: "Tung & Mori (2019), Similarity-Preserving Knowledge Distillation, https://arxiv.org/abs/1907.09682",
  options: () =>
    z.strictObject({
      ...layerOrLogitsOptions(),
    }),
  create(compared) {
    return lossWith(function similarityPreservingLoss(context) {
      const [student, teacher] = comparedFeatures(context, compared, "similarity-preserving");
      return similarityPreserving(flattened(student), flattened(teacher));
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
