import type { Answered, Answers } from "../../core/edge/answer.ts";
import type { ServedVersion } from "../models/served_version.ts";
import type { InferRequest } from "./infer_request.ts";
import { bestOf, checkNumbers, labelsOf } from "./predictions.ts";
import { bytesOfNumbers, bytesOfTexts } from "./tensor_data.ts";
import type { AskedOutput } from "./tensor_inputs.ts";

/** An output of an answer: what its metadata say, and its values. */
interface AnsweredOutput {
  readonly name: string;
  readonly datatype: "FP32" | "FP64" | "BYTES";
  readonly shape: readonly number[];
  readonly values: Answers | readonly string[];
  readonly isBinary: boolean;
}

/** A body, and how much of it is JSON where that is not all of it. */
export interface InferAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly jsonLength: number | undefined;
}

/** The answer to a request, from answers `[rows, outputs]`. */
export function inferAnswer(
  { name, version, student: { preprocessing } }: ServedVersion,
  { id, rows, outputs }: InferRequest,
  answers: Answers,
): InferAnswer {
  const texts = textsOf(answers, rows, preprocessing);
  const binary: Uint8Array[] = [];
  const answered = outputs.map((output) => answeredOutput(output, preprocessing.classes, answers, texts)).map(
    ({ name, datatype, shape, values, isBinary }) => {
      if (!isBinary) return { name, datatype, shape, data: Array.from<number | string>(values) };
      const bytes = isNumbers(values) ? bytesOfNumbers(values) : bytesOfTexts(values);
      binary.push(bytes);
      return { name, datatype, shape, parameters: { binary_data_size: bytes.length } };
    },
  );
  const json = new TextEncoder().encode(
    JSON.stringify({ model_name: name, model_version: version, id, outputs: answered }),
  );
  if (binary.length === 0) return { body: json, jsonLength: undefined };
  const body = new Uint8Array(binary.reduce((sum, { length }) => sum + length, json.length));
  body.set(json);
  let at = json.length;
  for (const bytes of binary) {
    body.set(bytes, at);
    at += bytes.length;
  }
  return { body, jsonLength: json.length };
}

/** What is said of each row in the output that is texts. Throws an `HttpError` of 422 where the answers are no numbers. */
function textsOf(answers: Answers, rows: number, preprocessing: Answered): readonly string[] {
  const { classes, answer } = preprocessing;
  if (answer?.from === "numbers") checkNumbers(answers);
  return Array.from({ length: rows }, (_, row) => {
    if (!answer) return classes[bestOf(answers, row * classes.length, classes.length)]!;
    return answer.from === "sigmoid" ? JSON.stringify(labelsOf(answers, row, preprocessing)) : "";
  });
}

function isNumbers(values: AnsweredOutput["values"]): values is Answers {
  return ArrayBuffer.isView(values);
}

function answeredOutput(
  { spec: { name, datatype }, isBinary, classification }: AskedOutput,
  classes: readonly string[],
  answers: Answers,
  texts: readonly string[],
): AnsweredOutput {
  const [rows, width] = [texts.length, classes.length];
  if (datatype === "BYTES") return { name, datatype, shape: [rows], values: texts, isBinary };
  if (classification === undefined) {
    return { name, datatype, shape: [rows, width], values: answers, isBinary };
  }
  const values = Array.from({ length: rows }, (_, row) => {
    const some = answers.subarray(row * width, (row + 1) * width);
    const order = Array.from(some.keys()).sort((a, b) => some[b]! - some[a]! || a - b);
    return order.slice(0, classification).map((i) => `${some[i]!.toFixed(6)}:${i}:${classes[i]}`);
  }).flat();
  return { name, datatype: "BYTES", shape: [rows, classification], values, isBinary };
}

/** What a client takes, of what the protocol's clients ask for; undefined where it asks for nothing. */
export function encodingFor(accepted: string | null): "gzip" | "deflate" | undefined {
  for (const part of accepted?.split(",") ?? []) {
    const [name, ...settings] = part.split(";").map((text) => text.trim().toLowerCase());
    const isRefused = settings.some((setting) => /^q=0(\.0*)?$/.test(setting));
    if ((name === "gzip" || name === "deflate") && !isRefused) return name;
  }
}

/** Compresses a body that is there already. */
export async function compressed(
  body: Uint8Array<ArrayBuffer>,
  encoding: "gzip" | "deflate",
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream(encoding));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
