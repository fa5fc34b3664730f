import * as tf from "@tensorflow/tfjs";
import { writeJson } from "../../core/base/json_file.ts";
import { seededRandom } from "../../core/base/random.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import { encodingOf } from "../../core/data/encoders.ts";
import { fitPreprocessing } from "../../core/data/preprocess.ts";
import type { RawRow } from "../../core/dataset.ts";
import { readStudent } from "../../core/edge/student_folder.ts";
import type { TrainedStudent } from "../../core/exporter.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import { writeModel } from "../../core/models/model_files.ts";
import type { Spec } from "../../core/spec.ts";
import type { Student } from "../../core/student.ts";
import type { LabelledTable } from "../../core/table.ts";
import { clouds, toyCatalogue, toyStages } from "../toy.ts";

/** How a student for tests is made. */
export interface TrainedGiven {
  /** A student's config, or a model of one's own. */
  readonly student?: Spec<"student"> | ((features: number, classes: number) => tf.LayersModel);
  /** What it was trained on; numbers alone by default. */
  readonly table?: LabelledTable;
  readonly seed?: number;
}

/**
 * A student as it is read from a folder, with weights as training leaves them: biases, scales and statistics are not those that
 * it began with. The backend must be active, and the caller disposes `student`.
 */
export async function trainedStudent(
  { student = { use: "mlp", hidden: [8, 6] }, table = clouds(), seed = 1 }: TrainedGiven = {},
): Promise<TrainedStudent> {
  const catalogue = toyCatalogue();
  const all = Int32Array.from({ length: table.rows }, (_, row) => row);
  const preprocessing = fitPreprocessing(table, all, encodingOf(catalogue));
  const [features, classes] = [preprocessing.features, table.classes.length];
  const made = typeof student === "function"
    ? layersStudent("student", student(features, classes))
    : toyStages(catalogue, { features, classes, student, seed }).newStudent();
  moveWeights(made, seed);
  const storage = memoryStorage();
  await writeModel(made.model!, storage);
  made.dispose();
  await writeJson(storage, "preprocessing.json", preprocessing);
  await writeJson(storage, "dataset.json", { use: "csv", label: table.label });
  return await readStudent(storage, "memory", { catalogue });
}

/** Variances stay positive. */
function moveWeights({ state }: Student, seed: number): void {
  const random = seededRandom(seed).split("moved");
  for (const variable of state) {
    const isVariance = /variance/.test(variable.name);
    const values = Float32Array.from(variable.dataSync(), (value) => {
      const move = 0.3 * random.normal();
      return isVariance ? value * Math.exp(move) : value + move;
    });
    tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
  }
}

/** A table with numbers, categories, missing cells of both, and names that files, scripts and JSON must not stumble over. */
export function mixedTable(): LabelledTable {
  const rows = 40;
  return {
    rows,
    numeric: {
      names: ["age", 'a "quoted" `name` </script>'],
      values: Float64Array.from({ length: 2 * rows }, (_, i) => i % 7 === 3 ? NaN : 20 + (i * 37) % 50),
    },
    categorical: [
      {
        name: "job\u2028title",
        categories: ["clerk", "cook", "naïve 🦕"],
        codes: Int32Array.from({ length: rows }, (_, i) => i % 5 === 4 ? -1 : i % 3),
      },
      {
        name: "town",
        categories: ["north", "south"],
        codes: Int32Array.from({ length: rows }, (_, i) => i % 2),
      },
    ],
    label: "income",
    classes: ["<=50K", ">50K", "${none}"],
    labels: Int32Array.from({ length: rows }, (_, i) => i % 3),
  } as LabelledTable;
}

/** A table of numbers, categories and texts, one of which is missing and one of which has no word. */
export function textTable(): LabelledTable {
  const mixed = mixedTable();
  const texts = ["A good film!", "a bad film", undefined, "?", "naïve 🦕 </script>\u2028", "good, good"];
  return {
    ...mixed,
    further: [{
      kind: "text",
      name: 'a "review" `of` </script>',
      values: Array.from({ length: mixed.rows }, (_, i) => texts[i % texts.length]),
    }],
  };
}

/** Some rows of a table, as cells by column name. */
export function cellsOf(
  table: LabelledTable,
  count: number,
): Readonly<Record<string, string | number | null>>[] {
  const { names, values } = table.numeric;
  return Array.from({ length: count }, (_, row) => {
    const numbers = names.map((name, i) => {
      const value = values[row * names.length + i]!;
      return [name, Number.isNaN(value) ? null : value] as const;
    });
    const texts = table.categorical.map(({ name, categories, codes }) =>
      [name, codes[row]! < 0 ? null : categories[codes[row]!]!] as const
    );
    const further = (table.further ?? []).map((column) =>
      [column.name, column.kind === "text" ? column.values[row] ?? null : null] as const
    );
    return Object.fromEntries([...numbers, ...texts, ...further]);
  });
}

/** Cells by column name as a data set's row. */
export function rawRow(cells: Readonly<Record<string, string | number | null>>, number = 1): RawRow {
  return {
    number,
    cells: new Map(
      Object.entries(cells).map(([name, cell]) => [name, cell === null ? undefined : String(cell)]),
    ),
  } as RawRow;
}
