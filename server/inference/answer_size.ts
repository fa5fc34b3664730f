import type { Preprocessing } from "../../core/preprocessing.ts";
import { HttpError } from "../route.ts";
import type { AskedOutput } from "./tensor_inputs.ts";

/** The most letters of a float32 as JSON has it, its comma included. */
const NUMBER = 25;
/** What stands around a row's label and probabilities, about. */
const AROUND_ROW = 40;
/** The most letters of `0.123456:12345:` and what stands around it. */
const AROUND_CLASS = 24;

/** How many bytes the answers of a student take at most, known before any is made. */
export interface AnswerSizes {
  /** Of a raw row: its label, and each class with its probability. */
  readonly row: number;
  readonly classes: number;
  /** Of all classes as texts of JSON, and of the longest one. */
  readonly labels: number;
  readonly longest: number;
}

/** The sizes of answers of classes as they are called. */
export function answerSizes({ classes }: Pick<Preprocessing, "classes">): AnswerSizes {
  const encoder = new TextEncoder();
  const sizes = classes.map((label) => encoder.encode(JSON.stringify(label)).length);
  const labels = sizes.reduce((sum, size) => sum + size, 0);
  const longest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const row = AROUND_ROW + longest + labels + (NUMBER + 2) * classes.length;
  return { row, classes: classes.length, labels, longest };
}

/** Bytes of a row in the outputs that are asked for by the Open Inference Protocol. */
export function inferRowBytes(
  { classes, labels, longest }: AnswerSizes,
  outputs: readonly AskedOutput[],
): number {
  return outputs.reduce((sum, { spec: { datatype }, isBinary, classification }) => {
    if (datatype === "BYTES") return sum + longest + AROUND_CLASS;
    if (classification === undefined) return sum + classes * (isBinary ? 4 : NUMBER);
    const texts = Math.min(classification * longest, labels);
    return sum + texts + classification * AROUND_CLASS;
  }, 0);
}

/** Throws a 413 where an answer would be too long: it is not made, and the student is not asked. */
export function checkAnswerSize(rows: number, rowBytes: number, most: number): void {
  if (rows * rowBytes <= most) return;
  const fewer = Math.floor(most / rowBytes);
  const remedy = fewer > 0 ? `send at most ${fewer} rows at once` : "ask for other outputs";
  throw new HttpError(
    413,
    `Cannot predict as the answer must have at most ${most} bytes: ${rows} rows may take ${
      rows * rowBytes
    }; ${remedy}`,
  );
}
