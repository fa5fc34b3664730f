import type { Preprocessing } from "../../../core/preprocessing.ts";

/** A student as an exported module hands it out. */
export interface Student {
  readonly name: string;
  readonly preprocessing: Preprocessing;
  predict(rows: readonly unknown[]): readonly Prediction[];
  predict(row: object): Prediction;
  probabilities(features: Float32Array, rows: number): Float32Array;
  logits(features: Float32Array, rows: number): Float32Array;
  fetch(request: Request): Promise<Response>;
}

/** What it says of one row. */
export interface Prediction {
  readonly label: string;
  readonly probabilities: readonly number[];
}

/** What an exported module exports. */
export interface StudentModule {
  readonly default: Student;
  createStudent(options?: {
    readonly simd?: boolean;
    readonly module?: WebAssembly.Module;
    readonly origins?: readonly string[];
  }): Student;
}

/** Imports the module of an exported folder. */
export async function importStudent(files: ReadonlyMap<string, Uint8Array>): Promise<StudentModule> {
  const text = new TextDecoder().decode(files.get("student.js"));
  return await import(`data:text/javascript,${encodeURIComponent(text)}`);
}
