import * as tf from "@tensorflow/tfjs";
import type { LabelShares } from "../augmentation.ts";
import type { Random } from "../base/random.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import { readTogether, tensorsOf } from "../data/inputs.ts";
import { perAnswer } from "../data/positions.ts";
import { dimOf } from "../data/prepare.ts";
import { type BatchView, viewBatch, type ViewSource } from "../data/views.ts";
import type { LossContext } from "../loss.ts";
import { askedFor } from "../losses/needs.ts";
import type { Inputs, Outputs } from "../outputs.ts";
import type { Stage } from "../strategy.ts";
import type { Student } from "../student.ts";

export function viewFor(stage: Stage, training: ViewSource, positions: Int32Array, step: number): BatchView {
  const maker = makerOf(training.augmentation ?? {}, "the augmentation");
  return blame(maker, () => viewBatch(training, positions, step, stage.teacher !== undefined));
}

/** What a loss sees of the rows. */
interface Rows extends Pick<LossContext, "labels"> {
  readonly targets?: tf.Tensor2D;
  readonly rowWeights?: tf.Tensor1D;
  readonly inputs: Inputs;
  readonly labelMask?: tf.Tensor1D;
  readonly shares?: tf.Tensor2D;
  readonly teacher?: Outputs;
  readonly answered?: Uint8Array;
}

export function batchOf(
  stage: Stage,
  view: BatchView,
): Rows {
  const { labels: ofRows, rows, origins, mixed, targets, weights: rowWeights, next } = view;
  const labels = next ? next.ids : ofRows;
  const weights = rowWeights && perAnswer(rowWeights, view);
  const { student, teacher } = stage;
  const inputs = tensorsOf(
    view,
    readTogether(teacher ? [student, teacher] : [student]),
    `stage ${stage.name}`,
  );
  const asked = { inputs, rows, origins, ...askedFor(stage.loss.needs) };
  // Asked outside of the gradient: the teacher's side never carries one.
  const answered = teacher &&
    blame(makerOf(teacher, `teacher ${teacher.name}`), () => teacher.predict(asked));
  const some = teacher?.answersRow && Uint8Array.from(rows, (row) => teacher.answersRow!(row) ? 1 : 0);
  return {
    inputs,
    ...some?.includes(0) ? { answered: some } : {},
    labels: tf.tensor1d(labels, "int32"),
    ...labels.includes(-1)
      ? { labelMask: tf.tensor1d(Float32Array.from(labels, (label) => label < 0 ? 0 : 1)) }
      : {},
    ...targets ? { targets: tf.tensor2d(targets, [rows.length, dimOf(targets, rows)]) } : {},
    ...weights ? { rowWeights: tf.tensor1d(weights) } : {},
    ...mixed ? { shares: sharesOf(labels, mixed, classesOf(student, inputs)) } : {},
    ...answered ? { teacher: answered } : {},
  };
}

/** Each row's label as shares of the classes, `[batch, classes]`. */
function sharesOf(
  labels: Int32Array,
  mixed: readonly (LabelShares | undefined)[],
  classes: number,
): tf.Tensor2D {
  const shares = new Float32Array(labels.length * classes);
  labels.forEach((label, i) => {
    if (mixed[i]) { for (const [one, share] of mixed[i]) shares[i * classes + one] = share; }
    else if (label >= 0) shares[i * classes + label] = 1;
  });
  return tf.tensor2d(shares, [labels.length, classes]);
}

function classesOf({ model, forward }: Student, inputs: Inputs): number {
  if (model) return model.outputs[0]!.shape.at(-1)!;
  return tf.tidy(() => forward(inputs, { training: false }).logits.shape[1]);
}

export function forwardOf({ student, loss }: Stage, inputs: Inputs, random: Random): Outputs {
  const taps = loss.needs?.student;
  const mode = { training: true, random, ...taps?.length ? { taps } : {} };
  return blame(makerOf(student, `student ${student.name}`), () => student.forward(inputs, mode));
}

export function lossOf({ loss }: Pick<Stage, "loss">, context: LossContext): tf.Scalar {
  return blame(makerOf(loss, "the loss"), () => loss(context));
}

/**
 * `tf.variableGrads` of what may throw: on an error tfjs would leave behind all that it keeps for the backward pass. So
 * a sum of the weights is differentiated in its place, and the error is thrown afterwards.
 */
export function gradientsOf(
  compute: () => tf.Scalar,
  variables: tf.Variable[],
  maker: string,
  anchored = true,
): ReturnType<typeof tf.variableGrads> {
  const errors: unknown[] = [];
  // What no weight reaches, such as a layer of inputs, has a gradient of 0 and is no error of tfjs's.
  const anchor = () => tf.mul(tf.sum(variables[0]!), 0) as tf.Scalar;
  const gradients = blame(maker, () =>
    tf.variableGrads(() => {
      try {
        return anchored ? tf.add(compute(), anchor()) as tf.Scalar : compute();
      } catch (error) {
        errors.push(error);
        return tf.sum(variables[0]!);
      }
    }, variables));
  if (errors.length) throw errors[0];
  return gradients;
}
