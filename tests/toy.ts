import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { Clock } from "../core/base/clock.ts";
import { seededRandom } from "../core/base/random.ts";
import { memoryStorage } from "../core/base/storage.ts";
import { Catalogue } from "../core/catalogue/catalogue.ts";
import { resolveConfig, type ResolvedConfig } from "../core/catalogue/config.ts";
import { type Container, STORAGE } from "../core/catalogue/container.ts";
import { definePlugin } from "../core/catalogue/define.ts";
import type { Plugin } from "../core/plugin.ts";
import type { EncodedRows, Preprocessing } from "../core/preprocessing.ts";
import { taskLosses } from "../core/run/task_of_run.ts";
import type { Spec } from "../core/spec.ts";
import type { Stage, StageRun, TrainingRows } from "../core/strategy.ts";
import type { Student } from "../core/student.ts";
import type { LabelledTable } from "../core/table.ts";
import { defaults, plugins } from "../plugins/mod.ts";

/** How a toy table differs from the usual one. */
export interface CloudOptions {
  readonly rows?: number;
  readonly classes?: number;
  readonly features?: number;
  /** Standard deviation about the class's centre; centres are about 2 apart. */
  readonly noise?: number;
  readonly seed?: number;
}

/** Rows about a centre per class, the classes in turns. */
export function clouds(
  { rows = 60, classes = 3, features = 4, noise = 0.8, seed = 7 }: CloudOptions = {},
): LabelledTable {
  const random = seededRandom(seed);
  const centres = Array.from({ length: classes * features }, () => 2 * random.normal());
  const values = Float64Array.from({ length: rows * features }, (_, at) => {
    const [row, feature] = [Math.floor(at / features), at % features];
    return centres[(row % classes) * features + feature]! + noise * random.normal();
  });
  return {
    rows,
    numeric: { names: Array.from({ length: features }, (_, i) => `x${i + 1}`), values },
    categorical: [],
    label: "y",
    classes: Array.from({ length: classes }, (_, i) => `class ${i + 1}`),
    labels: Int32Array.from({ length: rows }, (_, row) => row % classes),
  };
}

/** All rows of a table as they stand. */
export function partOf({ rows, numeric, labels }: LabelledTable): EncodedRows {
  return {
    features: Float32Array.from(numeric.values),
    width: numeric.names.length,
    labels,
    rows: Int32Array.from({ length: rows }, (_, row) => row),
  };
}

/** A table as CSV text. */
export function csvOf({ rows, numeric: { names, values }, label, classes, labels }: LabelledTable): string {
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      [...values.subarray(row * names.length, (row + 1) * names.length), classes[labels[row]!]].join(","),
  );
  return `${[[...names, label].join(","), ...lines].join("\n")}\n`;
}

/** A data set plugin `toy` that is this table. */
export function toyDataset(table: LabelledTable): Plugin<"dataset", "toy"> {
  return definePlugin({
    kind: "dataset",
    name: "toy",
    summary: "A table in memory.",
    options: () => z.strictObject({}),
    create: () => ({
      load: () => Promise.resolve(table),
      async *rows() {},
    }),
  });
}

/** What comes with Retort, the toy data and further plugins. */
export function toyCatalogue(
  others: readonly Plugin[] = [],
  table: LabelledTable = clouds(),
): Catalogue {
  const all: readonly Plugin[] = plugins;
  return new Catalogue(new Set([...others, ...all, toyDataset(table)] as Plugin[]), defaults);
}

/** A config that is run in the blink of an eye: one small teacher, one smaller student, a few steps. */
export const TOY = {
  name: "toy",
  data: { use: "toy" },
  teacher: { use: "mlp", hidden: [6], train: { epochs: 3 } },
  student: { use: "mlp", hidden: [3], dropout: 0.25, batchNorm: true },
  train: { epochs: 2, batchSize: 16, optimizer: { use: "adam", learningRate: 0.01 } },
  backend: "cpu",
} as const;

/** `TOY` with some keys replaced, resolved. */
export function toyConfig(
  catalogue: Catalogue,
  changes: Readonly<Record<string, unknown>> = {},
): ResolvedConfig {
  return resolveConfig(catalogue, { ...TOY, ...changes });
}

