import type * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import { FEATURES } from "../data/inputs.ts";
import { type LayerOp, opOf } from "./layer_ops.ts";

/** One call of a layer. */
export interface LayerCall {
  readonly layer: tf.layers.Layer;
  /** The layer's class in tfjs. */
  readonly className: string;
  /** The layer's name; `encoder.hidden_1` in a model within the model, `hidden_1/2` where a layer is called again. */
  readonly name: string;
  /** Keys of what it reads, and of what it answers. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Shapes of the first of each, the batch before them; null for a size that is not known. */
  readonly inputShape: readonly (number | null)[];
  readonly outputShape: readonly (number | null)[];
  /** What it computes. */
  readonly op: LayerOp;
}

/**
 * A model's layers in the order in which they are called, those of models within it in their places: what the student's forward
 * pass, its fused chain and all exports are made of.
 */
export interface ModelDescription {
  /** Key of the first input, and keys of all by the names of what they read. */
  readonly input: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly output: string;
  readonly calls: readonly LayerCall[];
}

/** What tfjs keeps of a model, and does not type. */
interface Inner {
  readonly nodesByDepth: Readonly<Record<string, readonly Node[]>>;
}

interface Node {
  readonly outboundLayer: tf.layers.Layer;
  readonly inputTensors: readonly tf.SymbolicTensor[];
  readonly outputTensors: readonly tf.SymbolicTensor[];
}

/**
 * Describes a model with one output; a layer that is used in several places is there as often as it is used.
 * Throws a `UserError` that names what is not covered.
 */
export function describe(model: tf.LayersModel): ModelDescription {
  const calls: LayerCall[] = [];
  const counts = new Map<string, number>();
  const place = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name}/${count}` : name;
  };
  const expand = (model: tf.LayersModel, prefix: string, inputs: readonly string[]): string => {
    assertOne(model, "output", model.outputs);
    const inside = new Map(model.inputs.map(({ id }, i) => [id, inputs[i]!]));
    const key = (id: number) => inside.get(id) ?? `${prefix}${id}`;
    // A sequential model knows its nodes once it is built, which this does.
    if (!model.built) model.countParams();
    const { nodesByDepth } = model as unknown as Inner;
    const depths = Object.keys(nodesByDepth).map(Number).sort((a, b) => b - a);
    const order = new Map(model.layers.map((layer, i) => [layer, i]));
    const nodes = depths.flatMap((depth) =>
      [...nodesByDepth[depth]!].sort((a, b) => order.get(a.outboundLayer)! - order.get(b.outboundLayer)!)
    );
    for (const { outboundLayer: layer, inputTensors, outputTensors } of nodes) {
      const className = layer.getClassName();
      if (className === "InputLayer") continue;
      const name = place(`${prefix}${layer.name}`);
      const inputs = inputTensors.map(({ id }) => key(id));
      if (isModel(layer)) {
        inside.set(outputTensors[0]!.id, expand(layer, `${name}.`, inputs));
        continue;
      }
      calls.push({
        layer,
        className,
        name,
        inputs,
        outputs: outputTensors.map(({ id }) => key(id)),
        inputShape: inputTensors[0]!.shape,
        outputShape: outputTensors[0]!.shape,
        op: opOf(layer),
      });
    }
    return key(model.outputs[0]!.id);
  };
  const names = readBy(model);
  const keys = names.map((name, i) => i === 0 ? "input" : `input ${name}`);
  const output = expand(model, "", keys);
  const { shape } = model.outputs[0]!;
  const isOfSequences = shape.length === 3 && model.inputs.some(({ dtype }) => dtype === "int32");
  if (shape.length !== 2 && !isOfSequences) {
    throw problem(
      model.name,
      `it must answer [batch, classes]: it answers [${shape.map((size) => size ?? "batch")}]`,
    );
  }
  return { input: "input", inputs: new Map(names.map((name, i) => [name, keys[i]!])), output, calls };
}

/**
 * What each of a model's inputs reads: what it is named after. A model with one input reads the features, unless that is one of
 * whole numbers, or of images.
 */
function readBy(model: tf.LayersModel): readonly string[] {
  if (!model.built) model.countParams();
  const names = model.inputs.map(({ sourceLayer }) => sourceLayer.name);
  const [only, ...others] = model.inputs;
  if (!only || others.length) return names;
  return only.dtype === "int32" || only.shape.length > 2 ? names : [FEATURES];
}

/** The sizes of a shape without the batch; undefined where one is not known. */
export function sizesOf([, ...sizes]: readonly (number | null)[]): readonly number[] | undefined {
  return sizes.every((size) => size !== null) ? sizes : undefined;
}

function isModel(layer: tf.layers.Layer): layer is tf.LayersModel {
  return "layers" in layer && "nodesByDepth" in layer;
}

function assertOne(model: tf.layers.Layer, what: "output", all: readonly unknown[]): void {
  if (all.length === 1) return;
  throw problem(model.name, `it must have one ${what}: it has ${all.length}; make a model of one ${what}`);
}

function problem(name: string, rule: string): UserError {
  return new UserError(`Cannot use model ${show(name)} as ${rule}`);
}
