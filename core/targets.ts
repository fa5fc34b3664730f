import * as tf from "@tensorflow/tfjs";
import { bytesOf, concat } from "./fingerprint.ts";
import type { Outputs, Teacher } from "./teacher.ts";

/** Answers to some rows, as numbers. */
export interface Answers {
  readonly classes: number;
  /** `[rows, classes]`, row by row. */
  readonly logits: Float32Array;
  /** Tapped layers: the shape of one row's output, and the values row by row. */
  readonly features?: Readonly<
    Record<string, { readonly shape: readonly number[]; readonly values: Float32Array }>
  >;
  /** What each model inside answered. */
  readonly members?: readonly Answers[];
}

/** A frozen teacher's answers to the training rows. */
export interface SoftTargets extends Answers {
  /** Hash of teacher, data, preprocessing and what was asked for: these answers are for nothing else. */
  readonly fingerprint: string;
  /** The data set's row of each answer, `[rows]`. */
  readonly rows: Int32Array;
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
  const position = new Map(Array.from(targets.rows, (row, i) => [row, i]));
  return {
    name: teacher.name,
    fingerprint: targets.fingerprint,
    parameters: teacher.parameters,
    predict({ rows, taps, members }) {
      const at = Array.from(rows, (row) => {
        const found = position.get(row);
        if (found !== undefined) return found;
        throw new RangeError(
          `Cannot look up soft targets as the row must be labelled: current value is ${row}`,
        );
      });
      return lookUp(targets, at, taps, members);
    },
    dispose() {},
  };
}

function lookUp(
  answers: Answers,
  at: readonly number[],
  taps?: readonly string[],
  members?: boolean,
): Outputs {
  const { classes, logits, features = {} } = answers;
  const tapped = (taps ?? []).map((tap) => {
    const feature = features[tap];
    if (!feature) throw new RangeError(`Cannot look up ${tap} as it must have been stored: it was not`);
    return [tap, pick(feature.values, feature.shape, at)] as const;
  });
  return {
    logits: pick(logits, [classes], at) as tf.Tensor2D,
    ...taps?.length ? { features: Object.fromEntries(tapped) } : {},
    // A model that has none inside answers without, live or stored.
    ...members && answers.members
      ? { members: answers.members.map((member) => lookUp(member, at, undefined, true)) }
      : {},
  };
}

function pick(values: Float32Array, shape: readonly number[], at: readonly number[]): tf.Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  const picked = new Float32Array(at.length * size);
  at.forEach((row, i) => picked.set(values.subarray(row * size, (row + 1) * size), i * size));
  return tf.tensor(picked, [at.length, ...shape]);
}

/** Puts answers to some rows after those to others. */
export function joinAnswers(parts: readonly Answers[]): Answers {
  const [first] = parts;
  if (!first) throw new RangeError("Cannot join answers as there must be some: there are none");
  const join = (arrays: readonly Float32Array[]) => new Float32Array(concat(arrays.map(bytesOf)).buffer);
  const features = Object.entries(first.features ?? {}).map(([name, { shape }]) =>
    [name, { shape, values: join(parts.map((part) => part.features![name]!.values)) }] as const
  );
  return {
    classes: first.classes,
    logits: join(parts.map(({ logits }) => logits)),
    ...first.features ? { features: Object.fromEntries(features) } : {},
    ...first.members
      ? { members: first.members.map((_, i) => joinAnswers(parts.map(({ members }) => members![i]!))) }
      : {},
  };
}

/** The numbers of what a model answered; waits for them, as a GPU does not give them at once. */
export async function answersOf({ logits, features, members }: Outputs): Promise<Answers> {
  const tapped = [];
  for (const [name, feature] of Object.entries(features ?? {})) {
    tapped.push(
      [name, { shape: feature.shape.slice(1), values: await feature.data() as Float32Array }] as const,
    );
  }
  const inside = [];
  for (const member of members ?? []) inside.push(await answersOf(member));
  return {
    classes: logits.shape[1],
    logits: await logits.data() as Float32Array,
    ...features ? { features: Object.fromEntries(tapped) } : {},
    ...members ? { members: inside } : {},
  };
}
