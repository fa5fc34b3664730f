import {
  assert,
  assertEquals,
  assertGreater,
  assertNotMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../core/base/errors.ts";
import { encodeRow } from "../../core/data/encode.ts";
import type { TrainedStudent } from "../../core/exporter.ts";
import { outputChannels, storedValues } from "../../core/models/quantise.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { WeightPrecision } from "../../core/results.ts";
import type { LabelledTable } from "../../core/table.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose } from "../support/tensors.ts";
import {
  cellsOf,
  mixedTable,
  rawRow,
  textTable,
  type TrainedGiven,
  trainedStudent,
} from "../support/trained.ts";
import { clouds, valuesOf } from "../toy.ts";

/** A row's cells by column name. */
export type Cells = Readonly<Record<string, string | number | null>>;

/** What an exported student is asked. */
export interface Asked {
  readonly rows: readonly Cells[];
  /** The same rows as the preprocessing encodes them, `[rows, features]`, for files that leave that to whoever opens them. */
  readonly features: Float32Array;
}

/** How an exporter differs from others. */
export interface ExporterTraits {
  /** What the exported files answer: probabilities, row by row. */
  readonly answer: (
    files: ReadonlyMap<string, Uint8Array>,
    asked: Asked,
    trained: TrainedStudent,
  ) => Promise<ArrayLike<number>>;
  /** The values of its option `precision`; none where it has no such option. */
  readonly precisions?: readonly WeightPrecision[];
  /** How far probabilities may be from those of the weights as they are stored; 1e-4 by default. */
  readonly tolerances?: Readonly<Partial<Record<WeightPrecision, number>>>;
  /** What a weight is once it has been stored; `storedValues` by default. */
  readonly stored?: typeof storedValues;
  /** It takes any layer. */
  readonly coversAll?: boolean;
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** A student of each kind that Retort makes, and the rows it is for. */
const STUDENTS: Readonly<Record<string, TrainedGiven & { readonly table: LabelledTable }>> = {
  ...Object.fromEntries(["relu", "tanh", "sigmoid", "elu", "gelu"].map((activation) => [
    `an mlp with ${activation}`,
    { student: { use: "mlp", hidden: [9, 5], activation, dropout: 0.5 }, table: clouds() },
  ])),
  "a linear model": { student: { use: "mlp", hidden: [] }, table: clouds() },
  "an mlp with batch norm": {
    student: { use: "mlp", hidden: [9, 5], batchNorm: true, activation: "gelu" },
    table: clouds(),
  },
  "texts and missing cells": { student: { use: "mlp", hidden: [9] }, table: mixedTable() },
  "texts in buckets": { student: { use: "mlp", hidden: [9] }, table: textTable() },
  "a cnn": {
    student: { use: "cnn", shape: [5, 3, 2], blocks: [3, 4], dense: [6], dropout: 0.5 },
    table: clouds({ features: 30 }),
  },
  "a depthwise cnn": {
    student: { use: "cnn", shape: [4, 5, 2], blocks: [3, 5], dense: [], depthwise: true },
    table: clouds({ features: 40 }),
  },
};

const ROWS = 12;

/** Tests that an exporter's files answer as the student does, and that it behaves as all exporters do. */
export function testExporter(plugin: Plugin<"exporter">, options: Options, traits: ExporterTraits): void {
  const { answer, precisions = [], tolerances = {}, stored = storedValues, coversAll = false, refuses = [] } =
    traits;
  const title = nameOf(plugin, options);
  const exported = (trained: TrainedStudent, more: Options = {}) =>
    make(plugin, { ...options, ...more }).export({ name: "toy", trained });
  const test = (name: string, fn: () => Promise<void>) =>
    Deno.test(`${title} ${name}`, async () => {
      tf.enableProdMode();
      await tf.setBackend("cpu");
      const before = tf.memory().numTensors;
      await fn();
      assertEquals(tf.memory().numTensors - before, 0, "tensors are left");
    });

  for (const [kind, given] of Object.entries(STUDENTS)) {
    test(`answers as ${kind} does`, () =>
      using(given, async (trained) => {
        const rows = cellsOf(given.table, ROWS);
        assertClose(
          await answer(await exported(trained), asked(trained, rows), trained),
          await answers(trained, rows),
          1e-5,
        );
      }));
  }
  for (const precision of precisions) {
    for (const kind of ["an mlp with relu", "an mlp with batch norm", "a cnn", "a depthwise cnn"] as const) {
      test(`answers as ${kind} does whose weights are stored as ${precision}`, () =>
        using(STUDENTS[kind]!, async (trained) => {
          const rows = cellsOf(STUDENTS[kind]!.table, ROWS);
          const files = await exported(trained, { precision });
          roundWeights(trained, precision, stored);
          assertClose(
            await answer(files, asked(trained, rows), trained),
            await answers(trained, rows),
            tolerances[precision] ?? 1e-4,
          );
        }));
    }
    if (precision === "float32") continue;
    test(`takes fewer bytes as ${precision} than as float32`, () =>
      using({ student: { use: "mlp", hidden: [64, 64] } }, async (trained) => {
        const [less, more] = [await exported(trained, { precision }), await exported(trained)];
        assertGreater(sizeOf(more) - sizeOf(less), 64 * 64);
      }));
  }
  test("makes the same bytes twice, under relative paths, and leaves the student as it is", () =>
    using({}, async (trained) => {
      const before = valuesOf(trained.student.state);
      const files = await exported(trained);
      assertGreater(files.size, 0);
      for (const path of files.keys()) assertNotMatch(path, /^\/|\\|(^|\/)\.{0,2}(\/|$)/);
      assertEquals(await exported(trained), files);
      assertEquals(valuesOf(trained.student.state), before);
    }));
  for (const wrong of [NaN, Infinity]) {
    test(`refuses a weight that is ${wrong}`, () =>
      using({}, async (trained) => {
        spoil(trained, wrong);
        const { message } = await assertRejects(() => exported(trained), UserError);
        assertStringIncludes(message, String(wrong));
        assert(!message.includes("\n"), message);
      }));
  }
  if (precisions.includes("float16")) {
    test("refuses a weight that float16 cannot hold", () =>
      using({}, async (trained) => {
        spoil(trained, 1e5);
        await assertRejects(() => exported(trained, { precision: "float16" }), UserError, "65504");
        assertGreater((await exported(trained, { precision: "float32" })).size, 0);
      }));
  }
  test(
    coversAll ? "takes any layer" : "names the layer that it does not cover, and offers tfjs",
    () =>
      using({ student: withLeaky }, async (trained) => {
        if (!coversAll) {
          const { message } = await assertRejects(() => exported(trained), UserError);
          for (const part of ["leaky", "LeakyReLU", "--target tfjs"]) assertStringIncludes(message, part);
          assert(!message.includes("\n"), message);
          return;
        }
        const rows = cellsOf(clouds(), ROWS);
        assertClose(
          await answer(await exported(trained), asked(trained, rows), trained),
          await answers(trained, rows),
          1e-5,
        );
      }),
  );
  Deno.test(`${title} refuses bad options by name`, () => assertRefuses(plugin, options, [], refuses));
}

/** A layer that tfjs has, and hardly anybody uses. */
function withLeaky(features: number, classes: number): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 4, inputShape: [features], name: "hidden" }),
      tf.layers.leakyReLU({ name: "leaky" }),
      tf.layers.dense({ units: classes, name: "logits" }),
    ],
  });
}

