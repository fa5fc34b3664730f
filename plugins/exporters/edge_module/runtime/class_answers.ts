/**
 * What `core/edge/answer.ts` is in modules of students of classes, which need nothing of other tasks. All is written for few
 * bytes, as modules are small.
 */
import { softmaxInPlace } from "../../../../core/base/softmax.ts";
import type { Answered, AnswerTensor } from "../../../../core/edge/answer.ts";
import type { ClassAnswer } from "../../../../core/exporter.ts";

type Answer = ClassAnswer<number[]>;

export const answersName = (): "probabilities" => "probabilities";

export const answersOf = (outputs: Float32Array, { classes: { length } }: Answered): Float32Array => {
  for (let at = 0; at < outputs.length;) softmaxInPlace(outputs, at, at += length);
  return outputs;
};

export const answersOfRows = (
  outputs: Float32Array,
  preprocessing: Answered,
  rows: readonly unknown[],
): Answer[] => {
  answersOf(outputs, preprocessing);
  const { classes } = preprocessing;
  return rows.map((_, row) => {
    const probabilities = [...outputs.subarray(row *= classes.length, row + classes.length)];
    return { label: classes[probabilities.indexOf(Math.max(...probabilities))]!, probabilities };
  });
};

export const namedAnswer = (
  { label, probabilities }: Answer,
  names: readonly string[],
): Readonly<Record<string, unknown>> => ({
  label,
  probabilities: Object.fromEntries(names.map((name, i) => [name, probabilities[i]])),
});

export const answerTensors = ({ classes: { length } }: Answered, rows: number): AnswerTensor[] => [
  { name: "probabilities", datatype: "FP32", shape: [rows, length] },
  { name: "label", datatype: "BYTES", shape: [rows] },
];

export const tensorValues = (answer: Answer, name: "label" | "probabilities"): unknown => answer[name];
