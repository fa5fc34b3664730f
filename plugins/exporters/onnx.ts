import type * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { FARTHEST, widthOf } from "../../core/data/encode.ts";
import { inputColumns } from "../../core/data/input_columns.ts";
import { FEATURES, isLengths, lengthsOf, readsOf } from "../../core/data/inputs.ts";
import {
  jsonFile,
  layersToExport,
  precisionOption,
  sequencesOf,
  storableWeight,
  textFile,
} from "../../core/edge/export_parts.ts";
import type { ExportRequest, TrainedStudent } from "../../core/exporter.ts";
import { otherTarget } from "../../core/models/custom_layers.ts";
import { describe, type LayerCall, sizesOf } from "../../core/models/description.ts";
import { withWeights } from "../../core/models/layer_ops.ts";
import { type MaskPart, sequenceCalls } from "../../core/models/sequence_masks.ts";
import type { NumericFeature, Preprocessing } from "../../core/preprocessing.ts";
import type { WeightPrecision } from "../../core/results.ts";
import { Graph } from "./onnx_model/graph.ts";
import { type Emit, LAYERS } from "./onnx_model/layers.ts";
import { DATA_TYPE, onnxBytes, type Value } from "./onnx_model/proto.ts";
import { onnxReadme } from "./onnx_model/readme.ts";
import { atTheEnd, notZero, there } from "./onnx_model/sequences.ts";

/** The operators used are those of opset 17 (2022): LayerNormalization is the youngest. */
const OPSET = 17;

/**
 * One `model.onnx`, for whatever runs ONNX. It takes `features`: the raw numbers, where all columns are numeric and none had
 * missing cells, else the encoded ones; and sequences of ids as `tokens` and `lengths`; and answers `logits` and `probabilities` of classes, with `labels` beside them of labels, or
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
      const model = layersToExport(trained, "ONNX", { sequences: true });
      const reads = readsOf(trained.student);
      const sequences = sequencesOf(trained);
      const numbers = rawNumbers(preprocessing);
      const graph = new Graph(precision);
      const encoded = numbers && reads.includes(FEATURES) ? standardise(graph, numbers) : FEATURES;
      const { answer } = preprocessing;
      await layersOf(graph, model, {
        precision,
        encoded,
        sequences,
        last: answer?.from === "numbers" ? "standardised" : "logits",
      });
      const outputs = answered(graph, preprocessing);
      const width = numbers?.length ?? preprocessing.features;
      const file = onnxBytes({
        name,
        opset: OPSET,
        nodes: graph.nodes,
        initialisers: graph.initialisers,
        inputs: [
          ...reads.includes(FEATURES) ? [{ name: FEATURES, sizes: [width] }] : [],
          ...sequences.map((name) => ({
            name,
            sizes: [name === "tokens" ? "length" : `${name}.length`],
            type: "int64" as const,
          })),
          ...new Set([...sequences.map(lengthsOf), ...reads.filter(isLengths)]).values().map((name) => ({
            name,
            sizes: [],
            type: "int64" as const,
          })),
        ],
        outputs,
        metadata: {
          [answer ? "outputs" : "classes"]: JSON.stringify(preprocessing.classes),
          ...answer ? { task: answer.task } : {},
          ...reads.includes(FEATURES) ? { features: numbers ? "raw" : "encoded" } : {},
          ...numbers?.length ? { columns: JSON.stringify(numbers.map(({ name }) => name)) } : {},
          ...sequences.length ? { vocabularies: JSON.stringify(vocabulariesOf(trained)) } : {},
          precision,
        },
      });
      return new Map([
        ["model.onnx", file],
        ["labels.json", jsonFile(preprocessing.classes)],
        ["preprocessing.json", jsonFile(preprocessing)],
        [
          "README.md",
          textFile(onnxReadme(name, preprocessing, {
            features: !reads.includes(FEATURES) ? "none" : numbers ? "raw" : "encoded",
            width,
            precision,
            sequences: sequences.length ? inputColumns(preprocessing, trained.encoders ?? {}) : [],
            isNext: model.outputs[0]!.shape.length > 2,
          })),
        ],
      ]);
    },
  }),
});

/** How many ids each input of sequences may have. */
function vocabulariesOf({ preprocessing, encoders = {} }: TrainedStudent): Readonly<Record<string, number>> {
  const columns = inputColumns(preprocessing, encoders);
  return Object.fromEntries(columns.map(({ name, cells }) => [name, cells.vocabulary]));
}

