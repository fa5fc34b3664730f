import type * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { FARTHEST } from "../../core/data/encode.ts";
import {
  jsonFile,
  layersToExport,
  precisionOption,
  storableWeight,
  textFile,
} from "../../core/edge/export_parts.ts";
import type { ExportRequest } from "../../core/exporter.ts";
import { otherTarget } from "../../core/models/custom_layers.ts";
import { describe, type LayerCall, sizesOf } from "../../core/models/description.ts";
import { withWeights } from "../../core/models/layer_ops.ts";
import type { NumericFeature, Preprocessing } from "../../core/preprocessing.ts";
import type { WeightPrecision } from "../../core/results.ts";
import { Graph } from "./onnx_model/graph.ts";
import { type Emit, LAYERS } from "./onnx_model/layers.ts";
import { DATA_TYPE, onnxBytes, type Value } from "./onnx_model/proto.ts";
import { onnxReadme } from "./onnx_model/readme.ts";

/** The operators used are those of opset 17 (2022): LayerNormalization is the youngest. */
const OPSET = 17;

/**
 * One `model.onnx`, for whatever runs ONNX. It takes `features`: the raw numbers, where all columns are numeric and none had
 * missing cells, else the encoded ones; and answers `logits` and `probabilities` of classes, with `labels` beside them of labels, or
 * `numbers`.
 */
export const onnx = definePlugin({
  kind: "exporter",
  name: "onnx",
  summary: "A model.onnx of opset 17, preprocessing inside where all columns are numbers.",
  options: () => z.strictObject({ precision: precisionOption() }),
  create: ({ precision }) => ({
    async export({ name, trained }: ExportRequest) {
      const { preprocessing } = trained;
      const model = layersToExport(trained, "ONNX");
      const input = preprocessing.columns.find((column) => column.kind === "encoded" && column.width === 0);
      if (input) {
        throw new UserError(
          `Cannot export the student to ONNX as each column must become features: column ${
            show(input.name)
          } becomes an ` +
            `input of its own; serve the run's own folder (deno task serve), or ask it by predict`,
        );
      }
      const numbers = rawNumbers(preprocessing);
      const graph = new Graph(precision);
      const encoded = numbers ? standardise(graph, numbers) : "features";
      const { answer } = preprocessing;
      await layersOf(graph, model, {
        precision,
        encoded,
        last: answer?.from === "numbers" ? "standardised" : "logits",
      });
      const outputs = answered(graph, preprocessing);
      const width = numbers?.length ?? preprocessing.features;
      const file = onnxBytes({
        name,
        opset: OPSET,
        nodes: graph.nodes,
        initialisers: graph.initialisers,
        inputs: [{ name: "features", width }],
        outputs,
        metadata: {
          [answer ? "outputs" : "classes"]: JSON.stringify(preprocessing.classes),
          ...answer ? { task: answer.task } : {},
          features: numbers ? "raw" : "encoded",
          ...numbers ? { columns: JSON.stringify(numbers.map(({ name }) => name)) } : {},
          precision,
        },
      });
      return new Map([
        ["model.onnx", file],
        ["labels.json", jsonFile(preprocessing.classes)],
        ["preprocessing.json", jsonFile(preprocessing)],
        ["README.md", textFile(onnxReadme(name, preprocessing, numbers !== undefined, precision))],
      ]);
    },
  }),
});

/** The columns, where all are numbers that are always there: then the graph itself can encode them. */
function rawNumbers({ columns }: Preprocessing): readonly NumericFeature[] | undefined {
  const numbers = columns.filter((column) => column.kind === "numeric");
  return numbers.length === columns.length && numbers.every(({ missing }) => !missing) ? numbers : undefined;
}

