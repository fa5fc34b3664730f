import * as tf from "@tensorflow/tfjs";
import { checkedFolder, CHECKSUMS, type ReadFolder, writeFiles } from "../base/checksums.ts";
import { show, UserError } from "../base/errors.ts";
import { jsonBytes, readJson } from "../base/json_file.ts";
import { seededRandom } from "../base/random.ts";
import type { Storage } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { kindOf, rawRowEncoder } from "../data/encode.ts";
import { cellsOf } from "../data/encoded_columns.ts";
import { encodersOf } from "../data/encoders.ts";
import { inputRows } from "../data/input_columns.ts";
import { FEATURES, inputsIn, lengthsOf, readsOf, shapesOf, tensorsOf } from "../data/inputs.ts";
import { nothingBefore } from "../data/positions.ts";
import type { Prepared } from "../data/prepare.ts";
import { parsePreprocessing } from "../data/preprocess.ts";
import { seenFile } from "../data/seen.ts";
import type { TrainedStudent } from "../exporter.ts";
import { ARCHITECTURE, type Architecture, buildsWith, pluginNames } from "../models/custom_layers.ts";
import { type LayersOptions, layersStudent } from "../models/layers_student.ts";
import { architectureFile, modelIn, writeModel } from "../models/model_files.ts";
import type { Context } from "../plugin.ts";
import type { Encoders, Preprocessing } from "../preprocessing.ts";
import { type CardSubject, modelCard } from "../report/model_card.ts";
import type { Spec } from "../spec.ts";
import type { Student } from "../student.ts";
import type { SeenRecord } from "../teacher.ts";
import { answerOfRow, answersOf } from "./answer.ts";

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
  const {
    split: _split,
    unlabelled: _unlabelled,
    encode: _encode,
    weight: _weight,
    path: _path,
    ...dataset
  } = config.data;
  await writeTrained(
    student,
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
  { specOf, prepared }: Pick<StudentToWrite, "specOf"> & { readonly prepared?: Pick<Prepared, "train"> },
  student: Student,
  { plugins = [] }: Pick<ResolvedConfig, "plugins">,
): [file: string, bytes: Uint8Array][] {
  const spec = specOf?.(student);
  const named = plugins.length ? { plugins: pluginNames(plugins) } : {};
  const inputs = prepared?.train?.inputs ? { inputs: shapesOf(prepared.train) } : {};
  return spec ? [[ARCHITECTURE, architectureFile({ student: spec, ...named, ...inputs })]] : [];
}

/**
 * Writes a trained student: its layers, or the files that it saves itself as, which its plugin loads. Throws a `UserError` where
 * nobody could load them.
 */
export async function writeTrained(
  student: Student,
  storage: Storage,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  if (student.model) return await writeModel(student.model, storage, files);
  const saved = await student.save?.();
  const architecture = files.get(ARCHITECTURE);
  const cannot = `Cannot write student ${student.name}`;
  if (!saved?.size) {
    throw new UserError(
      `${cannot} as one without a model must have save, which gives its files: it has none`,
    );
  }
  if (!architecture) {
    throw new UserError(
      `${cannot} as its plugin must be known, which loads it: a strategy made it by itself`,
    );
  }
  const own = [...saved.keys()];
  const bad = own.find((name) =>
    !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) || TAKEN.includes(name) || files.has(name)
  );
  if (bad !== undefined) {
    throw new UserError(
      `${cannot} as each file that it saves must have a plain name that the folder has no other file of: current value is ${
        show(bad)
      }`,
    );
  }
  const how = JSON.parse(new TextDecoder().decode(architecture));
  const rest = [...files].filter(([name]) => name !== ARCHITECTURE);
  await writeFiles(
    storage,
    new Map([...rest, ...saved, [ARCHITECTURE, architectureFile({ ...how, files: own })]]),
  );
}

/** Files of a student's folder. */
const TAKEN: readonly string[] = [
  "model.json",
  "weights.bin",
  "preprocessing.json",
  "labels.json",
  "dataset.json",
  "seen.json",
  "README.md",
  ARCHITECTURE,
  CHECKSUMS,
];

/** What a folder is opened with. */
interface Opening {
  readonly folder: ReadFolder;
  readonly where: string;
  readonly context: Pick<Context, "has" | "make"> | undefined;
  readonly features: number;
  readonly classes: number;
  /** How its layers are used. */
  readonly layers?: LayersOptions;
}

