import type { AnswerFormat, Feature } from "../../../../core/preprocessing.ts";
import type * as readers from "./readers.ts";

/** A student as it stands in an exported module: what is said of it in JSON, and its numbers as text. */
export interface PackedStudent {
  readonly name: string;
  /** Name of the label's column. */
  readonly label: string;
  readonly classes: readonly string[];
  /**
   * Names of the numeric columns that come first, and what is between them: a letter that none of them has. Their means and deviations, float64,
   * come first of all numbers. Null where there are none.
   */
  readonly numeric: readonly [names: string, separator: string] | null;
  /** Positions of those that had missing cells. */
  readonly missing: readonly number[];
  /** The other columns as they are. */
  readonly others: readonly Feature[];
  readonly features: number;
  /** How outputs are read that are no logits of classes. */
  readonly answer?: AnswerFormat;
  /** In place of an array of numbers stands how to read it next. */
  readonly layers: readonly PackedLayer[];
  /** Bytes of all numbers. */
  readonly bytes: number;
}

/** A layer of the compact runtime with {@link PackedNumbers} in place of its arrays. */
export type PackedLayer = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The name of a reader, and what it is told. */
export type PackedNumbers = readonly [reader: keyof typeof readers, ...rest: number[]];

/** Reads numbers: `take` hands out the next bytes. A module has the readers that it needs. */
export type Reader = (take: (bytes: number) => ArrayBuffer, ...rest: number[]) => Float32Array;
