import type * as tf from "@tensorflow/tfjs";
import type { Random } from "./base/random.ts";
import type { Inputs, Outputs } from "./outputs.ts";
import type { EncodedImage, EncodedTokens } from "./preprocessing.ts";

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
export type Forward = (inputs: Inputs, mode: ForwardMode) => Outputs;

/**
 * The layers that a forward pass runs, where they are a plain chain of dense ones with dropout at most in between: a backend may
 * then answer, and take a training step, in one dispatch. It is used
 * only while `of` is the student's own `forward`; a function that wraps it is called as it is.
 */
export interface DenseChain {
  readonly of: Forward;
  readonly layers: readonly ChainLayer[];
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
  /**
   * The model as tfjs knows it: what is saved, and what feature taps name the layers of. One that is written in plain ops has
   * none: it has `save`, and its factory `load`.
   */
  readonly model?: tf.LayersModel | undefined;
  /** All that `load` of the factory needs, as files by name: of a student without a model. */
  save?(): Promise<ReadonlyMap<string, Uint8Array>>;
  readonly forward: Forward;
  /** The inputs that `forward` reads, by name; the `features` where it is left out. */
  readonly reads?: readonly string[] | undefined;
  /** What `forward` is made of, where it is a chain of dense layers. */
  readonly chain?: DenseChain | undefined;
  /** SHA-256 over architecture and weights, in hex. */
  fingerprint(): Promise<string>;
  /** Frees the weights; a second call does nothing. */
  dispose(): void;
}

/** What is known of an input before there are rows: the number of ids, or an image's height, width and channels. */
export type InputShape = Pick<EncodedTokens, "kind" | "vocabulary"> | Pick<EncodedImage, "kind" | "shape">;

/** Inputs beside the features, by name. */
export type InputShapes = Readonly<Record<string, InputShape>>;

/** What a student is built for. */
export interface StudentShape {
  readonly name: string;
  /** Number of input features. */
  readonly features: number;
  readonly classes: number;
  /** The inputs that there are beside the features. */
  readonly inputs: InputShapes;
  /** Where the initial weights come from. */
  readonly random: Random;
}

/** Builds an untrained student. */
export interface StudentFactory {
  (shape: StudentShape): Student;
  /** The options of the same architecture `factor` times as wide, where that makes sense. */
  readonly scaled?: (factor: number) => Readonly<Record<string, unknown>>;
  /** Builds a trained student of the files that its `save` gave; of one without a model. */
  readonly load?: (files: ReadonlyMap<string, Uint8Array>, shape: StudentShape) => Student | Promise<Student>;
}

/** Activations whose derivative can be computed from their output. */
export type FusedActivation = "linear" | "relu" | "sigmoid" | "tanh" | "elu";

/** A dense layer: `activation(x · kernel + bias)`. */
export interface Dense {
  /** `[in, out]` */
  readonly kernel: tf.Variable;
  /** `[out]` */
  readonly bias?: tf.Variable;
  readonly activation: FusedActivation;
}

/** A layer of a student that is a plain chain of dense ones. */
export interface ChainLayer extends Dense {
  /** Dropout behind it: its layer's name, and the share dropped. */
  readonly dropout?: { readonly name: string; readonly rate: number };
}
