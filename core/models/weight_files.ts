import type * as tf from "@tensorflow/tfjs";
import type { ReadFolder } from "../base/checksums.ts";
import { show, UserError } from "../base/errors.ts";
import { concat } from "../base/fingerprint.ts";

/** What a `model.json` says, and the numbers that it points to. */
export interface ModelArtifacts {
  /** `layers-model` or `graph-model`; undefined where the file says none. */
  readonly format: unknown;
  readonly modelTopology: object;
  readonly weightSpecs: tf.io.WeightsManifestEntry[];
  readonly weightData: ArrayBuffer;
  /** The inputs and outputs of a graph model, by name. */
  readonly signature?: unknown;
}

/** Bytes of a number, by its type or by that of its quantisation. */
const BYTES: Readonly<Record<string, number>> = {
  float32: 4,
  int32: 4,
  complex64: 8,
  float16: 2,
  uint16: 2,
  uint8: 1,
  bool: 1,
};

/**
 * Reads `model.json` and the files of weights that its manifest names: one, or shards of it. Throws a `UserError` that names the
 * folder, and the file where one is not there, beside it, or of another size.
 */
export async function artifactsIn(folder: ReadFolder, where: string): Promise<ModelArtifacts> {
  const lacks = (files: readonly string[], file: string) =>
    new UserError(
      `Cannot open ${where} as a model: it must hold ${
        ["model.json", ...files].join(" and ")
      }: ${file} is not there`,
    );
  const json = await folder.read("model.json");
  if (!json) throw lacks(["weights.bin"], "model.json");
  const { format, modelTopology, weightsManifest, signature, userDefinedMetadata } = JSON.parse(
    new TextDecoder().decode(json),
  );
  const groups: readonly { readonly paths?: unknown; readonly weights?: unknown }[] = weightsManifest;
  if (typeof modelTopology !== "object" || !modelTopology || !Array.isArray(groups)) {
    throw new Error("model.json must have a modelTopology and a weightsManifest");
  }
  const paths = groups.flatMap((group) => group?.paths ?? []);
  // A folder may come from anywhere: what it names is never looked for outside of it.
  const bad = paths.find((path) => typeof path !== "string" || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path));
  if (bad !== undefined) {
    throw new Error(`its weightsManifest must name files beside it: current value is ${show(bad)}`);
  }
  const files = paths as string[];
  const parts: Uint8Array[] = [];
  for (const path of files) {
    const bytes = await folder.read(path);
    if (!bytes) throw lacks(files.slice(0, 3), path);
    parts.push(bytes);
  }
  const weightSpecs = groups.flatMap((group) => group?.weights ?? []) as tf.io.WeightsManifestEntry[];
  const data = concat(parts);
  const size = weightSpecs.reduce((sum, spec) => sum + bytesOf(spec), 0);
  if (!Number.isNaN(size) && size !== data.length) {
    const which = files.length > 1 ? `${files[0]} to ${files.at(-1)}` : files[0] ?? "weights.bin";
    throw new Error(`${which} must hold ${size} bytes: it holds ${data.length}`);
  }
  return {
    format,
    modelTopology,
    weightSpecs,
    weightData: data.buffer,
    signature: signature ?? userDefinedMetadata?.signature,
  };
}

/** NaN of texts, whose size is said among the bytes. */
function bytesOf({ shape, dtype, quantization }: tf.io.WeightsManifestEntry): number {
  return shape.reduce((a, b) => a * b, 1) * (BYTES[quantization?.dtype ?? dtype] ?? NaN);
}