/** `(x − mean) / sd`, reckoned in float64 as the student's own preprocessing does, and bounded as there. */
function standardise(graph: Graph, columns: readonly NumericFeature[]): string {
  const raw = graph.add("features/float64", "Cast", ["features"], { to: { int: DATA_TYPE.float64 } });
  const centred = graph.add("features/centred", "Sub", [
    raw,
    graph.doubles("features/mean", columns.map(({ mean }) => mean)),
  ]);
  const scaled = graph.add("features/scaled", "Div", [
    centred,
    graph.doubles("features/sd", columns.map(({ sd }) => sd)),
  ]);
  const bounds = [-FARTHEST, FARTHEST].map((bound, i) =>
    graph.doubles(`features/bound_${i + 1}`, [bound], [])
  );
  const bounded = graph.add("features/bounded", "Clip", [scaled, ...bounds]);
  return graph.add("features/encoded", "Cast", [bounded], { to: { int: DATA_TYPE.float32 } });
}

/** Adds what makes answers of the last layer's value, as `answersOf` does, and says what the graph answers. */
function answered(graph: Graph, { answer, classes }: Preprocessing): Value[] {
  const width = classes.length;
  if (answer?.from === "numbers") {
    const { scales } = answer;
    const wide = graph.add("numbers/float64", "Cast", ["standardised"], { to: { int: DATA_TYPE.float64 } });
    const scaled = graph.add("numbers/scaled", "Mul", [
      wide,
      graph.doubles("numbers/sd", scales.map(({ sd }) => sd)),
    ]);
    graph.add("numbers", "Add", [scaled, graph.doubles("numbers/mean", scales.map(({ mean }) => mean))]);
    return [{ name: "numbers", width, type: "float64" }];
  }
  const both = [{ name: "logits", width }, { name: "probabilities", width }];
  if (!answer) {
    graph.add("probabilities", "Softmax", ["logits"], { axis: { int: -1 } });
    return both;
  }
  graph.add("probabilities", "Sigmoid", ["logits"]);
  graph.add("labels", "Greater", ["probabilities", graph.floats("labels/half", [0.5], [])]);
  return [...both, { name: "labels", width, type: "bool" }];
}

/** Adds all layers; the last one's value is called `last`. */
async function layersOf(
  graph: Graph,
  model: tf.LayersModel,
  { precision, encoded, last }: {
    readonly precision: WeightPrecision;
    readonly encoded: string;
    readonly last: string;
  },
): Promise<void> {
  if (model.inputs.length > 1 || model.outputs.length > 1) {
    throw new UserError(
      `Cannot export the student to ONNX as its model must have one input and one output: it has ` +
        `${model.inputs.length} and ${model.outputs.length}; --target tfjs takes it as it is`,
    );
  }
  const { input, output, calls } = describe(model);
  /** What each value is called, by its key. */
  const names = new Map([[input, encoded]]);
  for (const call of calls) {
    const { layer, className, op } = call;
    const refuse = (rule: string) =>
      new UserError(
        `Cannot export the student to ONNX as its layer ${
          show(call.name)
        } must be ${rule}: it is a ${className}; ` +
          otherTarget(className),
      );
    if (calls.some((other) => other.layer === layer && other !== call)) throw refuse("used once");
    const emit = LAYERS[op.kind] as Emit | undefined;
    if (!emit) throw refuse(`one of ${Object.keys(LAYERS).join(", ")}`);
    const made = call.outputs[0]!;
    const name = made === output ? last : `layers/${call.name}`;
    emit({
      op: await withWeights(op, (weight) => storableWeight(weight, call.name, precision)),
      inputs: call.inputs.map((key) => names.get(key)!),
      input: knownSizes(call.inputShape, refuse),
      output: knownSizes(call.outputShape, refuse),
      name,
      refuse,
    }, graph);
    names.set(made, name);
  }
}

/** A shape without the batch. */
function knownSizes(shape: LayerCall["inputShape"], refuse: (rule: string) => Error): readonly number[] {
  const sizes = sizesOf(shape);
  if (!sizes) throw refuse("of a size that is known");
  return sizes;
}
