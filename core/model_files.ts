import * as tf from "@tensorflow/tfjs";
import { concat } from "./fingerprint.ts";
import { UserError } from "./errors.ts";
import type { Storage } from "./storage.ts";

/**
 * Writes a model as `tf.loadLayersModel` opens it: `weights.bin` (little-endian float32) first, then `model.json`
 * that points to it.
 */
export async function writeModel(model: tf.LayersModel, storage: Storage): Promise<void> {
  await model.save(tf.io.withSaveHandler(async (artifacts) => {
    const data = artifacts.weightData as ArrayBuffer | ArrayBuffer[];
    const bytes = concat((Array.isArray(data) ? data : [data]).map((buffer) => new Uint8Array(buffer)));
    const json = {
      format: "layers-model",
      generatedBy: "retort",
      convertedBy: null,
      modelTopology: artifacts.modelTopology,
      weightsManifest: [{ paths: ["weights.bin"], weights: artifacts.weightSpecs }],
    };
    await storage.write("weights.bin", bytes);
    await storage.write("model.json", new TextEncoder().encode(`${JSON.stringify(json, null, 1)}\n`));
    return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } };
  }));
}

/** Opens what `writeModel` wrote. `where` names the folder in errors. */
export async function readModel(storage: Storage, where: string): Promise<tf.LayersModel> {
  const [json, weights] = [await storage.read("model.json"), await storage.read("weights.bin")];
  if (!json || !weights) {
    throw new UserError(
      `Cannot open ${where} as a model: it must hold model.json and weights.bin: ${
        json ? "weights.bin" : "model.json"
      } is not there`,
    );
  }
  try {
    const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(json));
    const weightSpecs = weightsManifest.flatMap(({ weights }: { weights: unknown[] }) => weights);
    const size = weightSpecs.reduce(
      (sum: number, { shape }: { shape: number[] }) => sum + 4 * shape.reduce((a, b) => a * b, 1),
      0,
    );
    if (size !== weights.length) {
      throw new Error(`weights.bin must hold ${size} bytes: it holds ${weights.length}`);
    }
    const handler = { modelTopology, weightSpecs, weightData: weights.slice().buffer };
    return await tf.loadLayersModel(tf.io.fromMemory(handler));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(`Cannot open ${where} as a model: it must be a tfjs layers model: ${reason}`);
  }
}
