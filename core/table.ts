/** A column of texts, as codes into its list of categories. */
export interface CategoricalColumn {
  readonly name: string;
  readonly categories: readonly string[];
  /** `[rows]`; -1 where the cell is missing. */
  readonly codes: Int32Array;
}

/** A column of free texts. */
export interface TextColumn {
  readonly kind: "text";
  readonly name: string;
  /** `[rows]`; undefined where the cell is missing. */
  readonly values: readonly (string | undefined)[];
}

/** A column of sequences of ids, of words for instance: each row's may be of any length. */
export interface TokensColumn {
  readonly kind: "tokens";
  readonly name: string;
  /** All rows' ids, one sequence after another. */
  readonly ids: Int32Array;
  /** `[rows + 1]`: row `i` is `ids[starts[i]]` up to, and without, `ids[starts[i + 1]]`. */
  readonly starts: Int32Array;
  /** Ids are from 0 to below it; 0 is the id of padding. */
  readonly vocabulary: number;
}

/** A column of a kind beside numbers and categories. */
export type FurtherColumn = TextColumn | TokensColumn;

/** Raw rows, column by column: what was measured, before any preprocessing. */
export interface Table {
  readonly rows: number;
  readonly numeric: {
    readonly names: readonly string[];
    /** Row by row, `[rows, names.length]`; NaN where a cell is missing. */
    readonly values: Float64Array | Float32Array | Uint8Array;
    /** Whether each column is standardised by its own mean and deviation (default) or all by those of all, as pixels are. */
    readonly scale?: "column" | "table" | undefined;
    /** Where the columns are the pixels of an image, row by row and channels last: its sizes. No pixel may be missing. */
    readonly image?:
      | { readonly height: number; readonly width: number; readonly channels: number }
      | undefined;
  };
  readonly categorical: readonly CategoricalColumn[];
  /** Columns of texts and of sequences of ids, where there are any. */
  readonly further?: readonly FurtherColumn[] | undefined;
  /** What each row is called, by the column that says it and is no feature, where a teacher asks for it: `[rows]`. */
  readonly ids?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * What is odd about the rows but no mistake, one sentence each: it is reported in the plan, the terminal and the report. Left
   * out where nobody has looked: then a run looks at categories and classes itself.
   */
  readonly warnings?: readonly string[] | undefined;
}

/** A column of labels as it was read, for a task to make sense of. */
export type LabelColumn =
  | {
    readonly name: string;
    /** Different texts, and for each row which of them it is, `[rows]`; -1 where the cell is missing. */
    readonly texts: readonly string[];
    readonly codes: Int32Array;
  }
  | {
    readonly name: string;
    /** `[rows]`; NaN where the cell is missing. */
    readonly values: Float64Array;
  }
  | {
    /** A label for each position of the input `tokens`: the id that comes next. */
    readonly name: string;
    /** All rows' ids, one sequence after another. */
    readonly ids: Int32Array;
    /** `[rows + 1]`: row `i` is `ids[starts[i]]` up to, and without, `ids[starts[i + 1]]`. */
    readonly starts: Int32Array;
    /** What each id stands for; 0 is the id of padding, and `"\ufffd"` stands for what the vocabulary does not have. */
    readonly vocabulary: readonly string[];
    /**
     * What stands between two of these in a text: nothing (`""`) where they are characters, a space where they are words. Left out,
     * they are not written as a text.
     */
    readonly between?: "" | " " | undefined;
  };

/** Rows that have a label each: a class or, in `labelColumns`, what a task makes of it. */
export interface LabelledTable extends Table {
  /** Name of the label's column; of several columns their names with commas between. */
  readonly label: string;
  /** The label columns where they are no classes; `classes` is then empty, and `labels` all 0. */
  readonly labelColumns?: readonly LabelColumn[] | undefined;
  /** Class names: in numeric order if all are numbers, else by code point. */
  readonly classes: readonly string[];
  /** `[rows]`, indices into `classes`. */
  readonly labels: Int32Array;
  /** How much each row counts, `[rows]`, none below 0; left out, all count the same. */
  readonly rowWeights?: Float64Array | undefined;
  /** Where the data set itself has a test part: its rows are those from here on. A config's own split comes first. */
  readonly trainRows?: number | undefined;
  /** Where it has a validation part: its rows are those from here on, up to the test part or else the end. */
  readonly validationFrom?: number | undefined;
  /** The column that says which rows go together, or to which part, where a config's split names one; it is no feature. */
  readonly splitBy?: CategoricalColumn | undefined;
}

/** A table's columns as they are, the table's rows and then the unlabelled ones, for a teacher that reads those. */
export interface RawRows {
  /** The numeric columns. */
  readonly names: readonly string[];
  /** Their numbers, `[rows, names.length]`, as a model reads them; NaN where a cell is missing. */
  readonly values: Float32Array;
  /** The same numbers as the table has them, with all their digits. */
  readonly numbers: Table["numeric"]["values"];
  readonly categorical: readonly CategoricalColumn[];
  /** Columns of texts and of ids: each row's text, or its ids with spaces between; undefined where the cell is missing. */
  readonly texts: readonly { readonly name: string; readonly values: readonly (string | undefined)[] }[];
}
