import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";
import { isPackage } from "../catalogue/plugin_places.ts";
import type { Context } from "../plugin.ts";
import type { Spec } from "../spec.ts";
import type { InputShapes } from "../student.ts";
import { registerLayers } from "./sequence_layers.ts";

/** Something of a model's JSON that has a class: a layer, an initializer, … */
interface Classed {
  readonly class_name?: unknown;
  readonly config?: { readonly name?: unknown };
}

/** A class that tfjs cannot make, and the layer that is of it or has it. */
export interface UnknownClass {
  readonly className: string;
  readonly layer: string;
}

/** The first class in a model's topology that tfjs cannot make, as nobody has registered it; undefined where there is none. */
export function unknownClass(topology: unknown): UnknownClass | undefined {
  registerLayers();
  const known = tf.serialization.SerializationMap.getMap().classNameMap;
  return firstClass(topology, (className) => Object.hasOwn(known, className));
}

/** The first class in a model's topology that comes neither with tfjs nor with Retort, registered or not. */
export function customClass(topology: unknown): UnknownClass | undefined {
  return firstClass(topology, isKnown);
}

function isKnown(className: string): boolean {
  return isOfTfjs(className) || OF_RETORT.has(className);
}

/** Retort's own layers, which an export brings along. */
const OF_RETORT: ReadonlySet<string> = new Set(["CausalConv1D", "MaskedAveragePooling1D"]);

/** A model's layers as `model.json` has them. */
export function topologyOf(model: tf.LayersModel): unknown {
  return model.toJSON(undefined, false);
}

function firstClass(
  value: unknown,
  isKnown: (className: string) => boolean,
  layer = "",
): UnknownClass | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { class_name: className, config } = value as Classed;
  const inside = typeof config?.name === "string" ? config.name : layer;
  if (typeof className === "string" && !isKnown(className)) return { className, layer: inside };
  // A layer's class may have forgotten its `className`.
  if (className === undefined && typeof config?.name === "string") {
    return { className: "class", layer: inside };
  }
  for (const one of Object.values(value)) {
    const found = firstClass(one, isKnown, inside);
    if (found) return found;
  }
  return undefined;
}

/** What each class of a model was made with, without initial weights, and names that tfjs counts on from model to model. */
function layersOf(topology: unknown): string {
  const isNone = /^(name|inbound_nodes|input_layers|output_layers|backend|.*_version|.*_initializer)$/;
  return JSON.stringify(topology, (key, value) => isNone.test(key) ? undefined : value ?? undefined);
}

/** What a folder says of how its model was made. */
export interface Architecture {
  /** The student plugin with its options. */
  readonly student: Spec<"student">;
  /** Plugins of the user's that the run named: names of files, and packages. */
  readonly plugins?: readonly string[];
  /** The inputs that there were beside the features; left out where there were none. */
  readonly inputs?: InputShapes;
  /** The student's own files, where it is no model of layers: the plugin loads them. */
  readonly files?: readonly string[];
}

/** The file that says it. */
export const ARCHITECTURE = "architecture.json";

/** A run's plugins as a folder names them that may go elsewhere: without the paths of this machine. */
export function pluginNames(places: readonly string[]): readonly string[] {
  return places.map((place) => isPackage(place) ? place : place.split(/[\\/]/).at(-1)!);
}

/** Builds a model anew; undefined where its plugin is not there. */
export type Build = (student: Spec<"student">, inputs: InputShapes) => tf.LayersModel | undefined;

/** Models as the student plugins that are there build them. */
export function buildsWith(
  { has, make }: Pick<Context, "has" | "make">,
  features: number,
  classes: number,
): Build {
  return (spec, inputs) => {
    if (!has("student", spec.use)) return undefined;
    // The weights that it begins with are replaced.
    return make("student", spec)({ name: "model", features, classes, inputs, random: seededRandom(0) })
      .model;
  };
}

