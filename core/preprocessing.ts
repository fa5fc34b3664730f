/** `(x - mean) / sd`, and 0 (the mean) where the cell is missing. */
export interface NumericFeature {
  readonly kind: "numeric";
  readonly name: string;
  readonly mean: number;
  /** Of the population; 1 where the column is constant or empty. */
  readonly sd: number;
  /** Whether a training cell was missing: then a second feature is 1 where the cell is missing, else 0. */
  readonly missing: boolean;
}

/** How raw columns become features: fitted on training rows, plain JSON, saved with the student. */
export interface Preprocessing {
  readonly version: 1;
  readonly label: string;
  /** What each output is called: the classes; of other tasks the labels, or the columns of numbers. */
  readonly classes: readonly string[];
  /** In the order of their features: numeric, then categorical. */
  readonly columns: readonly (NumericFeature | CategoricalFeature)[];
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
