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

/** Lets tfjs make Retort's own layers of their JSON. */
export function registerLayers(): void {
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
