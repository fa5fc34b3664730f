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

const EPSILON = 1e-7;

/**
 * Rows that are to be likely neighbours where they are for the teacher:
 *
 * `mean_ij P_ij(teacher) · log(P_ij(teacher) / P_ij(student))`, with `P_ij = k_ij / Σ_j k_ij` and
 * `k_ij = (cos(f_i, f_j) + 1) / 2`
 *
 * The mean is over all batch² pairs, as in the authors' code, which weighs it with 30000.
 *
 * Passalis & Tefas (2018), "Learning Deep Representations with Probabilistic Knowledge Transfer",
 * https://arxiv.org/abs/1803.10837.
 *
 * @param student `[batch, features]`
 * @param teacher `[batch, features]`, as many features or not
 */
export function pkt(student: tf.Tensor2D, teacher: tf.Tensor2D): tf.Scalar {
  const [q, p] = [neighbours(student), neighbours(teacher)]; // [batch, batch]
  const log = (probabilities: tf.Tensor) => tf.log(tf.add(probabilities, EPSILON));
  return tf.mean(tf.mul(p, tf.sub(log(p), log(q))));
}

function neighbours(features: tf.Tensor2D): tf.Tensor2D {
  const directions = unit(features);
  // A cosine may round to a little below −1.
  const kernel = tf.relu(tf.div(tf.add(tf.matMul(directions, directions, false, true), 1), 2));
  return tf.div(kernel, tf.sum(kernel, 1, true));
}

/** {@link pkt} of a student's layer with a teacher's. */
export const pktLoss = definePlugin({
  kind: "loss",
  name: "pkt",
  summary: "Rows of a batch are to be likely neighbours where they are for the teacher.",
  paper: "Passalis & Tefas (2018), Learning Deep Representations with Probabilistic Knowledge Transfer, " +
    "https://arxiv.org/abs/1803.10837",
  options: () =>
    z.strictObject({
      ...layerOrLogitsOptions(),
    }),
  create(compared) {
    return lossWith(function pktLoss(context) {
      const [student, teacher] = comparedFeatures(context, compared, "pkt");
      return pkt(flattened(student), flattened(teacher));
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
