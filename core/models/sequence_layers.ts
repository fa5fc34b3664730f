import * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import type { ModelDescription } from "./description.ts";
import { isLastAxis } from "./layer_ops.ts";

/**
 * The mean over the positions of a sequence that are there, `[batch, time, units]` to `[batch, units]`; 0 where there is none.
 * `globalAveragePooling1d` of tfjs counts padding, too. It is among tfjs' layers once a student or a folder is opened here.
 */
export class MaskedAveragePooling1D extends tf.layers.Layer {
  static readonly className = "MaskedAveragePooling1D";

  constructor(config: ConstructorParameters<typeof tf.layers.Layer>[0] = {}) {
    super(config);
    this.supportsMasking = true;
  }

  override computeOutputShape(shape: tf.Shape | tf.Shape[]): tf.Shape {
    const [batch, , units] = shape as tf.Shape;
    return [batch!, units!];
  }

  override call(inputs: tf.Tensor | tf.Tensor[], { mask }: Record<string, unknown> = {}): tf.Tensor {
    const x = [inputs].flat()[0]!;
    const [known] = [mask as tf.Tensor | tf.Tensor[] | null | undefined].flat();
    if (!known) return tf.mean(x, 1);
    return tf.tidy(() => {
      const counts = tf.expandDims(tf.cast(known, "float32"), -1); // [batch, time, 1]
      return tf.div(tf.sum(tf.mul(x, counts), 1), tf.maximum(tf.sum(counts, 1), 1));
    });
  }

  /** What it answers has no positions. */
  override computeMask(): tf.Tensor {
    return null as unknown as tf.Tensor;
  }
}

/** Such a layer, by its options: `name` at most. */
export function maskedAveragePooling1d(config?: { readonly name?: string }): MaskedAveragePooling1D {
  registerLayers();
  return new MaskedAveragePooling1D(config);
}

/** The options of a causal convolution. */
export interface CausalConv1DConfig {
  readonly name?: string;
  readonly filters: number;
  /** How many positions it looks at: its own and those before it. */
  readonly kernelSize: number;
}

/**
 * A convolution along a sequence that looks back alone, with a ReLU behind it: `[batch, time, channels]` to `[batch, time, filters]`.
 * tfjs has no causal padding. Padding of sequences comes last, so no position that is there sees it.
 */
export class CausalConv1D extends tf.layers.Layer {
  static readonly className = "CausalConv1D";
  readonly #filters: number;
  readonly #kernelSize: number;
  #kernel: tf.LayerVariable | undefined;
  #bias: tf.LayerVariable | undefined;

  constructor(config: CausalConv1DConfig) {
    super(config as ConstructorParameters<typeof tf.layers.Layer>[0]);
    this.supportsMasking = true;
    this.#filters = config.filters;
    this.#kernelSize = config.kernelSize;
  }

  override build(shape: tf.Shape | tf.Shape[]): void {
    const channels = (shape as tf.Shape).at(-1)!;
    const zeros = tf.initializers.zeros();
    this.#kernel = this.addWeight("kernel", [this.#kernelSize, channels, this.#filters], "float32", zeros);
    this.#bias = this.addWeight("bias", [this.#filters], "float32", zeros);
    this.built = true;
  }

