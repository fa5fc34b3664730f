import type { CategoricalColumn, TextColumn, TokensColumn } from "./table.ts";

/** `(x - mean) / sd`, and 0 (the mean) where the cell is missing. */
export interface NumericFeature {
  readonly kind: "numeric";
  readonly name: string;
  readonly mean: number;
  /** Of the population; 1 where the column is constant or empty. */
  readonly sd: number;
  /** Whether a training cell was missing: then a second feature is 1 where the cell is missing, else 0. */
  readonly missing: boolean;
  /** The feature of a missing cell; 0 where it is left out. */
  readonly fill?: number | undefined;
}

/** How raw columns become features: fitted on training rows, plain JSON, saved with the student. */
export interface Preprocessing {
  readonly version: 1;
  readonly label: string;
  /** What each output is called: the classes; of other tasks the labels, or the columns of numbers. */
  readonly classes: readonly string[];
  /** In the order of their features: numeric, then categorical, then others. */
  readonly columns: readonly Feature[];
  /** Number of features per row. */
  readonly features: number;
  /** Where the first features are the pixels of an image: height, width and channels. */
  readonly image?: readonly [number, number, number] | undefined;
  /** How a row's outputs are read, where they are no logits of classes. */
  readonly answer?: AnswerFormat | undefined;
}

/** How a row's outputs become its answer, where they are no logits of classes. */
export type AnswerFormat =
  | {
    readonly task: string;
    /** The outputs at each position are logits of what comes next. */
    readonly from: "tokens";
    /** See `LabelColumn`. */
    readonly between?: "" | " " | undefined;
  }
  | {
    /** The task's plugin. */
    readonly task: string;
    /** Each output is the logit of a label of its own: its probability is `1 / (1 + exp(−output))`. */
    readonly from: "sigmoid";
  }
  | {
    readonly task: string;
    /** Each output is a number less `mean`, divided by `sd`. */
    readonly from: "numbers";
    /** One for each output. */
    readonly scales: readonly { readonly mean: number; readonly sd: number }[];
  };

/** One 0/1 feature per category; a category that is not among them sets none. */
export interface CategoricalFeature {
  readonly kind: "categorical";
  readonly name: string;
  /** Those in the training rows, by code point; of more than 64, the 64 most frequent. */
  readonly categories: readonly string[];
  /** Whether a training cell was missing: then a last feature is 1 where the cell is missing, else 0. */
  readonly missing: boolean;
}

/** What an encoder has made of a column by a formula of its own. */
export interface EncodedFeature {
  readonly kind: "encoded";
  readonly name: string;
  /** The kind of the raw column. */
  readonly of: ColumnKind;
  /** The encoder's name, its options with all defaults, and what it was fitted to. */
  readonly encoder: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly state: unknown;
  /** How many features it becomes; 0 for one that becomes an input of its own. */
  readonly width: number;
  /** Whether a training cell was missing: then a last feature is 1 where the cell is missing, else 0. */
  readonly missing: boolean;
}

/** How a column becomes features. */
export type Feature = NumericFeature | CategoricalFeature | EncodedFeature;

/** The kinds of raw columns. */
export type ColumnKind = "numeric" | "category" | "text" | "tokens" | "image";

/** A column of numbers, or a pixel of an image: one of those that lie side by side in `values`. */
export interface NumberColumn {
  readonly kind: "numeric" | "image";
  readonly name: string;
  /** Row `i` has `values[i * stride + at]`; NaN where the cell is missing. */
  readonly values: Float64Array | Float32Array | Uint8Array;
  readonly stride: number;
  readonly at: number;
  /** See `Table.numeric.scale`. */
  readonly scale: "column" | "table";
}

/** A raw column, whatever its kind. */
export type Column =
  | NumberColumn
  | CategoricalColumn & { readonly kind: "category" }
  | TextColumn
  | TokensColumn;

/** A cell as an encoder reads it: a number, a category or text, ids, or null where it is missing. */
export type Cell = number | string | Int32Array | null;

