/**
 * What `student.js` has of a student that reads sequences of ids. It is written into that file as it is bundled here, with the tfjs of
 * whoever opens the student.
 */
import * as tf from "@tensorflow/tfjs";
import { inputRows, sequenceParts } from "../../../core/data/input_columns.ts";
import { inputOf, lengthsOf, rowsBetween, tensorsOf } from "../../../core/data/inputs.ts";
import { nothingBefore } from "../../../core/data/positions.ts";
import { maskOf } from "../../../core/models/sequence_layers.ts";
import type { MaskPart, SequenceReading } from "../../../core/models/sequence_masks.ts";
import type { Inputs } from "../../../core/outputs.ts";
import type { Encoders, Preprocessing } from "../../../core/preprocessing.ts";

export { registerLayers } from "../../../core/models/sequence_layers.ts";

/** Gives a model's outputs for raw rows, whose features are encoded, `[rows, outputs]`: of what comes next those at the end. */
export type AskRows = (
  rows: readonly Readonly<Record<string, unknown>>[],
  features: Float32Array,
) => Promise<Float32Array>;

/** Lets a model's layers know which positions are there: padding counts for nothing. */
export function askerOf(
  model: tf.LayersModel,
  preprocessing: Preprocessing,
  encoders: Encoders,
  { reads, masks }: SequenceReading,
): AskRows {
  let inputs: Inputs = {};
  const partOf = ({ input, of }: MaskPart) =>
    of === "lengths"
      ? maskOf(inputOf(inputs, input), inputOf(inputs, lengthsOf(input)))
      : tf.notEqual(inputOf(inputs, input), tf.scalar(0, "int32"));
  for (const layer of model.layers) {
    if (!Object.hasOwn(masks, layer.name)) continue;
    layer.supportsMasking = true;
    layer.computeMask = () =>
      tf.tidy(() => masks[layer.name]!.map(partOf).reduce((one, other) => tf.logicalAnd(one, other)));
  }
  const isNext = model.outputs[0]!.shape.length > 2;
  return async (rows, features) => {
    const sequences = inputRows(preprocessing, encoders)!;
    for (const row of rows) sequences.add((name) => row[name], "the row");
    const asked = {
      features,
      width: preprocessing.features,
      inputs: sequences.finish(),
      rows: new Int32Array(rows.length),
    };
    const answers: Float32Array[] = [];
    for (const [from, to] of sequenceParts(rows.length, asked.inputs)) {
      const made = tensorsOf(rowsBetween(asked, from, to), reads);
      let outputs: tf.Tensor | undefined;
      try {
        outputs = tf.tidy(() => {
          inputs = made;
          const answered = model.apply(reads.map((name) => inputOf(made, name))) as tf.Tensor;
          return isNext ? atTheEnd(answered, inputOf(made, lengthsOf(reads[0]!)), from) : answered;
        });
        answers.push(await outputs.data() as Float32Array);
      } finally {
        tf.dispose([made, outputs ?? []]);
        inputs = {};
      }
    }
    const all = new Float32Array(answers.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const some of answers) {
      all.set(some, at);
      at += some.length;
    }
    return all;
  };
}

/** `[rows, longest, units]` at the end of each row's sequence; `from` is the number of the first row. */
function atTheEnd(answered: tf.Tensor, lengths: tf.Tensor, from: number): tf.Tensor {
  const [, longest, units] = answered.shape as [number, number, number];
  const ends = Array.from(lengths.dataSync(), (length, row) => {
    if (length > 0) return row * longest + length - 1;
    throw nothingBefore(from + row);
  });
  return tf.gather(tf.reshape(answered, [-1, units]), tf.tensor1d(ends, "int32"));
}
