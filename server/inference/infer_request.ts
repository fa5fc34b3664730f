import { UserError } from "../../core/base/errors.ts";
import type { ServedVersion } from "../models/served_version.ts";
import { HttpError } from "../route.ts";
import { parseJson } from "../security/json.ts";
import type { MoreInputs } from "./batching.ts";
import { checkSequences, isObject, listed, shortly, wrong } from "./messages.ts";
import {
  numbersOfBytes,
  numbersOfJson,
  rowsOfShape,
  textsOfBytes,
  textsOfJson,
  wholeNumber,
} from "./tensor_data.ts";
import type { AskedOutput, Tensor, TensorSpec } from "./tensor_inputs.ts";

/** An inference request that has been checked. */
export interface InferRequest {
  readonly id: string | undefined;
  readonly rows: number;
  /** `[rows, features]` */
  readonly features: Float32Array;
  /** Inputs beside them, where columns become such. */
  readonly inputs: MoreInputs;
  readonly outputs: readonly AskedOutput[];
  /** Milliseconds that it may wait; the protocol's parameter is in microseconds. */
  readonly timeout: number | undefined;
}

/** The header that says how much of a body is JSON: binary tensors follow it. */
export const JSON_LENGTH = "inference-header-content-length";

/** Reads the body of an inference request for a model: JSON, and what follows it where the header says so. */
export function inferRequest(served: ServedVersion, body: Uint8Array, header: string | null): InferRequest {
  const length = jsonLength(header, body.length);
  const request = parseJson(body.subarray(0, length));
  if (!isObject(request)) throw wrong("the request", "be an object", request);
  const { id, parameters } = request;
  if (id !== undefined && typeof id !== "string") throw wrong("id", "be a text", id);
  const settings = parametersOf(parameters, "parameters");
  const { rows, tensors } = tensorsOf(served, request["inputs"], new Tail(body.subarray(length)));
  return {
    id,
    rows,
    outputs: outputsOf(served, request["outputs"], settings["binary_data_output"]),
    features: served.inputs.encode(tensors, rows),
    inputs: moreInputs(served, tensors, rows),
    timeout: timeoutOf(settings["timeout"]),
  };
}

function moreInputs(
  { inputs, limits }: ServedVersion,
  tensors: ReadonlyMap<string, Tensor>,
  rows: number,
): MoreInputs {
  try {
    const more = inputs.inputs(tensors, rows);
    checkSequences(more, limits.maxIds);
    return more;
  } catch (error) {
    throw error instanceof UserError ? new HttpError(400, error.message) : error;
  }
}

/** How many bytes of a body are JSON: all of them where no header says otherwise. */
function jsonLength(header: string | null, length: number): number {
  if (header === null) return length;
  if (!/^\d{1,15}$/.test(header)) throw wrong("Inference-Header-Content-Length", "be a whole number", header);
  const json = Number(header);
  if (json > length) {
    throw wrong("Inference-Header-Content-Length", `be at most the length of the body, ${length}`, json);
  }
  return json;
}

/** The bytes behind the JSON, taken in the order of the inputs. */
class Tail {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(length: number, where: string): Uint8Array {
    const left = this.#bytes.length - this.#at;
    if (length > left) {
      throw wrong(`binary_data_size of ${where}`, `be at most the ${left} bytes that follow`, length);
    }
    return this.#bytes.subarray(this.#at, this.#at += length);
  }

  end(): void {
    const left = this.#bytes.length - this.#at;
    if (left > 0) throw wrong("the body", `end after its binary tensors: ${left} bytes are nobody's`);
  }
}

function tensorsOf(
  { name, limits: { maxRows }, inputs: { specs, byName } }: ServedVersion,
  inputs: unknown,
  tail: Tail,
): { readonly rows: number; readonly tensors: ReadonlyMap<string, Tensor> } {
  if (!Array.isArray(inputs)) throw wrong("inputs", "be an array of tensors", inputs);
  const tensors = new Map<string, Tensor>();
  let first: Tensor | undefined;
  for (const [i, input] of inputs.entries()) {
    if (!isObject(input)) throw wrong(`inputs[${i}]`, "be an object", input);
    const spec = byName.get(input["name"]);
    if (!spec) {
      throw wrong(
        `the name of inputs[${i}]`,
        `be an input of ${name}, ${listed(specs.map(({ name }) => name))}`,
        input["name"],
      );
    }
    const where = `input ${shortly(spec.name)}`;
    if (tensors.has(spec.name)) throw wrong(where, "come once: it comes twice");
    const tensor = tensorOf(spec, input, where, maxRows, tail);
    first ??= tensor;
    if (tensor.rows !== first.rows) {
      throw wrong(where, `have as many rows as input ${shortly(first.name)}, ${first.rows}`, tensor.rows);
    }
    tensors.set(spec.name, tensor);
  }
  const missing = specs.find(({ name }) => !tensors.has(name));
  if (missing) throw wrong("inputs", `have ${shortly(missing.name)}: it is not there`);
  tail.end();
  return { rows: first!.rows, tensors };
}

