import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import {
  comparedFeatures,
  layerOptions,
  layersNeeded,
  regressedTo,
  requireSameShape,
} from "../../core/losses/feature.ts";

/**
 * A layer of the student that is to say what a layer of the teacher says:
 *
 * `mean (r(student) − teacher)²` over all elements, where r is a linear map that is trained along
 *
 * The paper has half the sum over a row's elements; the mean is what today's code has, often with a weight of 100.
 *
 * Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), "FitNets: Hints for Thin Deep Nets",
 * https://arxiv.org/abs/1412.6550.
 *
 * @param student `[batch, …]`, by the regressor if there is one
 * @param teacher of the same shape
 */
export function hint(student: tf.Tensor, teacher: tf.Tensor): tf.Scalar {
  return tf.mean(tf.square(tf.sub(student, teacher)));
}

/** {@link hint} of a student's layer with a teacher's. Between images the regressor is a 1×1 convolution. */
export const hintLoss = definePlugin({
  kind: "loss",
  name: "hint",
  summary:
    "A layer of the student is to say what a layer of the teacher says, by a trained regressor (FitNets).",
  paper: "Romero, Ballas, Kahou, Chassang, Gatta & Bengio (2015), FitNets: Hints for Thin Deep Nets, " +
    "https://arxiv.org/abs/1412.6550",
  options: () =>
    z.strictObject({
      ...layerOptions(),
      regressor: z.boolean().default(true)
        .describe("Whether a linear map, trained along, leads from the student's width to the teacher's."),
    }),
  create({ regressor, ...compared }) {
    return lossWith(function hintLoss(context) {
      const [own, teacher] = comparedFeatures(context, compared, "hint");
      const student = regressor ? regressedTo(context, own, teacher.shape.at(-1)!) : own;
      const remedy = regressor
        ? "a regressor maps the last axis alone"
        : "`regressor: true` maps the one to the other";
      requireSameShape(student.shape, teacher.shape, compared, remedy);
      return hint(student, teacher);
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
