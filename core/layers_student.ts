import * as tf from "@tensorflow/tfjs";
import { UserError } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { conv2d, conv2dOf } from "./fused/conv2d.ts";
import { dense, denseOf } from "./fused/dense.ts";
import { forward, type Link } from "./fused/forward.ts";
import { layerNorm, layerNormOf } from "./fused/layer_norm.ts";
import { withHidden } from "./hidden.ts";
import type { Random } from "./random.ts";
import { arraysOf, type ForwardMode, type Student } from "./student.ts";
import type { Outputs } from "./teacher.ts";

/**
 * A tfjs layers model as a student. The model's layers are run one by one, so that any of them can be tapped by
 * name, and dropout draws its masks from the run's random source (the layer's own repeats one mask for ever when
 * seeded and calls `Math.random` when not). Its last output is the logits, `[batch, classes]`.
 */
export function layersStudent(name: string, model: tf.LayersModel): Student {
  const variables = model.trainableWeights.map(variableOf);
  const state = model.weights.map(variableOf);
  const fused = new Map(model.layers.map((layer) => [layer, fusedCall(layer)]));
  const chain = chainOf(model, variables);
  let disposed = false;
  return {
    name,
    model,
    variables,
    state,
    parameters: model.countParams(),
    forward: withHidden(
      (inputs: tf.Tensor2D, mode: ForwardMode) => {
        const logits = chain && !mode.training && !mode.taps?.length ? forward(chain, inputs) : undefined;
        return logits ? { logits, ...mode.taps ? { features: {} } : {} } : run(model, fused, inputs, mode);
      },
      { chain },
    ),
    fingerprint: async () => await fingerprint([architecture(model), ...await arraysOf(state)]),
    dispose() {
      // A student and the teacher made of it may both be disposed; tfjs takes a second time for an error.
      if (!disposed) model.dispose();
      disposed = true;
    },
  };
}

/** The layers and their options as text, alike before and after the model was saved: what is left out comes back as null. */
function architecture(model: tf.LayersModel): string {
  return JSON.stringify(model.getConfig(), (_, value) => value ?? undefined);
}

/** The tf.Variable under a weight of a layer: tfjs hides it, and the optimizer needs it. */
function variableOf(weight: unknown): tf.Variable {
  return (weight as { readonly val: tf.Variable }).val;
}

/** A layer's output in few dispatches; undefined where the backend cannot. */
type FusedCall = (x: tf.Tensor) => tf.Tensor | undefined;

/** How to call a layer of a kind that can be fused. */
function fusedCall(layer: tf.layers.Layer): FusedCall | undefined {
  const ofDense = denseOf(layer);
  if (ofDense) return (x) => dense(x, ofDense);
  const ofConv = conv2dOf(layer);
  if (ofConv) return (x) => conv2d(x, ofConv);
  const ofNorm = layerNormOf(layer);
  return ofNorm && ((x) => layerNorm(x, ofNorm));
}

/** A model's layers as a chain, where each reads the one before and all are dense, or dropout behind a dense one. */
function chainOf(model: tf.LayersModel, variables: readonly tf.Variable[]): readonly Link[] | undefined {
  const links: Link[] = [];
  let before = model.inputs[0]!.id;
  for (const layer of model.layers) {
    const [node, ...others] = layer.inboundNodes;
    if (!node || others.length) return undefined;
    if (layer.getClassName() === "InputLayer") continue;
    if (node.inputTensors.length !== 1 || node.inputTensors[0]!.id !== before) return undefined;
    before = node.outputTensors[0]!.id;
    const own = denseOf(layer);
    const last = links.at(-1);
    if (own) links.push(own);
    else if (layer.getClassName() === "Dropout" && last && !last.dropout) {
      links[links.length - 1] = {
        ...last,
        dropout: { name: layer.name, rate: layer.getConfig()["rate"] as number },
      };
    } else return undefined;
  }
  const own = links.flatMap(({ kernel, bias }) => bias ? [kernel, bias] : [kernel]);
  const isWhole = own.length === variables.length && own.every((variable, i) => variable === variables[i]);
  const isFlat = model.inputs[0]!.shape.length === 2 && before === model.outputs[0]!.id;
  return isWhole && isFlat ? links : undefined;
}

function run(
  model: tf.LayersModel,
  fused: ReadonlyMap<tf.layers.Layer, FusedCall | undefined>,
  inputs: tf.Tensor2D,
  mode: ForwardMode,
): Outputs {
  const values = new Map<number, tf.Tensor>([[model.inputs[0]!.id, inputs]]);
  const features: Record<string, tf.Tensor> = {};
  for (const layer of model.layers) {
    // A layer that is used in several places has several nodes; Retort's own models use each once.
    const node = layer.inboundNodes[0]!;
    if (layer.getClassName() === "InputLayer") continue;
    const given = node.inputTensors.map(({ id }) => values.get(id)!);
    if (mode.training && layer.getClassName() === "BatchNormalization") checkVariance(layer, given[0]!);
    const output = layer.getClassName() === "Dropout"
      ? dropout(given[0]!, layer, mode)
      : fused.get(layer)?.(given[0]!) ??
        layer.call(given.length === 1 ? given[0]! : given, { training: mode.training });
    const value = Array.isArray(output) ? output[0]! : output;
    values.set(node.outputTensors[0]!.id, value);
    if (mode.taps?.includes(layer.name)) features[layer.name] = value;
  }
  const logits = values.get(model.outputs[0]!.id) as tf.Tensor2D;
  if (!mode.taps) return { logits };
  const missing = mode.taps.find((tap) => !(tap in features));
  if (missing !== undefined) {
    const tappable = model.layers.filter((layer) => layer.getClassName() !== "InputLayer");
    const layers = tappable.map((layer) => layer.name).join(", ");
    throw new UserError(`Cannot tap ${missing} as a layer must have that name: the layers are ${layers}`);
  }
  return { logits, features };
}

/** Throws where each feature has a single value, whose variance of 0 batch norm would learn by. */
function checkVariance(layer: tf.layers.Layer, { size, shape }: tf.Tensor): void {
  const channels = shape.at(layer.getConfig()["axis"] as number)!;
  if (size > channels) return;
  throw new UserError(
    `Cannot train batch norm (layer ${layer.name}) as it must see at least 2 rows in a step: current value is 1; raise ` +
      `batchSize above 1, or leave batch norm out`,
  );
}

/** Inverted dropout (Srivastava et al., 2014, https://jmlr.org/papers/v15/srivastava14a.html). */
function dropout(input: tf.Tensor, layer: tf.layers.Layer, { training, random }: ForwardMode): tf.Tensor {
  const rate = layer.getConfig()["rate"] as number;
  if (!training || rate === 0) return input;
  if (!random) {
    throw new TypeError("Cannot drop out as the forward mode must have a random source: it has none");
  }
  return tf.mul(input, dropoutMask(input.shape, rate, random.split(layer.name)));
}

/** 0 for what is dropped, `1 / (1 − rate)` for the rest. `random` is the layer's stream: the step's, split by its name. */
export function dropoutMask(shape: number[], rate: number, random: Random): tf.Tensor {
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
  const keep = 1 / (1 - rate);
  const threshold = rate * 2 ** 32;
  for (let i = 0; i < values.length; i++) values[i] = random.bits() >= threshold ? keep : 0;
  return tf.tensor(values, shape);
}
