import type { Batch, Combination, Outputs } from "./outputs.ts";
import type { AnswerFormat } from "./preprocessing.ts";

/**
 * Anything that answers rows. It has `predict`, or `label`, or both: one with `predict` is asked by it, at any time and about
 * any batch; one with `label` alone is frozen, and is asked about each row of a run once.
 */
export interface Teacher {
  readonly name: string;
  /** Hash of all that its answers depend on. A teacher that changes while training runs has none. */
  readonly fingerprint?: string;
  /** Number of scalars it computes with; what `bytes` and `compression` in a report count. */
  readonly parameters: number;
  /** The rows that it has learned from, where it was trained before this run; `unknown` where nothing says. */
  readonly seen?: SeenRecord | "unknown";
  /** The teachers inside, where there are any, for the report. */
  readonly members?: readonly Teacher[];
  /** How what they say is put together. */
  readonly combination?: Combination;
  /** The same teacher of others in the members' places. It disposes these. */
  readonly withMembers?: (members: readonly LiveTeacher[]) => Promise<LiveTeacher>;
  /** What its logits have been divided by to calibrate it: fitted on validation rows. */
  readonly temperature?: number;
  /** The inputs that it reads, by name; the `features` where it is left out. */
  readonly reads?: readonly string[] | undefined;
  /**
   * Whether `predict` looks up answers that were asked for before: it then knows the rows of the run alone, and how long it
   * takes says nothing of the teacher.
   */
  readonly looksUp?: boolean;
  /**
   * Whether it has an answer to a row of the data, where it has none to some: its answer to those is NaN, and a student learns them
   * from their labels alone (see `labelsAlone`). Of the validation and test parts those rows alone are measured that have one, for all
   * models alike (see `answeredRows`); unlabelled rows must have one.
   */
  answersRow?(row: number): boolean;
  /** How it is to be asked by `label`, where a config (`targets`) says nothing. */
  readonly asks?: LabelLimits;
  /**
   * Answers a batch with logits, at once. The caller owns the tensors that come back. A teacher is never differentiated: the
   * engine asks it outside of the gradient.
   */
  predict?(batch: Batch): Outputs;
  /** Answers some rows, sooner or later: a service, a model in another process. Several calls may be pending at once. */
  label?(rows: RowsToLabel, options: LabelOptions): Promise<TeacherAnswers>;
  /**
   * Told what `label` is about to be asked, before the first call (once more for each lot of fixed views): a place to say what it
   * will cost, and to have it agreed to. What it throws ends the run before anybody is asked.
   */
  before?(plan: LabelPlan): Promise<void>;
  /** Told when all of that is answered: a place to say what was odd about the answers. */
  after?(): void;
  dispose(): void;
}

/** A teacher that answers at once: its own `predict`, or one that looks up what `label` has answered. */
export interface LiveTeacher extends Teacher {
  predict(batch: Batch): Outputs;
}

/** The cell of a raw row: null where it is missing. */
export type RawCell = string | number | null;

/** A raw row, cells by column name. */
export type RowCells = Readonly<Record<string, RawCell>>;

/** Rows that a teacher is to label. */
export interface RowsToLabel {
  /** The data set's row behind each, from 0; of fixed views further numbers. */
  readonly rows: Int32Array;
  /** The rows as the table has them, where the teacher's plan says that it reads those (`raw`). */
  readonly cells?: readonly RowCells[];
  /** The rows as this run's students read them, `[rows, width]`, where it does not. */
  readonly features?: Float32Array;
}

/** What a teacher that only labels is about to be asked. */
export interface LabelPlan {
  /** Rows that it will be asked about, and those whose answers are stored already. */
  readonly rows: number;
  readonly stored: number;
  /** Calls of `label`. */
  readonly calls: number;
  /** The rows of each of these calls, one after the other. */
  batches(): Iterable<RowsToLabel>;
  /** Tells the user something before the first call: an event of the run, and no warning. */
  say(message: string): void;
  /** Aborted when the run is stopped. */
  readonly signal?: AbortSignal | undefined;
}

/** What a teacher is told beside the rows. */
export interface LabelOptions {
  /** Names of the classes, or of the labels or columns of numbers, in the order in which each row is to be answered. */
  readonly classes: readonly string[];
  /** How outputs are read that are no logits of classes; left out, they are of classes. */
  readonly answer?: AnswerFormat | undefined;
  /** Aborted when nobody waits for the answer any more: the run was stopped, or the time is up. Give it to `fetch`. */
  readonly signal: AbortSignal;
  /** Whether to answer what each model inside says, too. */
  readonly members?: boolean;
}

/** Numbers of `[rows, classes]`: a list for each row, or all of them row by row. */
export type AnswerNumbers = readonly ArrayLike<number>[] | Float32Array | Float64Array;

/**
 * Answers to some rows, in their order: logits, of numbers these standardised as `LabelOptions.answer` says; probabilities of
 * classes, or of labels each by itself; or numbers in the label's units.
 */
export type TeacherAnswers =
  & (
    | { readonly logits: AnswerNumbers }
    | { readonly probabilities: AnswerNumbers }
    | { readonly numbers: AnswerNumbers }
  )
  & { readonly members?: readonly TeacherAnswers[] };

/** How a teacher is asked by `label`. */
export interface LabelLimits {
  /** Rows of a call. */
  readonly batchRows?: number | undefined;
  /** Calls that are pending at once, at most. */
  readonly atOnce?: number | undefined;
  /** Seconds that a call may take. */
  readonly seconds?: number | undefined;
}

/** Which rows of a run a model has learned from, and which it was chosen on: compact enough for millions. */
export interface SeenRows {
  /** Fingerprint of the data, its number of rows, and the seed that split it. */
  readonly data: string;
  readonly rows: number;
  readonly seed: number;
  /** A bit for each row of the table, the first in the lowest of the first byte, in base64. */
  readonly train: string;
  readonly validation: string;
  /**
   * The rows by what they hold, for other files of the same rows: hashes below `below`, in base64, of 48 bits each. Of many
   * rows these are a sample, the same rows of any file.
   */
  readonly contents: { readonly below: number; readonly train: string; readonly validation: string };
}

/** What `seen.json` beside a model says. */
export interface SeenRecord {
  readonly version: 1;
  /** Whether all is known: not where a teacher of it came without a record. */
  readonly complete: boolean;
  /** What it learned from itself, then what the teachers had learned from that were brought along for it. */
  readonly records: readonly SeenRows[];
}
