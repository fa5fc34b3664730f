import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { glorotUniform } from "../../core/models/glorot.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import { causalConv1d } from "../../core/models/sequence_layers.ts";
import type { StudentShape } from "../../core/student.ts";

/**
 * A model of sequences that answers at each position: an embedding, convolutions that look back alone, a dense layer. With one
 * convolution it is the neural language model of Bengio, Ducharme, Vincent & Jauvin (2003), A Neural Probabilistic Language
 * Model, https://www.jmlr.org/papers/v3/bengio03a.html: the answer is made of the last `context` ids.
 */
export const causalCnn = definePlugin({
  kind: "student",
  name: "causal-cnn",
  summary: "Embeddings and convolutions that look back alone: an answer at each position of a sequence.",
  paper: "Bengio, Ducharme, Vincent & Jauvin (2003), A Neural Probabilistic Language Model, " +
    "https://www.jmlr.org/papers/v3/bengio03a.html",
  options: () =>
    z.strictObject({
      embedding: z.number().int().min(1).default(16).describe("Numbers of each id."),
      hidden: z.array(z.number().int().min(1)).min(1).max(16).default([64])
        .describe("Channels of each convolution."),
      context: z.number().int().min(1).max(256).default(8)
        .describe("How many positions, its own included, each convolution looks at."),
    }),
  create({ embedding, hidden, context }) {
    const wide = (units: number, factor: number) => Math.max(1, Math.round(units * factor));
    const scaled = (factor: number) => ({
      embedding: wide(embedding, factor),
      hidden: hidden.map((units) => wide(units, factor)),
      context,
    });
    function causalCnn({ name, inputs, classes, random }: StudentShape) {
      const { tokens } = inputs;
      if (tokens?.kind !== "tokens") {
        throw new UserError(
          `Cannot make student causal-cnn as the data must have the input tokens: it has ${
            Object.keys(inputs).join(", ") || "features alone"
          }`,
        );
      }
      const ids = tf.input({ shape: [null], dtype: "int32", name: "tokens" });
      let last = tf.layers.embedding({
        inputDim: tokens.vocabulary,
        outputDim: embedding,
        embeddingsInitializer: "zeros",
        name: "embedding",
      }).apply(ids) as tf.SymbolicTensor;
      hidden.forEach((filters, i) => {
        last = causalConv1d({ filters, kernelSize: context, name: `hidden_${i + 1}` })
          .apply(last) as tf.SymbolicTensor;
      });
      const logits = tf.layers.dense({ units: classes, kernelInitializer: "zeros", name: "logits" })
        .apply(last) as tf.SymbolicTensor;
      // A name that tfjs makes counts the models of the process, and a fingerprint would tell them apart.
      const model = tf.model({ inputs: ids, outputs: logits, name: "causal-cnn" });
      for (const layer of model.layers) {
        const [kernel, ...rest] = layer.getWeights();
        if (!kernel) continue;
        const fresh = glorotUniform(kernel.shape, random.split(layer.name));
        layer.setWeights([fresh, ...rest]);
        fresh.dispose();
      }
      return layersStudent(name, model);
    }
    return Object.assign(causalCnn, { scaled });
  },
});
