import * as tf from "@tensorflow/tfjs";
import type { LabelShares } from "../augmentation.ts";
import { stepInOne } from "./fused_step.ts";
import { canUpdate, updateInPlace } from "../kernels/update.ts";
import { askedFor, type Loss, type LossContext } from "../loss.ts";
import type { Memory } from "./train_state.ts";
import type { Observed } from "./step_metrics.ts";
import type { Optimizer } from "../optimizer.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import type { Random } from "../base/random.ts";
import { show, type Showing, type Shown } from "../data/views.ts";
import type { Stage } from "../strategy.ts";
import type { Student } from "../student.ts";
import type { Outputs } from "../teacher.ts";
import { type OutputsRead, recordReads } from "./teacher_use.ts";

/** Where a step is in its stage, and what becomes of it. */
export interface Point {
  readonly step: number;
  readonly steps: number;
  readonly observed: Observed;
  /** Whether to tell what share of the gradient each term of the loss has. */
  readonly measured: boolean;
  /** Whether a weight has moved in this step. */
  moved: boolean;
}

/** Rows to learn from, and by which optimizer. */
export interface StepLesson extends Showing {
  readonly optimizer: Optimizer;
}

/** One step on some rows (positions in the part). */
export function takeStep(
  stage: Stage,
  lesson: StepLesson,
  memory: Memory,
  positions: Int32Array,
  point: Point,
): void {
  const { step, steps, observed } = point;
  const { optimizer, random } = lesson;
  const progress = step / steps;
  const ofOptimizer = makerOf(optimizer, "the optimizer");
  const learningRate = blame(ofOptimizer, () => optimizer.learningRate(progress));
  observed.note("learningRate", learningRate);
  const shown = showTo(stage, lesson, positions, step);
  tf.tidy(() => {
    const batch = batchOf(stage, lesson, shown);
    // Streams from their beginning each time: measuring must change nothing, whoever draws without a split.
    const lookedAt = () => ({
      ...batch,
      progress,
      random: random.split("loss", step),
      trained: memory.trained.bind(memory),
    });
    // A loss may stay finite where an answer is not (0 log 0 is 0): then the sum of losses says so, for an epoch's end.
    if (batch.teacher && isAskedLive(stage, lesson)) memory.addLoss(tf.sum(tf.mul(batch.teacher.logits, 0)));
    const forward = () => forwardOf(stage, batch.inputs, random.split("dropout", step));
    if (point.measured) measureShares(stage, memory, forward, lookedAt, observed);
    const observe = observed.note.bind(observed);
    const whole = {
      ...batch,
      progress,
      observe,
      random: random.split("dropout", step),
      learningRate,
      step: step + 1,
    };
    if (stepInOne(stage, optimizer, memory, whole)) {
      point.moved = true;
      blame(makerOf(stage, "the stage's afterStep"), () => stage.afterStep?.());
      return;
    }
    const { value, grads } = memory.untouchedIfFailed(() =>
      gradientsOf(
        () => lossOf(stage, { ...lookedAt(), student: forward(), observe }),
        memory.variables,
        makerOf(stage.loss, "the loss"),
        false,
      )
    );
    for (const { variable, slots } of memory.learning) {
      const gradient = grads[variable.name];
      if (!gradient) continue;
      point.moved = true;
      blame(ofOptimizer, () => {
        const fused = optimizer.update.fused?.(learningRate, step + 1);
        if (fused && canUpdate(fused)) updateInPlace(fused, variable, gradient, slots);
        else optimizer.update({ variable, gradient, slots, learningRate, step: step + 1 });
      });
    }
    blame(makerOf(stage, "the stage's afterStep"), () => stage.afterStep?.());
    memory.addLoss(tf.mul(value, positions.length));
  });
}

/** Whether a frozen teacher has not labelled its rows once, as each is shown in a new view each time: nobody has looked at its answers. */
function isAskedLive({ teacher }: Stage, { augmentation, views }: Showing): boolean {
  return teacher?.fingerprint !== undefined && augmentation !== undefined && !views;
}

