import * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import { arraysOf } from "../models/variables.ts";
import type { Optimizer } from "../optimizer.ts";
import type { Stage } from "../strategy.ts";

/** A variable that the optimizer updates, with the optimizer's slots for it. */
export interface Learning {
  readonly variable: tf.Variable;
  readonly slots: readonly tf.Variable[];
}

/**
 * The tensors of a stage that outlive a step: weights, what the loss trains beside them, the optimizer's slots, the
 * loss of the epoch so far.
 */
export class TrainState {
  /** What `stage.afterStep` changes belongs to the weights: a later stage may read it. */
  readonly #state: readonly tf.Variable[];
  readonly #students: readonly tf.Variable[];
  readonly #trained = new Map<string, tf.Variable>();
  readonly #random: Random;
  readonly #loss: tf.Variable;
  #learning: readonly Learning[] | undefined;

  constructor({ student, state = [] }: Stage, random: Random) {
    this.#state = [...student.state, ...state];
    this.#students = student.variables;
    this.#random = random;
    this.#loss = zeros([]);
  }

  /** What the loss trains, under its name; made until the first step is taken. See `LossContext.trained`. */
  trained(
    name: string,
    shape: readonly number[],
    initial: number | ((random: Random) => number),
  ): tf.Variable {
    const known = this.#trained.get(name);
    if (known) {
      if (known.shape.join() === shape.join()) return known;
      throw new TypeError(
        `Cannot train ${name} as it must keep its shape [${known.shape}]: current value is [${shape}]`,
      );
    }
    if (this.#learning) {
      throw new TypeError(
        `Cannot train ${name} as it must be asked for in the first call already: it was not`,
      );
    }
    const random = this.#random.split(`trained/${name}`);
    const size = shape.reduce((a, b) => a * b, 1);
    const values = Float32Array.from(
      { length: size },
      () => typeof initial === "number" ? initial : initial(random),
    );
    const variable = tf.tidy(() => tf.variable(tf.tensor(values, [...shape])));
    this.#trained.set(name, variable);
    return variable;
  }

  /** Makes the optimizer's slots; after this, a loss can add no variable. */
  begin(optimizer: Optimizer): void {
    blame(makerOf(optimizer, "the optimizer"), () => {
      this.#learning = this.variables.map((variable) => ({
        variable,
        slots: optimizer.slots.map(() => zeros(variable.shape)),
      }));
    });
  }

  /** What the gradient is taken with respect to: the student's variables, then the loss's own. */
  get variables(): tf.Variable[] {
    return [...this.#students, ...this.#trained.values()];
  }

  get learning(): readonly Learning[] {
    if (!this.#learning) throw new Error("Cannot take a step as the stage must have begun: it has not");
    return this.#learning;
  }

  get #all(): tf.Variable[] {
    const slots = this.learning.flatMap(({ slots }) => slots);
    return [...this.#state, ...this.#trained.values(), ...slots, this.#loss];
  }

  /** The loss summed since it was last cleared, `[]`. */
  get loss(): tf.Variable {
    return this.#loss;
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

  /** Runs a task that must leave no trace in what a forward pass changes (the statistics of batch norm). */
  untouched<T>(task: () => T): T {
    const undo = this.#remember();
    try {
      return task();
    } finally {
      undo(true);
    }
  }

  /** Runs a task that must leave no such trace where it fails. */
  untouchedIfFailed<T>(task: () => T): T {
    const undo = this.#remember();
    let failed = true;
    try {
      const made = task();
      failed = false;
      return made;
    } finally {
      undo(failed);
    }
  }

  /** Saves the statistics of batch norm; the function that it returns must be called, and restores them where `back` is true. */
  #remember(): (back: boolean) => void {
    const statistics = this.#state.filter((variable) => !this.#students.includes(variable));
    const before = statistics.map((variable) => variable.clone());
    return (back) => {
      if (back) statistics.forEach((variable, i) => variable.assign(before[i]!));
      tf.dispose(before);
    };
  }

  dispose(): void {
    const slots = this.#learning?.flatMap(({ slots }) => slots) ?? [];
    tf.dispose([...slots, ...this.#trained.values(), this.#loss]);
  }
}

function zeros(shape: number[]): tf.Variable {
  return tf.tidy(() => tf.variable(tf.zeros(shape), false));
}

/** What a run says whose numbers have grown beyond bounds. */
export function notFinite(stage: string, rule: string, epoch: number): UserError {
  return new UserError(`Cannot train ${stage} as its ${rule} in epoch ${epoch}; lower the learning rate`);
}

/** All that a stage has trained: its student, then what else it keeps. */
export function weightsOf({ student, state = [] }: Stage): Promise<Float32Array[]> {
  return arraysOf([...student.state, ...state]);
}
