import * as tf from "@tensorflow/tfjs";
import { checkedFolder } from "../base/checksums.ts";
import { show, UserError } from "../base/errors.ts";
import { jsonBytes, readJson } from "../base/json_file.ts";
import { argMax, softmax } from "../base/softmax.ts";
import type { Storage } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { rawRowEncoder } from "../data/encode.ts";
import { cellsOf } from "../data/encoded_columns.ts";
import { encodersOf } from "../data/encoders.ts";
import { inputRows } from "../data/input_columns.ts";
import { readsOf, tensorsOf } from "../data/inputs.ts";
import { parsePreprocessing } from "../data/preprocess.ts";
import { seenFile } from "../data/seen.ts";
import type { TrainedStudent } from "../exporter.ts";
import { ARCHITECTURE, buildsWith, pluginNames } from "../models/custom_layers.ts";
import { layersStudent } from "../models/layers_student.ts";
import { architectureFile, modelIn, writeModel } from "../models/model_files.ts";
import type { Encoders, Preprocessing } from "../preprocessing.ts";
import { type CardSubject, modelCard } from "../report/model_card.ts";
import type { SeenRecord } from "../teacher.ts";
import type { Spec } from "../spec.ts";
import type { Student } from "../student.ts";

/** A student to write, and what is known of it. */
export interface StudentToWrite extends CardSubject {
  /** How a model was made; undefined for one that no plugin of the run made by itself. */
  specOf?(student: Student): Spec<"student"> | undefined;
  /** Which rows the student has seen. */
  readonly seen?: { readonly student: SeenRecord };
}

/**
 * Writes a student as others use it: `model.json` and `weights.bin` for `tf.loadLayersModel`, `preprocessing.json`
 * (raw rows to features), `labels.json` (class names by output), `dataset.json` (how raw rows were read), `seen.json`
 * (which rows it has seen), `architecture.json` (how the model was made), a model card, and the checksums of all of these.
 */
export async function writeStudent(
  outcome: StudentToWrite,
  config: ResolvedConfig,
  storage: Storage,
): Promise<void> {
  const { student, prepared: { preprocessing } } = outcome;
  const { split: _split, unlabelled: _unlabelled, encode: _encode, path: _path, ...dataset } = config.data;
  await writeModel(
    student.model,
    storage,
    new Map([
      ["preprocessing.json", jsonBytes(preprocessing)],
      ["labels.json", jsonBytes(preprocessing.classes)],
      ["dataset.json", jsonBytes(dataset)],
      ["README.md", new TextEncoder().encode(modelCard(outcome, config))],
      ...outcome.seen ? [seenFile(outcome.seen.student)] : [],
      ...architectureOf(outcome, student, config),
    ]),
  );
}

/** How a trained model was made, as a file of its folder. */
export function architectureOf(
  { specOf }: Pick<StudentToWrite, "specOf">,
  student: Student,
  { plugins = [] }: Pick<ResolvedConfig, "plugins">,
): [file: string, bytes: Uint8Array][] {
  const spec = specOf?.(student);
  const named = plugins.length ? { plugins: pluginNames(plugins) } : {};
  return spec ? [[ARCHITECTURE, architectureFile({ student: spec, ...named })]] : [];
}

/** How a student's folder is opened. */
export interface StudentOptions {
  /** Where the plugin is found that builds the model, where tfjs does not know its layers. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Opens what `writeStudent` wrote, checked by its checksums; a backend must be active. `where` names the folder in errors.
 */
export async function readStudent(
  storage: Storage,
  where: string,
  { catalogue }: StudentOptions = {},
): Promise<TrainedStudent> {
  const folder = await checkedFolder(storage, where, { as: "a student" });
  const json = await readJson(folder, "preprocessing.json", where);
  const dataset = await readJson(folder, "dataset.json", where);
  if (json === undefined || dataset === undefined) {
    throw new UserError(
      `Cannot open ${where} as a student: it must hold model.json, weights.bin, preprocessing.json and dataset.json: ${
        json === undefined ? "preprocessing.json" : "dataset.json"
      } is not there`,
    );
  }
  const preprocessing = parsePreprocessing(json);
  const { classes, features } = preprocessing;
  const encoders = catalogue ? encodersOf(catalogue) : {};
  checkEncoders(preprocessing, encoders, where);
  const model = await modelIn(
    folder,
    where,
    catalogue && buildsWith(catalogue.context(catalogue.container), features, classes.length),
  );
  const [takes, answers] = [model.inputs[0]?.shape.at(-1), model.outputs[0]?.shape.at(-1)];
  if (takes !== features || answers !== classes.length) {
    model.dispose();
    throw new UserError(
      `Cannot open ${where} as a student: its model must take ${features} features and answer ${classes.length} ` +
        `classes, as its preprocessing says: it takes ${takes} and answers ${answers}`,
    );
  }
  const student = layersStudent("student", model);
  return {
    student,
    preprocessing,
    encoders,
    dataset: dataset as Spec<"dataset">,
    async predict(rows) {
      const values = new Float32Array(rows.length * features);
      const unknown = new Map<number, string[]>();
      let at = 0;
      const encode = rawRowEncoder(preprocessing, {
        unknown: ({ name }) => void unknown.set(at, [...unknown.get(at) ?? [], name]),
        encoders,
      });
      const inputs = inputRows(preprocessing, encoders);
      for (; at < rows.length; at++) {
        const { cells, number } = rows[at]!;
        encode(rows[at]!, values, at * features);
        inputs?.add((name) => cells.get(name), `row ${number}`);
      }
      const asked = {
        features: values,
        rows: new Int32Array(rows.length),
        ...inputs ? { inputs: inputs.finish() } : {},
      };
      const logits = tf.tidy(() =>
        student.forward(tensorsOf(asked, readsOf(student), where), { training: false }).logits
      );
      const answers = await logits.data();
      logits.dispose();
      return rows.map((_, i) => {
        const probabilities = softmax(answers.subarray(i * classes.length, (i + 1) * classes.length));
        const columns = unknown.get(i);
        return {
          label: classes[argMax(probabilities)]!,
          probabilities,
          ...columns ? { unknown: columns } : {},
        };
      });
    },
  };
}

/** Throws a `UserError` where a column needs an encoder that is not at hand. */
function checkEncoders({ columns }: Preprocessing, encoders: Encoders, where: string): void {
  for (const column of columns) {
    if (column.kind !== "encoded") continue;
    const { name, encoder } = column;
    if (!Object.hasOwn(encoders, encoder)) {
      throw new UserError(
        `Cannot open ${where} as a student: the encoder ${show(encoder)} of column ${
          show(name)
        } must be at hand: it is not; ` +
          `name the plugin that it comes with`,
      );
    }
    try {
      cellsOf(column, encoders);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(`Cannot open ${where} as a student: column ${show(name)}: ${error.message}`, {
        cause: error,
      });
    }
  }
}
