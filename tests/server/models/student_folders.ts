import * as tf from "@tensorflow/tfjs";
import { writeJson } from "../../../core/base/json_file.ts";
import { type Random, seededRandom } from "../../../core/base/random.ts";
import { writeModel } from "../../../core/models/model_files.ts";
import { localStorage } from "../../../host/storage.ts";
import { TOY } from "../inference/toy.ts";

/** How a student differs from the usual one. */
export interface FolderStudent {
  readonly seed?: number;
  readonly activation?: "relu" | "softsign";
}

/** Writes a student of the toy's columns as a run writes its student: untrained, but different for each seed. */
export async function writeStudentFolder(
  folder: string,
  { seed = 1, activation = "relu" }: FolderStudent = {},
): Promise<void> {
  await tf.setBackend("cpu");
  const { features, classes } = TOY;
  const random = seededRandom(seed);
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 5, activation, inputShape: [features] }),
      tf.layers.dense({ units: classes.length }),
    ],
  });
  tf.tidy(() =>
    model.setWeights(model.getWeights().map(({ shape }) => tf.tensor(normals(random, shape), shape)))
  );
  const storage = localStorage(folder);
  await writeJson(storage, "preprocessing.json", TOY);
  await writeJson(storage, "dataset.json", { use: "csv", label: TOY.label });
  await writeModel(model, storage);
  model.dispose();
}

function normals(random: Random, shape: readonly number[]): Float32Array {
  return Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal());
}
