import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import { fingerprint } from "../base/fingerprint.ts";
import type { Random } from "../base/random.ts";
import { FEATURES, inputOf, isLengths, lengthsOf } from "../data/inputs.ts";
import { forward } from "../kernels/forward.ts";
import type { Inputs, Outputs } from "../outputs.ts";
import type { ForwardMode, Student } from "../student.ts";
import { isOfTfjs } from "./custom_layers.ts";
import { describe, type LayerCall, type ModelDescription } from "./description.ts";
import { chainOf, type FusedCall, fusedCall } from "./fused_calls.ts";
import { checkAnswering, checkTraining } from "./layer_checks.ts";
import type { LayerOp } from "./layer_ops.ts";
import { headOf } from "./model_head.ts";
import { maskOf, type MaskRule, maskRules, validPositions } from "./sequence_layers.ts";
import { arraysOf, variableOf } from "./variables.ts";

/** How a model is used as a student. */
export interface LayersOptions {
  /** Whether its inputs are the table's numbers as they are, so that they may be ids. Default false: standardised. */
  readonly raw?: boolean;
}

/**
 * A tfjs layers model as a student. The model's layers are run one by one, those of models within it, too, so that any
 * of them can be tapped by name, and dropout draws its masks from the run's random source (the layer's own repeats one
 * mask for ever when seeded and calls `Math.random` when not). Its inputs are named after what they read (`tokens`, `features`, …;
 * one alone reads the features, unless it is of int32), and padding of sequences counts for nothing. It has one output, the logits
 * `[batch, classes]`. Throws a `UserError` that names the layer where one would be computed wrongly; one that would be
 * trained wrongly is refused when the model is first run in training.
 */
export function layersStudent(
  name: string,
  model: tf.LayersModel,
  { raw = false }: LayersOptions = {},
): Student {
  const description = describe(model);
  const reads = raw && description.inputs.size === 1 ? [FEATURES] : [...description.inputs.keys()];
  const tokens = raw ? [] : model.inputs.flatMap(({ dtype }, i) => {
    const name = reads[i]!;
    return dtype === "int32" && !isLengths(name) || name === "tokens" ? [name] : [];
  });
  const keysOfTokens = new Set(tokens.map((name) => description.inputs.get(name)!));
  checkAnswering(description, { ids: raw, tokens: keysOfTokens });
  const maskRule = maskRules(description, keysOfTokens, isOfTfjs);
  const variables = model.trainableWeights.map(variableOf);
  const state = model.weights.map(variableOf);
  const fused = new Map(description.calls.map((call) => [call, fusedCall(call)]));
  let checked = false;
  const layers = String(reads) === FEATURES ? chainOf(description, variables) : undefined;
  let disposed = false;
  const answer = (inputs: Inputs, mode: ForwardMode) => {
    if (mode.training && !checked) {
      checkTraining(description);
      checkHead(model);
    }
    checked ||= mode.training;
    const logits = layers && !mode.training && !mode.taps?.length
      ? forward(layers, inputOf<tf.Tensor2D>(inputs, FEATURES))
      : undefined;
    return logits
      ? { logits, ...mode.taps ? { features: {} } : {} }
      : run({ ...description, fused, reads, tokens, maskRule }, inputs, mode);
  };
  return {
    name,
    model,
    variables,
    state,
    reads,
    parameters: model.countParams(),
    forward: answer,
    chain: layers && { of: answer, layers },
    fingerprint: async () => await fingerprint([architecture(model), ...await arraysOf(state)]),
    dispose() {
      // A student and the teacher made of it may both be disposed; tfjs takes a second time for an error.
      if (disposed) return;
      disposed = true;
      model.dispose();
      // It keeps those of a layer that is used in several places.
      tf.dispose(state.filter((variable) => !variable.isDisposed));
    },
  };
}

/** Throws where a model that is to be trained answers probabilities: losses take what it answers for logits. */
function checkHead(model: tf.LayersModel): void {
  const head = headOf(model);
  if (head !== "softmax" && head !== "sigmoid") return;
  throw new UserError(
    `Cannot train model ${
      show(model.name)
    } as its last layer must answer logits: its activation is ${head}, and each loss ` +
      `has a softmax of its own; leave the activation out`,
  );
}

/** The layers and their options as text, alike before and after the model was saved: what is left out comes back as null. */
function architecture(model: tf.LayersModel): string {
  return JSON.stringify(model.getConfig(), (_, value) => value ?? undefined);
}

/** A model's layers, and what is known of how to run them. */
interface Runnable extends ModelDescription {
  readonly fused: ReadonlyMap<LayerCall, FusedCall | undefined>;
  /** Names of the inputs, in the model's order, and of those that are padded ids. */
  readonly reads: readonly string[];
  readonly tokens: readonly string[];
  readonly maskRule: ReadonlyMap<LayerCall, MaskRule>;
}

