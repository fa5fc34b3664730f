import type { RawRow } from "./dataset.ts";
import type { Encoders, Preprocessing } from "./preprocessing.ts";
import type { Spec } from "./spec.ts";
import type { Student } from "./student.ts";

/** What an exporter is given. */
export interface ExportRequest {
  /** How the model is to be called where it is served. */
  readonly name: string;
  readonly trained: TrainedStudent;
}

/** Turns a trained student into files for somewhere else. */
export interface Exporter {
  /** The files of the folder by their relative paths, with `/`. Throws a `UserError` that names a layer it does not cover. */
  export(request: ExportRequest): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** A trained student that takes raw rows. */
export interface TrainedStudent {
  readonly student: Student;
  readonly preprocessing: Preprocessing;
  /** What encodes its columns that are neither plain numbers nor categories. */
  readonly encoders?: Encoders | undefined;
  /** How the rows it was trained on were read, without their path. */
  readonly dataset: Spec<"dataset">;
  /** Where its task is what comes next: the column of ids that it goes on with, and what stands between these in a text. */
  readonly next?: { readonly column: string; readonly between?: "" | " " | undefined } | undefined;
  /** What it says of each row. */
  predict(rows: readonly RawRow[]): Promise<Prediction[]>;
}

/** What a student says of one row, by its task. */
export type Prediction = Answer<Float64Array> & {
  /** Columns whose category has no feature, so that it counts as none of those that have; left out where there are none. */
  readonly unknown?: readonly string[];
};

/** What is said of one row, with its numbers in the order of `preprocessing.classes`. */
export type Answer<N> = ClassAnswer<N> | LabelsAnswer<N> | NumbersAnswer<N>;

/** The most likely class, and the probability of every class. */
export interface ClassAnswer<N> {
  readonly label: string;
  readonly probabilities: N;
  readonly labels?: undefined;
  readonly numbers?: undefined;
}

/** The labels whose probability is above a half, and the probability of each label by itself. */
export interface LabelsAnswer<N> {
  readonly labels: readonly string[];
  readonly probabilities: N;
  readonly label?: undefined;
  readonly numbers?: undefined;
}

/** A number for each output, in the label's units. */
export interface NumbersAnswer<N> {
  readonly numbers: N;
  readonly label?: undefined;
  readonly labels?: undefined;
  readonly probabilities?: undefined;
}
