import * as tf from "@tensorflow/tfjs";
import { writeJson } from "../../core/base/json_file.ts";
import { seededRandom } from "../../core/base/random.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import { widthOf } from "../../core/data/encode.ts";
import type { RawRow } from "../../core/dataset.ts";
import { readStudent } from "../../core/edge/student_folder.ts";
import type { TrainedStudent } from "../../core/exporter.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import { writeModel } from "../../core/models/model_files.ts";
import { causalConv1d, maskedAveragePooling1d } from "../../core/models/sequence_layers.ts";
import type { AnswerFormat, EncodedFeature, Feature } from "../../core/preprocessing.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";

/** How many ids the students below know. */
export const VOCABULARY = 12;

/** The column of ids that they read; its encoder's options, and whether a training cell was missing. */
export function idsColumn(
  name = "ids",
  { missing = false, ...options }: EncodedFeature["options"] & { readonly missing?: boolean } = {},
): EncodedFeature {
  return {
    kind: "encoded",
    name,
    of: "tokens",
    encoder: "tokens",
    options,
    state: { vocabulary: VOCABULARY },
    width: 0,
    missing,
  };
}

/** Sequences of unequal lengths, none of them empty: longer and shorter than what the students look back at. */
export const SEQUENCES: readonly (readonly number[])[] = [
  [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9],
  [2],
  [7, 7, 0, 7],
  [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  Array.from({ length: 700 }, (_, i) => (i * i) % VOCABULARY),
];

const { dense, embedding, dropout, layerNormalization } = tf.layers;
const tokens = (name = "tokens") => tf.input({ shape: [null], dtype: "int32", name });
const ids = (units: number, maskZero = false) =>
  embedding({ inputDim: VOCABULARY, outputDim: units, maskZero, name: "ids" });

type Layer = tf.layers.Layer;
const chain = (layers: readonly Layer[], input = tokens()) =>
  tf.model({
    inputs: input,
    outputs: layers.reduce((last, layer) => layer.apply(last) as tf.SymbolicTensor, input),
  });

/** The mean of the ids' vectors, and two dense layers. */
export function bagOfWords(): tf.LayersModel {
  return chain([
    ids(6),
    maskedAveragePooling1d({ name: "mean" }),
    dense({ units: 5, activation: "relu", name: "hidden" }),
    dense({ units: 3, name: "logits" }),
  ]);
}

/** Students that read ids, and what they answer: what comes next, classes, or numbers. */
export const TOKEN_STUDENTS: Readonly<Record<string, () => Promise<TrainedStudent>>> = {
  "what comes next": () =>
    tokenStudent(
      chain([
        ids(5),
        causalConv1d({ filters: 6, kernelSize: 4, name: "one" }),
        causalConv1d({ filters: 7, kernelSize: 3, name: "two" }),
        dense({ units: VOCABULARY, name: "logits" }),
      ]),
      { task: "tokens", from: "tokens", between: " " },
    ),
  "what comes next by dense layers between": () =>
    tokenStudent(
      chain([
        ids(5),
        dense({ units: 9, activation: "tanh", name: "first" }),
        causalConv1d({ filters: 6, kernelSize: 3, name: "one" }),
        dropout({ rate: 0.5, name: "dropped" }),
        dense({ units: 8, activation: "elu", name: "last" }),
        dense({ units: VOCABULARY, name: "logits" }),
      ]),
      { task: "tokens", from: "tokens" },
    ),
  "what comes next by the last id alone": () =>
    tokenStudent(chain([ids(5), dense({ units: VOCABULARY, name: "logits" })]), {
      task: "tokens",
      from: "tokens",
    }),
  "a bag of words": () => tokenStudent(bagOfWords()),
  "numbers of convolutions, id 0 being padding": () =>
    tokenStudent(
      chain([
        ids(6, true),
        causalConv1d({ filters: 5, kernelSize: 2, name: "one" }),
        dense({ units: 4, activation: "sigmoid", name: "between" }),
        maskedAveragePooling1d({ name: "mean" }),
        dense({ units: 2, name: "numbers" }),
      ]),
      { task: "numbers", from: "numbers", scales: [{ mean: 5, sd: 2 }, { mean: -1, sd: 0.5 }] },
    ),
  "labels of the mean alone": () =>
    tokenStudent(chain([ids(4), maskedAveragePooling1d({ name: "mean" })]), {
      task: "labels",
      from: "sigmoid",
    }),
};

/** Students that only files for tfjs and ONNX can hold: branches, several inputs. */
export const BRANCHED: Readonly<Record<string, () => Promise<TrainedStudent>>> = {
  "a sum of what stands at each position": () => {
    const input = tokens();
    const word = ids(6).apply(input) as tf.SymbolicTensor;
    const seen = causalConv1d({ filters: 6, kernelSize: 3, name: "one" }).apply(word) as tf.SymbolicTensor;
    const sum = tf.layers.add({ name: "sum" }).apply([word, seen]) as tf.SymbolicTensor;
    const both = tf.layers.concatenate({ name: "both" }).apply([sum, word]) as tf.SymbolicTensor;
    const normal = layerNormalization({ name: "normal" }).apply(both) as tf.SymbolicTensor;
    const mean = maskedAveragePooling1d({ name: "mean" }).apply(normal) as tf.SymbolicTensor;
    const outputs = dense({ units: 3, name: "logits" }).apply(mean) as tf.SymbolicTensor;
    return tokenStudent(tf.model({ inputs: input, outputs }));
  },
  "a recurrent layer": () =>
    tokenStudent(chain([
      ids(4, true),
      tf.layers.gru({ units: 5, name: "gru" }),
      dense({ units: 3, name: "logits" }),
    ])),
  "ids and numbers": () => {
    // What is called so is ids, whatever type it says that it has.
    const ids32 = tf.input({ shape: [null], name: "tokens" });
    const inputs = [ids32, tf.input({ shape: [2], name: "features" })];
    const word = ids(4).apply(inputs[0]!) as tf.SymbolicTensor;
    const mean = maskedAveragePooling1d({ name: "mean" }).apply(word) as tf.SymbolicTensor;
    const both = tf.layers.concatenate({ name: "both" }).apply([mean, inputs[1]!]) as tf.SymbolicTensor;
    const outputs = dense({ units: 3, name: "logits" }).apply(both) as tf.SymbolicTensor;
    return tokenStudent(tf.model({ inputs, outputs }), undefined, [
      { kind: "numeric", name: "x", mean: 2, sd: 3, missing: false },
      { kind: "numeric", name: "y", mean: -1, sd: 0.5, missing: false },
      idsColumn(),
    ]);
  },
  "two columns of ids": () => {
    const inputs = [tokens("title"), tokens("ids")];
    const means = inputs.map((input, i) => {
      const word = embedding({ inputDim: VOCABULARY, outputDim: 4, name: `words_${i}`, maskZero: i > 0 })
        .apply(input) as tf.SymbolicTensor;
      return maskedAveragePooling1d({ name: `mean_${i}` }).apply(word) as tf.SymbolicTensor;
    });
    const both = tf.layers.concatenate({ name: "both" }).apply(means) as tf.SymbolicTensor;
    const outputs = dense({ units: 3, name: "logits" }).apply(both) as tf.SymbolicTensor;
    return tokenStudent(tf.model({ inputs, outputs }), undefined, [idsColumn("title"), idsColumn()]);
  },
};

/** A student of a model, with weights as training leaves them, as it is read from its folder. The caller disposes `student`. */
export async function tokenStudent(
  model: tf.LayersModel,
  answer?: AnswerFormat,
  columns: readonly Feature[] = [idsColumn()],
): Promise<TrainedStudent> {
  const made = layersStudent("student", model);
  const random = seededRandom(3);
  for (const variable of made.state) {
    const values = Float32Array.from({ length: variable.size }, () => 0.6 * random.normal());
    tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
  }
  const outputs = model.outputs[0]!.shape.at(-1)!;
  const names = ["", "\ufffd", "a", "b </script>", "c"];
  const classes = Array.from({ length: outputs }, (_, i) => names[i] ?? `word${i}`);
  const storage = memoryStorage();
  await writeModel(made.model!, storage);
  made.dispose();
  const features = columns.reduce((sum, column) => sum + widthOf(column), 0);
  await writeJson(storage, "preprocessing.json", {
    version: 1,
    label: "y",
    classes,
    columns,
    features,
    ...answer && { answer },
  });
  await writeJson(storage, "dataset.json", { use: "csv", label: "y" });
  return await readStudent(storage, "memory", { catalogue: builtinCatalogue() });
}

/** Rows of cells by column name: the sequences, and others beside them where a student reads more. */
export function tokenRows({ preprocessing: { columns } }: TrainedStudent, all = SEQUENCES) {
  return all.map((ids, i) =>
    Object.fromEntries(columns.map(({ name, kind }, at) => [
      name,
      kind === "numeric"
        ? i - at / 3
        // As a list, or as a text.
        : at % 2 === i % 2
        ? ids
        : all[(i + at) % all.length]!.join(" "),
    ]))
  );
}

/** Such rows as a data set has them. */
export function rawTokenRows(rows: ReturnType<typeof tokenRows>): RawRow[] {
  return rows.map((row, i) => ({
    number: i + 1,
    cells: new Map(
      Object.entries(row).map(([name, cell]) => [name, Array.isArray(cell) ? cell.join(" ") : String(cell)]),
    ),
  }));
}
