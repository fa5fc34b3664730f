import * as tf from "@tensorflow/tfjs";
import type { Augmentation } from "./augmentation.ts";
import { computeOn } from "./backend.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { Clock } from "./clock.ts";
import { Interrupted, UserError } from "./errors.ts";
import type { EventSink } from "./events.ts";
import type { Optimizer } from "./optimizer.ts";
import type { Part } from "./prepare.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./strategy.ts";
import { arraysOf } from "./student.ts";

/** What a stage is trained with, beside what it says itself. */
export interface Lesson {
  readonly part: Part;
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: Optimizer;
  readonly augmentation?: Augmentation | undefined;
  /** Split by name and step for the order of rows, dropout and augmentation. */
  readonly random: Random;
}

/** What training needs of its surroundings. */
export interface Surroundings {
  readonly seed: number;
  /** Where to compute; left out, on whatever backend is active. */
  readonly backend?: string | undefined;
  readonly events: EventSink;
  readonly clock: Clock;
  readonly checkpoint: Checkpoint;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds between two rests, and between two checkpoints. */
const REST = 100;
const SAVE = 1000;

/**
 * Trains the stage's student in place. A stage that was interrupted goes on from its checkpoint, one that is done
 * takes its weights from there; either way the weights are, bit for bit, those of an uninterrupted run. Throws
 * `Interrupted` (with the checkpoint written) when the signal is aborted, and a `UserError` when the loss is no
 * longer finite.
 */
export async function train(stage: Stage, lesson: Lesson, surroundings: Surroundings): Promise<void> {
  const { epochs, batchSize, part } = lesson;
  const { seed, backend, events, clock, checkpoint, signal } = surroundings;
  const rows = part.rows.length;
  const stepsPerEpoch = Math.ceil(rows / batchSize);
  const steps = epochs * stepsPerEpoch;
  const taught = stage.teacher?.fingerprint;
  computeOn(backend);
  const memory = new Memory(stage, lesson.optimizer);
  try {
    const saved = await checkpoint.load(stage.name, taught);
    computeOn(backend);
    if (saved) memory.restore(saved.arrays, saved.done);
    if (saved?.done) return events({ type: "stage-end", seed, stage: stage.name, resumed: true });

    let step = saved?.step ?? 0;
    const { parameters } = stage.student;
    events({ type: "stage-start", seed, stage: stage.name, step, steps, epochs, parameters });
    const save = async () => {
      await memory.checkFinite(stage.name, Math.floor(step / stepsPerEpoch) + 1);
      await checkpoint.save(stage.name, { step, done: false, arrays: await memory.arrays() }, taught);
      events({ type: "checkpoint", seed, stage: stage.name, step });
    };
    let [rested, savedAt] = [clock.now(), clock.now()];
    let order: Int32Array = new Int32Array();
    for (; step < steps; step++) {
      const epoch = Math.floor(step / stepsPerEpoch);
      const from = (step % stepsPerEpoch) * batchSize;
      if (from === 0 || !order.length) order = lesson.random.split("order", epoch).permutation(rows);
      if (clock.now() - rested > REST) {
        events({ type: "progress", seed, stage: stage.name, step, steps });
        await clock.rest();
        rested = clock.now();
      }
      if (signal?.aborted) {
        await save();
        throw new Interrupted("interrupted");
      }
      if (rested - savedAt > SAVE) {
        await save();
        savedAt = rested;
      }
      computeOn(backend);
      const values = takeStep(stage, lesson, memory, order.subarray(from, from + batchSize), step, steps);
      if ((step + 1) % stepsPerEpoch === 0) {
        const loss = await memory.checkFinite(stage.name, epoch + 1) / rows;
        computeOn(backend);
        memory.clearLoss();
        events({ type: "epoch", seed, stage: stage.name, epoch: epoch + 1, epochs, loss, values });
      }
    }
    const weights = await memory.weights();
    // The last step shows in no loss.
    if (weights.some((values) => values.some((value) => !Number.isFinite(value)))) {
      throw notFinite(stage.name, "weights must be finite: they are not after the last step", epochs);
    }
    await checkpoint.save(stage.name, { step, done: true, arrays: weights }, taught);
    events({ type: "stage-end", seed, stage: stage.name, resumed: false });
  } finally {
    memory.dispose();
  }
}

/** One step on some rows (positions in the part). Returns what the losses observed, and the learning rate. */
function takeStep(
  stage: Stage,
  { part, optimizer, augmentation, random }: Lesson,
  memory: Memory,
  positions: Int32Array,
  step: number,
  steps: number,
): Record<string, number> {
  const { features, width } = part;
  const progress = step / steps;
  const learningRate = optimizer.learningRate(progress);
  const values: Record<string, number> = { learningRate };
  const count = positions.length;
  const shown = new Float32Array(count * width);
  positions.forEach((at, i) => shown.set(features.subarray(at * width, (at + 1) * width), i * width));
  augmentation?.apply(shown, width, random.split("augment", step));
  const rows = augmentation
    ? new Int32Array(count).fill(-1)
    : Int32Array.from(positions, (at) => part.rows[at]!);

  tf.tidy(() => {
    const inputs = tf.tensor2d(shown, [count, width]);
    const labels = tf.tensor1d(Int32Array.from(positions, (at) => part.labels[at]!), "int32");
    // Asked outside of the gradient: the teacher's side never carries one.
    const teacher = stage.teacher?.predict({ inputs, rows });
    const mode = { training: true, random: random.split("dropout", step) };
    const { value, grads } = tf.variableGrads(() =>
      stage.loss({
        student: stage.student.forward(inputs, mode),
        ...teacher ? { teacher } : {},
        labels,
        progress,
        observe: (name, value) => void (values[name] = value),
      }), [...stage.student.variables]);
    for (const { variable, slots } of memory.slots) {
      const gradient = grads[variable.name];
      if (gradient) optimizer.update({ variable, gradient, slots, learningRate, step: step + 1 });
    }
    memory.addLoss(tf.mul(value, count));
  });
  return values;
}

/** The tensors of a stage that outlive a step: weights, the optimizer's slots, the loss of the epoch so far. */
class Memory {
  readonly slots: readonly { readonly variable: tf.Variable; readonly slots: readonly tf.Variable[] }[];
  readonly #state: readonly tf.Variable[];
  readonly #loss: tf.Variable;

