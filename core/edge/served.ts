import type { EncodedInput, Encoders, Preprocessing } from "../preprocessing.ts";

/**
 * A student that answers: what the server, `createStudentApp`, an exported edge module and the page have in common. Nothing
 * here knows tfjs, so that it runs wherever web-standard APIs do.
 */
export interface ServedStudent {
  readonly name: string;
  /** How a raw row becomes features, and which class each output is. */
  readonly preprocessing: Preprocessing;
  /** What encodes its columns that are neither plain numbers nor categories. */
  readonly encoders?: Encoders | undefined;
  /**
   * Probabilities `[rows, classes]` of encoded features `[rows, features]`, both row by row, and of inputs beside them where columns
   * become such. At once where it can. The result belongs to the caller only until the next call.
   */
  probabilities(
    features: Float32Array,
    rows: number,
    inputs?: Readonly<Record<string, EncodedInput>>,
  ): Float32Array | Promise<Float32Array>;
  /** Frees what it holds; a second call does nothing. */
  dispose?(): void;
}
