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
  /** For each row the most likely class and the probability of every class, in the order of `preprocessing.classes`. */
  predict(rows: readonly RawRow[]): Promise<Prediction[]>;
}

/** What a student says of one row. */
export interface Prediction {
  readonly label: string;
  readonly probabilities: Float64Array;
  /** Columns whose category has no feature, so that it counts as none of those that have; left out where there are none. */
  readonly unknown?: readonly string[];
}