/**
 * A model with layers of a plugin: the plugin builds it, and it gets the weights. Undefined where the plugin is not there. A
 * layer's JSON need not tell all that it was made with, so that this is asked first, even where tfjs could make the layer of its
 * JSON. Throws a `UserError` where the plugin builds another model than was trained.
 */
export function rebuilt(
  where: string,
  topology: unknown,
  weights: readonly tf.Tensor[],
  { student, inputs = {} }: Partial<Architecture>,
  build: Build,
): tf.LayersModel | undefined {
  const model = student && build(student, inputs);
  if (!model) return undefined;
  const made = model.weights.map(({ shape }) => shape);
  const isSame = layersOf(topologyOf(model)) === layersOf(topology) &&
    made.length === weights.length && made.every((shape, i) => String(shape) === String(weights[i]!.shape));
  if (!isSame) {
    model.dispose();
    throw new UserError(
      `Cannot open ${where} as a model: the student plugin ${
        show(student.use)
      } must build the model that was trained: ` +
        `it builds another one; its file has changed, or model.json has`,
    );
  }
  model.setWeights([...weights]);
  return model;
}

/** A layer is of a plugin that is not there. */
export function noSuchLayer(
  where: string,
  { className, layer }: UnknownClass,
  { student, plugins = [] }: Partial<Architecture>,
): UserError {
  const maker = student ? `, made by the student plugin ${show(student.use)}` : "";
  const from = plugins.length ? ` of ${plugins.join(", ")}` : "";
  return new UserError(
    `Cannot open ${where} as a model: TensorFlow.js has no ${className}, which its layer ${
      show(layer)
    } is${maker}: ` +
      `the plugin${from} must be loaded: name its file (--plugin of a command, "plugins" of a config or of a server's config)`,
  );
}

/** What to do about a layer that an export does not cover. */
export function otherTarget(className: string): string {
  return isKnown(className)
    ? "--target tfjs takes it as it is"
    : "it comes with a plugin, so an exporter of your own is what takes it (deno task plugin new my-export --kind exporter)";
}

/** Whether a class of a layer is one that comes with tfjs. */
export function isOfTfjs(className: string): boolean {
  return OF_TFJS.has(className);
}

/** All that tfjs 4.22 registers: a class that a plugin registers beside them is none of its own. */
const OF_TFJS: ReadonlySet<string> = new Set(
  `
    Adadelta Adagrad Adam Adamax Momentum RMSProp SGD Zeros Ones Constant RandomUniform RandomNormal
    TruncatedNormal Identity VarianceScaling GlorotUniform GlorotNormal HeNormal HeUniform LeCunNormal
    LeCunUniform Orthogonal InputLayer MaxNorm UnitNorm NonNeg MinMaxNorm Model Functional Sequential
    elu selu relu relu6 linear sigmoid hardSigmoid softplus softsign tanh softmax logSoftmax gelu
    gelu_new mish swish L1L2 ReLU LeakyReLU PReLU ELU ThresholdedReLU Softmax Conv2D Conv3D
    Conv2DTranspose Conv3DTranspose SeparableConv2D Conv1D Cropping2D UpSampling2D DepthwiseConv2D RNN
    SimpleRNNCell SimpleRNN GRUCell GRU LSTMCell LSTM StackedRNNCells ConvLSTM2DCell ConvLSTM2D Dropout
    SpatialDropout1D Dense Flatten Activation RepeatVector Reshape Permute Masking Embedding Add
    Multiply Average Maximum Minimum Concatenate Dot GaussianNoise GaussianDropout AlphaDropout
    BatchNormalization LayerNormalization ZeroPadding2D MaxPooling1D AveragePooling1D MaxPooling2D
    AveragePooling2D MaxPooling3D AveragePooling3D GlobalAveragePooling1D GlobalMaxPooling1D
    GlobalAveragePooling2D GlobalMaxPooling2D TimeDistributed Bidirectional Rescaling CenterCrop
    CategoryEncoding Resizing RandomWidth
  `.trim().split(/\s+/),
);
