import type { AnswerFormat } from "./preprocessing.ts";
import type { Schedule } from "./scheduler.ts";
import type { Spec } from "./spec.ts";
import type { LabelColumn } from "./table.ts";

/** What is asked about each row, and how an answer is judged. */
export type Task = ClassTask | TargetTask;

/** What all tasks say of themselves. */
interface AnyTask {
  /** How a config names it. */
  readonly name: string;
  /** The loss of a model that learns from labels alone. */
  readonly hardLoss: Spec<"loss">;
  /** The loss that pulls the student towards the teacher's answers; `temperature` where these are softened. */
  softLoss(temperature?: Schedule): Spec<"loss">;
  /** Whether answers are softened by a temperature. */
  readonly hasTemperature: boolean;
  /** The rule that these label columns break ("label column … must …: …"), or undefined where they fit. */
  problem(columns: readonly LabelColumn[]): string | undefined;
}

/** One class for each row: outputs are logits of the classes. Core reads such labels, and measures the answers, itself. */
export interface ClassTask extends AnyTask {
  readonly answers: "softmax";
}

/** Any other: labels become targets `[rows, dim]`, and outputs have the same shape. */
export interface TargetTask extends AnyTask {
  /** What a row's outputs, `[dim]`, stand for: see `AnswerFormat`. */
  readonly answers: AnswerFormat["from"];
  /** Whether label columns are so plainly of this task that a config need not name it. Left out, never. */
  claims?(columns: readonly LabelColumn[]): boolean;
  /** Reads label columns that fit. */
  read(columns: readonly LabelColumn[]): TaskLabels;
  /** What answers are measured by; the first is what `recovered` reads. */
  readonly metrics: readonly Metric[];
  /**
   * Measures answers `[rows, dim]` against targets `[rows, dim]`, both row by row; where labels are those of positions, answers
   * `[positions, dim]` against ids `[positions]`.
   */
  evaluate(answers: Float32Array, targets: Float32Array, about: Measured): TaskEvaluation;
  /** How far two models give the same answers, `[rows, dim]` each: 1 where they always do. */
  agreement(one: Float32Array, other: Float32Array, about: Measured): number;
}

/** What answers are like that are measured. */
export interface Measured {
  readonly format: AnswerFormat;
  /** Outputs of a row. */
  readonly dim: number;
  /** How much each row counts, `[rows]`, or each position, `[positions]`; left out, all count the same. */
  readonly weights?: Float32Array | undefined;
}

/** Something that answers are measured by. */
export interface Metric {
  /** As a key of `TaskEvaluation.metrics`. */
  readonly name: string;
  /** As the head of a column. */
  readonly title: string;
  readonly better: "higher" | "lower";
  /** How it is written: as a percentage, or as a number with four significant digits. */
  readonly as: "percent" | "number";
}

/** How well answers fit targets. */
export interface TaskEvaluation {
  /** By the metrics' names. */
  readonly metrics: Readonly<Record<string, number>>;
  /**
   * A number for each row, `[rows]`, whose mean is the first metric: the metric itself plus the row's influence on it (the
   * infinitesimal jackknife of Efron, 1982, https://doi.org/10.1137/1.9781611970319). Intervals are made of these.
   */
  readonly scores: Float64Array;
}

/** The labels of a table's rows, as a task reads them. */
export interface TaskLabels {
  /** What each output is called, `[dim]`. */
  readonly names: readonly string[];
  /** Groups of rows that each part of a split has in the same proportion; left out, rows are drawn from all alike. */
  readonly strata?: { readonly names: readonly string[]; readonly codes: Int32Array };
  /** Fits what must be fitted on these rows, the training rows, alone. */
  fit(rows: Int32Array): FittedLabels;
}

/** Labels as numbers that a model learns. */
export interface FittedLabels {
  /** How an answer is read: plain JSON, saved with the student. */
  readonly format: AnswerFormat;
  /** `[rows.length, dim]`, row by row; of labels at each position the ids, one sequence after another. */
  targets(rows: Int32Array): Float32Array;
  /** Where the sequence of each row begins among these, `[rows.length + 1]`; left out where a row has one label. */
  starts?(rows: Int32Array): Int32Array;
}
