import type { ServedVersion } from "../models/served_version.ts";
import type { InferRequest } from "./infer_request.ts";
import { bestOf } from "./predictions.ts";
import { bytesOfNumbers, bytesOfTexts } from "./tensor_data.ts";
import type { AskedOutput } from "./tensor_inputs.ts";

/** An output of an answer: what its metadata say, and its values. */
interface AnsweredOutput {
  readonly name: string;
  readonly datatype: "FP32" | "BYTES";
  readonly shape: readonly number[];
  readonly values: Float32Array | readonly string[];
  readonly isBinary: boolean;
}

/** A body, and how much of it is JSON where that is not all of it. */
export interface InferAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly jsonLength: number | undefined;
}

/** The answer to a request, from probabilities `[rows, classes]`. */
export function inferAnswer(
  { name, version, student: { preprocessing: { classes } } }: ServedVersion,
  { id, rows, outputs }: InferRequest,
  probabilities: Float32Array,
): InferAnswer {
  const best = Array.from(
    { length: rows },
    (_, row) => bestOf(probabilities, row * classes.length, classes.length),
  );
  const binary: Uint8Array[] = [];
  const answered = outputs.map((output) => answeredOutput(output, classes, probabilities, best)).map(
    ({ name, datatype, shape, values, isBinary }) => {
      if (!isBinary) return { name, datatype, shape, data: Array.from<number | string>(values) };
      const bytes = values instanceof Float32Array ? bytesOfNumbers(values) : bytesOfTexts(values);
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

function answeredOutput(
  { spec: { name }, isBinary, classification }: AskedOutput,
  classes: readonly string[],
  probabilities: Float32Array,
  best: readonly number[],
): AnsweredOutput {
  const [rows, width] = [best.length, classes.length];
  if (name === "label") {
    const values = Array.from(
      { length: rows },
      (_, row) => classes[bestOf(probabilities, row * width, width)]!,
    );
    return { name, datatype: "BYTES", shape: [rows], values, isBinary };
  }
  if (classification === undefined) {
    return { name, datatype: "FP32", shape: [rows, width], values: probabilities, isBinary };
  }
  const values = Array.from({ length: rows }, (_, row) => {
    const some = probabilities.subarray(row * width, (row + 1) * width);
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
