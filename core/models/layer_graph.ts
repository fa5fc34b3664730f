import type * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";

/** One call of a layer. */
export interface LayerCall {
  readonly layer: tf.layers.Layer;
  /** The layer's name; `encoder.hidden_1` in a model within the model, `hidden_1/2` where a layer is called again. */
  readonly name: string;
  /** Keys of what it reads, and of what it answers. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** A model's layers in the order in which they are called, those of models within it in their places. */
export interface LayerGraph {
  readonly input: string;
  readonly output: string;
  readonly calls: readonly LayerCall[];
}

/** What tfjs keeps of a model, and does not type. */
interface Inner {
  readonly nodesByDepth: Readonly<Record<string, readonly Node[]>>;
}

interface Node {
  readonly outboundLayer: tf.layers.Layer;
  readonly inputTensors: readonly { readonly id: number }[];
  readonly outputTensors: readonly { readonly id: number }[];
}

/**
 * The calls of a model with one input and one output, a layer that is used in several places as often as it is used.
 * Throws a `UserError` that names what is not covered.
 */
export function graphOf(model: tf.LayersModel): LayerGraph {
  const calls: LayerCall[] = [];
  const counts = new Map<string, number>();
  const place = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name}/${count}` : name;
  };
  const expand = (model: tf.LayersModel, prefix: string, input: string): string => {
    assertOne(model, "input", model.inputs);
    assertOne(model, "output", model.outputs);
    const first = model.inputs[0]!.id;
    const inside = new Map<number, string>();
    const key = (id: number) => id === first ? input : inside.get(id) ?? `${prefix}${id}`;
    // A sequential model knows its nodes once it is built, which this does.
    if (!model.built) model.countParams();
    const { nodesByDepth } = model as unknown as Inner;
    const depths = Object.keys(nodesByDepth).map(Number).sort((a, b) => b - a);
    const order = new Map(model.layers.map((layer, i) => [layer, i]));
    const nodes = depths.flatMap((depth) =>
      [...nodesByDepth[depth]!].sort((a, b) => order.get(a.outboundLayer)! - order.get(b.outboundLayer)!)
    );
    for (const { outboundLayer: layer, inputTensors, outputTensors } of nodes) {
      if (layer.getClassName() === "InputLayer") continue;
      const name = place(`${prefix}${layer.name}`);
      const inputs = inputTensors.map(({ id }) => key(id));
      if (isModel(layer)) {
        if (inputs.length !== 1) assertOne(layer, "input", inputs);
        inside.set(outputTensors[0]!.id, expand(layer, `${name}.`, inputs[0]!));
        continue;
      }
      calls.push({ layer, name, inputs, outputs: outputTensors.map(({ id }) => key(id)) });
    }
    return key(model.outputs[0]!.id);
  };
  const output = expand(model, "", "input");
  const { shape } = model.outputs[0]!;
  if (shape.length !== 2) {
    throw problem(
      model.name,
      `it must answer [batch, classes]: it answers [${shape.map((size) => size ?? "batch")}]`,
    );
  }
  return { input: "input", output, calls };
}

/** Refuses what is computed wrongly whenever the model answers. */
export function checkAnswering(
  { calls }: LayerGraph,
  { ids = false }: { readonly ids?: boolean } = {},
): void {
  for (const { layer, name } of calls) {
    if (layer.stateful) {
      throw problem(
        kindOf(name, layer),
        "it must not carry a state from one batch to the next (stateful), as rows have no order: leave stateful out",
      );
    }
    const wants = ids ? undefined : classesIn(layer).find((kind) => kind in NOT_STANDARDISED);
    if (wants) {
      throw problem(
        kindOf(name, layer),
        `its inputs must be ${
          NOT_STANDARDISED[wants]
        }, and a model's inputs are standardised columns and indicators of ` +
          `categories: leave it out (a categorical column is one indicator for each category already), or bring the model ` +
          `along as a teacher that reads raw rows`,
      );
    }
  }
}

