import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { closedForm } from "../../core/losses/closed_form.ts";
import {
  comparedFeatures,
  flattened,
  layerOrLogitsOptions,
  layersNeeded,
} from "../../core/losses/feature.ts";

/** Of the pair's squared lengths; float32 cannot tell a squared distance below from 0. */
const COINCIDING = 1e-6;

/** Below this, a squared distance counts as 0 whatever the lengths: its inverse must stay finite when squared. */
const NOTHING = 1e-24;

/**
 * Rows that are to lie to each other as they do for the teacher, with `h` the smooth L1 loss:
 *
 * `distance · mean_ij h(D_ij(student) − D_ij(teacher)) + angle · mean_ijk h(A_ijk(student) − A_ijk(teacher))`
 *
 * `D_ij = ‖f_i − f_j‖ / mean of those above 0`, and `A_ijk = ⟨e_ij, e_ik⟩` with `e_ij = (f_j − f_i) / ‖f_j − f_i‖`.
 *
 * The means are over all batch² pairs and batch³ triples, as in the authors' code; so memory grows with batch³. Two
 * rows nearer than a thousandth of their distance from the batch's mean coincide: they have a distance of 0, no
 * direction and no gradient.
 *
 * Park, Kim, Lu & Cho (2019), "Relational Knowledge Distillation", https://arxiv.org/abs/1904.05068.
 *
 * @param student `[batch, features]`
 * @param teacher `[batch, features]`, as many features or not; carries no gradient
 */
export function rkd(
  student: tf.Tensor2D,
  teacher: tf.Tensor2D,
  { distance, angle }: { readonly distance: number; readonly angle: number },
): tf.Scalar {
  return closedForm(student, (student) => {
    const features = centred(student);
    const [ours, theirs] = [pairsOf(features), pairsOf(centred(teacher))];
    const parts = [
      ...distance > 0 ? [distancePart(ours, theirs, distance)] : [],
      ...angle > 0 ? [anglePart(ours, theirs, angle)] : [],
    ];
    const none: Part = { loss: tf.scalar(0), slopes: tf.zerosLike(ours.squared) };
    const { loss, slopes } = parts.reduce((sum, part) => ({
      loss: tf.add(sum.loss, part.loss),
      slopes: tf.add(sum.slopes, part.slopes),
    }), none);
    // The gradient of ‖f_i − f_j‖² is 2 (f_i − f_j) by f_i and the opposite by f_j.
    const mutual = tf.mul(tf.add(slopes, tf.transpose(slopes)), 2); // [batch, batch]
    const gradient = tf.sub(tf.mul(tf.sum(mutual, 1, true), features), tf.matMul(mutual, features));
    return { loss, gradient: gradient as tf.Tensor2D };
  });
}

/** The rows with their mean at 0: no difference changes, and products of short rows lose less to rounding. */
function centred(features: tf.Tensor2D): tf.Tensor2D {
  return tf.sub(features, tf.mean(features, 0, true));
}

/** What a pair of rows is to each other, each `[batch, batch]` and 0 where they coincide. */
interface Pairs {
  /** `‖f_i − f_j‖²` */
  readonly squared: tf.Tensor2D;
  /** `1 / ‖f_i − f_j‖` */
  readonly inverse: tf.Tensor2D;
  /** 1 where they do not coincide. */
  readonly apart: tf.Tensor2D;
}

/** Of the rows' inner products, so that the features are read only once. */
function pairsOf(features: tf.Tensor2D): Pairs {
  // Transposed first, as WebGPU's own `transposeB` is wrong from 2000 features on.
  const gram: tf.Tensor2D = tf.matMul(features, tf.transpose(features));
  // Taken from the very products, that a row is at exactly 0 from itself.
  const lengths = tf.sum(tf.mul(gram, tf.eye(features.shape[0])), 1, true); // [batch, 1]
  const both = tf.add(lengths, tf.transpose(lengths));
  const raw: tf.Tensor2D = tf.sub(both, tf.mul(gram, 2));
  const apart: tf.Tensor2D = tf.cast(
    tf.greater(raw, tf.maximum(tf.mul(both, COINCIDING), NOTHING)),
    "float32",
  );
  return {
    squared: tf.mul(raw, apart),
    inverse: tf.mul(tf.rsqrt(tf.maximum(raw, NOTHING)), apart),
    apart,
  };
}

/** A part of the loss, and its gradient by the squared distances, `[batch, batch]`. */
interface Part {
  readonly loss: tf.Scalar;
  readonly slopes: tf.Tensor;
}

