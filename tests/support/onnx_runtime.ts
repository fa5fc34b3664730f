/** onnxruntime in a process of its own, for `onnx.ts`: a request on standard input, an answer on standard output. */
import type { OnnxAnswer, OnnxRequest } from "./onnx.ts";

// What packages.json names is unknown to the project's own config, and so to its type checker.
const name = "onnxruntime-node";
const ort = await import(name);

const { model, features, shape } = await new Response(Deno.stdin.readable).json() as OnnxRequest;
const session = await ort.InferenceSession.create(Uint8Array.fromBase64(model));
const outputs = await session.run({
  [session.inputNames[0]]: new ort.Tensor("float32", Float32Array.from(features), shape),
});
const answer: OnnxAnswer = {
  inputs: session.inputNames,
  outputs: session.outputNames.map((name: string) => ({
    name,
    shape: outputs[name].dims,
    data: Array.from(outputs[name].data),
  })),
};
console.log(JSON.stringify(answer));
