import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import type { Inputs } from "../outputs.ts";
import type {
  EncodedImage,
  EncodedInput,
  EncodedRows,
  EncodedTokens,
  Preprocessing,
} from "../preprocessing.ts";
import type { InputShapes, StudentShape } from "../student.ts";

/** The input that all rows have as numbers, and that a model reads where it names none. */
export const FEATURES = "features";

/** Who reads inputs. */
export interface Reader {
  readonly name: string;
  readonly reads?: readonly string[] | undefined;
}

/** Names of what a model reads. */
export function readsOf({ reads = [FEATURES] }: Pick<Reader, "reads">): readonly string[] {
  return reads;
}

/** What several models read together. */
export function readTogether(readers: readonly Pick<Reader, "reads">[]): readonly string[] {
  return [...new Set(readers.flatMap(readsOf))];
}

/** The input that holds the lengths of the sequences of another: `lengths` of `tokens`, `title.lengths` of `title`. */
export function lengthsOf(name: string): string {
  return name === "tokens" ? "lengths" : `${name}.lengths`;
}

/** Whether an input is the lengths of another. */
export function isLengths(name: string): boolean {
  return name === lengthsOf("tokens") || name.endsWith(".lengths");
}

/** Names of all inputs that rows have. */
export function namesOf({ width, inputs = {} }: Pick<EncodedRows, "width" | "inputs">): string[] {
  return namesIn(width, Object.entries(inputs));
}

/** Names of all inputs that a student is built for. */
export function namesFor({ features, inputs }: Pick<StudentShape, "features" | "inputs">): string[] {
  return namesIn(features, Object.entries(inputs));
}

function namesIn(width: number, inputs: readonly [string, { readonly kind: string }][]): string[] {
  return [
    ...width > 0 ? [FEATURES] : [],
    ...inputs.flatMap(([name, { kind }]) => kind === "tokens" ? [name, lengthsOf(name)] : [name]),
  ];
}

/** What is known of the inputs of rows before they are read. */
export function shapesOf({ inputs = {} }: Pick<EncodedRows, "inputs">): InputShapes {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      input.kind === "tokens"
        ? { kind: input.kind, vocabulary: input.vocabulary }
        : { kind: input.kind, shape: input.shape },
    ]),
  );
}

/** A model reads an input that is not there. */
export function noSuchInput(who: string, name: string, there: readonly string[]): UserError {
  return new UserError(
    `Cannot use ${who} as it reads the input ${show(name)}, which must be there: the inputs are ${
      there.join(", ") || "none"
    }`,
  );
}

/**
 * How many ids the sequences of an input may have, for a student that reads it. Throws a `UserError` that lists what there is
 * where the data has no such sequences.
 */
export function vocabularyOf(shape: Pick<StudentShape, "features" | "inputs">, name = "tokens"): number {
  const input = shape.inputs[name];
  if (input?.kind === "tokens") return input.vocabulary;
  throw noSuchInput("the student", name, namesFor(shape));
}

/** Throws a `UserError` that lists what there is where a model reads an input that is not among them. */
export function checkReads(who: string, reads: readonly string[], there: readonly string[]): void {
  const missing = reads.find((name) => !there.includes(name));
  if (missing !== undefined) throw noSuchInput(who, missing, there);
}

/** One of the tensors that a model is asked about. Throws a `UserError` that lists what there is where it is not there. */
export function inputOf<T extends tf.Tensor = tf.Tensor>(inputs: Inputs, name: string): T {
  const found = inputs[name];
  if (!found) throw noSuchInput("these inputs", name, Object.keys(inputs));
  return found as T;
}

/** The inputs beside the features that stand in them, as rows were encoded: an image, or none. */
export function inputsIn({ image }: Pick<Preprocessing, "image">): EncodedRows["inputs"] {
  return image ? { image: { kind: "image", shape: image, from: 0 } } : undefined;
}

/** Rows whose inputs are to become tensors. */
export type RowsOfInputs = Pick<EncodedRows, "features" | "inputs" | "rows">;

/**
 * Tensors of the inputs that somebody reads, and of no others. Sequences are padded with 0 to the longest of these rows (to 1
 * where all are empty: no kernel is asked about nothing). The caller disposes them.
 */