/**
 * Calls the loss once, on a few rows, so that whatever does not fit shows before anything is trained, and what the
 * loss trains is made. It leaves nothing else behind. Returns what of the teacher's answer the loss looks at.
 */
export function probe(
  stage: Stage,
  lesson: Showing & { readonly batchSize?: number },
  memory: Memory,
): OutputsRead {
  // No more than a step will see: with a batch of one row there is no variance, and no relation between rows.
  const length = Math.min(4, lesson.part.rows.length, lesson.batchSize ?? 4);
  const positions = Int32Array.from({ length }, (_, i) => i);
  // Shown as they stand: stored answers know them.
  const shown = show({ ...lesson, augmentation: undefined }, positions, 0, true);
  let read: OutputsRead = new Set();
  tf.tidy(() =>
    memory.untouched(() => {
      const { teacher, ...rest } = batchOf(stage, lesson, shown);
      const recorded = teacher && recordReads(teacher);
      if (recorded) read = recorded.read;
      const batch = { ...rest, ...recorded ? { teacher: recorded.outputs } : {} };
      const random = lesson.random.split("probe");
      const trained = memory.trained.bind(memory);
      const compute = (loss: Loss) => {
        const student = forwardOf(stage, batch.inputs, random.split("dropout"));
        return lossOf({ loss }, { ...batch, student, progress: 0, random, trained, observe: () => {} });
      };
      // The way back, too, term by term, so that the one that has none is named.
      const { terms = [] } = stage.loss;
      if (terms.length) compute(stage.loss);
      const parts = terms.length ? terms : [{ name: "", loss: stage.loss }];
      for (const { name, loss } of parts) {
        gradientsOf(
          () => compute(loss),
          [...stage.student.variables],
          name ? `loss ${name}` : makerOf(loss, "the loss"),
        );
      }
    })
  );
  return read;
}

function showTo(stage: Stage, lesson: Showing, positions: Int32Array, step: number): Shown {
  const maker = makerOf(lesson.augmentation ?? {}, "the augmentation");
  return blame(maker, () => show(lesson, positions, step, stage.teacher !== undefined));
}

/** What a loss sees of the rows. */
interface Rows extends Pick<LossContext, "labels"> {
  readonly inputs: tf.Tensor2D;
  readonly known?: tf.Tensor1D;
  readonly shares?: tf.Tensor2D;
  readonly teacher?: Outputs;
}

