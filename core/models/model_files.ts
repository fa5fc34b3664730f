import * as tf from "@tensorflow/tfjs";
import { checkedFolder, type ReadFolder, writeFiles } from "../base/checksums.ts";
import { UserError } from "../base/errors.ts";
import { concat } from "../base/fingerprint.ts";
import { jsonBytes, readJson } from "../base/json_file.ts";
import type { Storage } from "../base/storage.ts";
import {
  ARCHITECTURE,
  type Architecture,
  type Build,
  customClass,
  noSuchLayer,
  rebuilt,
  unknownClass,
} from "./custom_layers.ts";
import { artifactsIn } from "./weight_files.ts";

/**
 * Writes a model as `tf.loadLayersModel` opens it: `weights.bin` (little-endian float32) first, then `model.json`
 * that points to it. Other files of the same folder are written before them, and the checksums of all of them.
 */
export async function writeModel(
  model: tf.LayersModel,
  storage: Storage,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<void> {
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
    const text = new TextEncoder().encode(`${JSON.stringify(json, null, 1)}\n`);
    await writeFiles(storage, new Map([...files, ["weights.bin", bytes], ["model.json", text]]));
    return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } };
  }));
}

/** `architecture.json`: how the model beside it was made. */
export function architectureFile(architecture: Architecture): Uint8Array {
  return jsonBytes(architecture);
}

/** How a model is opened. */
export interface ModelOptions {
  /** Builds it where tfjs does not know its layers. */
  readonly build?: Build;
  /** Called with a message where `model.json` was changed since it was written: it is opened as it is. Left out, it is refused. */
  readonly warn?: (message: string) => void;
}

/** Opens what `writeModel` wrote, checked by its checksums. `where` names the folder in errors. */
export async function readModel(
  storage: Storage,
  where: string,
  { build, warn }: ModelOptions = {},
): Promise<tf.LayersModel> {
  const options = { as: "a model", warn, ...warn ? { editable: ["model.json"] } : {} };
  return await modelIn(await checkedFolder(storage, where, options), where, build);
}

/** The model in a folder that has been checked. */
export async function modelIn(folder: ReadFolder, where: string, build?: Build): Promise<tf.LayersModel> {
  try {
    const { format, modelTopology, weightSpecs, weightData } = await artifactsIn(folder, where);
    if (format === "graph-model") {
      throw new Error("it is a graph model, whose layers are gone; convert it as tfjs_layers_model");
    }
    const architecture = await readJson(folder, ARCHITECTURE, where) as Architecture | undefined ?? {};
    if (build && customClass(modelTopology)) {
      const byName = tf.io.decodeWeights(weightData, weightSpecs);
      try {
        const tensors = weightSpecs.map(({ name }: { name: string }) => byName[name]!);
        const model = rebuilt(where, modelTopology, tensors, architecture, build);
        if (model) return model;
      } finally {
        tf.dispose(byName);
      }
    }
    const unknown = unknownClass(modelTopology);
    try {
      return await tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs, weightData }));
    } catch (error) {
      throw unknown ? noSuchLayer(where, unknown, architecture) : error;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UserError(`Cannot open ${where} as a model: it must be a tfjs layers model: ${reason}`);
  }
}
