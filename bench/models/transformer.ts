import * as tf from "@tensorflow/tfjs";
import type { TransformerModel } from "../subjects.ts";

/**
 * A small encoder (Vaswani et al., 2017, https://arxiv.org/abs/1706.03762) with the norm before each part (Xiong et
 * al., 2020, https://arxiv.org/abs/2002.04745): `x + attention(norm(x))`, then `x + feedForward(norm(x))`, block by
 * block, the mean over the sequence and a dense layer. Takes flat rows, `[batch, sequence · width]`.
 */
export function transformerModel(shape: TransformerModel): tf.LayersModel {
  const { sequence, width, heads, feedForward, blocks, classes } = shape;
  const dense = (units: number, seed: number, activation: "relu" | "linear" = "linear") =>
    tf.layers.dense({ units, activation, kernelInitializer: tf.initializers.glorotUniform({ seed }) });
  const through = (layer: tf.layers.Layer, x: tf.SymbolicTensor | tf.SymbolicTensor[]) =>
    layer.apply(x) as tf.SymbolicTensor;

  const input = tf.input({ shape: [sequence * width] });
  let x = through(tf.layers.reshape({ targetShape: [sequence, width] }), input);
  for (let i = 0; i < blocks; i++) {
    const seed = 10 * (i + 1);
    const attended = through(
      new SelfAttention({ heads, seed }),
      through(tf.layers.layerNormalization(), x),
    );
    x = through(tf.layers.add(), [x, attended]);
    const wide = through(
      dense(feedForward, seed + 3, "relu"),
      through(tf.layers.layerNormalization(), x),
    );
    x = through(tf.layers.add(), [x, through(dense(width, seed + 4), wide)]);
  }
  const mean = through(tf.layers.globalAveragePooling1d({}), x);
  return tf.model({ inputs: input, outputs: through(dense(classes, 101), mean) });
}

/** Options of {@link SelfAttention}. */
export interface SelfAttentionOptions {
  readonly heads: number;
  /** Of the initial weights. */
  readonly seed: number;
}

/** Scaled dot-product self-attention of several heads, `[batch, sequence, width]` to the same. */
export class SelfAttention extends tf.layers.Layer {
  static className = "SelfAttention";
  readonly #options: SelfAttentionOptions;
  #weights: readonly tf.LayerVariable[] = [];

  constructor(options: SelfAttentionOptions) {
    super({});
    this.#options = options;
  }

  override build(inputShape: tf.Shape | tf.Shape[]): void {
    const width = (inputShape as tf.Shape).at(-1)!;
    const { seed } = this.#options;
    const kernel = (name: string, units: number, seed: number) =>
      this.addWeight(name, [width, units], "float32", tf.initializers.glorotUniform({ seed }));
    const bias = (name: string, units: number) =>
      this.addWeight(name, [units], "float32", tf.initializers.zeros());
    this.#weights = [
      kernel("ask", 3 * width, seed + 1),
      bias("ask_bias", 3 * width),
      kernel("out", width, seed + 2),
      bias("out_bias", width),
    ];
    super.build(inputShape);
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const x = Array.isArray(inputs) ? inputs[0]! : inputs;
    const { heads } = this.#options;
    const [batch, sequence, width] = x.shape as [number, number, number];
    const perHead = width / heads;
    const [ask, askBias, out, outBias] = this.#weights.map((weight) => weight.read());
    return tf.tidy(() => {
      const rows = x.reshape([batch * sequence, width]);
      const asked = tf.fused.matMul({ a: rows as tf.Tensor2D, b: ask as tf.Tensor2D, bias: askBias! });
      const [q, k, v] = tf.split(asked, 3, 1).map((part) =>
        part.reshape([batch, sequence, heads, perHead]).transpose([0, 2, 1, 3]) // [batch, heads, sequence, perHead]
      ) as [tf.Tensor, tf.Tensor, tf.Tensor];
      const scores = tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(perHead));
      const mixed = tf.matMul(tf.softmax(scores), v);
      const joined = mixed.transpose([0, 2, 1, 3]).reshape([batch * sequence, width]);
      return tf.fused.matMul({ a: joined as tf.Tensor2D, b: out as tf.Tensor2D, bias: outBias! })
        .reshape([batch, sequence, width]);
    });
  }

  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape | tf.Shape[] {
    return inputShape;
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), ...this.#options };
  }
}
