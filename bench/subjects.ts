/** What is measured: `subjects.json`, which the Python peer reads as well. */
import subjects from "./subjects.json" with { type: "json" };

/** Dense layers: features, hidden widths (ReLU), classes. */
export interface MlpModel {
  readonly use: "mlp";
  readonly layers: readonly number[];
}

/** For each number of filters a 3×3 "same" convolution (ReLU) and a 2×2 max pool; then a dense layer (ReLU), and the logits. */
export interface CnnModel {
  readonly use: "cnn";
  /** Of one row: height, width, channels. */
  readonly shape: readonly number[];
  readonly filters: readonly number[];
  readonly dense: number;
  readonly classes: number;
  /** Whether PyTorch keeps images in its default layout. Else channels last, which it computes faster. */
  readonly channelsFirst?: boolean;
}

/** Pre-norm blocks of self-attention and a feed-forward layer (ReLU), the mean over the sequence, the logits. */
export interface TransformerModel {
  readonly use: "transformer";
  readonly sequence: number;
  readonly width: number;
  readonly heads: number;
  readonly feedForward: number;
  readonly blocks: number;
  readonly classes: number;
}

/** A model by its shape. */
export type Model = MlpModel | CnnModel | TransformerModel;

/** Several models like one, whose logits are averaged. */
export interface Teachers {
  readonly count: number;
  readonly layers: readonly number[];
}

/** Steps of Adam (1e-3) on `0.9 · 16 · KL(T = 4) + 0.1 · CE`; with stored soft targets, or with teachers asked live. */
export interface TrainSubject {
  readonly kind: "train";
  readonly model: Model;
  readonly batch: number;
  readonly teachers?: Teachers;
}

/** All rows' logits of an ensemble, from memory to memory. */
export interface LabelSubject {
  readonly kind: "label";
  readonly teachers: Teachers;
  readonly rows: number;
  /** Whether Retort leaves its pool of Workers out. */
  readonly oneThread?: boolean;
}

/** The logits of so many rows at once, from memory to memory. */
export interface PredictSubject {
  readonly kind: "predict";
  readonly model: MlpModel;
  readonly rows: number;
}

/** A whole run of `examples/digits/distill.json`, from the start of the process to its end. */
export interface JobSubject {
  readonly kind: "job";
}

/** One thing that is measured. */
export type Subject = TrainSubject | LabelSubject | PredictSubject | JobSubject;

/** All that is measured, by name. */
export const SUBJECTS = subjects as Readonly<Record<string, Subject>>;

/** The subject of a name; a RangeError for one that is none. */
export function subjectNamed(name: string): Subject {
  const subject = SUBJECTS[name];
  if (subject) return subject;
  throw new RangeError(`Cannot measure ${name} as a subject must have that name: there is none`);
}

/** Steps of an epoch of every training subject: a sample is an epoch, so it has its share of all that an epoch does. */
export const STEPS = 20;
export const RATE = 1e-3;
export const TEMPERATURE = 4;
export const SOFT = 0.9;
export const HARD = 0.1;

/** Numbers in a row, and classes of the answer. */
export function sizeOf(model: Model): { readonly features: number; readonly classes: number } {
  if (model.use === "mlp") return { features: model.layers[0]!, classes: model.layers.at(-1)! };
  const { classes } = model;
  const features = model.use === "cnn"
    ? model.shape.reduce((a, b) => a * b, 1)
    : model.sequence * model.width;
  return { features, classes };
}
