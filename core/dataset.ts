import type { LabelledTable } from "./table.ts";

/** One raw row, as text. */
export interface RawRow {
  /** 1 for the first row of data (a header is not counted). */
  readonly number: number;
  /** Cell by column name; undefined where the cell is missing. A sequence of ids is written with spaces between them. */
  readonly cells: ReadonlyMap<string, string | undefined>;
}

/** Which columns of a table are numbers, which are categories, and which of further kinds. */
export interface ColumnKinds {
  readonly numeric: readonly string[];
  readonly categorical: readonly string[];
  /** Columns of texts and of sequences of ids. */
  readonly further?: readonly string[] | undefined;
  /** What each id of a sequence stands for, where rows are read for a student of the task of what comes next. */
  readonly vocabulary?: readonly string[] | undefined;
}

/**
 * How a data set is to read its labels: as `classes`; as `columns`, as they stand, for a task that is none of classes; or, by
 * default, as classes where they may well be such and as columns where they are plainly none (several columns, numbers that
 * hardly come twice).
 */
export type LabelsWanted = "classes" | "columns" | "guess";

/** Where rows come from. Nothing is read before a method is called. */
export interface Dataset {
  /**
   * All rows with their labels. Throws a `UserError` that names file, row and column where they are not as they must be.
   * `labels` says what is asked for; a data set that has classes alone need not look at it. `aside` are columns that are no
   * features (groups or parts of a split): they are read as categories and not looked at for what may be odd in features; a data
   * set need not look at it, either.
   */
  load(labels?: LabelsWanted, aside?: readonly string[]): Promise<LabelledTable>;
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
  /** The file to read any of its bytes; left out where files can be read from their beginning alone. */
  openAt?(path: string): Promise<BytesAt>;
  /**
   * The files whose paths match a pattern, by code point: `*` is any letters of a name, `?` is one, `**` is any number of folders.
   * Hidden files and folders match where the pattern names their dot. Left out where there are no folders to look into.
   */
  list?(pattern: string): Promise<readonly string[]>;
}

/** A file of which any bytes can be read, in any order. */
export interface BytesAt {
  /** How many bytes it has. */
  readonly size: number;
  /** The bytes from one position until before another; fewer where the file ends first. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}