/**
 * The columns that become features, where all are numbers that are always there: then the graph itself can encode them. Those that
 * become inputs of their own are none of them.
 */
function rawNumbers(preprocessing: Preprocessing): readonly NumericFeature[] | undefined {
  const columns = preprocessing.columns.filter((column) => widthOf(column) > 0);
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
    return [{ name: "numbers", sizes: [width], type: "float64" }];
  }
  const both = [{ name: "logits", sizes: [width] }, { name: "probabilities", sizes: [width] }];
  if (!answer) {
    graph.add("probabilities", "Softmax", ["logits"], { axis: { int: -1 } });
    return both;
  }
  graph.add("probabilities", "Sigmoid", ["logits"]);
  graph.add("labels", "Greater", ["probabilities", graph.floats("labels/half", [0.5], [])]);
  return [...both, { name: "labels", sizes: [width], type: "bool" }];
}

/** Adds all layers; the last one's value is called `last`. */
async function layersOf(
  graph: Graph,
  model: tf.LayersModel,
  { precision, encoded, sequences, last }: {
    readonly precision: WeightPrecision;
    /** Inputs of ids. */
    readonly sequences: readonly string[];
    readonly encoded: string;
    readonly last: string;
  },
): Promise<void> {
  const { inputs, output, calls } = describe(model);
  const ofSequences = sequenceCalls({ inputs, calls }, sequences);
  /** What each value is called, by its key. */
  const names = new Map([...inputs].map(([name, key]) => [key, name === FEATURES ? encoded : name]));
  const masks = new Map<string, string>();
  const maskOf = ({ input, of }: MaskPart) => {
    const key = `${of} ${input}`;
    const name = masks.get(key) ?? (of === "lengths" ? there(graph, input) : notZero(graph, input));
    masks.set(key, name);
    return name;
  };
  const isNext = model.outputs[0]!.shape.length > 2;
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
    const sequence = ofSequences.get(call);
    const values = call.inputs.map((key) => names.get(key)!);
    // Of an answer at each position the last one is asked for: a dense layer need not compute the others.
    const isEnd = made === output && isNext;
    const isDense = op.kind === "Dense";
    const name = made !== output ? `layers/${call.name}` : isEnd && !isDense ? `${last}/positions` : last;
    emit({
      op: await withWeights(op, (weight) => storableWeight(weight, call.name, precision)),
      inputs: isEnd && isDense ? [atTheEnd(graph, `${last}/end`, values[0]!, sequences[0]!)] : values,
      masks: sequence && sequence.mask.map(maskOf),
      input: knownSizes(call.inputShape, refuse, sequence !== undefined),
      output: knownSizes(call.outputShape, refuse, sequence?.next !== undefined),
      name,
      refuse,
    }, graph);
    if (isEnd && !isDense) atTheEnd(graph, last, name, sequences[0]!);
    names.set(made, name);
  }
}

/** A shape without the batch; the length of sequences, which each batch has its own of, is -1. */
function knownSizes(
  shape: LayerCall["inputShape"],
  refuse: (rule: string) => Error,
  isSequence: boolean,
): readonly number[] {
  const sizes = sizesOf(isSequence ? shape.map((size, axis) => axis === 1 ? size ?? -1 : size) : shape);
  if (!sizes) throw refuse("of a size that is known");
  return sizes;
}
