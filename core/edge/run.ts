import type { EncodedInput, Preprocessing } from "../preprocessing.ts";
import { type Answers, answersName, answersOf } from "./answer.ts";
import type { DecodedLayer } from "./decode.ts";
import { type MachineOptions, startMachine } from "./machine.ts";
import type { Op } from "./step.ts";

/** A compact student that answers, at once. */
export type RunningStudent =
  & {
    readonly name: string;
    readonly preprocessing: Preprocessing;
    /** What the last layer answers, `[rows, outputs]`; theirs is the memory until the next call. */
    readonly logits: AskAtOnce<Float32Array>;
  }
  & (
    | { readonly probabilities: AskAtOnce<Float32Array>; readonly numbers?: undefined }
    | { readonly numbers: AskAtOnce<Float64Array>; readonly probabilities?: undefined }
  );

/** Answers `[rows, outputs]` of features, or of sequences, at once; theirs is the memory until the next call. */
export type AskAtOnce<A extends Answers = Answers> = (
  features: Float32Array,
  rows: number,
  inputs?: Readonly<Record<string, EncodedInput>>,
) => A;

/** How each kind of layer is made ready. An exported module has those of its own layers alone. */
// deno-lint-ignore no-explicit-any -- each takes the layers of its own kind
export type Ops = Readonly<Record<string, Op<any>>>;

/** Numbers that the widest layer may take for all rows that are worked on at once: half a megabyte for each side. */
const ROOM = 1 << 17;
/** A dense kernel may read so many numbers beyond the end of its weights, and write them beyond that of its answers. */
const SPARE = 16;

/** What is started: a compact student whose weights are decoded. */
export interface Startable {
  readonly name: string;
  readonly preprocessing: Preprocessing;
  readonly layers: readonly DecodedLayer[];
}

/** Makes a student ready: lays out the memory, starts the machine and copies the weights to their places. */
export function start(
  { name, preprocessing, layers }: Startable,
  ops: Ops,
  options?: MachineOptions,
): RunningStudent {
  const { features: inputs, classes: { length: classes } } = preprocessing;
  let widest = inputs;
  let width = inputs;
  let end = 0;
  const take = (numbers: number) => {
    const at = end;
    // Vectors are read fastest from multiples of their size.
    end += Math.ceil(numbers / 4) * 16;
    return at;
  };
  const steps = layers.map((layer) => {
    const step = ops[layer.kind]!(layer, width);
    width = step.width;
    widest = Math.max(widest, width);
    return { step, at: step.weights.map(({ length }) => take(length)) };
  });
  const most = Math.max(1, Math.min(256, Math.floor(ROOM / widest)));
  const sides = [take(most * widest + SPARE), take(most * widest + SPARE)];
  const machine = startMachine(end, options);
  const { numbers } = machine;
  for (const { step, at } of steps) step.weights.forEach((weights, i) => numbers.set(weights, at[i]! >> 2));

  let answers = new Float32Array(classes);
  const logits = (features: Float32Array, rows: number) => {
    if (features.length !== rows * inputs) {
      throw new RangeError(
        `Cannot predict as ${rows} rows must have ${
          rows * inputs
        } features: current value is ${features.length}`,
      );
    }
    if (answers.length !== rows * classes) answers = new Float32Array(rows * classes);
    for (let row = 0; row < rows; row += most) {
      const some = Math.min(most, rows - row);
      let [x, y] = sides as [number, number];
      numbers.set(some === rows ? features : features.subarray(row * inputs, (row + some) * inputs), x >> 2);
      for (const { step, at } of steps) {
        step.run(machine, at, x, y, some);
        [x, y] = [y, x];
      }
      answers.set(numbers.subarray(x >> 2, (x >> 2) + some * classes), row * classes);
    }
    return answers;
  };
  return {
    name,
    preprocessing,
    logits,
    [answersName(preprocessing)]: (features: Float32Array, rows: number) =>
      answersOf(logits(features, rows), preprocessing),
  } as unknown as RunningStudent;
}
