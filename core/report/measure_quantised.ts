import * as tf from "@tensorflow/tfjs";
import type { ActiveBackend } from "../backend.ts";
import { beyondFloat16 } from "../base/float16.ts";
import { predict } from "../models/predict.ts";
import { outputChannels, storedBytes, storedValues, WEIGHT_PRECISIONS } from "../models/quantise.ts";
import { asTeacher } from "../models/teachers.ts";
import { arraysOf } from "../models/variables.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Evaluation, QuantisedResult, WeightPrecision } from "../results.ts";
import type { Student } from "../student.ts";
import { agreement, evaluate } from "./metrics.ts";

/**
 * How the student does on these rows once its weights have been stored: at full precision (`evaluation`, which is known), as
 * float16 and as int8. A precision that cannot hold its weights, or whose answers are no numbers, is left out.
 */
export async function measureQuantised(
  student: Student,
  evaluation: Evaluation,
  part: EncodedRows,
  backend: ActiveBackend,
): Promise<QuantisedResult[]> {
  return await atEachPrecision(student, backend, async (isStored) => {
    const stored = isStored ? await evaluated() : evaluation;
    return stored &&
      { accuracy: stored.accuracy, agreement: agreement(stored.predicted, evaluation.predicted) };
  });

  async function evaluated(): Promise<Evaluation | undefined> {
    const logits = await predict(asTeacher(student), part, backend);
    return logits.every(Number.isFinite) ? evaluate(logits, part.labels) : undefined;
  }
}

/**
 * What `measure` finds while the student has its weights as each precision stores them; it is told whether that is another one
 * than float32. A precision that cannot hold the weights, or of which nothing is found, is left out. The student's own weights are
 * back, bit for bit, when this is over.
 */
export async function atEachPrecision<T extends object>(
  student: Student,
  backend: ActiveBackend,
  measure: (isStored: boolean) => Promise<T | undefined>,
): Promise<(T & Pick<QuantisedResult, "precision" | "bytes">)[]> {
  const { state } = student;
  const values = await arraysOf(state);
  const holds = (precision: WeightPrecision) =>
    precision !== "float16" ||
    state.every((weight, i) =>
      outputChannels(weight) === undefined || beyondFloat16(values[i]!) === undefined
    );
  const results: (T & Pick<QuantisedResult, "precision" | "bytes">)[] = [];
  for (const precision of WEIGHT_PRECISIONS.filter(holds)) {
    const found = precision === "float32" ? await measure(false) : await withWeights(
      student,
      state.map((weight, i) => storedValues(weight, values[i]!, precision)),
      backend,
      () => measure(true),
    );
    if (!found) continue;
    const bytes = state.reduce((sum, weight) => sum + storedBytes(weight, precision), 0);
    results.push({ precision, ...found, bytes });
  }
  return results;
}

/** Runs a task while the student has other weights. */
async function withWeights<T>(
  { state }: Student,
  values: readonly Float32Array[],
  backend: ActiveBackend,
  task: () => Promise<T>,
): Promise<T> {
  const assign = (variable: tf.Variable, tensor: tf.Tensor) => {
    variable.assign(tensor);
    tensor.dispose();
  };
  backend.use();
  const own = state.map((variable) => variable.clone());
  try {
    state.forEach((variable, i) => assign(variable, tf.tensor(values[i]!, variable.shape)));
    return await task();
  } finally {
    state.forEach((variable, i) => assign(variable, own[i]!));
  }
}