/** `weight · mean_ij h(D_ij(student) − D_ij(teacher))` */
function distancePart(ours: Pairs, theirs: Pairs, weight: number): Part {
  const [us, them] = [distances(ours), distances(theirs)];
  const { loss, slope } = smoothL1(tf.sub(us.relative, them.relative), weight);
  // The mean distance moves, too.
  const byMean = tf.div(tf.sum(tf.mul(slope, us.relative)), us.count);
  const byDistance = tf.div(tf.sub(slope, byMean), us.mean);
  return { loss, slopes: tf.mul(byDistance, tf.mul(ours.inverse, 0.5)) };
}

/** D, `[batch, batch]`, with the mean that it is divided by and the number of pairs that this is of. */
function distances({ squared, inverse, apart }: Pairs) {
  const lengths = tf.mul(squared, inverse);
  const count = tf.maximum(tf.sum(apart), 1);
  const mean = tf.maximum(tf.div(tf.sum(lengths), count), 1e-12);
  return { relative: tf.div(lengths, mean), mean, count };
}

/** `weight · mean_ijk h(A_ijk(student) − A_ijk(teacher))` */
function anglePart(ours: Pairs, theirs: Pairs, weight: number): Part {
  return tf.tidy(() => {
    const batch = ours.apart.shape[0];
    const scales = products(ours); // [batch, batch, batch]
    const cosines = angles(ours, scales);
    const { loss, slope } = smoothL1(tf.sub(cosines, angles(theirs, products(theirs))), weight);
    const scaled = tf.mul(slope, scales);
    // Each pair is a leg of the angle at i, twice as j and k may swap, and the side opposite to it.
    const turned = tf.mul(tf.sum(tf.mul(slope, cosines), 2), tf.square(ours.inverse));
    const asLeg = tf.sub(tf.sum(scaled, 2), turned);
    // On WASM a sum over the first axis would transpose the cube.
    const overFirst = tf.matMul(tf.ones([1, batch]), tf.reshape(scaled, [batch, batch ** 2]));
    const asOpposite = tf.mul(tf.reshape(overFirst, [batch, batch]), 0.5);
    return { loss, slopes: tf.mul(tf.sub(asLeg, asOpposite), ours.apart) };
  });
}

/** `1 / (‖f_i − f_j‖ · ‖f_i − f_k‖)`, `[batch, batch, batch]`. */
function products({ inverse }: Pairs): tf.Tensor {
  return tf.mul(tf.expandDims(inverse, 2), tf.expandDims(inverse, 1));
}

/** A, `[batch, batch, batch]`, by the law of cosines. */
function angles({ squared }: Pairs, products: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const half = tf.mul(squared, 0.5);
    const legs = tf.add(tf.expandDims(half, 2), tf.expandDims(half, 1));
    return tf.mul(tf.sub(legs, half), products);
  });
}

/** `weight · mean h`, with `h = d² / 2` where `|d| < 1`, else `|d| − 1/2`; and its gradient by d. */
function smoothL1(d: tf.Tensor, weight: number): { loss: tf.Scalar; slope: tf.Tensor } {
  const near = tf.clipByValue(d, -1, 1);
  const h = tf.mul(near, tf.sub(d, tf.mul(near, 0.5)));
  // Row by row, as one sum of batch³ numbers is off by more than float32 must be.
  const sum: tf.Scalar = tf.sum(tf.sum(h, -1));
  return { loss: tf.mul(sum, weight / d.size), slope: tf.mul(near, weight / d.size) };
}

/** {@link rkd} of a student's layer with a teacher's. */
export const rkdLoss = definePlugin({
  kind: "loss",
  name: "rkd",
  summary: "Distances and angles among the rows of a batch are to be those of the teacher.",
  paper: "Park, Kim, Lu & Cho (2019), Relational Knowledge Distillation, https://arxiv.org/abs/1904.05068",
  options: () =>
    z.strictObject({
      ...layerOrLogitsOptions(),
      distance: z.number().min(0).default(25).describe("Weight of the distances between two rows."),
      angle: z.number().min(0).default(50).describe("Weight of the angles among three rows."),
    }).refine(({ distance, angle }) => distance > 0 || angle > 0, {
      error: "must have a distance or an angle above 0: both are 0",
    }),
  create({ distance, angle, ...compared }) {
    return lossWith(function rkdLoss(context) {
      const [student, teacher] = comparedFeatures(context, compared, "rkd");
      return rkd(flattened(student), flattened(teacher), { distance, angle });
    }, { needs: layersNeeded(compared), tasks: "all" });
  },
});