async function using(given: TrainedGiven, use: (trained: TrainedStudent) => Promise<void>): Promise<void> {
  const trained = await trainedStudent(given);
  try {
    await use(trained);
  } finally {
    trained.student.dispose();
  }
}

function asked({ preprocessing, encoders = {} }: TrainedStudent, rows: readonly Cells[]): Asked {
  const features = rows.flatMap((row) => [...encodeRow(preprocessing, row, { encoders })]);
  return { rows, features: Float32Array.from(features) };
}

/** The student's own probabilities, row by row. */
async function answers(trained: TrainedStudent, rows: readonly Cells[]): Promise<number[]> {
  const predictions = await trained.predict(rows.map((cells, i) => rawRow(cells, i + 1)));
  return predictions.flatMap(({ probabilities }) => [...probabilities!]);
}

function roundWeights(
  { student }: TrainedStudent,
  precision: WeightPrecision,
  stored: typeof storedValues,
): void {
  for (const variable of student.state) {
    const values = stored(variable, variable.dataSync() as Float32Array, precision);
    tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
  }
}

/** Puts a number among the weights of a kernel. */
function spoil({ student }: TrainedStudent, value: number): void {
  const kernel = student.variables.find((variable) => outputChannels(variable) !== undefined)!;
  const values = Float32Array.from(kernel.dataSync());
  values[1] = value;
  tf.tidy(() => kernel.assign(tf.tensor(values, kernel.shape)));
}

function sizeOf(files: ReadonlyMap<string, Uint8Array>): number {
  return Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);
}