  constructor({ student }: Stage, optimizer: Optimizer) {
    const zeros = (shape: number[]) => tf.tidy(() => tf.variable(tf.zeros(shape), false));
    this.#state = student.state;
    this.slots = student.variables.map((variable) => ({
      variable,
      slots: optimizer.slots.map(() => zeros(variable.shape)),
    }));
    this.#loss = zeros([]);
  }

  get #all(): tf.Variable[] {
    return [...this.#state, ...this.slots.flatMap(({ slots }) => slots), this.#loss];
  }

  addLoss(loss: tf.Tensor): void {
    this.#loss.assign(tf.add(this.#loss, loss));
  }

  clearLoss(): void {
    tf.tidy(() => this.#loss.assign(tf.scalar(0)));
  }

  /** The loss summed since it was last cleared; an error where it is not finite. */
  async checkFinite(stage: string, epoch: number): Promise<number> {
    const loss = (await this.#loss.data())[0]!;
    if (Number.isFinite(loss)) return loss;
    throw notFinite(stage, `loss must be finite: current value is ${loss}`, epoch);
  }

  weights(): Promise<Float32Array[]> {
    return arraysOf(this.#state);
  }

  arrays(): Promise<Float32Array[]> {
    return arraysOf(this.#all);
  }

  restore(arrays: readonly Float32Array[], weightsOnly: boolean): void {
    const variables = weightsOnly ? this.#state : this.#all;
    if (arrays.length !== variables.length) {
      throw new RangeError(
        `Cannot restore a stage as its state must have ${variables.length} arrays: current value is ${arrays.length}`,
      );
    }
    tf.tidy(() => {
      variables.forEach((variable, i) => variable.assign(tf.tensor(arrays[i]!, variable.shape)));
    });
  }

  dispose(): void {
    tf.dispose([...this.slots.flatMap(({ slots }) => slots), this.#loss]);
  }
}

function notFinite(stage: string, rule: string, epoch: number): UserError {
  return new UserError(`Cannot train ${stage} as its ${rule} in epoch ${epoch}; lower the learning rate`);
}