function run(
  { inputs: keys, output, calls, fused, reads, tokens, maskRule }: Runnable,
  asked: Inputs,
  mode: ForwardMode,
): Outputs {
  const values = new Map([...keys.values()].map((key, i) => [key, inputOf(asked, reads[i]!)]));
  // Which time steps count, where an input or a layer has said so; as tfjs has it, a layer that knows no masks ends them.
  const masks = new Map<string, tf.Tensor>();
  for (const name of tokens) {
    const lengths = inputOf(asked, lengthsOf(name));
    masks.set(keys.get(name)!, maskOf(inputOf(asked, name), lengths));
  }
  const features: Record<string, tf.Tensor> = {};
  for (const call of calls) {
    const { layer, className, op, name, inputs, outputs } = call;
    const given = inputs.map((key) => values.get(key)!);
    const given0 = given.length === 1 ? given[0]! : given;
    const mask = inputs.map((key) => masks.get(key) ?? null);
    const isMasked = mask.some((one) => one !== null);
    const answer = isDropout(op)
      ? dropout(given[0]!, op, name, mode)
      : fused.get(call)?.(given[0]!) ?? layer.call(given0, {
        training: mode.training && isLearning(call, given[0]!),
        ...isMasked ? { mask: mask.find((one) => one !== null) } : {},
      });
    freeMasks(layer);
    const all = Array.isArray(answer) ? answer : [answer];
    outputs.forEach((key, i) => values.set(key, all[i]!));
    const rule = maskRule.get(call);
    if (rule) {
      // Where several sequences meet, a position counts that is there in each; id 0 is none where an embedding says so.
      const own = className === "Embedding" ? layer.computeMask(given, undefined) : null;
      const all = [...mask, ...[own].flat()].filter((one) => one !== null && one !== undefined);
      if (rule === "keeps" && all.length) {
        const next = all.reduce((a, b) => tf.logicalAnd(a!, b!))!;
        outputs.forEach((key) => masks.set(key, next));
      }
    } else if (layer.supportsMasking && (isMasked || MASKING.has(className))) {
      const [next] = [layer.computeMask(given, mask as tf.Tensor[])].flat();
      if (next) outputs.forEach((key) => masks.set(key, next));
    }
    if (mode.taps?.includes(name)) features[name] = all[0]!;
  }
  const answered = values.get(output)!;
  const isOfPositions = answered.rank === 3 && tokens.length > 0;
  // Where each position of a sequence has an answer, those that are there come one after another, row by row.
  const there = (one: tf.Tensor) =>
    isOfPositions && one.rank === 3 && one.shape[1] === answered.shape[1]
      ? validPositions(one as tf.Tensor3D, inputOf(asked, lengthsOf(tokens[0]!)))
      : one;
  const logits = there(answered) as tf.Tensor2D;
  if (!mode.taps) return { logits };
  const missing = mode.taps.find((tap) => !(tap in features));
  if (missing !== undefined) {
    const layers = calls.map(({ name }) => name).join(", ");
    throw new UserError(`Cannot tap ${missing} as a layer must have that name: the layers are ${layers}`);
  }
  // No loss sees the padding of what is answered at each position.
  return {
    logits,
    features: Object.fromEntries(Object.entries(features).map(([name, one]) => [name, there(one)])),
  };
}

/** Frees the masks of ones that a recurrent layer with a dropout keeps of each call, even where it drops nothing. */
function freeMasks(layer: unknown): void {
  const { cell, forwardLayer, backwardLayer, layer: wrapped } = layer as Record<string, unknown>;
  for (const inner of [forwardLayer, backwardLayer, wrapped]) if (inner) freeMasks(inner);
  if (!cell) return;
  for (const key of ["dropoutMask", "recurrentDropoutMask"]) {
    const masks = (cell as Record<string, tf.Tensor[] | tf.Tensor | null>)[key];
    if (masks) tf.dispose(masks);
    if (masks) (cell as Record<string, unknown>)[key] = null;
  }
}

/** Whether a layer behaves as in training: batch norm that is frozen does not. */
function isLearning({ layer, op }: LayerCall, input: tf.Tensor): boolean {
  if (op.kind !== "BatchNormalization") return true;
  if (!layer.trainable) return false;
  checkVariance(layer.name, op, input);
  return true;
}

/** Throws where each feature has a single value, whose variance of 0 batch norm would learn by. */
function checkVariance(
  name: string,
  { axis }: LayerOp<"BatchNormalization">,
  { size, shape }: tf.Tensor,
): void {
  const channels = shape.at(axis)!;
  if (size > channels) return;
  throw new UserError(
    `Cannot train batch norm (layer ${name}) as it must see at least 2 rows in a step: current value is 1; raise ` +
      `batchSize above 1, or leave batch norm out`,
  );
}

/** Layers that say which time steps count. */
const MASKING: ReadonlySet<string> = new Set(["Masking", "Embedding"]);

/** A layer whose masks are drawn here. */
type DropoutOp = LayerOp<"Dropout" | "SpatialDropout1D">;

function isDropout(op: LayerOp): op is DropoutOp {
  return op.kind === "Dropout" || op.kind === "SpatialDropout1D";
}

/**
 * Inverted dropout (Srivastava et al., 2014, https://jmlr.org/papers/v15/srivastava14a.html). Where the mask has sizes of
 * its own, it is the same along those of 1: spatial dropout drops whole channels.
 */
function dropout(
  input: tf.Tensor,
  op: DropoutOp,
  name: string,
  { training, random }: ForwardMode,
): tf.Tensor {
  const { rate } = op;
  if (!training || rate === 0) return input;
  if (!random) {
    throw new TypeError("Cannot drop out as the forward mode must have a random source: it has none");
  }
  return tf.mul(input, dropoutMask(maskShape(op, input.shape), rate, random.split(name)));
}

function maskShape(op: DropoutOp, shape: number[]): number[] {
  if (op.kind === "SpatialDropout1D") return shape.with(1, 1);
  return shape.map((size, i) => op.noiseShape?.[i] ?? size);
}

/** 0 for what is dropped, `1 / (1 − rate)` for the rest. `random` is the layer's stream: the step's, split by its name. */
export function dropoutMask(shape: number[], rate: number, random: Random): tf.Tensor {
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
  const keep = 1 / (1 - rate);
  const threshold = rate * 2 ** 32;
  for (let i = 0; i < values.length; i++) values[i] = random.bits() >= threshold ? keep : 0;
  return tf.tensor(values, shape);
}
