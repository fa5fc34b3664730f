import { argMax } from "../../core/base/softmax.ts";
import { HttpError } from "../route.ts";

/** The most likely class of a row: its position, counted from the row's first probability at `from`. */
export function bestOf(probabilities: Float32Array, from: number, classes: number): number {
  const best = argMax(probabilities, from, from + classes);
  if (best >= 0) return best;
  throw new HttpError(
    422,
    "Cannot predict as the student must answer with probabilities: for this row they are no numbers",
  );
}

/** Answers of `predict` as JSON, from probabilities `[rows, classes]`; `head` is what stands before the first of them. */
export type PredictionWriter = (probabilities: Float32Array, rows: number, head?: string) => string;

/** All but the numbers is made once: writing a row is joining texts. */
export function predictionWriter(
  name: string,
  version: string,
  classes: readonly string[],
): PredictionWriter {
  const own = `{"model":${JSON.stringify(name)},"version":${JSON.stringify(version)},"predictions":[`;
  const starts = classes.map((label) => `{"label":${JSON.stringify(label)},"probabilities":{`);
  const keys = classes.map((label, i) => `${i ? "," : ""}${JSON.stringify(label)}:`);
  return (probabilities, rows, head = own) => {
    let text = head;
    for (let row = 0, from = 0; row < rows; row++, from += keys.length) {
      if (row) text += ",";
      text += starts[bestOf(probabilities, from, keys.length)]!;
      for (let i = 0; i < keys.length; i++) text += keys[i]! + probabilities[from + i]!;
      text += "}}";
    }
    return text + "]}";
  };
}
