import type * as tf from "@tensorflow/tfjs";
import { otherTarget } from "../models/custom_layers.ts";
import { show, UserError } from "../base/errors.ts";
import type { DecodedLayer } from "./decode.ts";
import type { CompactActivation, CompactLayer, CompactStudent, Window } from "./format.ts";
import { store, unstorable } from "./weights.ts";
import { assertChannelsLast, placedWindow } from "./window.ts";
import type { TrainedStudent } from "../exporter.ts";
import type { WeightPrecision } from "../results.ts";

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
  { student: { model }, preprocessing }: Pick<TrainedStudent, "student" | "preprocessing">,
  precision: WeightPrecision,
): Promise<CompactStudent> {
  const drafts: DecodedLayer[] = [];
  for (const layer of chainOf(model, name)) {
    const refuse = (what: string) => notCompact(name, layer, what);
    const kind = KINDS[layer.getClassName()];
    if (!kind) throw refuse(`one of ${Object.keys(KINDS).join(", ")}`);
    const part: Part = {
      name: layer.name,
      config: layer.getConfig(),
      input: sizesOf(layer.input, refuse),
      output: sizesOf(layer.output, refuse),
      weights: await weightsOf(layer),
      refuse,
    };
    kind(part, drafts);
  }
  return { name, preprocessing, layers: drafts.map((draft) => stored(name, draft, precision)), precision };
}

/** A layer of tfjs, taken apart. */
interface Part {
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** Shapes without the batch. */
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly weights: readonly Float32Array[];
  /** An error that names the layer and says what it must be. */
  refuse(rule: string): NotCompactError;
}

/** What each kind of layer adds to those before it, by its class name in tfjs. */
const KINDS: Readonly<Record<string, (part: Part, before: DecodedLayer[]) => void>> = {
  InputLayer() {},
  Dropout() {},
  Flatten({ config, refuse }) {
    assertChannelsLast(config, refuse);
  },
  Reshape() {},
  Dense(part, before) {
    const [kernel, bias] = part.weights;
    pushDense(part, before, part.input.at(-1)!, kernel!, bias);
  },
  Activation: pushActivation,
  Conv2D(part, before) {
    const [kernel, bias] = part.weights;
    const window = windowOf(part, "kernelSize");
    const inputs = window.size[0] * window.size[1] * window.input[2];
    before.push({ kind: "patches", name: `${part.name} (patches)`, window });
    pushDense(part, before, inputs, kernel!, bias);
  },
  SeparableConv2D(part, before) {
    const [kernel, pointwise, bias] = part.weights;
    const window = windowOf(part, "kernelSize");
    const multiplier = kernel!.length / (window.size[0] * window.size[1] * window.input[2]);
    before.push({ kind: "depthwise", name: `${part.name} (depthwise)`, window, multiplier, kernel: kernel! });
    pushDense(part, before, window.input[2] * multiplier, pointwise!, bias);
  },
  MaxPooling2D(part, before) {
    before.push({ kind: "maxPool", name: part.name, window: windowOf(part, "poolSize") });
  },
  BatchNormalization(part, before) {
    normalise(part, before);
  },
};

function pushDense(
  part: Part,
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

function pushActivation({ name, config, refuse }: Part, before: DecodedLayer[]): void {
  const activation = config["activation"] ?? "linear";
  if (activation === "linear") return;
  if (!ACTIVATIONS.includes(activation as string)) {
    throw refuse(`with one of the activations linear, ${ACTIVATIONS.join(", ")}, not ${show(activation)}`);
  }
  const last = before.at(-1);
  if (activation === "relu" && last?.kind === "dense") before[before.length - 1] = { ...last, relu: true };
  else before.push({ kind: "activate", name, activation: activation as CompactActivation });
}

/** Mean, variance, scale and centre as one factor and one sum for each channel: into the dense layer before, or as a layer. */
function normalise({ name, config, input, weights, refuse }: Part, before: DecodedLayer[]): void {
  const axis = config["axis"] as number;
  if (axis !== -1 && axis !== input.length) throw refuse("normalised over its last axis");
  const left = [...weights];
  const channels = input.at(-1)!;
  const gamma = config["scale"] === false ? new Float32Array(channels).fill(1) : left.shift()!;
  const beta = config["center"] === false ? new Float32Array(channels) : left.shift()!;
  const [mean, variance] = left as [Float32Array, Float32Array];
  const scale = Float64Array.from(
    gamma,
    (gamma, i) => gamma / Math.sqrt(variance[i]! + (config["epsilon"] as number)),
  );
  const shift = (bias?: Float32Array) =>
    Float32Array.from(beta, (beta, i) => beta + ((bias?.[i] ?? 0) - mean[i]!) * scale[i]!);
  const last = before.at(-1);
  if (last?.kind === "dense" && !last.relu && last.outputs === channels) {
    const kernel = last.kernel.map((weight, i) => weight * scale[i % channels]!);
    before[before.length - 1] = { ...last, kernel, bias: shift(last.bias) };
  } else before.push({ kind: "scale", name, scale: Float32Array.from(scale), shift: shift() });
}

/** What slides over the image of a layer. */
function windowOf(part: Part, sizeKey: "kernelSize" | "poolSize"): Window {
  const { size, strides, dilations, before } = placedWindow(part, sizeKey);
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
function chainOf(model: tf.LayersModel, name: string): readonly tf.layers.Layer[] {
  const [input, output] = [model.inputs[0]!, model.outputs[0]!];
  if (model.inputs.length > 1 || model.outputs.length > 1) {
    throw new NotCompactError(
      `Cannot make the student ${
        show(name)
      } compact as its model must have one input and one output: it has ` +
        `${model.inputs.length} and ${model.outputs.length}; --target tfjs takes it as it is`,
    );
  }
  let before = input.id;
  for (const layer of model.layers) {
    const [node, ...others] = layer.inboundNodes;
    if (others.length || !node) throw notCompact(name, layer, "used once");
    if (layer.getClassName() === "InputLayer") continue;
    if (node.inputTensors.length !== 1 || node.inputTensors[0]!.id !== before) {
      throw notCompact(name, layer, "one that reads the layer before it, and that alone");
    }
    before = node.outputTensors[0]!.id;
  }
  if (before !== output.id) throw notCompact(name, model.layers.at(-1)!, "the one that answers");
  return model.layers;
}

function notCompact(name: string, layer: tf.layers.Layer, rule: string): NotCompactError {
  return new NotCompactError(
    `Cannot make the student ${show(name)} compact as its layer ${layer.name} must be ${rule}: ` +
      `it is a ${layer.getClassName()}; ${otherTarget(layer.getClassName())}`,
  );
}

function sizesOf(
  tensor: tf.SymbolicTensor | tf.SymbolicTensor[],
  refuse: Part["refuse"],
): readonly number[] {
  const [, ...sizes] = (Array.isArray(tensor) ? tensor[0]! : tensor).shape;
  // tfjs lets a window be larger than what it slides over, and makes 0 of it.
  if (!sizes.every((size) => size !== null && size > 0)) throw refuse("of a size that is known and not 0");
  return sizes as number[];
}

/** Read one by one: a GPU gives its data only asynchronously. */
async function weightsOf(layer: tf.layers.Layer): Promise<Float32Array[]> {
  const arrays = [];
  for (const weight of layer.getWeights()) arrays.push(Float32Array.from(await weight.data()));
  return arrays;
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
