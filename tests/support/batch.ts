import * as tf from "@tensorflow/tfjs";
import { type Random, seededRandom } from "../../core/base/random.ts";
import type { Loss, LossContext } from "../../core/loss.ts";
import type { Outputs } from "../../core/outputs.ts";

/** Rows of numbers. */
export type Rows = readonly (readonly number[])[];

/** Numbers in lists in lists. */
export type Nested = number | readonly Nested[];

/** Tapped layers of both sides by name, `[batch, …]` each. */
export interface BatchFeatures {
  readonly student?: Readonly<Record<string, readonly Nested[]>>;
  readonly teacher?: Readonly<Record<string, readonly Nested[]>>;
}

/** Plain numbers for a loss. */
export interface LossBatch {
  readonly student: Rows;
  readonly teacher: Rows;
  readonly labels: readonly number[];
  /** 1 where the row's class is known, else 0; left out where all are known. */
  readonly labelMask?: readonly number[];
  readonly features?: BatchFeatures;
  /** The logits of each member of the teacher. */
  readonly members?: readonly Rows[];
  /** What the loss trains, by name, where it shall not start as it would. */
  readonly trained?: Readonly<Record<string, Nested>>;
}

/** What a random batch has beside logits and labels. */
export interface BatchShape {
  /** Shape of each tapped layer without the batch, or its width. */
  readonly features?: {
    readonly student?: Readonly<Record<string, number | readonly number[]>>;
    readonly teacher?: Readonly<Record<string, number | readonly number[]>>;
  };
  /** How many members the teacher has; it answers with the mean of their logits. */
  readonly members?: number;
}

/** Logits of the given spread for both sides, labels, and what else is asked for. */
export function randomBatch(
  batch: number,
  classes: number,
  { seed = 1, spread = 2, features, members }: { seed?: number; spread?: number } & BatchShape = {},
): LossBatch {
  const random = seededRandom(seed);
  const values = (from: Random, [size, ...inner]: readonly number[]): Nested[] =>
    Array.from({ length: size! }, () => inner.length ? values(from, inner) : spread * from.normal());
  const logits = (from = random) => values(from, [batch, classes]) as number[][];
  const layers = (side: "student" | "teacher") => {
    const named = Object.entries(features?.[side] ?? {}).map(([name, shape]) =>
      [name, values(random.split(`${side}.${name}`), [batch, ...[shape].flat()])] as const
    );
    return named.length ? { [side]: Object.fromEntries(named) } : {};
  };
  const labels = Array.from({ length: batch }, () => random.integer(classes));
  const answers = { student: logits(), teacher: logits() };
  const all = Array.from({ length: members ?? 0 }, (_, i) => logits(random.split("member", i)));
  return {
    ...answers,
    labels,
    ...features ? { features: { ...layers("student"), ...layers("teacher") } } : {},
    ...all.length ? { members: all, teacher: mean(all) } : {},
  };
}

function mean(members: readonly Rows[]): Rows {
  return members[0]!.map((row, n) =>
    row.map((_, c) => members.reduce((sum, one) => sum + one[n]![c]!, 0) / members.length)
  );
}

/** Rows of a batch in another order, or more than once. */
export function pick(batch: LossBatch, rows: readonly number[]): LossBatch {
  const from = <T>(list: readonly T[]) => rows.map((row) => list[row]!);
  const layers = (side: "student" | "teacher") => {
    const named = Object.entries(batch.features?.[side] ?? {});
    return named.length ? { [side]: Object.fromEntries(named.map(([name, one]) => [name, from(one)])) } : {};
  };
  return {
    ...batch,
    student: from(batch.student),
    teacher: from(batch.teacher),
    labels: from(batch.labels),
    ...batch.labelMask ? { labelMask: from(batch.labelMask) } : {},
    ...batch.features ? { features: { ...layers("student"), ...layers("teacher") } } : {},
    ...batch.members ? { members: batch.members.map(from) } : {},
  };
}

/** What a loss observes is dropped unless a listener is given. */
export interface LossCall {
  readonly progress?: number;
  observe?(name: string, value: number | tf.Scalar): void;
  readonly random?: Random;
}

/** Tensors by what they stand for: `student.logits`, `student.features.hidden_1`, `teacher.members.0`, `trained.bias`. */
export type Given = Readonly<Record<string, tf.Tensor>>;

/** All numbers of a batch that a loss could be differentiated by, under the names of {@link Given}. */
export function leavesOf(batch: LossBatch): Record<string, Nested> {
  const prefixed = (prefix: string, entries: Readonly<Record<string, Nested>> = {}) =>
    Object.fromEntries(Object.entries(entries).map(([name, values]) => [`${prefix}.${name}`, values]));
  return {
    "student.logits": batch.student,
    ...prefixed("student.features", batch.features?.student),
    "teacher.logits": batch.teacher,
    ...prefixed("teacher.features", batch.features?.teacher),
    ...prefixed("teacher.members", Object.fromEntries(batch.members?.entries() ?? [])),
    ...prefixed("trained", batch.trained),
  };
}

