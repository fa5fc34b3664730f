import type * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import type { InputShapes } from "../student.ts";
import type { ModelDescription } from "./description.ts";

/** Refuses what is computed wrongly whenever the model answers. */
export function checkAnswering(
  { calls }: ModelDescription,
  { ids = false, tokens = new Set() }: {
    /** Whether its inputs may be ids, all of them. */
    readonly ids?: boolean;
    /** Keys of inputs that are. */
    readonly tokens?: ReadonlySet<string>;
  } = {},
): void {
  for (const { layer, name, inputs } of calls) {
    if (layer.stateful) {
      throw problem(
        kindOf(name, layer),
        "it must not carry a state from one batch to the next (stateful), as rows have no order: leave stateful out",
      );
    }
    const wants = ids || inputs.some((key) => tokens.has(key))
      ? undefined
      : classesIn(layer).find((kind) => kind in NOT_STANDARDISED);
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

/** Refuses an embedding of fewer ids than its input may have: a kernel would read past its end. */
export function checkVocabulary(
  { calls, inputs: keys }: ModelDescription,
  inputs: InputShapes,
): void {
  for (const [input, key] of keys) {
    const shape = inputs[input];
    if (shape?.kind !== "tokens") continue;
    for (const { layer, name, className, inputs: [read] } of calls) {
      const { inputDim } = layer.getConfig();
      if (className !== "Embedding" || read !== key || Number(inputDim) >= shape.vocabulary) continue;
      throw problem(
        kindOf(name, layer),
        `its inputDim must be at least the number of ids in ${input}, ${shape.vocabulary}: current value is ${inputDim}`,
      );
    }
  }
}

/** Refuses what is trained wrongly: what no seed decides, and what Retort's own steps would leave out. */
export function checkTraining({ calls }: ModelDescription): void {
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

function kindOf(name: string, layer: tf.layers.Layer): string {
  return `layer ${name} (${layer.getClassName()})`;
}

function problem(subject: string, rule: string): UserError {
  return new UserError(`Cannot use ${subject} as ${rule}`);
}
