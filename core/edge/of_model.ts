import type * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import { FEATURES, isLengths, readsOf } from "../data/inputs.ts";
import type { TrainedStudent } from "../exporter.ts";
import { scaleAndShift } from "../models/batch_norm.ts";
import { isOfTfjs, otherTarget } from "../models/custom_layers.ts";
import { describe, type LayerCall, type ModelDescription, sizesOf } from "../models/description.ts";
import { isLastAxis, type LayerKind, type LayerOp, valuesOf, withWeights } from "../models/layer_ops.ts";
import { type MaskRule, maskRules } from "../models/sequence_layers.ts";
import type { WeightPrecision } from "../results.ts";
import type { DecodedLayer } from "./decode.ts";
import type { CompactActivation, CompactLayer, CompactStudent, Window } from "./format.ts";
import { store, unstorable } from "./weights.ts";
import { assertChannelsLast, placedWindow, type SlidingLayer } from "./window.ts";

/** A model that the compact runtime does not cover; tfjs itself does. */
export class NotCompactError extends UserError {
  override readonly name: string = "NotCompactError";
}

/**
 * A trained student as the compact runtime takes it, with its weights in a precision (biases and batch norms stay float32).
 * Dropout is left out, a batch norm folded into the dense layer or convolution before it where there is one without an
 * activation. Throws a `NotCompactError` that names the first layer that is not covered.
 */
export async function compactOf(
  name: string,
  { student, preprocessing, next }: Pick<TrainedStudent, "student" | "preprocessing" | "next">,
  precision: WeightPrecision,
): Promise<CompactStudent> {
  const drafts: DecodedLayer[] = [];
  const reads = readsOf(student);
  const { model } = student;
  const [only] = model?.inputs ?? [];
  const isOfIds = only?.dtype === "int32" && !isLengths(reads[0]!);
  if (!model || reads.length > 1 || !(isOfIds || reads[0] === FEATURES)) {
    throw new NotCompactError(
      `Cannot make the student ${
        show(name)
      } compact as it must be a model of tfjs layers that reads the features alone, or one sequence of ids: it ${
        model ? `reads ${reads.join(", ")}` : "is written in plain ops"
      }; ${
        model ? "--target tfjs may take it, or " : ""
      }serve the run's own folder (deno task serve), or ask it by predict`,
    );
  }
  const { calls, sequences } = chainOf(model, name, isOfIds);
  for (const call of calls) {
    const refuse = (what: string) => notCompact(name, call, what);
    const push = KINDS[call.op.kind] as Push | undefined;
    if (!push) throw refuse(`one of ${["InputLayer", ...Object.keys(KINDS)].join(", ")}`);
    const rule = sequences.get(call);
    push({
      name: call.name,
      reads: rule && reads[0],
      // Layers work on each position of a sequence, however many there are.
      input: knownSizes(call.inputShape.slice(rule ? 1 : 0), refuse),
      output: knownSizes(call.outputShape.slice(rule === "keeps" ? 1 : 0), refuse),
      op: await withWeights(call.op, valuesOf),
      refuse,
    }, drafts);
  }
  // Of an answer at each position the last one is asked for: what looks no farther back is computed there alone.
  if (isOfIds && !drafts.some(({ kind }) => kind === "pool")) {
    const at = drafts.findLastIndex(({ kind }) => kind === "lookBack" || kind === "embedding");
    const behind = drafts[at]?.kind === "lookBack" ? at + 2 : at + 1;
    drafts.splice(behind, 0, { kind: "pool", name: "last", of: "last" });
  }
  const layers = drafts.map((draft) => stored(name, draft, precision));
  return { name, preprocessing, layers, precision, ...next && { next } };
}

/** A layer of tfjs, taken apart. */
interface Part<K extends LayerKind = LayerKind> {
  readonly name: string;
  readonly op: LayerOp<K, Float32Array>;
  /** The input of ids behind what it reads, where that has positions. */
  readonly reads: string | undefined;
  /** Shapes without the batch, and without positions. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** An error that names the layer and says what it must be. */
  refuse(rule: string): NotCompactError;
}

type Push<K extends LayerKind = LayerKind> = (part: Part<K>, before: DecodedLayer[]) => void;

