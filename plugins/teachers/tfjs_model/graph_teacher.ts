import * as tf from "@tensorflow/tfjs";
import type { ReadFolder } from "../../../core/base/checksums.ts";
import { oneLine, show, UserError } from "../../../core/base/errors.ts";
import { fingerprint } from "../../../core/base/fingerprint.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import { FEATURES, inputOf } from "../../../core/data/inputs.ts";
import { readSeen } from "../../../core/data/seen.ts";
import { broughtTeacher } from "../../../core/models/brought/brought_teacher.ts";
import type { BroughtOptions, Own } from "../../../core/models/brought/inputs.ts";
import { tidyOutputs } from "../../../core/models/teachers.ts";
import { artifactsIn } from "../../../core/models/weight_files.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { headOfGraph, lastOperator, nodeName } from "./head.ts";

/** A graph of a folder, and how it is used. */
interface GraphFolder {
  readonly path: string;
  readonly folder: ReadFolder;
  readonly own: Own;
  readonly options: BroughtOptions;
  readonly output: string | undefined;
  readonly run: StageRun;
}

/** A graph as a teacher: it is asked once about a row of zeros, so that what a backend lacks is known before anything is trained. */
export async function graphTeacher(
  { path, folder, own, options, output, run }: GraphFolder,
): Promise<LiveTeacher> {
  const { graph, weights, topology } = await opened(folder, path);
  try {
    const [input, ...others] = graph.inputs;
    if (!input || others.length) {
      throw refusal(path, `it must have one input: it has ${graph.inputs.length} (${listed(graph.inputs)})`);
    }
    const node = outputOf(graph, output, path);
    const sizes = (input.shape ?? [-1, -1]).slice(1);
    const known = sizes.every((size) => size > 0) ? sizes.reduce((a, b) => a * b, 1) : undefined;
    const takes = known ??
      (options.inputs === "raw" ? run.raw?.names.length : own.preprocessing?.features ?? run.features);
    const isWhole = input.dtype === "int32";
    const ask = (features: tf.Tensor2D): tf.Tensor2D => {
      const shaped = known === undefined ? features : tf.reshape(features, [features.shape[0], ...sizes]);
      const answers = executed(
        graph,
        { [input.name]: isWhole ? tf.cast(shaped, "int32") : shaped },
        node,
        path,
      );
      return answers.rank === 1 ? tf.reshape(answers, [-1, 1]) : answers as tf.Tensor2D;
    };
    const [rows, outputs, ...further] = tf.tidy(() =>
      ask(tf.zeros([2, takes ?? run.features])).shape
    ) as number[];
    if (rows !== 2 || further.length) {
      throw refusal(
        path,
        `its output ${show(node)} must be [rows, classes]: it is [${[rows, outputs, ...further].join(", ")}]`,
      );
    }
    const head = headOfGraph(topology, node);
    if (head === undefined && options.answers === undefined) {
      throw refusal(
        path,
        `answers must say what its output is ("logits", "probabilities" or "numbers"), where its last operator does not: ${
          show(node)
        } is made by ${show(lastOperator(topology, node))}`,
      );
    }
    let disposed = false;
    const teacher: LiveTeacher = {
      name: "tfjs",
      parameters: Object.values(weights).reduce(
        (sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1),
        0,
      ),
      reads: [FEATURES],
      seen: await readSeen(folder, path),
      fingerprint: await printOf(graph, topology, node, folder, path),
      predict: ({ inputs }) => tidyOutputs(() => ({ logits: ask(inputOf<tf.Tensor2D>(inputs, FEATURES)) })),
      dispose() {
        if (!disposed) graph.dispose();
        disposed = true;
      },
    };
    const given = { takes: takes ?? null, outputs, head: head ?? "linear", reads: [FEATURES] };
    return await broughtTeacher(teacher, { path, given, options, own, run });
  } catch (error) {
    graph.dispose();
    throw error;
  }
}

async function opened(folder: ReadFolder, path: string) {
  try {
    const { modelTopology, weightSpecs, weightData, signature } = await artifactsIn(folder, path);
    const graph = await tf.loadGraphModel({
      load: () =>
        Promise.resolve({
          modelTopology,
          weightSpecs,
          weightData,
          format: "graph-model",
          ...signature ? { signature } : {},
        }),
    });
    return { graph, weights: weightSpecs, topology: modelTopology };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Cannot open ${path} as a model: it must be a graph of TensorFlow.js: ${
        oneLine((error as Error).message)
      }`,
    );
  }
}

/** The output that has the answers: the one that is named, by itself or by the signature, or the only one. */
function outputOf(graph: tf.GraphModel, output: string | undefined, path: string): string {
  const { outputs } = graph;
  if (output === undefined) {
    if (outputs.length === 1) return outputs[0]!.name;
    throw refusal(
      path,
      `output must say which of its outputs has its answers: it has ${outputs.length} (${listed(outputs)})`,
    );
  }
  const signature = graph.modelSignature as {
    readonly outputs?: Readonly<Record<string, { readonly name?: string }>>;
  };
  const wanted = nodeName(signature?.outputs?.[output]?.name ?? output);
  const found = outputs.find(({ name }) => nodeName(name) === wanted);
  if (found) return found.name;
  const names = [...Object.keys(signature?.outputs ?? {}), ...outputs.map(({ name }) => nodeName(name))];
  throw refusal(
    path,
    `output must name an output that it has: there is no ${show(output)}, but ${listed(outputs)}${
      didYouMean(output, names)
    }`,
  );
}

/** Runs a graph; what its operators need, and the backend has not, is told by name. */
function executed(graph: tf.GraphModel, inputs: tf.NamedTensorMap, output: string, path: string): tf.Tensor {
  try {
    return graph.execute(inputs, output) as tf.Tensor;
  } catch (error) {
    throw new UserError(
      `Cannot ask ${path} as the backend must be able to run its operators: ${
        oneLine((error as Error).message)
      }`,
    );
  }
}

function listed(values: readonly tf.ModelTensorInfo[]): string {
  return values.slice(0, 10).map(({ name, shape }) =>
    `${show(nodeName(name))}${shape ? ` [${shape.map((size) => size > 0 ? size : "any").join(", ")}]` : ""}`
  ).join(", ");
}

function refusal(path: string, problem: string): UserError {
  return new UserError(`Cannot use ${path} as a teacher: ${problem}`);
}

/** All that the answers hang on: the graph, its weights and which output is read. */
async function printOf(
  graph: tf.GraphModel,
  topology: object,
  output: string,
  folder: ReadFolder,
  path: string,
): Promise<string> {
  const { weightData } = await artifactsIn(folder, path);
  const inputs = graph.inputs.map(({ name }) => name);
  return await fingerprint([
    "tfjs graph",
    JSON.stringify(topology),
    new Uint8Array(weightData),
    ...inputs,
    output,
  ]);
}
