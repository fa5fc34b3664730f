import * as tf from "@tensorflow/tfjs";
import type { SeenRecord } from "./data/seen.ts";
import type { Stage, StageRun } from "./strategy.ts";
import type { Student } from "./student.ts";

/** What a model answers for a batch. */
export interface Outputs {
  /** Unnormalised log-probabilities, `[batch, classes]`. */
  readonly logits: tf.Tensor2D;
  /** Named inner activations, `[batch, …]` each. */
  readonly features?: Readonly<Record<string, tf.Tensor>>;
  /** What each model inside answered, where there are any and they were asked for. */
  readonly members?: readonly Outputs[];
  /** How much each of these members counts, summing to 1; all alike unless given. */
  readonly weights?: readonly number[];
}

/** How members are put together. */
export interface Combination {
  readonly mean: "logits" | "probabilities";
  /** One per member, summing to 1; all alike unless given. */
  readonly weights?: readonly number[];
}

/** What a model is asked. */
export interface Batch {
  /** Preprocessed features, `[batch, features]`. */
  readonly inputs: tf.Tensor2D;
  /** The data set's row behind each input, or -1 where the input is no row as it stands (an augmented view). */
  readonly rows: Int32Array;
  /** Layers whose outputs to return as features; those of a member as `teacher-1.hidden_2`. */
  readonly taps?: readonly string[];
  /** Whether to return the members' answers. */
  readonly members?: boolean;
}

/**
 * Anything that answers a batch with logits. The caller owns the tensors that come back. A teacher is never
 * differentiated: the engine asks it outside of the gradient.
 */
export interface Teacher {
  readonly name: string;
  /** Hash of all that its answers depend on. A teacher that changes while training runs has none. */
  readonly fingerprint?: string;
  /** Number of scalars it computes with; what `bytes` and `compression` in a report count. */
  readonly parameters: number;
  /** The rows that it has learned from, where it was trained before this run; `unknown` where nothing says. */
  readonly seen?: SeenRecord | "unknown";
  /** The teachers inside, where there are any, for the report. */
  readonly members?: readonly Teacher[];
  /** How what they say is put together. */
  readonly combination?: Combination;
  predict(batch: Batch): Outputs;
  dispose(): void;
}

/**
 * How a run comes by its teacher: the stages to train first (none for a model that is already trained), and then
 * the teacher. A student plugin named in a teacher's place is trained on the labels.
 */
export interface TeacherPlan {
  readonly name: string;
  /**
   * Whether each stage is the same whatever was trained before it, so that they may be trained side by side. A plan that
   * looks at what was trained, to choose or to go on from it, must not say so. Left out, it does not.
   */
  readonly independent?: boolean;
  /** Whether its teacher reads rows as the table has them, from `StageRun.raw`. Left out, it does not. */
  readonly raw?: boolean;
  stages(run: StageRun): AsyncGenerator<Stage, Teacher, Student>;
}

/** `tf.tidy` for a function that makes outputs: all other tensors it makes are disposed. */
export function tidyOutputs(make: () => Outputs): Outputs {
  return tf.tidy(() => make() as unknown as tf.TensorContainerObject) as unknown as Outputs;
}

/** Disposes what a teacher answered. */
export function disposeOutputs(outputs: Outputs): void {
  tf.dispose([outputs.logits, ...Object.values(outputs.features ?? {})]);
  outputs.members?.forEach(disposeOutputs);
}

/** A student as a teacher. Its weights may go on changing, so it has no fingerprint. */
export function asTeacher(student: Student): Teacher {
  return {
    name: student.name,
    parameters: student.parameters,
    predict: ({ inputs, taps }) =>
      tidyOutputs(() => student.forward(inputs, { training: false, ...taps ? { taps } : {} })),
    dispose: () => student.dispose(),
  };
}

/**
 * What is frozen of those who teach a stage: the teacher's fingerprint or, where it changes while training runs, those of
 * the members that do not.
 */
export function frozenPart({ fingerprint, members = [] }: Teacher): string | undefined {
  if (fingerprint !== undefined) return fingerprint;
  const inside = members.map(frozenPart);
  return inside.some((print) => print !== undefined) ? inside.map((print = "") => print).join() : undefined;
}

/** A student as a frozen teacher, fingerprinted by its weights. Train it no further. */
export async function frozen(student: Student): Promise<Teacher> {
  return { ...asTeacher(student), fingerprint: await student.fingerprint() };
}
