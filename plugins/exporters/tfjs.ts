import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { bytesOf, concat } from "../../core/base/fingerprint.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { readsOf } from "../../core/data/inputs.ts";
import {
  encoderNames,
  jsonFile,
  layersToExport,
  layerWeights,
  precisionOption,
  sequencesOf,
  textFile,
} from "../../core/edge/export_parts.ts";
import type { ExportRequest, TrainedStudent } from "../../core/exporter.ts";
import { customClass, otherTarget, topologyOf } from "../../core/models/custom_layers.ts";
import { describe } from "../../core/models/description.ts";
import { outputChannels } from "../../core/models/quantise.ts";
import { sequenceCalls, type SequenceReading } from "../../core/models/sequence_masks.ts";
import type { RowAnswer } from "../../core/preprocessing.ts";
import type { WeightPrecision } from "../../core/results.ts";
import { ANSWERS, ENCODER, ENCODERS, SEQUENCES } from "./tfjs_encoder.ts";
import { studentJs, tfjsReadme } from "./tfjs_student.ts";

/**
 * What `tf.loadLayersModel` opens, whatever the layers, with a module that takes raw rows. Fewer bits are stored as tfjs' own
 * format has them: float16, or for int8 a byte with one scale and one offset for each kernel (not one for each channel), and
 * made float32 again when they are loaded.
 */
export const tfjs = definePlugin({
  kind: "exporter",
  name: "tfjs",
  summary: "A folder that tf.loadLayersModel opens, with a module that takes raw rows.",
  options: () => z.strictObject({ precision: precisionOption() }),
  create: ({ precision }) => ({
    async export({ name, trained }: ExportRequest) {
      const { preprocessing } = trained;
      const from = (preprocessing.answer as RowAnswer | undefined)?.from;
      const model = layersToExport(trained, "tfjs", { sequences: true });
      const custom = customClass(topologyOf(model));
      if (custom) {
        throw new UserError(
          `Cannot export the student to tfjs as its layer ${
            show(custom.layer)
          } must be one that TensorFlow.js has: ` +
            `it is a ${custom.className}; ${otherTarget(custom.className)}`,
        );
      }
      // What a precision cannot hold is refused with the layer's name.
      for (const layer of model.layers) await layerWeights(layer, precision);
      const names = encoderNames(preprocessing.columns, ENCODERS, "tfjs");
      const sequences = sequencesOf(trained).length ? readingOf(trained, model) : undefined;
      const encoders = `{${names.map((name) => `${name}: ${ENCODERS[name]!}`).join(",\n")}}`;
      const { topology, specs, data } = await artifactsOf(model);
      const stored = specs.map((spec, i) => storedWeight(spec, data[i]!, precision));
      return new Map([
        [
          "model.json",
          jsonFile({
            format: "layers-model",
            generatedBy: "retort",
            convertedBy: null,
            modelTopology: topology,
            weightsManifest: [{ paths: ["weights.bin"], weights: stored.map(({ spec }) => spec) }],
          }),
        ],
        ["weights.bin", concat(stored.map(({ bytes }) => bytes))],
        ["preprocessing.json", jsonFile(preprocessing)],
        ["labels.json", jsonFile(preprocessing.classes)],
        [
          "student.js",
          textFile(studentJs(
            {
              encoder: ENCODER,
              encoders,
              answers: ANSWERS,
              ...sequences && { sequences: [SEQUENCES, sequences] },
            },
            from,
          )),
        ],
        ["README.md", textFile(tfjsReadme(name, precision, from, sequences?.reads))],
      ]);
    },
  }),
});

/** How a model reads sequences. Throws a `UserError` that names a layer where masks would not reach those behind it. */
function readingOf(trained: TrainedStudent, model: tf.LayersModel): SequenceReading {
  const masks: Record<string, SequenceReading["masks"][string]> = Object.create(null);
  for (const [{ layer, name, className }, { next }] of sequenceCalls(describe(model), sequencesOf(trained))) {
    const refuse = (rule: string) =>
      new UserError(
        `Cannot export the student to tfjs as its layer ${
          show(name)
        } must be ${rule}: it is a ${className}; ` +
          "serve the run's own folder (deno task serve), or ask it by predict",
      );
    if (!model.layers.includes(layer)) {
      throw refuse("in the model itself, not in one within it, as it reads sequences");
    }
    if (layer.name in masks) throw refuse("used once, as it reads sequences");
    if (next) masks[layer.name] = next;
  }
  return { reads: readsOf(trained.student), masks };
}

/** A model as tfjs saves it: its layers, and the specs and numbers of its weights. */
interface Artifacts {
  readonly topology: unknown;
  readonly specs: readonly tf.io.WeightsManifestEntry[];
  readonly data: readonly Float32Array[];
}

async function artifactsOf(model: tf.LayersModel): Promise<Artifacts> {
  let saved: tf.io.ModelArtifacts | undefined;
  await model.save(tf.io.withSaveHandler((artifacts) => {
    saved = artifacts;
    return Promise.resolve({ modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" } });
  }));
  const { modelTopology, weightSpecs, weightData } = saved!;
  const buffers = Array.isArray(weightData) ? weightData : [weightData!];
  const bytes = concat(buffers.map((buffer) => new Uint8Array(buffer)));
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let at = 0;
  const data = weightSpecs!.map(({ shape }) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return numbers.slice(at, at += size);
  });
  return { topology: modelTopology, specs: weightSpecs!, data };
}

/** A weight's entry in the manifest, and its bytes. Biases and the numbers of normalisations stay float32. */
function storedWeight(
  spec: tf.io.WeightsManifestEntry,
  values: Float32Array,
  precision: WeightPrecision,
): { readonly spec: tf.io.WeightsManifestEntry; readonly bytes: Uint8Array } {
  if (precision === "float32" || outputChannels(spec) === undefined) return { spec, bytes: bytesOf(values) };
  if (precision === "float16") {
    const halves = Float16Array.from(values);
    return {
      spec: { ...spec, quantization: { dtype: "float16" } },
      bytes: new Uint8Array(halves.buffer),
    };
  }
  const { scale, min } = affine(values);
  const bytes = Uint8Array.from(
    values,
    (value) => Math.max(0, Math.min(255, Math.round((value - min) / scale))),
  );
  return { spec: { ...spec, quantization: { dtype: "uint8", scale, min } }, bytes };
}

/** The 256 levels that reach from the smallest number to the largest, 0 among them: a weight that is 0 stays so. */
function affine(values: Float32Array): { readonly scale: number; readonly min: number } {
  let [low, high] = [0, 0];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const scale = (high - low) / 255 || 1;
  return { scale, min: Math.round(low / scale) * scale };
}
