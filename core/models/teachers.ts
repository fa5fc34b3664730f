import * as tf from "@tensorflow/tfjs";
import type { Outputs } from "../outputs.ts";
import type { Student } from "../student.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";

/** `tf.tidy` for a function that makes outputs: all other tensors it makes are disposed. */
export function tidyOutputs(make: () => Outputs): Outputs {
  return tf.tidy(() => make() as unknown as tf.TensorContainerObject) as unknown as Outputs;
}

/** Whether a teacher answers at once. */
export function isLive(teacher: Teacher): teacher is LiveTeacher {
  return typeof teacher.predict === "function";
}

/** Disposes what a teacher answered. */
export function disposeOutputs(outputs: Outputs): void {
  tf.dispose([outputs.logits, ...Object.values(outputs.features ?? {})]);
  outputs.members?.forEach(disposeOutputs);
}

/** A student as a teacher. Its weights may go on changing, so it has no fingerprint. */
export function asTeacher(student: Student): LiveTeacher {
  return {
    name: student.name,
    parameters: student.parameters,
    reads: student.reads,
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
export async function frozen(student: Student): Promise<LiveTeacher> {
  return { ...asTeacher(student), fingerprint: await student.fingerprint() };
}

/** Where the rows of a part are that a teacher has answers to: all of them, as a rule. */
export function* answeredPlaces(
  teacher: Teacher | undefined,
  { rows }: { readonly rows: Int32Array },
): Generator<number> {
  for (const [at, row] of rows.entries()) if (teacher?.answersRow?.(row) ?? true) yield at;
}
