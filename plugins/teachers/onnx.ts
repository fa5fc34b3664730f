import { UserError } from "../../core/base/errors.ts";
import { fingerprint } from "../../core/base/fingerprint.ts";
import { FILES, PACKAGES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Context } from "../../core/plugin.ts";
import type { StageRun } from "../../core/strategy.ts";
import type { Teacher } from "../../core/teacher.ts";
import { asker } from "./onnx_model/ask.ts";
import { readGraph } from "./onnx_model/graph.ts";
import { givenInputs, refusal } from "./onnx_model/inputs.ts";
import { type OnnxOptions, onnxOptions } from "./onnx_model/options.ts";
import { readingOf } from "./onnx_model/reading.ts";
import { isThere } from "./onnx_model/runtime.ts";

/** How it is asked: onnxruntime runs one batch at a time. */
const ASKS = { batchRows: 1024, atOnce: 1, seconds: 600 };

/**
 * A model in ONNX (https://onnx.ai): a forest, a linear model or a network of whatever tool, run by onnxruntime. It reads the
 * table's own columns, `[rows, columns]` or one tensor for each, or this run's features; it answers classes, labels or numbers,
 * `[rows, classes]`, or one number of two classes. It labels each row once, before training.
 */
export const onnx = definePlugin({
  kind: "teacher",
  name: "onnx",
  summary: "A trained model in ONNX: a forest, a linear model, a network, from whatever tool.",
  commandLineOnly: "a model in ONNX is a file of its own, which no request may name",
  options: onnxOptions,
  create: (options, context) => ({
    name: "onnx",
    independent: true,
    raw: options.inputs !== "encoded",
    // deno-lint-ignore require-yield -- it is trained already
    async *stages(run) {
      return await teacherOf(options, run, context);
    },
  }),
});

async function teacherOf(options: OnnxOptions, run: StageRun, context: Context): Promise<Teacher> {
  const { path } = options;
  const bytes = await bytesOf(path, context);
  const graph = readGraph(bytes, path);
  const [wants, gets] = [graph.metadata.get("features"), options.inputs ?? "raw"];
  if ((wants === "raw" || wants === "encoded") && wants !== gets) {
    throw refusal(
      path,
      `inputs must be ${JSON.stringify(wants)}, as the file says`,
      `it is ${JSON.stringify(gets)}`,
    );
  }
  const inputs = givenInputs(graph, options, run);
  const reading = readingOf(graph, options, run);
  const packages = context.resolve(PACKAGES);
  const runtime = options.runtime === "auto"
    ? await isThere(packages, "node") ? "node" : "web"
    : options.runtime;
  const { path: _, ...rest } = options;
  const ask = asker({
    path,
    bytes,
    inputs,
    reading,
    options,
    runtime,
    packages,
    features: run.features,
    warn: run.warn,
  });
  return {
    name: "onnx",
    fingerprint: await fingerprint([
      "onnx",
      bytes,
      JSON.stringify({ ...rest, runtime }),
      JSON.stringify([inputs, reading]),
    ]),
    parameters: graph.parameters,
    seen: "unknown",
    asks: ASKS,
    label: (rows) => ask.label(rows, run.task.answers === "softmax"),
    dispose: () => ask.dispose(),
  };
}

async function bytesOf(path: string, context: Context): Promise<Uint8Array> {
  const stream = await context.resolve(FILES).open(path);
  try {
    return await new Response(stream).bytes();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Cannot read ${path}: it must be readable: ${error instanceof Error ? error.message : error}`,
    );
  }
}
