import type * as tf from "@tensorflow/tfjs";
import type { Link } from "./kernels/forward.ts";
import type { Random } from "./base/random.ts";
import type { Outputs } from "./teacher.ts";

/** How to run a forward pass. */
export interface ForwardMode {
  /** Dropout drops and batch norm uses (and updates) the batch's own statistics. */
  readonly training: boolean;
  /** Where dropout masks come from; needed when training. */
  readonly random?: Random;
  /** Names of layers whose activations to return as features. */
  readonly taps?: readonly string[];
}

/** Logits `[batch, classes]` and the tapped features. Call inside `tf.tidy`. */
export interface Forward {
  (inputs: tf.Tensor2D, mode: ForwardMode): Outputs;
  /**
   * The layers, where they are a plain chain of dense ones with dropout at most in between: a backend may then answer, and
   * take a training step, in one go. It belongs to the function, so that a student with another `forward` has none.
   */
  readonly chain?: readonly Link[];
}

/** A trainable model. Teachers are trained as students, too. */
export interface Student {
  readonly name: string;
  /** Trainable scalars and the statistics of batch norm. */
  readonly parameters: number;
  /** What the optimizer updates, in a fixed order. */
  readonly variables: readonly tf.Variable[];
  /** All that a checkpoint must hold: `variables` and what training changes beside them, in a fixed order. */
  readonly state: readonly tf.Variable[];
  /** The model as tfjs knows it: what is saved, and what feature taps name the layers of. */
  readonly model: tf.LayersModel;
  readonly forward: Forward;
  /** SHA-256 over architecture and weights, in hex. */
  fingerprint(): Promise<string>;
  /** Frees the weights; a second call does nothing. */
  dispose(): void;
}

/** What a student is built for. */
export interface StudentShape {
  readonly name: string;
  /** Number of input features. */
  readonly features: number;
  readonly classes: number;
  /** Where the initial weights come from. */
  readonly random: Random;
}

/** Builds an untrained student. */
export interface StudentFactory {
  (shape: StudentShape): Student;
  /** The options of the same architecture `factor` times as wide, where that makes sense. */
  readonly scaled?: (factor: number) => Readonly<Record<string, unknown>>;
}

/** The values of variables, read one by one and not at once: a GPU gives its data only asynchronously. */
export async function arraysOf(variables: readonly tf.Variable[]): Promise<Float32Array[]> {
  const arrays = [];
  for (const variable of variables) arrays.push(Float32Array.from(await variable.data()));
  return arrays;
}
