import * as tf from "@tensorflow/tfjs";
import { readsOf, type RowsOfInputs, tensorsOf } from "../data/inputs.ts";
import type { Student, StudentShape } from "../student.ts";

/** How many numbers a student answers for a row. One without a model is asked about a row of zeros. */
export function answerWidth(
  student: Student,
  shape: Pick<StudentShape, "features" | "inputs">,
): number | undefined {
  const { model } = student;
  if (model) return model.outputs[0]?.shape.at(-1) ?? undefined;
  return tf.tidy(() => {
    const inputs = tensorsOf(zeroRow(shape), readsOf(student), `student ${student.name}`);
    return student.forward(inputs, { training: false }).logits.shape.at(-1);
  });
}

/** A row of zeros, whose sequences have one id. */
function zeroRow({ features, inputs }: Pick<StudentShape, "features" | "inputs">): RowsOfInputs {
  const made = Object.entries(inputs).map(([name, input]) => [
    name,
    input.kind === "tokens"
      ? { ...input, ids: Int32Array.of(0), starts: Int32Array.of(0, 1) }
      : { ...input, from: 0 },
  ]);
  // An image stands in the features, of which there are as many as it needs.
  return { features: new Float32Array(features), inputs: Object.fromEntries(made), rows: Int32Array.of(-1) };
}
