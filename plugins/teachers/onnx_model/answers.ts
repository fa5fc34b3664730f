/** Tensors that a graph has answered as the answers of a teacher. */
import { show } from "../../../core/base/errors.ts";
import type { TeacherAnswers } from "../../../core/teacher.ts";
import { refusal } from "./inputs.ts";
import type { Reading } from "./reading.ts";
import type { OnnxTensor } from "./runtime.ts";

/** The numbers of `rows` rows, those of all fetched tensors side by side: `[rows, width]`, and the width. */
export function numbersOf(
  tensors: Readonly<Record<string, OnnxTensor>>,
  { fetches }: Reading,
  rows: number,
  path: string,
): { readonly numbers: Float64Array; readonly width: number } {
  const parts = fetches.map((name) => {
    const { data, dims, type } = tensors[name]!;
    const isNumbers = data instanceof Float32Array || data instanceof Float64Array;
    if (!isNumbers) {
      throw refusal(path, `its output ${show(name)} must be of float32 or float64`, `it is of ${type}`);
    }
    if (data.length % rows !== 0 || !data.length) {
      throw refusal(
        path,
        `its output ${show(name)} must have an answer for each of ${rows} rows`,
        `its sizes are ${dims.join(" × ")}`,
      );
    }
    return { data, width: data.length / rows };
  });
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const numbers = new Float64Array(rows * width);
  let at = 0;
  for (const { data, width: own } of parts) {
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < own; i++) numbers[row * width + at + i] = data[row * own + i]!;
    }
    at += own;
  }
  return { numbers, width };
}

/** Numbers of a graph, `[rows, width]`, as the answers of a teacher, in the data's order of classes. */
export function answersFrom(
  given: Float64Array,
  width: number,
  { as, order, width: classes }: Reading,
  { path, isChoice }: {
    readonly path: string;
    /** Whether the task is one choice among classes. */
    readonly isChoice: boolean;
  },
): TeacherAnswers {
  const rows = given.length / width;
  const isSingle = isChoice && width === 1 && classes === 2;
  if (width !== classes && !isSingle) {
    throw refusal(path, `it must answer ${classes} numbers for each row`, `it answers ${width}`);
  }
  const all = isSingle ? both(given, as) : given;
  const numbers = new Float64Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) numbers[row * classes + c] = all[row * classes + (order?.[c] ?? c)]!;
  }
  if (as === "logits") return { logits: numbers };
  if (as === "numbers") return { numbers };
  if (as === "scaled") scale(numbers, classes);
  return { probabilities: numbers };
}

/** What one number says of two classes: the second one's probability, or its logit. */
function both(given: Float64Array, as: Reading["as"]): Float64Array {
  const all = new Float64Array(2 * given.length);
  given.forEach((value, row) => {
    all[2 * row] = as === "logits" ? 0 : 1 - value;
    all[2 * row + 1] = value;
  });
  return all;
}

/** Scales each row to sum to 1; one that has a number below 0, or nothing else than 0, is left as it is, for it is refused. */
function scale(numbers: Float64Array, width: number): void {
  for (let from = 0; from < numbers.length; from += width) {
    const row = numbers.subarray(from, from + width);
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum > 0 && row.every((one) => one >= 0)) row.forEach((one, i) => row[i] = one / sum);
  }
}
