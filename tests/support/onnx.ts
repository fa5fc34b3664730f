import { fetchPackages, withPackages } from "./packages.ts";

/** A model and what it is asked. */
export interface OnnxRequest {
  /** The file, in base64. */
  readonly model: string;
  readonly features: readonly number[];
  readonly shape: readonly number[];
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
  fetchPackages();
  const child = withPackages("./onnx_runtime.ts", [], { stdin: "piped", stdout: "piped", stderr: "piped" })
    .spawn();
  const request: OnnxRequest = { model: model.toBase64(), features: [...features], shape };
  const [{ success, stdout, stderr }] = await Promise.all([
    child.output(),
    new Blob([JSON.stringify(request)]).stream().pipeTo(child.stdin),
  ]);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout)) as OnnxAnswer;
}
