import { testExporter } from "@retort/retort/testing";
import * as tf from "@tensorflow/tfjs";
import { myPlugin } from "./my-plugin.ts";

/** Opens the file with tfjs, as whoever receives it might. */
async function opened(file: Uint8Array): Promise<tf.LayersModel> {
  const { model, weights } = JSON.parse(new TextDecoder().decode(file));
  const all = Object.entries<{ shape: number[]; values: number[] }>(weights);
  return await tf.loadLayersModel(tf.io.fromMemory({
    modelTopology: model,
    weightSpecs: all.map(([name, { shape }]) => ({ name, shape, dtype: "float32" })),
    weightData: Float32Array.from(all.flatMap(([, { values }]) => values)).buffer,
  }));
}

testExporter(myPlugin, {}, {
  coversAll: true,
  async answer(files, { rows, features }) {
    const model = await opened(files.get("student.json")!);
    const probabilities = tf.tidy(() => {
      const inputs = tf.tensor2d(features, [rows.length, features.length / rows.length]);
      return tf.softmax(model.predict(inputs) as tf.Tensor).dataSync();
    });
    model.dispose();
    return probabilities;
  },
  refuses: [[{ digits: 0 }, "digits must be at least 1"]],
});
