import type * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { show, UserError } from "../base/errors.ts";
import { FEATURES, isLengths, readsOf } from "../data/inputs.ts";
import type { TrainedStudent } from "../exporter.ts";
import { valuesOf, type Weight, weightsOf } from "../models/layer_ops.ts";
import { WEIGHT_PRECISIONS } from "../models/quantise.ts";
import type { Preprocessing } from "../preprocessing.ts";
import type { WeightPrecision } from "../results.ts";
import { unstorable } from "./weights.ts";

/** The option `precision` of an exporter that can store kernels in fewer bits. */
export function precisionOption(): z.ZodDefault<z.ZodEnum<{ [P in WeightPrecision]: P }>> {
  return z.enum(WEIGHT_PRECISIONS as readonly WeightPrecision[] as ["float32", "float16", "int8"])
    .default("float32")
    .describe("How the kernels are stored; biases and the numbers of normalisations stay float32.");
}

/**
 * The encoders of columns that are neither plain numbers nor categories. Throws a `UserError` that names the first column whose
 * encoder is not among those that the files can bring along.
 */
export function encoderNames(
  columns: Preprocessing["columns"],
  known: Readonly<Record<string, unknown>>,
  target: string,
): string[] {
  return [
    ...new Set(columns.flatMap((column) => {
      if (column.kind !== "encoded") return [];
      const { name, encoder } = column;
      if (Object.hasOwn(known, encoder)) return [encoder];
      throw new UserError(
        `Cannot export the student to ${target} as column ${
          show(name)
        } must be of numbers, of categories, or encoded by ${
          Object.keys(known).join(" or ")
        }: current value is ${
          show(encoder)
        }; serve the run's own folder (deno task serve), or ask it by predict`,
      );
    })),
  ];
}

/** A weight of a layer, read from its backend. */
export interface LayerWeight {
  /** As the layer calls it: `kernel`, `bias`, `gamma`, … */
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A layer's weights by their names. Throws a `UserError` for numbers that the precision cannot hold. */
export async function layerWeights(
  layer: tf.layers.Layer,
  precision: WeightPrecision,
): Promise<ReadonlyMap<string, LayerWeight>> {
  const weights = new Map<string, LayerWeight>();
  for (const weight of weightsOf(layer)) {
    weights.set(weight.name, await storableWeight(weight, layer.name, precision));
  }
  return weights;
}

/** A weight, read from its backend. Throws a `UserError` that names the layer for numbers that the precision cannot hold. */
export async function storableWeight(
  weight: Weight,
  layer: string,
  precision: WeightPrecision,
): Promise<LayerWeight> {
  const { name, shape } = weight;
  const values = await valuesOf(weight);
  const bad = unstorable(values, shape.length > 1 ? precision : "float32");
  if (bad === undefined) return { name, shape, values };
  const rule = Number.isFinite(bad) ? "at most 65504 in size for float16" : "finite numbers";
  throw new UserError(
    `Cannot export the student as the weights of its layer ${layer} must be ${rule}: current value is ${
      show(bad)
    }`,
  );
}

/** A text as a file's bytes. */
export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * JSON as it may stand in JavaScript, and that in a page: where a name says `</script>` or has a separator of lines, it says
 * so in an escape.
 */
export function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value as the bytes of a JSON file. */
export function jsonFile(value: unknown): Uint8Array {
  return textFile(`${JSON.stringify(value, null, 1)}\n`);
}

/** What an export can hold beside features. */
export interface ExportedInputs {
  /** Sequences of ids: whoever asks for them writes inputs by their names. Default false. */
  readonly sequences?: boolean;
}

/**
 * A student's layers for an export. Throws a `UserError` that names what it reads, and the columns of that, where it has no layers, or
 * reads something that the export does not take.
 */
export function layersToExport(
  { student, preprocessing }: Pick<TrainedStudent, "student" | "preprocessing">,
  target: string,
  { sequences = false }: ExportedInputs = {},
): tf.LayersModel {
  const reads = readsOf(student);
  const refuse = (problem: string) =>
    new UserError(
      `Cannot export the student to ${target} as it must be a model of tfjs layers that reads ${
        sequences ? "features and sequences of ids" : "the features"
      } alone: it ` +
        `${problem}; serve the run's own folder (deno task serve), ask it by predict, or bring an exporter of your own ` +
        `(deno task plugin new my-export --kind exporter)`,
    );
  const { model } = student;
  if (!model) throw refuse("is written in plain ops");
  const isTaken = (name: string, i: number) =>
    name === FEATURES ||
    sequences && (isLengths(name) || name === "tokens" || model.inputs[i]?.dtype === "int32");
  if (reads.every(isTaken)) return model;
  const columns = preprocessing.columns.filter((column) => column.kind === "encoded" && column.width === 0);
  const of = columns.length ? ` (column ${columns.map(({ name }) => show(name)).join(", ")})` : "";
  throw refuse(`reads ${reads.join(", ")}${of}`);
}

/** The inputs of ids among what a model reads. */
export function sequencesOf({ student }: Pick<TrainedStudent, "student">): readonly string[] {
  return readsOf(student).filter((name) => name !== FEATURES && !isLengths(name));
}