/** What each kind of layer adds to those before it. */
const KINDS: Readonly<{ [K in LayerKind]?: Push<K> }> = {
  Dropout() {},
  SpatialDropout1D() {},
  Flatten({ op, refuse }) {
    assertChannelsLast(op, refuse);
  },
  Reshape() {},
  Dense(part, before) {
    const { kernel, bias } = part.op.weights;
    pushDense(part, before, part.input.at(-1)!, kernel, bias);
  },
  Activation: pushActivation,
  Conv2D(part, before) {
    const { kernel, bias } = part.op.weights;
    const window = windowOf(part);
    const inputs = window.size[0] * window.size[1] * window.input[2];
    before.push({ kind: "patches", name: `${part.name} (patches)`, window });
    pushDense(part, before, inputs, kernel, bias);
  },
  SeparableConv2D(part, before) {
    const { depthwise_kernel: kernel, pointwise_kernel: pointwise, bias } = part.op.weights;
    const window = windowOf(part);
    const multiplier = kernel.length / (window.size[0] * window.size[1] * window.input[2]);
    before.push({ kind: "depthwise", name: `${part.name} (depthwise)`, window, multiplier, kernel });
    pushDense(part, before, window.input[2] * multiplier, pointwise, bias);
  },
  MaxPooling2D(part, before) {
    before.push({ kind: "maxPool", name: part.name, window: windowOf(part) });
  },
  BatchNormalization(part, before) {
    normalise(part, before);
  },
  Embedding({ name, reads, op, output, refuse }, before) {
    if (reads === undefined) throw refuse("one that reads a sequence of ids");
    const { weights: { embeddings: kernel }, maskZero } = op;
    before.push({
      kind: "embedding",
      name,
      input: reads,
      units: output[0]!,
      kernel,
      ...maskZero && { maskZero },
    });
  },
  CausalConv1D(part, before) {
    const { name, reads, op: { weights: { kernel, bias } }, input, output, refuse } = part;
    if (reads === undefined) throw refuse("one that reads a sequence of ids");
    const size = kernel.length / input[0]! / output[0]!;
    before.push({ kind: "lookBack", name: `${name} (positions)`, size });
    pushDense({ name, refuse, op: { activation: "relu" } }, before, size * input[0]!, kernel, bias);
  },
  MaskedAveragePooling1D({ name, reads, refuse }, before) {
    if (reads === undefined) throw refuse("one that reads a sequence of ids");
    before.push({ kind: "pool", name, of: "mean" });
  },
};

/** A layer with an activation. */
type Activated = Pick<Part, "name" | "refuse"> & { readonly op: { readonly activation: string } };

function pushDense(
  part: Activated,
  before: DecodedLayer[],
  inputs: number,
  kernel: Float32Array,
  bias: Float32Array | undefined,
): void {
  const outputs = kernel.length / inputs;
  before.push({
    kind: "dense",
    name: part.name,
    inputs,
    outputs,
    kernel,
    ...bias && { bias },
  });
  pushActivation(part, before);
}

const ACTIVATIONS: readonly string[] = [
  "relu",
  "tanh",
  "sigmoid",
  "elu",
  "gelu",
] satisfies CompactActivation[];

function pushActivation({ name, op: { activation }, refuse }: Activated, before: DecodedLayer[]): void {
  if (activation === "linear") return;
  if (!ACTIVATIONS.includes(activation)) {
    throw refuse(`with one of the activations linear, ${ACTIVATIONS.join(", ")}, not ${show(activation)}`);
  }
  const last = before.at(-1);
  if (activation === "relu" && last?.kind === "dense") before[before.length - 1] = { ...last, relu: true };
  else before.push({ kind: "activate", name, activation: activation as CompactActivation });
}

/** Mean, variance, scale and centre as one factor and one sum for each channel: into the dense layer before, or as a layer. */
function normalise({ name, op, input, refuse }: Part<"BatchNormalization">, before: DecodedLayer[]): void {
  if (!isLastAxis(op.axis, input.length + 1)) throw refuse("normalised over its last axis");
  const channels = input.at(-1)!;
  const { moving_mean: mean, moving_variance: variance, ...learned } = op.weights;
  const { scale, shift } = scaleAndShift({ ...learned, mean, variance, epsilon: op.epsilon });
  const last = before.at(-1);
  if (last?.kind === "dense" && !last.relu && last.outputs === channels) {
    const kernel = last.kernel.map((weight, i) => weight * scale[i % channels]!);
    before[before.length - 1] = { ...last, kernel, bias: shift(last.bias) };
  } else before.push({ kind: "scale", name, scale: Float32Array.from(scale), shift: shift() });
}