/** Turns raw columns into features, or into an input of their own. Fitted on training rows. */
export interface Encoder {
  /** The kinds of columns that it takes. */
  readonly takes: readonly ColumnKind[];
  /**
   * Fits to these rows of some columns of one kind, and says for each how it is encoded: by one of the two formulas that every
   * reader of a student knows, or by this encoder's own.
   */
  fit(columns: readonly Column[], rows: Int32Array): readonly Fitted[];
  /** What encodes cells by what was fitted. Left out by encoders that have no formula of their own. */
  cells?(state: unknown): Cells;
}

/** What an encoder has learned of a column. */
export type Fitted = Omit<NumericFeature, "name"> | Omit<CategoricalFeature, "name"> | FittedState;

/** What an encoder with a formula of its own has learned: plain JSON, saved with the student. */
export interface FittedState {
  readonly kind: "encoded";
  readonly state: unknown;
  /** How many features each cell becomes; 0 for an input of its own. */
  readonly width: number;
}

/** What encodes the cells of one column. */
export type Cells = FeatureCells | TokenCells;

/** Cells that become features. */
export interface FeatureCells {
  /**
   * Writes the features of a cell from `at` on, where there are zeros. What comes back is the rule that the cell breaks, such as
   * "a whole number", where it does.
   */
  write(cell: Cell, into: Float32Array, at: number): string | undefined;
}

/** Cells that become the input `tokens`. */
export interface TokenCells {
  /** Ids are below it. */
  readonly vocabulary: number;
  /** The ids of a cell, or the rule that it breaks. */
  ids(cell: Cell): Int32Array | string;
}

/** Encoders with formulas of their own, by name: what makes a saved column ready for cells. */
export type Encoders = Readonly<Record<string, (column: EncodedFeature) => Cells>>;

/** An answer format of rows that have one answer each: what an exported student may have. */
export type RowAnswer = Exclude<AnswerFormat, { readonly from: "tokens" }>;

/** Labels of sequences: all rows' ids, one sequence after another, and where each row's begin, `[rows + 1]`. */
export interface SequenceLabels {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** Rows as features, ready for a model. */
export interface EncodedRows {
  /** Preprocessed, `[rows.length, width]`, row by row. */
  readonly features: Float32Array;
  readonly width: number;
  /** Inputs beside the features, by name: `tokens`, `image`. */
  readonly inputs?: Readonly<Record<string, EncodedInput>> | undefined;
  /** `[rows.length]`: the class; of tasks that have `targets` 0. It is -1 where nobody knows the label. */
  readonly labels: Int32Array;
  /** The labels of tasks other than classes as numbers, `[rows.length, dim]`; 0 where nobody knows them. */
  readonly targets?: Float32Array | undefined;
  /** The label at each position of `tokens`, of tasks that have one there: row `i` has those from `starts[i]` to `starts[i + 1]`. */
  readonly next?: SequenceLabels | undefined;
  /** How much each row counts, `[rows.length]`, 1 on average over the training rows; left out, all count the same. */
  readonly weights?: Float32Array | undefined;
  /** The data set's row behind each, `[rows.length]`. */
  readonly rows: Int32Array;
}

/** An input beside the features, for all rows. */
export type EncodedInput = EncodedTokens | EncodedImage;

/** Sequences of ids, one per row and of any length, one after another. */
export interface EncodedTokens {
  readonly kind: "tokens";
  readonly ids: Int32Array;
  /** `[rows + 1]`: row `i` is `ids[starts[i]]` up to, and without, `ids[starts[i + 1]]`. */
  readonly starts: Int32Array;
  /** Ids are from 0 until below it. */
  readonly vocabulary: number;
}

/** An image that stands in the features: no copy of them. */
export interface EncodedImage {
  readonly kind: "image";
  /** Height, width, channels; the channel changes fastest. */
  readonly shape: readonly [number, number, number];
  /** The feature of each row with which it begins. */
  readonly from: number;
}
