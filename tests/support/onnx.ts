import { fetchPackages, withPackages } from "./packages.ts";

/** A tensor that a model is asked about; whole numbers are int64. */
export interface OnnxTensor {
  readonly type: "float32" | "int64";
  readonly data: readonly number[];
  readonly shape: readonly number[];
}

/** A model and what it is asked. */
export interface OnnxRequest {
  /** The file, in base64. */
  readonly model: string;
  /** By name, or of its one input. */
  readonly inputs: Readonly<Record<string, OnnxTensor>> | OnnxTensor;
}

/** What onnxruntime says. */
export interface OnnxAnswer {
  readonly inputs: readonly string[];
  readonly outputs: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly data: readonly number[];
  }[];
}

/** Asks a model of one input, by onnxruntime. */
export async function askOnnx(
  model: Uint8Array,
  features: Float32Array,
  shape: readonly number[],
): Promise<OnnxAnswer> {
  return await askOnnxInputs(model, { type: "float32", data: [...features], shape });
}

/** Asks a model by onnxruntime. Throws what that says where it refuses. */
export async function askOnnxInputs(model: Uint8Array, inputs: OnnxRequest["inputs"]): Promise<OnnxAnswer> {
  fetchPackages();
  const child = withPackages("./onnx_runtime.ts", [], { stdin: "piped", stdout: "piped", stderr: "piped" })
    .spawn();
  const request: OnnxRequest = { model: model.toBase64(), inputs };
  const [{ success, stdout, stderr }] = await Promise.all([
    child.output(),
    new Blob([JSON.stringify(request)]).stream().pipeTo(child.stdin),
  ]);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout)) as OnnxAnswer;
}
