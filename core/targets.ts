import * as tf from "@tensorflow/tfjs";
import type { Teacher } from "./teacher.ts";

/** A frozen teacher's answers to the training rows. */
export interface SoftTargets {
  /** Hash of teacher, data and preprocessing: these answers are for nothing else. */
  readonly fingerprint: string;
  /** The data set's row of each answer, `[rows]`. */
  readonly rows: Int32Array;
  readonly classes: number;
  /** `[rows, classes]`, row by row. */
  readonly logits: Float32Array;
}

/** Keeps soft targets by fingerprint, so that a frozen teacher labels each row once. */
export interface TargetStore {
  get(fingerprint: string): Promise<SoftTargets | undefined>;
  put(targets: SoftTargets): Promise<void>;
}

/** A store for the life of a process. */
export function memoryTargets(): TargetStore {
  const stored = new Map<string, SoftTargets>();
  return {
    get: (fingerprint) => Promise.resolve(stored.get(fingerprint)),
    put: (targets) => Promise.resolve(void stored.set(targets.fingerprint, targets)),
  };
}

/**
 * Stored answers as a teacher: it looks up rows instead of computing them. Asked for a row that was not labelled
 * (or an augmented view), it throws a RangeError: wrong targets are worse than none.
 */
export function storedTeacher(targets: SoftTargets, teacher: Teacher): Teacher {
  const { classes, logits } = targets;
  const position = new Map(Array.from(targets.rows, (row, i) => [row, i]));
  return {
    name: teacher.name,
    fingerprint: targets.fingerprint,
    parameters: teacher.parameters,
    predict({ rows }) {
      const answers = new Float32Array(rows.length * classes);
      rows.forEach((row, i) => {
        const at = position.get(row);
        if (at === undefined) {
          throw new RangeError(
            `Cannot look up soft targets as the row must be labelled: current value is ${row}`,
          );
        }
        answers.set(logits.subarray(at * classes, (at + 1) * classes), i * classes);
      });
      return { logits: tf.tensor2d(answers, [rows.length, classes]) };
    },
    dispose() {},
  };
}