/** A scope with a folder in memory, and that folder. */
export function memoryScope(
  catalogue: Catalogue,
  storage: ReturnType<typeof memoryStorage> = memoryStorage(),
): {
  readonly scope: Container;
  readonly storage: ReturnType<typeof memoryStorage>;
} {
  return { scope: catalogue.container.child().register(STORAGE, storage), storage };
}

/** A clock on which every look takes a while, so that whoever rests or saves now and then does so at every chance. */
export function hastyClock(milliseconds = 10_000): Clock {
  let now = 0;
  return { now: () => now += milliseconds, rest: () => new Promise((done) => setTimeout(done, 0)) };
}

const { random: unseeded } = Math;
let forbidding = 0;

/** Runs something while whoever calls `Math.random` fails. Several may run at once. */
export async function withoutMathRandom<T>(task: () => T | Promise<T>): Promise<T> {
  forbidding++;
  Math.random = () => {
    throw new Error("Math.random was called");
  };
  try {
    return await task();
  } finally {
    if (--forbidding === 0) Math.random = unseeded;
  }
}

/** The values of tensors, on this side. */
export function valuesOf(tensors: readonly tf.Tensor[]): Float32Array[] {
  return tensors.map((tensor) => Float32Array.from(tensor.dataSync()));
}

/** Random rows as a tensor; the caller disposes it. */
export function randomInputs(rows: number, features: number, seed = 1): tf.Tensor2D {
  const random = seededRandom(seed);
  return tf.tensor2d(Float32Array.from({ length: rows * features }, () => random.normal()), [rows, features]);
}

/** A run for plans and strategies that are followed by hand. The caller disposes the students. */
export function toyStages(
  catalogue: Catalogue,
  {
    scope = catalogue.container,
    features = 5,
    classes = 3,
    seed = 1,
    student = { use: "mlp", hidden: [4] },
    ...rest
  }:
    & {
      readonly scope?: Container;
      readonly features?: number;
      readonly classes?: number;
      readonly seed?: number;
      readonly student?: Spec<"student">;
    }
    & Partial<
      Pick<
        StageRun,
        "preprocessing" | "raw" | "rows" | "ids" | "task" | "training" | "validation" | "warn" | "lookUp"
      >
    > = {},
): StageRun {
  return {
    features,
    classes,
    task: taskLosses(catalogue, undefined),
    preprocessing: preprocessingOf(features, classes),
    training: toyRows(0, 60, classes),
    // Nothing is trained, so nothing is chosen.
    validation: { ...toyRows(60, 300, classes), ask: () => Promise.resolve(undefined) },
    newStudent: (name = "student", spec = student) =>
      catalogue.make("student", spec, scope)({
        name,
        features,
        classes,
        inputs: {},
        random: seededRandom(seed).split(`init/${name}`),
      }),
    loss: (spec = catalogue.labelLoss) => catalogue.make("loss", spec, scope),
    studentSpec: student,
    scaledStudent(parameters) {
      throw new Error(`a student of ${parameters} parameters was asked for`);
    },
    lookUp(teacher) {
      throw new Error(`${teacher.name} was to be asked about all rows`);
    },
    warn(message) {
      throw new Error(`it warns: ${message}`);
    },
    ...rest,
  };
}

/** Rows from one until before another, the classes in turns. */
export function toyRows(from: number, to: number, classes: number): TrainingRows {
  const rows = Int32Array.from({ length: to - from }, (_, i) => from + i);
  return { rows, labels: rows.map((row) => row % classes) };
}

/** Numeric columns that are standardised already, and classes. */
export function preprocessingOf(features: number, classes: number): Preprocessing {
  return {
    version: 1,
    label: "y",
    classes: Array.from({ length: classes }, (_, i) => `class ${i + 1}`),
    columns: Array.from(
      { length: features },
      (_, i) => ({ kind: "numeric", name: `x${i + 1}`, mean: 0, sd: 1, missing: false }),
    ),
    features,
  };
}

/** Takes each student for trained as it comes. */
export async function follow<T>(
  stages: AsyncGenerator<Stage, T, Student>,
): Promise<{ readonly made: T; readonly stages: readonly Stage[] }> {
  const seen: Stage[] = [];
  let next = await stages.next();
  while (!next.done) {
    seen.push(next.value);
    next = await stages.next(next.value.student);
  }
  return { made: next.value, stages: seen };
}