function batchOf(stage: Stage, { part }: Showing, { features, labels, rows, mixed }: Shown): Rows {
  const inputs = tf.tensor2d(features, [rows.length, part.width]);
  const asked = { inputs, rows, ...askedFor(stage.loss.needs) };
  const { teacher } = stage;
  // Asked outside of the gradient: the teacher's side never carries one.
  const answered = teacher &&
    blame(makerOf(teacher, `teacher ${teacher.name}`), () => teacher.predict(asked));
  return {
    inputs,
    labels: tf.tensor1d(labels, "int32"),
    ...labels.includes(-1)
      ? { known: tf.tensor1d(Float32Array.from(labels, (label) => label < 0 ? 0 : 1)) }
      : {},
    ...mixed ? { shares: sharesOf(labels, mixed, classesOf(stage.student)) } : {},
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

function classesOf({ model }: Student): number {
  return model.outputs[0]!.shape.at(-1)!;
}

function forwardOf({ student, loss }: Stage, inputs: tf.Tensor2D, random: Random): Outputs {
  const taps = loss.needs?.student;
  const mode = { training: true, random, ...taps?.length ? { taps } : {} };
  return blame(makerOf(student, `student ${student.name}`), () => student.forward(inputs, mode));
}

function lossOf({ loss }: Pick<Stage, "loss">, context: LossContext): tf.Scalar {
  return blame(makerOf(loss, "the loss"), () => loss(context));
}

/**
 * `tf.variableGrads` of what may throw: on an error tfjs would leave behind all that it keeps for the way back. So the
 * error is thrown once tfjs has gone that way for something else.
 */
function gradientsOf(
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

/** Tells each term's value, and its share of the sum of the norms of all terms' gradients in the student's weights. */
function measureShares(
  stage: Stage,
  memory: Memory,
  forward: () => Outputs,
  lookedAt: () => Omit<LossContext, "student" | "observe">,
  observed: Observed,
): void {
  const variables = [...stage.student.variables];
  const norms = (stage.loss.terms ?? []).map(({ name, loss }) =>
    memory.untouched(() => {
      const { value, grads } = gradientsOf(
        () => lossOf({ loss }, { ...lookedAt(), student: forward(), observe: () => {} }),
        variables,
        makerOf(loss, "the loss"),
      );
      observed.note(`${name}.loss`, value);
      const squares = Object.values(grads).filter((gradient) => gradient).map((gradient) =>
        tf.sum(tf.square(gradient)) as tf.Scalar
      );
      return { name, norm: tf.sqrt(tf.addN(squares)) };
    })
  );
  const total = tf.maximum(tf.addN(norms.map(({ norm }) => norm)), 1e-30);
  for (const { name, norm } of norms) observed.note(`${name}.share`, tf.div(norm, total));
}

/** How much of the student's gradient is the teacher's. */
export interface GradientChange {
  /** The norm of the gradient's change when each row is given another row's answer. */
  readonly norm: tf.Scalar;
  /**
   * The same of each term, relative to what is as large as the term's value and loses nothing to cancellation: the value
   * times the norm of the gradient of the logits themselves. The largest one, so that a term may weigh as little as it
   * likes. Rounding alone comes to 1e-7.
   */
  readonly relative: tf.Scalar;
}

/** Looks at some rows, at most as many as a step shows; nothing is trained. Call inside `tf.tidy`. */
export function gradientChange(
  stage: Stage,
  lesson: Showing,
  memory: Memory,
  rows: number,
  progress: number,
): GradientChange {
  const { length } = lesson.part.rows;
  // From all over: a sorted table may begin with many equal rows, to which the teacher answers alike.
  const drawn = lesson.random.split("compared").permutation(length).subarray(0, rows + 1).sort();
  const positions = drawn.subarray(0, rows);
  const asTheyStand = { ...lesson, augmentation: undefined };
  const own = batchOf(stage, lesson, show(asTheyStand, positions, 0, true));
  const swapped = positions.map((_, i) => drawn[(i + 1) % drawn.length]!);
  const others = batchOf(stage, lesson, show(asTheyStand, swapped, 0, true));
  const variables = [...stage.student.variables];
  const gradientsBy = (compute: (student: Outputs, random: Random) => tf.Scalar, maker: string) => {
    const random = lesson.random.split("probe");
    return memory.untouched(() =>
      gradientsOf(
        () => compute(forwardOf(stage, own.inputs, random.split("dropout")), random),
        variables,
        maker,
      )
    );
  };
  const told = (loss: Loss, teacher: Outputs | undefined) =>
    gradientsBy(
      (student, random) =>
        lossOf({ loss }, {
          ...own,
          ...teacher ? { teacher } : {},
          student,
          progress,
          random,
          trained: memory.trained.bind(memory),
          observe: () => {},
        }),
      makerOf(loss, "the loss"),
    );
  const normOf = (grads: readonly tf.Tensor[]) =>
    tf.sqrt(
      tf.addN([tf.scalar(0), ...grads.map((gradient) => tf.sum(tf.square(gradient)) as tf.Scalar)]),
    ) as tf.Scalar;
  const changeOf = (loss: Loss) => {
    const [given, changed] = [told(loss, own.teacher), told(loss, others.teacher)];
    const names = Object.keys(given.grads).filter((name) => given.grads[name] && changed.grads[name]);
    return {
      norm: normOf(names.map((name) => tf.sub(given.grads[name]!, changed.grads[name]!))),
      value: tf.mul(tf.add(tf.abs(given.value), tf.abs(changed.value)), 0.5),
    };
  };
  // Each row by a direction of its own, as losses have it.
  const draw = lesson.random.split("directions");
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