/** The names of a side's leaves. */
export function leafNames(batch: LossBatch, side: "student" | "teacher" | "trained"): string[] {
  return Object.keys(leavesOf(batch)).filter((name) => name.startsWith(`${side}.`));
}

/** The context of a batch; `given` stands in for what the batch has of the same name. Call inside `tf.tidy`. */
export function contextOf(batch: LossBatch, call: LossCall = {}, given: Given = {}): LossContext {
  const { progress = 0, observe = () => {}, random = seededRandom(1) } = call;
  const leaves = leavesOf(batch);
  const tensorOf = (name: string) => given[name] ?? nestedTensor(leaves[name]!);
  const outputs = (side: "student" | "teacher"): Outputs => {
    const layers = Object.keys(batch.features?.[side] ?? {});
    const features = layers.map((layer) => [layer, tensorOf(`${side}.features.${layer}`)]);
    const members = side === "teacher" ? batch.members?.map((_, i) => tensorOf(`teacher.members.${i}`)) : [];
    return {
      logits: tensorOf(`${side}.logits`) as tf.Tensor2D,
      ...features.length ? { features: Object.fromEntries(features) } : {},
      ...members?.length ? { members: members.map((logits) => ({ logits: logits as tf.Tensor2D })) } : {},
    };
  };
  const made = new Map<string, tf.Tensor>();
  return {
    student: outputs("student"),
    teacher: outputs("teacher"),
    labels: tf.tensor1d([...batch.labels], "int32"),
    ...batch.labelMask ? { labelMask: tf.tensor1d([...batch.labelMask], "float32") } : {},
    progress,
    random,
    observe,
    trained(name, shape, initial) {
      let tensor = made.get(name);
      // A loss may have asked for it in a `tidy` of its own.
      if (!tensor || tensor.isDisposed) {
        const leaf = `trained.${name}`;
        tensor = given[leaf] ?? (leaf in leaves ? tensorOf(leaf) : initialized(name, shape, initial));
        made.set(name, tensor);
      }
      if (tensor.shape.join() !== shape.join()) {
        throw new TypeError(
          `Cannot train ${name} as its shape must be [${tensor.shape}]: current value is [${shape}]`,
        );
      }
      return tensor;
    },
  };
}

function initialized(
  name: string,
  shape: readonly number[],
  initial: number | ((random: Random) => number),
): tf.Tensor {
  const random = seededRandom(1).split(name);
  const values = Array.from(
    { length: shape.reduce((a, b) => a * b, 1) },
    () => typeof initial === "number" ? initial : initial(random),
  );
  return tf.tensor(values, [...shape], "float32");
}

/** The loss of a batch. Call inside `tf.tidy`. */
export function valueOf(loss: Loss, batch: LossBatch, call?: LossCall, given?: Given): tf.Scalar {
  return loss(contextOf(batch, call, given));
}

/** What the loss asks to train, by name, as it starts; of nothing else in the batch. Call outside of the gradient. */
export function trainedBy(loss: Loss, batch: LossBatch): Record<string, Nested> {
  const asked: Record<string, Nested> = {};
  tf.tidy(() => {
    const context = contextOf(batch);
    loss({
      ...context,
      trained(name, shape, initial) {
        const tensor = context.trained(name, shape, initial);
        asked[name] = tensor.arraySync() as Nested;
        return tensor;
      },
    });
  });
  return asked;
}

/**
 * The gradient with respect to all that the student answers, flat: first the logits, then the features in the
 * batch's order. `by` names other leaves instead. Call inside `tf.tidy`.
 */
export function gradientOf(
  loss: Loss,
  batch: LossBatch,
  call?: LossCall,
  by: readonly string[] = leafNames(batch, "student"),
): tf.Tensor1D {
  const leaves = leavesOf(batch);
  const value = (...tensors: tf.Tensor[]) => {
    const given = Object.fromEntries(by.map((name, i) => [name, tensors[i]!]));
    // tfjs refuses to differentiate by what the result does not hang on, so it is made to.
    const linked = tensors.map((one) => tf.mul(tf.sum(one), 0));
    return tf.addN([valueOf(loss, batch, call, given), ...linked]);
  };
  const gradients = tf.grads(value)(by.map((name) => nestedTensor(leaves[name]!)));
  return tf.concat(gradients.map((one) => tf.reshape(one, [-1]))) as tf.Tensor1D;
}

/** Rows as a tensor. */
export function tensor(rows: Rows): tf.Tensor2D {
  return tf.tensor2d(rows.map((row) => [...row]), [rows.length, rows[0]!.length], "float32");
}

/** Numbers in lists as a tensor of as many dimensions. */
export function nestedTensor(values: Nested): tf.Tensor {
  return tf.tensor(values as tf.TensorLike, undefined, "float32");
}