/** The student of a folder that has been checked: its layers, or what its plugin loads. */
export async function trainedIn(name: string, opening: Opening): Promise<Student> {
  const { folder, where, context, features, classes, layers } = opening;
  const architecture = await readJson(folder, ARCHITECTURE, where) as Partial<Architecture> | undefined ?? {};
  const { student: spec, files, inputs = {}, plugins = [] } = architecture;
  if (!files) {
    const model = await modelIn(folder, where, context && buildsWith(context, features, classes));
    try {
      return layersStudent(name, model, layers);
    } catch (error) {
      model.dispose();
      throw error;
    }
  }
  const cannot = `Cannot open ${where} as a student`;
  if (!spec || !context?.has("student", spec.use)) {
    const from = plugins.length ? ` (${plugins.join(", ")})` : "";
    throw new UserError(
      `${cannot}: the student plugin ${
        show(spec?.use)
      } must be there, which loads it${from}: name its file (--plugin of a ` +
        `command, "plugins" of a config or of a server's config)`,
    );
  }
  const { load } = context.make("student", spec);
  if (!load) {
    throw new UserError(`${cannot}: the student plugin ${show(spec.use)} must have load: it has none`);
  }
  const own = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = await folder.read(file);
    if (!bytes) throw new UserError(`${cannot}: it must have all files of its student: ${file} is not there`);
    own.set(file, bytes);
  }
  return await load(own, { name, features, classes, inputs, random: seededRandom(0) });
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
  const written = parsePreprocessing(json);
  const { classes, features } = written;
  const { answer, ...ofClasses } = written;
  // Of what comes next at each position, whoever asks a student wants the end of the sequence: one class of the vocabulary.
  const isNext = answer?.from === "tokens";
  const preprocessing: Preprocessing = isNext ? ofClasses : written;
  const column = written.columns.find((one) => kindOf(one) === "tokens")?.name;
  const encoders = catalogue ? encodersOf(catalogue) : {};
  checkEncoders(preprocessing, encoders, where);
  const trained = await trainedIn("student", {
    folder,
    where,
    context: catalogue?.context(catalogue.container),
    features,
    classes: classes.length,
  });
  const student = isNext ? atTheEnd(trained) : trained;
  const { model } = student;
  const isFlat = String(readsOf(student)) === FEATURES;
  const takes = model && isFlat ? model.inputs[0]?.shape.at(-1) : features;
  const answers = model ? model.outputs[0]?.shape.at(-1) : classes.length;
  if (takes !== features || answers !== classes.length) {
    student.dispose();
    throw new UserError(
      `Cannot open ${where} as a student: its model must take ${features} features and answer ${classes.length} ` +
        `${
          preprocessing.answer ? "outputs" : "classes"
        }, as its preprocessing says: it takes ${takes} and answers ${answers}`,
    );
  }
  return {
    student,
    preprocessing,
    encoders,
    dataset: dataset as Spec<"dataset">,
    ...isNext && column !== undefined ? { next: { column, between: answer.between } } : {},
    async predict(rows) {
      const values = new Float32Array(rows.length * features);
      const unknown = new Map<number, string[]>();
      let at = 0;
      const encode = rawRowEncoder(preprocessing, {
        unknown: ({ name }) => void unknown.set(at, [...unknown.get(at) ?? [], name]),
        encoders,
      });
      const sequences = inputRows(preprocessing, encoders);
      for (; at < rows.length; at++) {
        const { cells, number } = rows[at]!;
        encode(rows[at]!, values, at * features);
        sequences?.add((name) => cells.get(name), `row ${number}`);
      }
      const asked = {
        features: values,
        rows: new Int32Array(rows.length).fill(-1),
        inputs: { ...inputsIn(preprocessing), ...sequences?.finish() },
      };
      const logits = tf.tidy(() =>
        student.forward(tensorsOf(asked, readsOf(student), where), { training: false }).logits
      );
      const answers = answersOf(Float64Array.from(await logits.data()), preprocessing);
      logits.dispose();
      return rows.map((_, i) => {
        const columns = unknown.get(i);
        return {
          ...answerOfRow(answers.slice(i * classes.length, (i + 1) * classes.length), preprocessing),
          ...columns ? { unknown: columns } : {},
        };
      });
    },
  };
}

/** A student that answers at each position of a sequence as one that answers at its end: `[batch, classes]`. */
function atTheEnd(student: Student): Student {
  return {
    ...student,
    chain: undefined,
    forward(inputs, mode) {
      const { logits, ...rest } = student.forward(inputs, mode);
      const lengths = inputs[lengthsOf(readsOf(student)[0]!)]!.dataSync();
      let end = -1;
      const ends = Array.from(lengths, (length, row) => {
        if (length > 0) return end += length;
        throw nothingBefore(row);
      });
      return { ...rest, logits: tf.gather(logits, tf.tensor1d(ends, "int32")) as tf.Tensor2D };
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
