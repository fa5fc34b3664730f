import type { Answered } from "../../core/edge/answer.ts";
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
  /** Of a raw row: its label or labels, and each output with its number. */
  readonly row: number;
  /** Outputs of a row. */
  readonly classes: number;
  /** Of all their names as texts of JSON, and of the longest one. */
  readonly labels: number;
  readonly longest: number;
  /** Of a row of the output that is a text: a class, or a list of all labels. */
  readonly text: number;
}

/** The sizes of answers whose outputs are called so. */
export function answerSizes({ classes, answer }: Answered): AnswerSizes {
  const encoder = new TextEncoder();
  const sizes = classes.map((label) => encoder.encode(JSON.stringify(label)).length);
  const labels = sizes.reduce((sum, size) => sum + size, 0);
  const longest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const isLabels = answer?.from === "sigmoid";
  // All labels may be a row's own.
  const said = isLabels ? labels + classes.length : answer ? 0 : longest;
  const row = AROUND_ROW + said + labels + (NUMBER + 2) * classes.length;
  const text = isLabels ? encoder.encode(JSON.stringify(JSON.stringify(classes))).length : longest;
  return { row, classes: classes.length, labels, longest, text };
}

/** Bytes of a row in the outputs that are asked for by the Open Inference Protocol. */
export function inferRowBytes(
  { classes, labels, longest, text }: AnswerSizes,
  outputs: readonly AskedOutput[],
): number {
  return outputs.reduce((sum, { spec: { datatype }, isBinary, classification }) => {
    if (datatype === "BYTES") return sum + text + AROUND_CLASS;
    if (classification === undefined) {
      return sum + classes * (isBinary ? datatype === "FP64" ? 8 : 4 : NUMBER);
    }
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
