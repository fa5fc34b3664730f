import * as tf from "@tensorflow/tfjs";
import type { ResolvedConfig } from "./config.ts";
import type { RawRow } from "./dataset.ts";
import { UserError } from "./errors.ts";
import { layersStudent } from "./layers_student.ts";
import { softmax } from "./metrics.ts";
import { modelCard } from "./model_card.ts";
import { readModel, writeModel } from "./model_files.ts";
import type { Spec } from "./plugin.ts";
import { encodeRow, parsePreprocessing, type Preprocessing } from "./preprocess.ts";
import { readJson, writeJson } from "./run_folder.ts";
import type { SeedOutcome } from "./seed_run.ts";
import { writeSeen } from "./seen.ts";
import type { Storage } from "./storage.ts";
import type { Student } from "./student.ts";

/**
 * Writes a student as others use it: `model.json` and `weights.bin` for `tf.loadLayersModel`, `preprocessing.json`
 * (raw rows to features), `labels.json` (class names by output), `dataset.json` (how raw rows were read), `seen.json`
 * (which rows it has seen) and a model card.
 */
export async function writeStudent(
  outcome: SeedOutcome,
  config: ResolvedConfig,
  storage: Storage,
): Promise<void> {
  const { student, prepared: { preprocessing } } = outcome;
  const { split: _split, unlabelled: _unlabelled, path: _path, ...dataset } = config.data;
  await writeJson(storage, "preprocessing.json", preprocessing);
  await writeJson(storage, "labels.json", preprocessing.classes);
  await writeJson(storage, "dataset.json", dataset);
  if (outcome.seen) await writeSeen(storage, outcome.seen.student);
  await storage.write("README.md", new TextEncoder().encode(modelCard(outcome, config)));
  await writeModel(student.model, storage);
}

/** A trained student that takes raw rows. */
export interface TrainedStudent {
  readonly student: Student;
  readonly preprocessing: Preprocessing;
  /** How the rows it was trained on were read, without their path. */
  readonly dataset: Spec<"dataset">;
  /** For each row the most likely class and the probability of every class, in the order of `preprocessing.classes`. */
  predict(rows: readonly RawRow[]): Promise<Prediction[]>;
}

/** What a student says of one row. */
export interface Prediction {
  readonly label: string;
  readonly probabilities: Float64Array;
}

/** Opens what `writeStudent` wrote; a backend must be active. `where` names the folder in errors. */
export async function readStudent(storage: Storage, where: string): Promise<TrainedStudent> {
  const json = await readJson(storage, "preprocessing.json", where);
  const dataset = await readJson(storage, "dataset.json", where);
  if (json === undefined || dataset === undefined) {
    throw new UserError(
      `Cannot open ${where} as a student: it must hold model.json, weights.bin, preprocessing.json and dataset.json: ${
        json === undefined ? "preprocessing.json" : "dataset.json"
      } is not there`,
    );
  }
  const preprocessing = parsePreprocessing(json);
  const { classes, features } = preprocessing;
  const model = await readModel(storage, where);
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
    dataset: dataset as Spec<"dataset">,
    async predict(rows) {
      const values = new Float32Array(rows.length * features);
      rows.forEach((row, i) =>
        encodeRow(preprocessing, row, { into: values.subarray(i * features, (i + 1) * features) })
      );
      const logits = tf.tidy(() =>
        student.forward(tf.tensor2d(values, [rows.length, features]), { training: false }).logits
      );
      const answers = await logits.data();
      logits.dispose();
      return rows.map((_, i) => {
        const probabilities = softmax(answers.subarray(i * classes.length, (i + 1) * classes.length));
        const best = probabilities.indexOf(Math.max(...probabilities));
        return { label: classes[best]!, probabilities };
      });
    },
  };
}
