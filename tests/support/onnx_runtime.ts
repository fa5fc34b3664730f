/** onnxruntime in a process of its own, for `onnx.ts`: a request on standard input, an answer on standard output. */
import type { OnnxAnswer, OnnxRequest, OnnxTensor } from "./onnx.ts";

// What packages.json names is unknown to the project's own config, and so to its type checker.
const name = "onnxruntime-node";
const ort = await import(name);

const { model, inputs } = await new Response(Deno.stdin.readable).json() as OnnxRequest;
const session = await ort.InferenceSession.create(Uint8Array.fromBase64(model));
const named = "data" in inputs ? { [session.inputNames[0]]: inputs as OnnxTensor } : inputs;
const outputs = await session.run(Object.fromEntries(
  Object.entries(named).map(([name, { type, data, shape }]) => [
    name,
    new ort.Tensor(
      type,
      type === "int64" ? BigInt64Array.from(data, BigInt) : Float32Array.from(data),
      shape,
    ),
  ]),
));
const answer: OnnxAnswer = {
  inputs: session.inputNames,
  outputs: session.outputNames.map((name: string) => ({
    name,
    shape: outputs[name].dims,
    data: Array.from(outputs[name].data),
  })),
};
console.log(JSON.stringify(answer));
