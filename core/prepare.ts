import type { SplitOptions } from "./config.ts";
import type { LabelledTable } from "./dataset.ts";
import { fitPreprocessing, type Preprocessing, transform } from "./preprocess.ts";
import type { Random } from "./random.ts";
import { split } from "./split.ts";

/** Rows ready for a model. */
export interface Part {
  /** Preprocessed, `[rows.length, width]`, row by row. */
  readonly features: Float32Array;
  readonly width: number;
  /** `[rows.length]`. */
  readonly labels: Int32Array;
  /** The data set's row behind each, `[rows.length]`. */
  readonly rows: Int32Array;
}

/** A data set, split and preprocessed for one seed. */
export interface Prepared {
  readonly train: Part;
  readonly validation: Part;
  readonly test: Part;
  readonly preprocessing: Preprocessing;
}

/** Splits a table by class and seed, and preprocesses it as the training rows alone say. */
export function prepare(table: LabelledTable, options: SplitOptions, random: Random): Prepared {
  const rows = split(table.labels, table.classes, options, random.split("split"));
  const preprocessing = fitPreprocessing(table, rows.train);
  const part = (rows: Int32Array): Part => ({
    features: transform(preprocessing, table, rows),
    width: preprocessing.features,
    labels: Int32Array.from(rows, (row) => table.labels[row]!),
    rows,
  });
  return { train: part(rows.train), validation: part(rows.validation), test: part(rows.test), preprocessing };
}
