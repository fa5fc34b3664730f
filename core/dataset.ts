/** A column of texts, as codes into its list of categories. */
export interface CategoricalColumn {
  readonly name: string;
  readonly categories: readonly string[];
  /** `[rows]`; -1 where the cell is missing. */
  readonly codes: Int32Array;
}

/** Raw rows, column by column: what was measured, before any preprocessing. */
export interface Table {
  readonly rows: number;
  readonly numeric: {
    readonly names: readonly string[];
    /** Row by row, `[rows, names.length]`; NaN where a cell is missing. */
    readonly values: Float64Array | Float32Array | Uint8Array;
    /** Whether each column is standardised by its own mean and deviation (default) or all by those of all, as pixels are. */
    readonly scale?: "column" | "table" | undefined;
  };
  readonly categorical: readonly CategoricalColumn[];
  /**
   * What is odd about the rows but no mistake, one sentence each: it is told in the plan, the terminal and the report. Left
   * out where nobody has looked: then a run looks at categories and classes itself.
   */
  readonly warnings?: readonly string[] | undefined;
}

/** Rows that have a true class each. */
export interface LabelledTable extends Table {
  /** Name of the label's column. */
  readonly label: string;
  /** Class names: in numeric order if all are numbers, else by code point. */
  readonly classes: readonly string[];
  /** `[rows]`, indices into `classes`. */
  readonly labels: Int32Array;
  /** Where the data set itself has a test part: its rows are those from here on. A config's own split comes first. */
  readonly trainRows?: number | undefined;
}

/** One raw row, as text. */
export interface RawRow {
  /** 1 for the first row of data (a header is not counted). */
  readonly number: number;
  /** Cell by column name; undefined where the cell is missing. */
  readonly cells: ReadonlyMap<string, string | undefined>;
}

/** Which columns of a table are numbers and which are categories. */
export interface ColumnKinds {
  readonly numeric: readonly string[];
  readonly categorical: readonly string[];
}

/** Where rows come from. Nothing is read before a method is called. */
export interface Dataset {
  /** All rows with their labels. Throws a `UserError` that names file, row and column where they are not as they must be. */
  load(): Promise<LabelledTable>;
  /**
   * The rows one by one, for a trained student; a label column need not be there. Numbers are written as `parseNumber` reads
   * them, in whatever format the file has them. `like` are the columns that are needed, where that is known.
   */
  rows(like?: ColumnKinds): AsyncIterable<RawRow>;
}

/** Opens files for data sets, so that who runs Retort decides what may be read. */
export interface FileSource {
  /** The file's bytes; throws a `UserError` where there is no such file or it cannot be read. */
  open(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}
