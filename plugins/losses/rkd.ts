import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { comparedFeatures, flattened, layersNeeded } from "../../core/feature.ts";
import { lossWith } from "../../core/loss.ts";
import { definePlugin, type Plugin } from "../../core/plugin.ts";
import { lengths, notZero, unit } from "../../core/unit.ts";

/**
 * Rows that are to lie to each other as they do for the teacher, with `h` the smooth L1 loss:
 *
 * `distance · mean_ij h(D_ij(student) − D_ij(teacher)) + angle · mean_ijk h(A_ijk(student) − A_ijk(teacher))`
 *
 * `D_ij = ‖f_i − f_j‖ / mean of those above 0`, and `A_ijk = ⟨e_ij, e_ik⟩` with `e_ij = (f_j − f_i) / ‖f_j − f_i‖`.
 *
 * The means are over all batch² pairs and batch³ triples, as in the authors' code; so memory grows with batch³.
 *
 * Park, Kim, Lu & Cho (2019), "Relational Knowledge Distillation", https://arxiv.org/abs/1904.05068.
 *
 * @param student `[batch, features]`
 * @param teacher `[batch, features]`, as many features or not
 */
export function rkd(
  student: tf.Tensor2D,
  teacher: tf.Tensor2D,
  { distance, angle }: { readonly distance: number; readonly angle: number },
): tf.Scalar {
  const [ours, theirs] = [differences(student), differences(teacher)];
  return tf.add(
    tf.mul(smoothL1(distances(ours), distances(theirs)), distance),
    tf.mul(smoothL1(angles(ours), angles(theirs)), angle),
  );
}

/** `f_j − f_i`, `[batch, batch, features]`. Squares of products would round those of near rows away. */
function differences(features: tf.Tensor2D): tf.Tensor3D {
  return tf.sub(tf.expandDims(features, 0), tf.expandDims(features, 1));
}

/** D, `[batch, batch, 1]`. */
function distances(differences: tf.Tensor3D): tf.Tensor {
  const apart = notZero(differences); // [batch, batch, 1]
  const lengthsApart = tf.mul(lengths(differences), apart);
  const mean = tf.div(tf.sum(lengthsApart), tf.maximum(tf.sum(apart), 1));
  return tf.div(lengthsApart, tf.maximum(mean, 1e-12));
}

/** A, `[batch, batch, batch]`. */
function angles(differences: tf.Tensor3D): tf.Tensor {
  const directions = unit(differences);
  return tf.matMul(directions, directions, false, true);
}

/** The mean of `d² / 2` where `|d| < 1`, else of `|d| − 1/2`. */
function smoothL1(one: tf.Tensor, other: tf.Tensor): tf.Scalar {
  const off = tf.abs(tf.sub(one, other));
  const near = tf.minimum(off, 1);
  return tf.mean(tf.mul(near, tf.sub(off, tf.mul(near, 0.5))));
}

/** Options of {@link rkdLoss}. */
export interface RkdOptions {
  /** The student's layer; its logits unless told. */
  readonly student?: string | undefined;
  /** The teacher's layer; its logits unless told. */
  readonly teacher?: string | undefined;
  /** Weight of the distances between two rows; 25 unless told. */
  readonly distance?: number | undefined;
  /** Weight of the angles among three rows; 50 unless told. */
  readonly angle?: number | undefined;
}

/** {@link rkd} of a student's layer with a teacher's. */
export const rkdLoss: Plugin<"loss", "rkd", RkdOptions> = definePlugin({
  kind: "loss",
  name: "rkd",
  summary: "Distances and angles among the rows of a batch are to be those of the teacher.",
  paper: "Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/1904.05068",
  options: () =>
    z.strictObject({
      student: z.string().min(1).optional().describe("The student's layer; its logits unless told."),
      teacher: z.string().min(1).optional().describe("The teacher's layer; its logits unless told."),
      distance: z.number().min(0).default(25).describe("Weight of the distances between two rows."),
      angle: z.number().min(0).default(50).describe("Weight of the angles among three rows."),
    }),
  create({ distance, angle, ...compared }) {
    return lossWith(function rkdLoss(context) {
      const [student, teacher] = comparedFeatures(context, compared, "rkd");
      return rkd(flattened(student), flattened(teacher), { distance, angle });
    }, { needs: layersNeeded(compared) });
  },
});