/** What slides over the image of a layer. */
function windowOf(part: SlidingLayer): Window {
  const { size, strides, dilations, before } = placedWindow(part);
  const [height, width, channels] = part.input as readonly [number, number, number];
  const [rows, columns] = part.output as readonly [number, number];
  return {
    input: [height, width, channels],
    output: [rows, columns],
    size,
    strides,
    dilations,
    pad: before,
  };
}

/** The layers in their order, where each reads the one before it alone. */
function chainOf(
  model: tf.LayersModel,
  name: string,
  isOfIds: boolean,
): { readonly calls: readonly LayerCall[]; readonly sequences: ReadonlyMap<LayerCall, MaskRule> } {
  if (model.inputs.length > 1 || model.outputs.length > 1) {
    throw new NotCompactError(
      `Cannot make the student ${
        show(name)
      } compact as its model must have one input and one output: it has ` +
        `${model.inputs.length} and ${model.outputs.length}; --target tfjs takes it as it is`,
    );
  }
  const { input, output, calls } = described(model, name);
  let before = input;
  for (const call of calls) {
    if (calls.some((other) => other.layer === call.layer && other !== call)) {
      throw notCompact(name, call, "used once");
    }
    if (call.inputs.length !== 1 || call.inputs[0] !== before) {
      throw notCompact(name, call, "one that reads the layer before it, and that alone");
    }
    before = call.outputs[0]!;
  }
  if (before !== output) throw notCompact(name, calls.at(-1)!, "the one that answers");
  return { calls, sequences: maskRules({ calls }, new Set(isOfIds ? [input] : []), isOfTfjs) };
}

function described(model: tf.LayersModel, name: string): ModelDescription {
  try {
    return describe(model);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new NotCompactError(`Cannot make the student ${show(name)} compact: ${error.message}`);
  }
}

function notCompact(name: string, { name: layer, className }: LayerCall, rule: string): NotCompactError {
  return new NotCompactError(
    `Cannot make the student ${show(name)} compact as its layer ${layer} must be ${rule}: ` +
      `it is a ${className}; ${otherTarget(className)}`,
  );
}

function knownSizes(shape: LayerCall["inputShape"], refuse: Part["refuse"]): readonly number[] {
  const sizes = sizesOf(shape);
  // tfjs lets a window be larger than what it slides over, and makes 0 of it.
  if (!sizes?.every((size) => size > 0)) throw refuse("of a size that is known and not 0");
  return sizes;
}

/** A layer with its kernel in a precision; refuses numbers that it cannot hold. */
function stored(name: string, draft: DecodedLayer, precision: WeightPrecision): CompactLayer {
  const assertStorable = (weights: Float32Array | undefined, precision: WeightPrecision) => {
    const bad = weights && unstorable(weights, precision);
    if (bad === undefined) return;
    const rule = Number.isFinite(bad) ? "at most 65504 in size for float16" : "finite numbers";
    throw new UserError(
      `Cannot store the student ${show(name)} as the weights of its layer ${draft.name} must be ${rule}: ` +
        `current value is ${bad}`,
    );
  };
  if (draft.kind === "dense") {
    assertStorable(draft.kernel, precision);
    assertStorable(draft.bias, "float32");
    return { ...draft, kernel: store(draft.kernel, draft.outputs, precision) };
  }
  if (draft.kind === "embedding") {
    assertStorable(draft.kernel, precision);
    return { ...draft, kernel: store(draft.kernel, draft.units, precision) };
  }
  if (draft.kind === "depthwise") {
    assertStorable(draft.kernel, precision);
    const channels = draft.window.input[2] * draft.multiplier;
    return { ...draft, kernel: store(draft.kernel, channels, precision) };
  }
  if (draft.kind === "scale") {
    assertStorable(draft.scale, "float32");
    assertStorable(draft.shift, "float32");
  }
  return draft;
}
