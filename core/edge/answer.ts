import { argMax, softmaxInPlace } from "../base/softmax.ts";
import type { Answer } from "../exporter.ts";
import type { Preprocessing } from "../preprocessing.ts";

/** What a preprocessing says of a model's outputs. */
export type Answered = Pick<Preprocessing, "answer" | "classes">;

/** Probabilities, or numbers in their units, `[rows, outputs]`, row by row. */
export type Answers = Float32Array | Float64Array;

/** The probability from which on a row is said to have a label. */
const HALF = 0.5;

/** What the answers are, and how the function of a student that gives them is called. */
export function answersName({ answer }: Pick<Answered, "answer">): "probabilities" | "numbers" {
  return answer?.from === "numbers" ? "numbers" : "probabilities";
}

/**
 * Outputs of a model, `[rows, outputs]`, as answers: probabilities of the classes, or of each label by itself, in place; or numbers
 * in the label's units.
 */
export function answersOf<T extends Answers>(outputs: T, { answer, classes }: Answered): T | Float64Array {
  const width = classes.length;
  if (answer?.from === "numbers") {
    const { scales } = answer;
    return Float64Array.from(outputs, (value, i) => value * scales[i % width]!.sd + scales[i % width]!.mean);
  }
  if (answer?.from === "sigmoid") outputs.forEach((logit, i) => outputs[i] = 1 / (1 + Math.exp(-logit)));
  else for (let at = 0; at < outputs.length; at += width) softmaxInPlace(outputs, at, at + width);
  return outputs;
}

/** What is said of a row, from its answers, `[outputs]`. */
export function answerOfRow<N extends ArrayLike<number>>(
  row: N,
  { answer, classes }: Answered,
): Answer<N> {
  if (answer?.from === "numbers") return { numbers: row };
  if (answer?.from !== "sigmoid") return { label: classes[argMax(row)]!, probabilities: row };
  return { labels: classes.filter((_, i) => row[i]! > HALF), probabilities: row };
}

/** What is said of each of some rows, from a model's outputs, `[rows, outputs]`. */
export function answersOfRows(
  outputs: Answers,
  preprocessing: Answered,
  rows: readonly unknown[],
): Answer<number[]>[] {
  const width = preprocessing.classes.length;
  const answers = answersOf(outputs, preprocessing);
  return rows.map((_, row) =>
    answerOfRow(Array.from<number>(answers.subarray(row * width, (row + 1) * width)), preprocessing)
  );
}

/** What is said of a row, as JSON: its numbers by the names of the outputs. */
export function namedAnswer(
  { label, labels, probabilities, numbers }: Answer<ArrayLike<number>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const named = (values: ArrayLike<number>) => Object.fromEntries(names.map((name, i) => [name, values[i]]));
  if (numbers) return { numbers: named(numbers) };
  return { ...labels ? { labels } : { label }, probabilities: named(probabilities) };
}

/** An output of a model, as the Open Inference Protocol describes it. */
export interface AnswerTensor {
  readonly name: string;
  readonly datatype: "FP32" | "FP64" | "BYTES";
  readonly shape: readonly [rows: number, ...rest: number[]];
}

/**
 * The outputs of a model for so many rows: `probabilities` and the `label` of each row, or its `labels`, a JSON list of texts; or
 * `numbers`.
 */
export function answerTensors({ answer, classes }: Answered, rows: number): readonly AnswerTensor[] {
  const shape = [rows, classes.length] as const;
  if (answer?.from === "numbers") return [{ name: "numbers", datatype: "FP64", shape }];
  return [
    { name: "probabilities", datatype: "FP32", shape },
    { name: answer?.from === "sigmoid" ? "labels" : "label", datatype: "BYTES", shape: [rows] },
  ];
}

/** A row's part of an output. */
export function tensorValues(answer: Answer<number[]>, name: string): string | readonly number[] {
  const { label, labels, probabilities, numbers } = answer;
  if (name === "labels") return JSON.stringify(labels);
  return name === "label" ? label! : (probabilities ?? numbers)!;
}
