import type { Numbers } from "../base/float16.ts";
import type { Top } from "./top_k.ts";

/** Answers to some rows, as numbers. */
export interface Answers {
  readonly classes: number;
  /** `[rows, classes]`, row by row; `[rows, top.count]` where only the largest are kept. */
  readonly logits: Numbers;
  /**
   * The largest logit of each row, `[rows]`, where `logits` are relative to it, as stored ones are: what all logits of a
   * row have in common takes nothing of their precision. Left out, they are as they were answered.
   */
  readonly offsets?: Float32Array;
  /** Which logits are kept, where not all are, and what the others weigh. */
  readonly top?: Top;
  /** Tapped layers: the shape of one row's output, and the values row by row. */
  readonly features?: Readonly<
    Record<string, { readonly shape: readonly number[]; readonly values: Numbers }>
  >;
  /** What each model inside answered. */
  readonly members?: readonly Answers[];
}

/** Answers, and the rows that they are for. */
export interface Labelled {
  /** `[rows]`: by which an answer is looked up. */
  readonly rows: Int32Array;
  /** Where the answers to each of them begin, `[rows + 1]`, the first at 0; left out, each row has one. */
  readonly starts?: Int32Array | undefined;
  readonly answers: Answers;
}