export function tensorsOf(part: RowsOfInputs, reads: readonly string[], who = "the model"): Inputs {
  const { features, inputs = {}, rows: { length } } = part;
  const width = length > 0 ? features.length / length : 0;
  checkReads(who, reads, namesOf({ width, inputs }));
  const made: Record<string, tf.Tensor> = {};
  for (const name of reads) {
    if (name === FEATURES) {
      made[name] = tf.tensor2d(features, [length, width]);
      continue;
    }
    const input = inputs[name];
    if (input?.kind === "image") made[name] = imageTensor(features, [length, width], input);
    // Lengths come with what they are the lengths of.
    if (input?.kind !== "tokens") continue;
    made[name] = tokensTensor(input, length);
    made[lengthsOf(name)] = tf.tensor1d(lengthsIn(input, length), "int32");
  }
  for (const [name, input] of Object.entries(inputs)) {
    const lengths = lengthsOf(name);
    if (input.kind !== "tokens" || !reads.includes(lengths) || made[lengths]) continue;
    made[lengths] = tf.tensor1d(lengthsIn(input, length), "int32");
  }
  return made;
}

function lengthsIn({ starts }: EncodedTokens, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, i) => starts[i + 1]! - starts[i]!);
}

function tokensTensor(input: EncodedTokens, rows: number): tf.Tensor2D {
  const { ids, starts } = input;
  const longest = Math.max(1, lengthsIn(input, rows).reduce((a, b) => Math.max(a, b), 0));
  const padded = new Int32Array(rows * longest);
  for (let i = 0; i < rows; i++) padded.set(ids.subarray(starts[i]!, starts[i + 1]!), i * longest);
  return tf.tensor2d(padded, [rows, longest], "int32");
}

function imageTensor(
  features: Float32Array,
  [rows, width]: readonly [number, number],
  { shape, from }: EncodedImage,
): tf.Tensor4D {
  const pixels = shape[0] * shape[1] * shape[2];
  if (from === 0 && pixels === width) return tf.tensor4d(features, [rows, ...shape]);
  const image = new Float32Array(rows * pixels);
  for (let i = 0; i < rows; i++) {
    const at = i * width + from;
    image.set(features.subarray(at, at + pixels), i * pixels);
  }
  return tf.tensor4d(image, [rows, ...shape]);
}

/** Inputs of the rows at some positions, in their order. */
export function inputsAt(
  inputs: EncodedRows["inputs"],
  positions: ArrayLike<number>,
): EncodedRows["inputs"] {
  return mapInputs(inputs, (input) => {
    if (input.kind !== "tokens") return input;
    const { ids, starts } = input;
    const count = positions.length;
    const own = new Int32Array(count + 1);
    for (let i = 0; i < count; i++) {
      own[i + 1] = own[i]! + starts[positions[i]! + 1]! - starts[positions[i]!]!;
    }
    const picked = new Int32Array(own[count]!);
    for (let i = 0; i < count; i++) {
      picked.set(ids.subarray(starts[positions[i]!]!, starts[positions[i]! + 1]!), own[i]!);
    }
    return { ...input, ids: picked, starts: own };
  });
}

/** Rows from one position until before another; what is large is not copied. */
export function rowsBetween(
  { features, width, inputs, rows }: Pick<EncodedRows, "features" | "width" | "inputs" | "rows">,
  from: number,
  to: number,
): RowsOfInputs {
  const some = mapInputs(
    inputs,
    (input) => input.kind === "tokens" ? { ...input, starts: input.starts.subarray(from, to + 1) } : input,
  );
  return {
    features: features.subarray(from * width, to * width),
    inputs: some,
    rows: rows.subarray(from, to),
  };
}

/** The inputs of some rows, and then those of others. */
export function joinInputs(
  inputs: EncodedRows["inputs"],
  others: EncodedRows["inputs"],
): EncodedRows["inputs"] {
  return mapInputs(inputs, (input, name) => {
    const more = others?.[name];
    if (input.kind !== "tokens" || more?.kind !== "tokens") return input;
    const [own, further] = [input, more].map(({ ids, starts }) => ids.subarray(starts[0], starts.at(-1)));
    const ids = new Int32Array(own!.length + further!.length);
    ids.set(own!);
    ids.set(further!, own!.length);
    const starts = new Int32Array(input.starts.length + more.starts.length - 1);
    input.starts.forEach((at, i) => starts[i] = at - input.starts[0]!);
    more.starts.forEach((at, i) => starts[input.starts.length - 1 + i] = own!.length + at - more.starts[0]!);
    return { ...input, ids, starts };
  });
}

function mapInputs(
  inputs: EncodedRows["inputs"],
  map: (input: EncodedInput, name: string) => EncodedInput,
): EncodedRows["inputs"] {
  if (!inputs) return undefined;
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, map(input, name)]));
}