  override computeOutputShape(shape: tf.Shape | tf.Shape[]): tf.Shape {
    const [batch, time] = shape as tf.Shape;
    return [batch!, time!, this.#filters];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = [inputs].flat()[0] as tf.Tensor3D;
      const padded = tf.pad(x, [[0, 0], [this.#kernelSize - 1, 0], [0, 0]]);
      const kernel = this.#kernel!.read() as tf.Tensor3D;
      return tf.relu(tf.add(tf.conv1d(padded, kernel, 1, "valid"), this.#bias!.read()));
    });
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), filters: this.#filters, kernelSize: this.#kernelSize };
  }
}

/** Such a layer. */
export function causalConv1d(config: CausalConv1DConfig): CausalConv1D {
  registerLayers();
  return new CausalConv1D(config);
}

/** Lets tfjs make Retort's own layers of their JSON. */
export function registerLayers(): void {
  tf.serialization.registerClass(CausalConv1D);
  tf.serialization.registerClass(MaskedAveragePooling1D);
}

/** What becomes of a sequence's mask behind a layer. */
export type MaskRule = "keeps" | "ends";

/** Layers that compute each position by itself. */
const POSITIONWISE: ReadonlySet<string> = new Set([
  "Embedding",
  "Dense",
  "Activation",
  "ReLU",
  "LeakyReLU",
  "ELU",
  "ThresholdedReLU",
  "Dropout",
  "SpatialDropout1D",
  "GaussianNoise",
  "GaussianDropout",
  "TimeDistributed",
  "Add",
  "Multiply",
  "Average",
  "Maximum",
  "Minimum",
]);

/** Layers that skip what is masked. */
const RECURRENT: ReadonlySet<string> = new Set(["RNN", "SimpleRNN", "GRU", "LSTM", "Bidirectional"]);

/**
 * What each layer that reads padded sequences makes of their mask, by its place among the calls. Throws a `UserError` that names
 * the layer where padding would count for something. `ids` are the keys of padded ids, `isOfTfjs` says which classes are its own.
 */
export function maskRules(
  { calls }: Pick<ModelDescription, "calls">,
  ids: ReadonlySet<string>,
  isOfTfjs: (className: string) => boolean,
): ReadonlyMap<ModelDescription["calls"][number], MaskRule> {
  const rules = new Map<ModelDescription["calls"][number], MaskRule>();
  const sequences = new Set(ids);
  for (const call of calls) {
    const { layer, className, name, op, inputs, outputs, inputShape, outputShape } = call;
    if (!inputs.some((key) => sequences.has(key))) continue;
    const refuse = (rule: string) => new UserError(`Cannot use layer ${name} (${className}) as ${rule}`);
    const isOwn = !isOfTfjs(className);
    if (
      inputs.some((key) => ids.has(key)) && className !== "Embedding" && !(isOwn && layer.supportsMasking)
    ) {
      throw refuse("tokens must be read by an embedding, as ids are no measurements: put one before it");
    }
    const isPositionwise = POSITIONWISE.has(className) ||
      op.kind === "LayerNormalization" && op.axes.length === 1 &&
        isLastAxis(op.axes[0]!, inputShape.length) ||
      op.kind === "Concatenate" && isLastAxis(op.axis, inputShape.length);
    if (!isPositionwise && !RECURRENT.has(className) && !(isOwn && layer.supportsMasking)) {
      throw refuse(
        isOwn
          ? "a layer of a plugin that reads padded sequences must heed their mask: it does not say so; set its " +
            "supportsMasking to true once its call does (the mask is the second argument's mask)"
          : "sequences are padded to the longest of their batch, and it would count the padding: use " +
            "maskedAveragePooling1d of Retort, or a recurrent layer, to make one vector of each",
      );
    }
    // A vector for each row has no positions.
    const keeps = isPositionwise || outputShape.length > 2;
    rules.set(call, keeps ? "keeps" : "ends");
    if (keeps) { for (const key of outputs) sequences.add(key); }
  }
  return rules;
}

/** Which positions of padded sequences are there, `[batch, longest]`. */
export function maskOf(tokens: tf.Tensor, lengths: tf.Tensor): tf.Tensor {
  const positions = tf.range(0, tokens.shape[1]!, 1, "int32");
  return tf.less(tf.expandDims(positions, 0), tf.expandDims(lengths, 1));
}

/**
 * The answers at the positions that are there, `[batch, longest, units]` to `[positions, units]`: those of the first row, then
 * those of the second, and so on.
 */
export function validPositions(answers: tf.Tensor3D, lengths: tf.Tensor): tf.Tensor2D {
  const [rows, longest, units] = answers.shape;
  const counts = lengths.dataSync();
  if (counts.every((count) => count === longest)) return tf.reshape(answers, [rows * longest, units]);
  const there = Array.from(counts, (count, row) => ({ count, row })).filter(({ count }) => count > 0);
  if (!there.length) return tf.zeros([0, units]);
  return tf.concat(
    there.map(({ count, row }) =>
      tf.reshape(tf.slice(answers, [row, 0, 0], [1, count, units]), [count, units])
    ),
  ) as tf.Tensor2D;
}
