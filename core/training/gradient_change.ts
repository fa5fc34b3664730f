import * as tf from "@tensorflow/tfjs";
import type { Random } from "../base/random.ts";
import { makerOf } from "../catalogue/plugin_error.ts";
import { viewBatch, type ViewSource } from "../data/views.ts";
import type { Loss } from "../loss.ts";
import type { Outputs } from "../outputs.ts";
import type { Stage } from "../strategy.ts";
import { batchOf, forwardOf, gradientsOf, lossOf } from "./batch.ts";
import type { TrainState } from "./train_state.ts";

/** How much of the student's gradient is the teacher's. */
export interface GradientChange {
  /** The norm of the gradient's change when each row is given another row's answer. */
  readonly norm: tf.Scalar;
  /**
   * `|Δg| / (value · |∂logits|)` of each term, the largest of them: a term of small weight counts as much as another. `|∂logits|`
   * is the norm of a gradient of the logits themselves, so the ratio has no unit. Rounding alone comes to 1e-7.
   */
  readonly relative: tf.Scalar;
}

/** Looks at some rows, at most as many as a step takes; nothing is trained. Call inside `tf.tidy`. */
export function gradientChange(
  stage: Stage,
  training: ViewSource,
  trainState: TrainState,
  rows: number,
  progress: number,
): GradientChange {
  const { length } = training.part.rows;
  // From all over: a sorted table may begin with many equal rows, to which the teacher answers alike.
  const drawn = training.random.split("compared").permutation(length).subarray(0, rows + 1).sort();
  const positions = drawn.subarray(0, rows);
  const asTheyStand = { ...training, augmentation: undefined };
  const own = batchOf(stage, viewBatch(asTheyStand, positions, 0, true));
  const swapped = positions.map((_, i) => drawn[(i + 1) % drawn.length]!);
  // Sequences may differ in length, so each position is given the answer of the next one.
  const others = training.part.next
    ? own.teacher && nextOnes(own.teacher)
    : batchOf(stage, viewBatch(asTheyStand, swapped, 0, true)).teacher;
  const variables = [...stage.student.variables];
  const gradientsBy = (compute: (student: Outputs, random: Random) => tf.Scalar, maker: string) => {
    const random = training.random.split("probe");
    return trainState.untouched(() =>
      gradientsOf(
        () => compute(forwardOf(stage, own.inputs, random.split("dropout")), random),
        variables,
        maker,
      )
    );
  };
  const gradientsGiven = (loss: Loss, teacher: Outputs | undefined) =>
    gradientsBy(
      (student, random) =>
        lossOf({ loss }, {
          ...own,
          ...teacher ? { teacher } : {},
          student,
          progress,
          random,
          trained: trainState.trained.bind(trainState),
          observe: () => {},
        }),
      makerOf(loss, "the loss"),
    );
  const normOf = (grads: readonly tf.Tensor[]) =>
    tf.sqrt(
      tf.addN([tf.scalar(0), ...grads.map((gradient) => tf.sum(tf.square(gradient)) as tf.Scalar)]),
    ) as tf.Scalar;
  const changeOf = (loss: Loss) => {
    const [given, changed] = [gradientsGiven(loss, own.teacher), gradientsGiven(loss, others)];
    const names = Object.keys(given.grads).filter((name) => given.grads[name] && changed.grads[name]);
    return {
      norm: normOf(names.map((name) => tf.sub(given.grads[name]!, changed.grads[name]!))),
      value: tf.mul(tf.add(tf.abs(given.value), tf.abs(changed.value)), 0.5),
    };
  };
  // A random direction for each row, as the gradient of a loss has one for each row.
  const draw = training.random.split("directions");
  const ofLogits = gradientsBy(({ logits }) => {
    const signs = Float32Array.from({ length: logits.size }, () => draw.uniform() < 0.5 ? -1 : 1);
    return tf.div(tf.sum(tf.mul(logits, tf.tensor(signs, logits.shape))), logits.shape[0]) as tf.Scalar;
  }, makerOf(stage.student, "the student"));
  const scale = normOf(Object.values(ofLogits.grads).filter((gradient) => gradient));
  const { terms = [] } = stage.loss;
  const whole = changeOf(stage.loss);
  const changes = terms.length > 1 ? terms.map(({ loss }) => changeOf(loss)) : [whole];
  const relative = changes.map(({ norm, value }) => tf.divNoNan(norm, tf.mul(value, scale)));
  return { norm: whole.norm, relative: tf.max(tf.stack(relative)) as tf.Scalar };
}

/** A teacher's answers with each in the place of the one before it. */
function nextOnes({ logits, features, members, ...rest }: Outputs): Outputs {
  const next = <T extends tf.Tensor>(values: T): T => {
    const count = values.shape[0]!;
    const order = Int32Array.from({ length: count }, (_, i) => (i + 1) % count);
    return tf.gather(values, tf.tensor1d(order, "int32")) as T;
  };
  return {
    ...rest,
    logits: next(logits),
    ...features
      ? { features: Object.fromEntries(Object.entries(features).map(([name, one]) => [name, next(one)])) }
      : {},
    ...members ? { members: members.map(nextOnes) } : {},
  };
}