/** Refuses what is trained wrongly: what no seed decides, and what Retort's own steps would leave out. */
export function checkTraining({ calls }: LayerGraph): void {
  for (const { layer, name } of calls) {
    const refuse = (rule: string) => {
      throw problem(kindOf(name, layer), rule);
    };
    const config = layer.getConfig();
    const random = classesIn(layer).find((kind) => RANDOM.has(kind));
    const inside = layer.getClassName();
    if (random && !(random === inside && SEEDED.has(inside)) && isOn(config)) {
      refuse(
        `it must draw no random numbers of its own, which no seed decides (${random}): use dropout, or an augmentation of the rows`,
      );
    }
    for (const [key, value] of entriesIn(config)) {
      if (/^(recurrentD|d)ropout$/.test(key) && typeof value === "number" && value > 0) {
        refuse(
          `its ${key} must be 0, as its masks are drawn by no seed: current value is ${value}; use a dropout layer behind it`,
        );
      }
      if (/(Regularizer|Constraint)$/.test(key) && value !== null && value !== undefined) {
        refuse(
          `its ${key} must be left out, as training does not heed it; use an optimizer with weight decay`,
        );
      }
    }
    if (inside !== "BatchNormalization" && classesIn(layer).includes("BatchNormalization")) {
      refuse(
        "it must have no batch norm inside, which would not be told that it is trained: apply it to the layer's output",
      );
    }
    if (inside === "BatchNormalization" && !(config["scale"] && config["center"])) {
      refuse("its scale and center must be true, as tfjs cannot train it without: leave them out");
    }
  }
}

const NOT_STANDARDISED: Readonly<Record<string, string>> = {
  Embedding: "whole numbers, the ids of categories",
  CategoryEncoding: "whole numbers, the ids of categories",
  Rescaling: "pixels from 0 to 255",
};

/** Layers that draw random numbers in training. */
const RANDOM: ReadonlySet<string> = new Set([
  "Dropout",
  "SpatialDropout1D",
  "GaussianNoise",
  "GaussianDropout",
  "AlphaDropout",
  "RandomWidth",
  "RandomHeight",
]);

/** Those of them whose numbers Retort draws itself. */
const SEEDED: ReadonlySet<string> = new Set(["Dropout", "SpatialDropout1D"]);

/** Whether a layer of chance has any: a rate or a deviation of 0 has none. */
function isOn(config: Readonly<Record<string, unknown>>): boolean {
  const shares = entriesIn(config).filter(([key]) => key === "rate" || key === "stddev");
  return shares.length === 0 || shares.some(([, value]) => value !== 0);
}

/** The class names of a layer and of those that it wraps. */
function classesIn(layer: tf.layers.Layer): string[] {
  const inner = entriesIn(layer.getConfig()).filter(([key]) => key === "className" || key === "class_name");
  return [layer.getClassName(), ...inner.map(([, value]) => String(value))];
}

/** All keys and values of a config, those of layers inside, too. */
function entriesIn(config: unknown): [string, unknown][] {
  if (typeof config !== "object" || config === null) return [];
  return Object.entries(config).flatMap((
    [key, value],
  ) => [[key, value] as [string, unknown], ...entriesIn(value)]);
}

function isModel(layer: tf.layers.Layer): layer is tf.LayersModel {
  return "layers" in layer && "nodesByDepth" in layer;
}

function assertOne(model: tf.layers.Layer, what: "input" | "output", all: readonly unknown[]): void {
  if (all.length === 1) return;
  throw problem(model.name, `it must have one ${what}: it has ${all.length}; make a model of one ${what}`);
}

function kindOf(name: string, layer: tf.layers.Layer): string {
  return `layer ${name} (${layer.getClassName()})`;
}

function problem(subject: string, rule: string): UserError {
  return new UserError(
    `Cannot use ${subject.startsWith("layer ") ? subject : `model ${show(subject)}`} as ${rule}`,
  );
}