function tensorOf(
  { name, datatype, shape: [, ...rest] }: TensorSpec,
  input: Readonly<Record<string, unknown>>,
  where: string,
  maxRows: number,
  tail: Tail,
): Tensor {
  if (input["datatype"] !== datatype) {
    throw wrong(`the datatype of ${where}`, `be ${datatype}`, input["datatype"]);
  }
  const rows = rowsOfShape(input["shape"], rest, maxRows, `the shape of ${where}`);
  const count = rest.reduce((product, size) => product * size, rows);
  const { binary_data_size: size, shared_memory_region: region } = parametersOf(
    input["parameters"],
    `the parameters of ${where}`,
  );
  if (region !== undefined) throw wrong(where, "come in the body: shared memory is not served");
  const { data } = input;
  if (size === undefined) {
    if (data === undefined) throw wrong(where, "have data or binary_data_size: it has neither");
    return {
      name,
      rows,
      values: datatype === "FP32" ? numbersOfJson(data, count, where) : textsOfJson(data, count, where),
    };
  }
  if (data !== undefined) throw wrong(where, "have data or binary_data_size: it has both");
  const bytes = tail.take(wholeNumber(size, 0, `binary_data_size of ${where}`), where);
  return {
    name,
    rows,
    values: datatype === "FP32" ? numbersOfBytes(bytes, count, where) : textsOfBytes(bytes, count, where),
  };
}

function outputsOf(
  { name, outputs: specs, student: { preprocessing: { classes } } }: ServedVersion,
  outputs: unknown,
  binaryDefault: unknown,
): AskedOutput[] {
  const isBinary = flag(binaryDefault, false, "binary_data_output");
  if (outputs === undefined || Array.isArray(outputs) && outputs.length === 0) {
    return specs.map((spec) => ({ spec, isBinary, classification: undefined }));
  }
  if (!Array.isArray(outputs)) throw wrong("outputs", "be an array", outputs);
  const seen = new Set<string>();
  return outputs.map((output, i) => {
    if (!isObject(output)) throw wrong(`outputs[${i}]`, "be an object", output);
    const spec = specs.find((spec) => spec.name === output["name"]);
    if (!spec) {
      throw wrong(
        `the name of outputs[${i}]`,
        `be an output of ${name}, ${listed(specs.map(({ name }) => name))}`,
        output["name"],
      );
    }
    const where = `output ${shortly(spec.name)}`;
    if (seen.has(spec.name)) throw wrong(where, "be asked for once: it is asked for twice");
    seen.add(spec.name);
    const { binary_data, classification, shared_memory_region: region } = parametersOf(
      output["parameters"],
      `the parameters of ${where}`,
    );
    if (region !== undefined) throw wrong(where, "go into the body: shared memory is not served");
    if (classification !== undefined && spec.datatype === "BYTES") {
      throw wrong(where, "be numbers to be asked for classification: it has texts");
    }
    if (classification !== undefined && spec.datatype !== "FP32") {
      throw wrong(where, "be probabilities to be asked for classification: it has numbers");
    }
    return {
      spec,
      isBinary: flag(binary_data, isBinary, `binary_data of ${where}`),
      classification: classification === undefined
        ? undefined
        : Math.min(wholeNumber(classification, 1, `classification of ${where}`), classes.length),
    };
  });
}

function parametersOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (!isObject(value)) throw wrong(where, "be an object", value);
  return value;
}

function flag(value: unknown, otherwise: boolean, where: string): boolean {
  if (value === undefined) return otherwise;
  if (typeof value !== "boolean") throw wrong(where, "be true or false", value);
  return value;
}

function timeoutOf(value: unknown): number | undefined {
  return value === undefined || value === 0
    ? undefined
    : wholeNumber(value, 0, "the parameter timeout") / 1000;
}
